import { type UndertakingKind, undertakingKinds } from '../finding.ts';
import type { Frame, Sense } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { isInfinitive } from './addressee-word.ts';

const kinds: ReadonlySet<string> = new Set(undertakingKinds);

/** The kinds that a clause gives: its own, or those of the nouns of attitude after a light verb. */
export function kindsOf(clause: Clause): UndertakingKind[] {
  if (clause.voice === 'passive' && clause.before.some((chunk) => chunk.is === 'amount' || isNobody(chunk)))
    return [];
  if (clause.frame === 'express') {
    const told = clause.voice === 'passive' ? clause.before : clause.complement;
    const stances = told.flatMap((chunk, at) =>
      isObject(told, at) && !(at > 1 && senseOf(chunk, 'beside'))
        ? (senseOf(chunk, 'stance')?.kind ?? [])
        : [],
    );
    // «أعلنت قطر دعما بقيمة 10 ملايين دولار»
    if (stances[0] === 'support' && isAnnounced(clause) && namesSum(clause)) return ['commitment'];
    // «أعلنت الدنمارك مضاعفة مساهمتها»
    if (stances.length === 0 && isAnnounced(clause) && senseOf(decidedOn(clause), 'act'))
      return ['commitment'];
    return stances.length > 0 ? [...new Set(stances)].slice(0, 2) : otherwise(clause);
  }
  if (clause.frame === 'say') return mannerOf(clause);
  if (clause.frame === 'welcome') return isPraise(clause) ? ['commendation'] : [];
  if (clause.future && founding.has(clause.frame)) return ['plan'];
  if (holdsMeeting(clause)) return ['plan'];
  if (clause.frame === 'decide' && (senseOf(decidedOn(clause), 'act') || isDeed(clause)))
    return ['commitment'];
  if (clause.frame === 'pledge') return namesSum(clause) ? ['commitment'] : clause.future ? ['plan'] : [];
  // «ستواصل دعم اليمن»
  if (clause.frame === 'plan' && senseOf(clause.complement[0], 'stance')?.kind === 'support')
    return ['support'];
  if (clause.frame === 'support' && clause.voice === 'active' && backsWithSum(clause)) return ['commitment'];
  // "resolved to establish a group", "approved the accession of Kenya": what is done to bodies and members is told as such.
  if (isOfBodies(clause)) return [];
  if (clause.frame === 'commendation' && clause.after.slice(0, reachOfPost).some(isInstallation)) return [];
  // «مقترح تؤيده قطر»: the pronoun takes up what the relative says more of.
  if (senseOf(clause.trigger, 'trigger')?.holds && clause.antecedent.length > 0 && clause.agency === 'stated')
    return [];
  if (clause.frame === 'call' && clause.voice === 'active' && asksForItself(clause)) return [];
  if (addressed.has(clause.frame) && clause.voice === 'active' && clause.after.every(isMark)) return [];
  return kinds.has(clause.frame) ? [clause.frame as UndertakingKind] : [];
}

/** "agreed to cut", « ont convenu de partager », «اتفقوا على إعداد»: a verb that no table knows is something done. */
function isDeed({ after, complement }: Clause): boolean {
  const start = complement[0] ? after.indexOf(complement[0]) : 0;
  const [preposition, deed] = after.slice(start, start + 2);
  const role = senseOf(preposition, 'marker')?.role;
  // "agreed to pool": what a verb of giving gives without a sum is done as well.
  if (deed?.is === 'lexicon' && role === 'to')
    return deed.senses.some((sense) => sense.is === 'trigger' && giving.has(sense.frame));
  if (deed?.is !== 'word' || deed.capital || role === undefined) return false;
  if (role === 'to') return !/(?:s|ion)$/.test(deed.norm);
  return role === 'of' ? isInfinitive(deed) : role === 'on' && arabicNoun.test(deed.norm);
}

const giving: ReadonlySet<Frame> = new Set<Frame>(['pledge', 'disburse']);

/** A verbal noun without its article. */
const arabicNoun = /^(?!ال|ما|هذ)\p{Script=Arabic}{3,}$/u;

/** "asked to take part", « ont demandé à prendre part »: what one asks to do oneself calls on nobody. */
function asksForItself({ after }: Clause): boolean {
  const [to, deed] = after;
  if (senseOf(to, 'marker')?.role !== 'to' || !deed) return false;
  return isInfinitive(deed) || senseOf(deed, 'trigger')?.form === 'base';
}

/** In chunks: "congratulated Ms Sow, Minister of Water of Senegal, on her election". */
const reachOfPost = 8;

const isInstallation = (chunk: Chunk): boolean => senseOf(chunk, 'installation') !== undefined;

/** What will be opened or held is a plan. */
const founding: ReadonlySet<Frame> = new Set<Frame>(['establish', 'open', 'host', 'co-host', 'hold']);

/** "agreed to hold its next session", «اتفق الجانبان على عقد الجولة الثانية»: what is decided is a meeting to come. */
function holdsMeeting(clause: Clause): boolean {
  const { frame, after } = clause;
  if (frame !== 'decide' && frame !== 'commitment') return false;
  const next = decidedOn(clause);
  const held =
    next?.is === 'lexicon' && next.senses.some((sense) => sense.is === 'trigger' && meeting.has(sense.frame));
  return held && after.slice(0, after.indexOf(next) + meetingReach).some(isMeeting);
}

/** The first word of what is decided, behind the subject and prepositions. */
function decidedOn({ agents, complement, after }: Clause): Chunk | undefined {
  const end = complement.length > 0 ? after.indexOf(complement.at(-1)!) + 1 : agents.length;
  return after
    .slice(0, end + 1)
    .find((chunk) => !isBinding(chunk) && agents.every((agent) => agent.chunk !== chunk));
}

/** In chunks, behind "agreed to hold". */
const meetingReach = 8;

const isMeeting = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'meeting') ?? senseOf(chunk, 'other-time')) !== undefined;

const isBinding = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'marker') ?? senseOf(chunk, 'filler') ?? senseOf(chunk, 'determiner')) !== undefined;

const meeting: ReadonlySet<Frame> = new Set<Frame>(['hold', 'host', 'co-host']);

/** The noun of attitude is the verb's own object, or stands beside it: not "for their support", «في تثمين الغابات». */
function isObject(chunks: readonly Chunk[], at: number): boolean {
  if (!chunks.slice(0, at).some((chunk) => senseOf(chunk, 'stance'))) return governing(chunks, at) !== 'in';
  for (let before = at; before >= Math.max(0, at - longestPhrase); before--) {
    const chunk = chunks[before]!;
    if (startsWithAnd(chunk) || isComma(chunk)) return true;
    if (before < at && senseOf(chunk, 'marker')) return false;
  }
  return false;
}

/** In chunks: "and their full and unreserved support". */
const longestPhrase = 5;

const governing = (chunks: readonly Chunk[], at: number) => senseOf(chunks[at - 1], 'marker')?.role;

/** "pledged two tugboats": where no noun tells the kind, the verb does that is one of promising too. */
const otherwise = ({ trigger, complement, after }: Clause): UndertakingKind[] => {
  const promised = complement.length > 0 && trigger.is === 'lexicon' && trigger.senses.some(isPromise);
  // "confirmed a contribution of $5 million"
  const object = after.slice(0, reachOfSum);
  const sum = object.findIndex((chunk) => chunk.is === 'amount');
  const before = object.slice(0, Math.max(sum, 0));
  const given = before.some(isGift) && !before.some((chunk) => senseOf(chunk, 'boundary'));
  return promised || given ? ['commitment'] : [];
};

/** In chunks. */
const reachOfSum = 8;

const isGift = (chunk: Chunk): boolean =>
  chunk.is === 'lexicon' &&
  chunk.senses.some(
    (sense) =>
      (sense.is === 'money' && sense.sum === 'pledged') ||
      (sense.is === 'trigger' && sense.frame === 'pledge'),
  );

const isAnnounced = ({ trigger }: Clause): boolean =>
  trigger.is === 'lexicon' && trigger.senses.some(isPledge);

const isPledge = (sense: Sense): boolean => sense.is === 'trigger' && sense.frame === 'pledge';

const isPromise = (sense: Sense): boolean => sense.is === 'trigger' && sense.frame === 'commitment';

/** "I thank you", "and thanked him": whom nobody is named of. */
const addressed: ReadonlySet<Frame> = new Set<Frame>(['thanks', 'commendation', 'call']);

const isMark = (chunk: Chunk): boolean =>
  chunk.is === 'punctuation' || (senseOf(chunk, 'pronoun') ?? senseOf(chunk, 'filler')) !== undefined;

/** "No village should be asked", "the 30th member was congratulated". */
const isNobody = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'negation') ?? senseOf(chunk, 'hypothetical') ?? senseOf(chunk, 'member')) !== undefined;

/** Nothing but determiners stands between the verb and what is done to a body or a member. */
function isOfBodies({ frame, after }: Clause): boolean {
  if (frame !== 'commitment' && frame !== 'support' && frame !== 'commendation') return false;
  const at = after.findIndex((chunk) => !senseOf(chunk, 'determiner') && !senseOf(chunk, 'filler'));
  const done =
    after[at]?.is === 'lexicon'
      ? after[at].senses.flatMap((sense) => (sense.is === 'trigger' ? sense.frame : []))
      : [];
  if (done.some((each) => each === 'accession' || each === 'admit')) return true;
  const object = after.slice(at + 1, at + 1 + objectReach);
  return done.some((each) => ofBodies.has(each)) && object.some((chunk) => chunk.is === 'body');
}

/** Chunks between "establish" and the body: "a new joint". */
const objectReach = 4;

const ofBodies: ReadonlySet<Frame> = new Set<Frame>(['establish', 'dissolve', 'elect']);

/** What something is noticed with: "observed with deep concern", «تابعوا بقلق», «لاحظ مع التقدير». */
function mannerOf({ complement }: Clause): UndertakingKind[] {
  const [first] = complement;
  const at = complement.findLastIndex((chunk) => senseOf(chunk, 'marker')?.role === 'with');
  const stands =
    at >= 0 ? (senseOf(complement[at + 1], 'stance') ?? senseOf(complement[at + 2], 'stance')) : undefined;
  const attached = first && attachedPreposition(first) === 'ب' ? senseOf(first, 'stance') : undefined;
  const kind = (stands ?? attached)?.kind;
  return kind && manners.has(kind) ? [kind] : [];
}

const manners: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>(['concern', 'commendation', 'thanks']);

/** A sum in the complement, or directly behind a turn that ends it: "will finance, in the amount of $3 million". */
function namesSum({ complement, after }: Clause): boolean {
  const last = complement.at(-1);
  const end = last ? after.indexOf(last) + 1 : 0;
  return [...complement, ...after.slice(end, end + 2)].some((chunk) => chunk.is === 'amount');
}

/** "will support the Coalition with $4 million", « soutiendra la Coalition à hauteur de 4 millions ». */
function backsWithSum({ after, complement }: Clause): boolean {
  const last = complement.at(-1);
  const reach = after.slice(0, last ? after.indexOf(last) + 2 : 2);
  return reach.some(
    (chunk, at) =>
      chunk.is === 'amount' &&
      (senseOf(reach[at - 1], 'marker')?.role === 'with' || senseOf(reach[at - 1], 'money') !== undefined),
  );
}

/** To welcome a member or a guest is no commendation; to welcome what was done is. */
function isPraise(clause: Clause): boolean {
  const object = clause.complement.find(
    (chunk) => !senseOf(chunk, 'determiner') && !senseOf(chunk, 'filler'),
  );
  if (!object || clause.complement.some((chunk) => senseOf(chunk, 'member') || senseOf(chunk, 'trigger')))
    return false;
  return (
    object.is === 'word' || senseOf(object, 'noun') !== undefined || senseOf(object, 'stance') !== undefined
  );
}

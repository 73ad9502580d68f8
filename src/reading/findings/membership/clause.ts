import type { PartyRef } from '../../finding.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, clauseSpan, type Scene } from '../../scene.ts';
import {
  type Change,
  factOf,
  firstParties,
  isCoalition,
  isElsewhere,
  isParty,
  type MembershipFact,
  memberIn,
  roleOf,
  type Stated,
} from './members.ts';
import { ordinalsIn } from './title.ts';

/** The memberships that one clause states: "Kenya joined", "welcomed Kenya as a member", «انضمت كينيا». */
export function clauseFacts(clause: Clause, scene: Scene, account: Account): Stated[] {
  return factsIn(clause, scene, account).map((fact) => ({
    fact,
    span: clauseSpan(clause),
    reason: `membership: ${clause.frame}`,
  }));
}

function factsIn(clause: Clause, scene: Scene, account: Account): MembershipFact[] {
  if (clause.negated || isSupposed(clause, scene) || isWished(clause, scene) || isOnlyExpected(clause, scene))
    return [];
  const { complement } = clause;
  if (complement.some((chunk) => senseOf(chunk, 'seat')) || !isOfCoalition(clause, account)) return [];
  const change = changeOf(clause);
  // Observers are told by their own turns, whatever the verb.
  if (change === 'observer') return [];
  const parties = partiesOf(clause, account);
  const ordinals = ordinalsIn(complement);
  const aligned = ordinals.length === parties.length || parties.length === 1;
  const facts = parties.map((party, index) =>
    factOf(party, change, (aligned && change === 'joined' ? ordinals[index] : undefined) ?? null),
  );
  return facts.length > 0 && isArrival(clause) ? [...facts, ...gapped(complement, change)] : facts;
}

const isArrival = ({ frame }: Clause): boolean => frame === 'join' || frame === 'become';

/** "Should Kenya leave, …", "if Kenya leaves", but "announced that it had become". */
function isSupposed(clause: Clause, { chunks, clauses }: Scene): boolean {
  const { before, hypothetical } = clause;
  const [first] = before;
  const bound = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  const frame = clauses[clauses.indexOf(clause) - 1]?.frame;
  const reports = frame === 'express' || frame === 'say' || frame === 'decide' || frame === 'pledge';
  const supposed = (chunk: Chunk | undefined): boolean =>
    senseOf(chunk, 'hypothetical') !== undefined && !(reports && senseOf(chunk, 'reported'));
  return (hypothetical && !reports) || [bound, ...before].some(supposed);
}

/** "is expected to join", "will join in May": to come; who leaves, and who becomes the next member, is told as good as done. */
function isOnlyExpected({ future, frame, complement, trigger }: Clause, { chunks }: Scene): boolean {
  if (!future) return false;
  const auxiliary = chunks[chunks.indexOf(trigger) - 1];
  const loose = senseOf(auxiliary, 'future') !== undefined && auxiliary!.to - auxiliary!.from > longestModal;
  return loose || (frame !== 'leave' && memberIn(complement) === undefined);
}

/** Words of "will" and "is to"; "is expected to" is longer and less sure. */
const longestModal = 2;

/** "wishes to join", « souhaite rejoindre »: a wish is no membership yet. */
function isWished({ form, trigger }: Clause, { chunks }: Scene): boolean {
  const filler = senseOf(chunks[chunks.indexOf(trigger) - 1], 'filler');
  return form === 'base' && filler !== undefined && !filler.copula;
}

const changeOf = ({ frame, complement, before }: Clause): Change =>
  frame === 'leave' ? 'left' : (memberIn(complement) ?? memberIn(before) ?? 'joined');

/** "…, and Peru its thirteenth". */
function gapped(complement: readonly Chunk[], change: Change): MembershipFact[] {
  return complement.flatMap((chunk, index): MembershipFact[] => {
    if (chunk.is !== 'party' || !senseOf(complement[index - 1], 'and')) return [];
    const [ordinal] = ordinalsIn(complement.slice(index + 1, index + 4));
    return ordinal ? [factOf(chunk.party.party, change, ordinal)] : [];
  });
}

/** The clause speaks of the coalition: it says so, or of members, or names nothing else that one could join. */
function isOfCoalition(clause: Clause, account: Account): boolean {
  const { complement, frame } = clause;
  if (frame === 'host') return isAsMember(complement);
  if (frame === 'welcome') return true;
  if (memberIn(complement) !== undefined) return true;
  if (frame === 'become') return false;
  if (complement.some(isCoalition)) return !isMeansOf(complement);
  // "admits by consensus Korea and Zambia"; to accept or grant is of many things.
  if (frame === 'admit' && clause.voice === 'active') return isStrict(clause);
  if (complement.some((chunk) => chunk.is === 'body' && chunk.kind === 'other'))
    return !account.coalition.spokenOf;
  if (frame === 'admit') return clause.voice === 'passive';
  if (frame !== 'join' && frame !== 'leave' && frame !== 'accession') return false;
  const { capitals } = account.lexicon.grammar;
  if (clause.voice === 'nominal') return !isElsewhere(behindAgents(clause), capitals);
  return !isElsewhere(upToSubject(complement), capitals) && !goesOn(clause);
}

const isStrict = ({ trigger }: Clause): boolean => senseOf(trigger, 'assent') === undefined;

/** «انضمت إليه قبل شهرين كل من سلوفاكيا وجورجيا»: a subject may stand last, behind "each of". */
function upToSubject(complement: readonly Chunk[]): readonly Chunk[] {
  const each = complement.findIndex(
    (chunk, index) =>
      senseOf(chunk, 'determiner') && complement[index + 1]?.is === 'party' && chunk.to - chunk.from > 1,
  );
  return each < 0 ? complement : complement.slice(0, each);
}

/** "joined the work of the Coalition", "joined the Coalition's call": something of the coalition's. */
function isMeansOf(complement: readonly Chunk[]): boolean {
  const at = complement.findIndex(isCoalition);
  const noun = complement.slice(0, at).some((chunk) => senseOf(chunk, 'noun') ?? senseOf(chunk, 'stance'));
  return noun && roleOf(complement[at - 1]) === 'of';
}

/** A host receives members as such: « accueille le Kenya comme membre ». */
const isAsMember = (complement: readonly Chunk[]): boolean =>
  complement.some((chunk, index) => {
    if (!senseOf(chunk, 'member')) return false;
    const before = complement.slice(Math.max(0, index - 3), index);
    return before.some((each) => roleOf(each) === 'as') || /^[بك]/.test(chunk.particles);
  });

/** "welcomed Guyana to the Coalition", « la bienvenue au Guyana au sein de la Coalition »: into it, whatever else is said. */
function isTaken(complement: readonly Chunk[]): boolean {
  return complement.some((chunk, index) => {
    const role = roleOf(chunk);
    const party = complement[index - 1];
    if ((role !== 'to' && role !== 'in') || party?.is !== 'party' || party.party.form === 'demonym')
      return false;
    const next = complement[index + 1];
    const named = senseOf(next, 'determiner') ? complement[index + 2] : next;
    return named !== undefined && (isCoalition(named) || isFold(named));
  });
}

/** "to the Coalition's family", « en leur sein » */
const isFold = (chunk: Chunk): boolean => chunk.is === 'word' && folds.has(chunk.norm);
const folds = new Set([
  'sein',
  'family',
  'fold',
  'ranks',
  'midst',
  'rangs',
  'famille',
  'صفوف',
  'صفوفه',
  'صفوفها',
  'عضويته',
  'عضويتها',
]);

function behindAgents({ agents, complement }: Clause): readonly Chunk[] {
  const last = agents.at(-1)?.chunk;
  return last ? complement.slice(complement.indexOf(last) + 1) : complement;
}

/** Another verb goes on: "joined in thanking". */
function goesOn({ complement, after }: Clause): boolean {
  const next = after.find(
    (chunk) => chunk.start >= (complement.at(-1)?.end ?? 0) && chunk.is !== 'punctuation',
  );
  return complement.length < 2 && senseOf(next, 'trigger') !== undefined;
}

/** Those whose standing changes: the object of a welcome, the subject of joining, what follows "the accession of". */
function partiesOf(clause: Clause, { text }: Account): readonly PartyRef[] {
  const { before, complement, agents, voice } = clause;
  switch (clause.frame) {
    case 'host':
    case 'welcome':
      if (voice === 'passive') return firstParties(before, text);
      return memberIn(clause.after) === 'joined' || isTaken(complement) ? firstParties(complement, text) : [];
    case 'admit':
      return admittedBy(clause, text);
    case 'join':
    case 'become':
    case 'leave':
      return voice === 'passive' ? [] : subjectsOf(clause, text);
    case 'accession':
      return agents.filter(isParty).map(({ ref }) => ref);
    default:
      return [];
  }
}

function admittedBy(clause: Clause, text: string): readonly PartyRef[] {
  const { voice, before, after, complement, agents } = clause;
  const earlier = firstParties(before, text);
  if (voice === 'passive') return earlier.length > 0 ? earlier : firstParties(complement, text);
  const told = memberIn(after) !== undefined || after.some(isCoalition) || isStrict(clause);
  const admitted = told ? firstParties(complement, text) : [];
  if (admitted.length > 0 || complement.some((chunk) => roleOf(chunk) === 'to')) return admitted;
  // "Comoros, admitted as its 34th member", «مُنحت كينيا صفة مراقب»
  return earlier.length > 0 ? earlier : agents.filter(isParty).map(({ ref }) => ref);
}

/** The subject, also one that stands behind what is joined: «انضمت إلى التحالف في هذا الاجتماع كل من تشيلي وماليزيا». */
function subjectsOf({ agents, agency, complement, antecedent }: Clause, text: string): readonly PartyRef[] {
  const late = agency === 'stated' ? undefined : lateSubject(complement, text);
  if (late) return late;
  // « à l'Éthiopie et au Népal, qui viennent de nous rejoindre »: the whole list before the relative
  const end = antecedent.findLastIndex((chunk) => !isComma(chunk)) + 1;
  const list = agents.length === 1 && end > 0 ? groupEndingAt(antecedent, end, text) : undefined;
  if (list?.some(({ chunk }) => chunk === agents[0]!.chunk))
    return list.filter(isParty).map(({ ref }) => ref);
  return agents.filter(isParty).map(({ ref }) => ref);
}

function lateSubject(complement: readonly Chunk[], text: string): readonly PartyRef[] | undefined {
  for (let index = 0; index < complement.length; index++) {
    const chunk = complement[index]!;
    const before = complement[index - 1];
    const opens = senseOf(chunk, 'determiner') !== undefined;
    const free = isCoalition(before) || before?.is === 'date' || senseOf(before, 'filler') !== undefined;
    if (!opens && !(chunk.is === 'party' && chunk.particles === '' && free)) continue;
    const group = groupAt(complement, index, complement.length, text);
    const refs = group?.actors.filter(isParty).map(({ ref }) => ref) ?? [];
    if (refs.length > 0) return refs;
  }
  return undefined;
}

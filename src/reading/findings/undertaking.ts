import type { Span } from '../../language/span.ts';
import type { PartyRef, UndertakingKind } from '../finding.ts';
import type { Frame } from '../grammar.ts';
import { opens } from '../lexicon.ts';
import type { Actor } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { type Account, clauseSpan, type Doubt, type Fact, type Proposal, type Scene } from '../scene.ts';
import { isQuotedFromOutside } from './quotation.ts';
import { towardOf } from './toward.ts';

type UndertakingFact = Extract<Fact, { type: 'undertaking' }>;

const kinds: ReadonlySet<string> = new Set<UndertakingKind>([
  'commitment',
  'support',
  'call',
  'commendation',
  'condemnation',
  'concern',
  'plan',
  'thanks',
]);

/** What the coalition, its members and those who speak for them undertake: one a kind, actor and sentence. */
export function undertakingsOf(account: Account): Proposal<UndertakingFact>[] {
  return account.scenes.flatMap((scene) => undertakingsIn(scene, account));
}

function undertakingsIn(scene: Scene, account: Account): Proposal<UndertakingFact>[] {
  const found = new Map<string, Proposal<UndertakingFact>>();
  for (const clause of scene.clauses) {
    const actor = actorOfClause(clause);
    if (clause.negated || clause.hypothetical || !actor) continue;
    if (isQuotedFromOutside(clause, scene, account)) continue;
    for (const kind of kindsOf(clause)) {
      const key = JSON.stringify([kind, actor.ref]);
      const known = found.get(key);
      const toward = [
        ...(known?.fact.toward ?? []),
        ...towardOf(aboutStance(clause, kind), kind, actor, scene, account),
      ];
      const span = clauseSpan(clause);
      found.set(key, {
        fact: {
          type: 'undertaking',
          kind,
          actor: actor.ref,
          toward: distinct(toward),
          themes: known?.fact.themes ?? themesOf(scene, account),
          theatres: known?.fact.theatres ?? theatresOf(scene),
        },
        spans: [known ? join(known.spans[0]!, span) : span],
        doubts: doubtsOf(clause),
        reason: `undertaking: ${clause.frame} «${account.text.slice(clause.trigger.start, clause.trigger.end)}»`,
      });
    }
  }
  return [...found.values()];
}

/** Outsiders bind nobody, and an actor whom the reader cannot tell is left out. */
function actorOfClause(clause: Clause): Actor | undefined {
  const silent = clause.voice === 'passive' && clause.agency === 'unknown' && spoken.has(clause.frame);
  const actor = silent ? clause.topic[0] : clause.agents[0];
  return actor && actor.kind !== 'outsider' && actor.kind !== 'reference' ? actor : undefined;
}

/** What may be said without saying who speaks: "governments are encouraged", "Norway was thanked". */
const spoken: ReadonlySet<Frame> = new Set<Frame>(['call', 'thanks', 'commendation', 'express']);

/** The kinds that a clause gives: its own, or those of the nouns of attitude after a light verb. */
function kindsOf(clause: Clause): UndertakingKind[] {
  if (clause.frame === 'express') {
    const told = clause.voice === 'passive' ? clause.before : clause.complement;
    const stances = told.flatMap((chunk) => senseOf(chunk, 'stance')?.kind ?? []);
    return [...new Set(stances)].slice(0, 2);
  }
  if (clause.frame === 'say') return mannerOf(clause);
  if (clause.frame === 'welcome') return isPraise(clause) ? ['commendation'] : [];
  if (clause.frame === 'pledge') return namesSum(clause) ? ['commitment'] : [];
  return kinds.has(clause.frame) ? [clause.frame as UndertakingKind] : [];
}

/** What something is noticed with: "observed with deep concern", «تابعوا بقلق», «لاحظ مع التقدير». */
function mannerOf({ complement }: Clause): UndertakingKind[] {
  const [first, second, third] = complement;
  const stands =
    senseOf(first, 'marker')?.role === 'with'
      ? (senseOf(second, 'stance') ?? senseOf(third, 'stance'))
      : undefined;
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

/** Of "their support for Iraq and their commitment to peace", each kind has its own half; "thanks and praise to" share one. */
function aboutStance(clause: Clause, kind: UndertakingKind): Clause {
  if (clause.frame !== 'express' || clause.voice === 'passive') return clause;
  const { complement } = clause;
  const stances = complement.flatMap((chunk, index) => (senseOf(chunk, 'stance') ? [index] : []));
  const own = stances.findIndex((index) => senseOf(complement[index], 'stance')?.kind === kind);
  const end = stances.find(
    (index, order) => order > own && !isSideBySide(complement, stances[order - 1]!, index),
  );
  return { ...clause, complement: complement.slice(own > 0 ? stances[own] : 0, end) };
}

/** Nothing but "and" and "their" stands between. */
const isSideBySide = (chunks: readonly Chunk[], one: number, other: number): boolean =>
  chunks.slice(one + 1, other).every((chunk) => senseOf(chunk, 'and') ?? senseOf(chunk, 'determiner'));

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

function doubtsOf(clause: Clause): Doubt[] {
  const doubts: Doubt[] = [];
  if (clause.agency === 'carried') doubts.push('subject-carried-over');
  if (clause.frame === 'welcome') doubts.push('welcome-as-praise');
  // A minister may be a guest, whose words bind nobody.
  if (clause.agents[0]?.kind === 'person') doubts.push('one-official-speaks');
  return doubts;
}

function themesOf(scene: Scene, account: Account): string[] {
  const { tokens } = scene.sentence;
  if (!tokens.some((token) => token.opens & opens.theme)) return [];
  const matches = account.lexicon.themes.matches(tokens);
  return [...new Set(matches.flatMap((match) => match.values))];
}

/** Where: states and regions behind "in", "with regard to" and their like. */
function theatresOf(scene: Scene): string[] {
  const theatres: string[] = [];
  let located = false;
  for (const chunk of scene.chunks) {
    const role = senseOf(chunk, 'marker')?.role;
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    if (role !== undefined) located = role === 'in' || role === 'topic';
    else if (place && (located || place.kind === 'region' || attachedPreposition(chunk) === 'ب')) {
      const slug = place.kind === 'region' ? place.theatre : place.country;
      if (slug) theatres.push(slug);
    } else if (chunk.is === 'word' || chunk.is === 'punctuation')
      located &&= chunk.is === 'punctuation' || chunk.capital;
  }
  return [...new Set(theatres)];
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const distinct = (refs: readonly PartyRef[]): PartyRef[] => [
  ...new Map(refs.map((ref) => [typeof ref === 'string' ? ref : ref.name, ref])).values(),
];

import type { UndertakingKind } from '../finding.ts';
import type { Frame, Grammar } from '../grammar.ts';
import type { Actor } from '../phrases/actors.ts';
import {
  attachedPreposition,
  type Chunk,
  isComma,
  isPossessive,
  senseOf,
  startsWithAnd,
} from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { ownPreposition } from './addressee-preposition.ts';
import { kindsOf } from './undertaking-kind.ts';

/** Each kind that a clause states with each of those who undertake it. */
export function undertaken(clause: Clause, grammar: Grammar): (readonly [UndertakingKind, Actor])[] {
  return kindsOf(clause).flatMap((kind) => {
    const owner = ownerOf(clause, kind, grammar);
    const gapped = kind === 'commitment' && clause.frame !== 'express' ? gappedIn(clause) : [];
    return [...(owner ? [owner] : actorsOf(clause)), ...gapped].map((actor) => [kind, actor] as const);
  });
}

/**
 * Outsiders bind nobody, and an actor whom the reader cannot tell is left out. Parties and officials side by side undertake
 * each for themselves; of others the first stands for the whole.
 */
function actorsOf(clause: Clause): readonly Actor[] {
  const silent = clause.voice === 'passive' && clause.agency === 'unknown' && spoken.has(clause.frame);
  const actors = (silent ? clause.topic : clause.agents).filter(
    ({ kind }) => kind !== 'outsider' && kind !== 'reference' && kind !== 'speaker',
  );
  const carried = clause.agency === 'carried';
  const here = carried || actors.every(({ chunk }) => !clause.antecedent.includes(chunk));
  // "heard the mayor of Sfax, who asked": he is a guest.
  if (!here && actors[0]?.kind === 'person') return [];
  const each = here && actors.every(({ kind }) => kind === 'party' || kind === 'person');
  return each && clause.agency === 'stated' ? actors : actors.slice(0, 1);
}

/** "Germany pledged 5 million and Norway 3 million": who promises a sum of its own under the same verb. */
function gappedIn({ after }: Clause): Actor[] {
  const until = after.findIndex((chunk) => senseOf(chunk, 'boundary'));
  return after.slice(0, until < 0 ? longestGap : Math.min(until, longestGap)).flatMap((chunk, at, chunks) => {
    const joined =
      startsWithAnd(chunk) ||
      startsWithAnd(chunks[at - 1]) ||
      isComma(chunks[at - 1]) ||
      isArticle(chunks, at);
    const sum = chunks.slice(at + 1, at + 3).some((next) => next.is === 'amount');
    const party =
      joined && sum && chunks.slice(0, at).some(({ is }) => is === 'amount') ? partyIn(chunk) : undefined;
    return party ?? [];
  });
}

/** "and the Netherlands" */
const isArticle = (chunks: readonly Chunk[], at: number): boolean =>
  senseOf(chunks[at - 1], 'determiner') !== undefined &&
  (startsWithAnd(chunks[at - 2]) || isComma(chunks[at - 2]));

/** In chunks. */
const longestGap = 40;

/** "reaffirmed Canada's commitment", « l'engagement du Canada »: whoever's commitment it is that an official tells of. */
function ownerOf(
  { frame, complement, agents }: Clause,
  kind: UndertakingKind,
  grammar: Grammar,
): Actor | undefined {
  if (frame !== 'express') return undefined;
  const at = complement.findIndex((chunk) => senseOf(chunk, 'stance')?.kind === kind);
  const chunk = complement[at];
  if (!chunk) return undefined;
  const before = complement[at - 1];
  const ownerIn = (each: Chunk | undefined): Actor | undefined => partyIn(each) ?? countryIn(each, agents);
  const possessor = isPossessive(before) ? ownerIn(complement[at - 2]) : undefined;
  // «دعم مصر الكامل لزامبيا», but «دعم مصر»
  const given =
    kind === 'support' &&
    complement.slice(at + 2).some((_, index) => ownPreposition(complement, at + 2 + index) === 'ل');
  if (possessor || !(owned.has(kind) || given)) return possessor;
  const ofWhom =
    senseOf(complement[at + 1], 'marker')?.role === 'of'
      ? ownerIn(complement[behindGovernment(complement, at + 2)])
      : undefined;
  // «التزام مصر»
  const construct = grammar.wordOrder === 'verb-subject';
  const inConstruct = construct ? ownerIn(complement[at + 1]) : undefined;
  return ofWhom ?? inConstruct;
}

/** Kinds of which a noun with a genitive tells who has it; "support of Kenya" may be support for it. */
const owned: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>([
  'commitment',
  'concern',
  'thanks',
  'plan',
]);

function behindGovernment(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (senseOf(chunks[index], 'determiner') ?? senseOf(chunks[index], 'government')) index++;
  return index;
}

/** "her country's gratitude", «دعم بلاده»: that of the official who speaks. */
function countryIn(chunk: Chunk | undefined, agents: readonly Actor[]): Actor | undefined {
  const party = agents[0]?.party;
  if (!chunk || !party || !senseOf(chunk, 'reference')?.country) return undefined;
  return { ref: party, party, kind: 'party', chunk };
}

const partyIn = (chunk: Chunk | undefined): Actor | undefined =>
  chunk?.is === 'party' && attachedPreposition(chunk) === undefined && chunk.party.form !== 'demonym'
    ? { ref: chunk.party.party, party: chunk.party.party, kind: 'party', chunk }
    : undefined;

/** What may be said without saying who speaks: "governments are encouraged", "Norway was thanked". */
const spoken: ReadonlySet<Frame> = new Set<Frame>(['call', 'thanks', 'commendation', 'express']);

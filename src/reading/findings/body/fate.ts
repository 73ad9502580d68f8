import type { When } from '../../../language/dates/index.ts';
import type { BodyFinding } from '../../finding.ts';
import { type Chunk, indexAt, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { isBoundary } from '../../phrases/openings.ts';
import { type Scene, type Told, tells } from '../../scene.ts';
import { itemsFrom, listBefore, listFrom, window } from './lists.ts';

/** What becomes of bodies: the chunks that name them. */
export interface Fate {
  /** `denied`: it was not founded, or only proposed. */
  readonly change: BodyFinding['change'] | 'denied';
  readonly bodies: readonly Chunk[];
}

/** Words without which nothing is founded or dissolved. */
const ofFates: readonly Told[] = ['establish', 'dissolve', 'fate'];

/** The bodies that a sentence founds or dissolves. `year` is that of issue: what was founded in an earlier one is no news. */
export function fatesIn(scene: Scene, year: string | undefined, verbFirst: boolean): Fate[] {
  // "Should the Working Group be dissolved, …"
  if (senseOf(scene.chunks[0], 'hypothetical')) return fresh(scene);
  if (!tells(scene, ['tenure']) && !tells(scene, ofFates)) return fresh(scene);
  return [
    ...fresh(scene),
    ...scene.clauses.flatMap((clause) => ofClause(clause, scene, year, verbFirst)),
    ...told(scene, year, verbFirst),
    ...tasked(scene),
    ...denied(scene),
  ];
}

/** "a new Working Group on Water" */
const fresh = ({ named, told }: Scene): Fate[] =>
  !told.has('body')
    ? []
    : named.flatMap((chunk, index) =>
        chunk.is === 'body' && (chunk.isNew || senseOf(named[index - 1], 'new'))
          ? [{ change: 'established' as const, bodies: [chunk] }]
          : [],
      );

function ofClause(clause: Clause, scene: Scene, year: string | undefined, verbFirst: boolean): Fate[] {
  const { frame, voice, before, complement, antecedent, negated, hypothetical } = clause;
  const at = indexAt(scene.chunks, clause.trigger.start);
  if (negated || hypothetical || isProposed(scene.chunks, at)) return [];
  const change = frame === 'establish' ? 'established' : frame === 'dissolve' ? 'dissolved' : undefined;
  if (!change || isEarlier([...withoutAside(before), ...complement], year)) return [];
  const named = listFrom(complement, 0);
  // "launched a review of the Working Group": what is launched is the review.
  const behind = voice === 'active' && isGenitive(complement, named[0]) ? [] : named;
  const own = listBefore(before, before.length);
  // « Il est créé une Commission »
  if (behind.length > 0 && !isOfSeat(scene.chunks, behind[0]) && (voice !== 'passive' || own.length === 0))
    return [{ change, bodies: behind }];
  // «أُطلقت لجنة»: where verbs come first, a passive looks like an active whose subject is the body.
  const subject = clause.agents.filter(({ kind }) => kind === 'body').map(({ chunk }) => chunk);
  if (subject.length > 0 && voice === 'active' && subject[0]!.from > clause.trigger.from)
    return [{ change, bodies: subject }];
  // "the Team, launched today, will …"
  const apposed =
    own.length > 0 && voice === 'active' && isComma(before.at(-1)) && clause.after[0]?.is === 'date';
  if (apposed) return [{ change, bodies: own }];
  if (own.length > 0 && voice === 'passive') return [{ change, bodies: own }];
  // "set up by the ministers in May": where the day stands, it is told of what is there already.
  if (voice === 'nominal') {
    const dated = complement.some((chunk) => chunk.is === 'date');
    return verbFirst || dated ? [] : [{ change, bodies: own }];
  }
  // "three new bodies: the Panel, the Task Force and the Council"
  const colon = clause.after.findIndex((chunk) => chunk.is === 'punctuation' && chunk.mark === ':');
  if (colon >= 0 && colon <= clause.complement.length + 1)
    return [{ change, bodies: itemsFrom(clause.after, colon + 1) }];
  if (voice === 'active') return [{ change, bodies: listBefore(antecedent, antecedent.length) }];
  // Where the subject of a passive is further off, it stands somewhere before in the sentence.
  return [{ change, bodies: listBefore(scene.chunks, at) }];
}

/** Words of fate that are no triggers: "ceased its activities", « a vu le jour », «دمج … في». */
function told({ chunks }: Scene, year: string | undefined, verbFirst: boolean): Fate[] {
  return chunks.flatMap((chunk, index) => {
    if (isReplaced(chunks, index)) return merged(chunks, index, 'merged', verbFirst);
    const ended = isEndedByNo(chunks, index);
    const fate = ended ? dissolved : senseOf(chunk, 'fate');
    if (!fate || (!ended && isNegated(chunks, index)) || isProposed(chunks, index)) return [];
    if (fate.change === 'merged' || fate.change === 'absorbed')
      return merged(chunks, index, fate.change, verbFirst);
    if (isEarlier(around(chunks, index), year)) return [];
    const passive = senseOf(chunks[index - 1], 'filler')?.copula === true;
    const behind = passive ? [] : listFrom(chunks.slice(index + 1, index + 1 + objectReach), 0, true);
    const bodies = behind.length > 0 ? behind : listBefore(chunks, index);
    return isOfSeat(chunks, bodies[0]) ? [] : [{ change: fate.change, bodies }];
  });
}

/** "was replaced by a Standing Committee": the body that comes in stands directly behind the preposition. */
function isReplaced(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  const succeeds =
    chunk.is === 'lexicon' && chunk.senses.some((sense) => sense.is === 'tenure' && sense.act === 'succeed');
  if (!succeeds || senseOf(chunks[index + 1], 'marker')?.role !== 'by') return false;
  let next = index + 2;
  while (senseOf(chunks[next], 'determiner') ?? senseOf(chunks[next], 'new')) next++;
  return chunks[next]?.is === 'body';
}

/** "decided not to extend the Task Team", « ne pas reconduire le mandat du comité » */
const isEndedByNo = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]!.is === 'lexicon' &&
  senseOf(chunks[index], 'tenure')?.act === 'renew' &&
  isNegated(chunks, index);

const dissolved = { is: 'fate', change: 'dissolved' } as const;

/** "a review of the Working Group" */
function isGenitive(chunks: readonly Chunk[], body: Chunk | undefined): boolean {
  let index = body ? indexAt(chunks, body.start) - 1 : -1;
  while (senseOf(chunks[index], 'determiner') && !senseOf(chunks[index], 'marker')) index--;
  return index > 0 && senseOf(chunks[index], 'marker')?.role === 'of';
}

/** "Italy's term as chair of the Contact Group ended": what ends is the seat. */
function isOfSeat(chunks: readonly Chunk[], body: Chunk | undefined): boolean {
  let index = body ? indexAt(chunks, body.start) - 1 : -1;
  while (
    senseOf(chunks[index], 'determiner') ||
    senseOf(chunks[index], 'marker')?.role === 'of' ||
    chunks[index]?.is === 'party'
  )
    index--;
  return senseOf(chunks[index], 'seat') !== undefined;
}

/** The object of a verb stands this near behind it, in chunks. */
const objectReach = 6;

/** "merge A and B into C", "A and B were merged into C": what they become is new where it has no article of its own. */
function merged(
  chunks: readonly Chunk[],
  index: number,
  change: 'merged' | 'absorbed',
  verbFirst: boolean,
): Fate[] {
  const end = endOfClause(chunks, index);
  const offset = chunks
    .slice(index + 1, end)
    .findIndex((chunk) => ['in', 'to', 'by'].includes(senseOf(chunk, 'marker')?.role ?? ''));
  const into = offset < 0 ? -1 : index + 1 + offset;
  const behind = listFrom(chunks.slice(index + 1, into < 0 ? end : into), 0);
  const parts = behind.length > 0 ? behind : listBefore(chunks, index);
  const whole = into < 0 ? [] : listFrom(chunks.slice(into + 1, end), 0).slice(0, 1);
  // «دُمجت اللجنة في فريق العمل»: what has the article was there before.
  const known =
    change === 'absorbed' || (verbFirst && whole.some((chunk) => chunk.is === 'body' && chunk.definite));
  return [
    { change: 'dissolved', bodies: parts },
    { change: 'established', bodies: known ? [] : whole },
  ];
}

const isNegated = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(Math.max(0, index - 3), index).some((chunk) => senseOf(chunk, 'negation'));

/** « chargé les experts de constituer un comité », "and to wind up": an infinitive that no verb before it takes back. */
function tasked({ chunks, clauses }: Scene): Fate[] {
  if (clauses.some(({ frame }) => frame === 'call')) return [];
  const triggers = new Set(clauses.map(({ trigger }) => trigger));
  return chunks.flatMap((chunk, index) => {
    const trigger = infinitiveOf(chunk);
    const change =
      trigger === undefined
        ? undefined
        : trigger.frame === 'establish'
          ? 'established'
          : trigger.frame === 'dissolve'
            ? 'dissolved'
            : undefined;
    const before = chunks[index - 1];
    const role = senseOf(before, 'marker')?.role;
    const infinitive = role === 'of' || role === 'to' || senseOf(before, 'resolve') !== undefined;
    if (
      !change ||
      !infinitive ||
      triggers.has(chunk) ||
      isNegated(chunks, index) ||
      isProposed(chunks, index)
    )
      return [];
    return [{ change, bodies: listFrom(chunks.slice(index + 1, index + 1 + objectReach), 0) }];
  });
}

/** "to set up", which is a past as well */
function infinitiveOf(chunk: Chunk) {
  for (const sense of chunk.is === 'lexicon' ? chunk.senses : [])
    if (sense.is === 'trigger' && sense.form === 'base') return sense;
  return undefined;
}

/** "decided not to establish a committee", "proposed creating a committee": there is none. */
const denied = ({ chunks }: Scene): Fate[] =>
  chunks.flatMap((chunk, index) => {
    const founds =
      senseOf(chunk, 'trigger')?.frame === 'establish' || senseOf(chunk, 'fate')?.change === 'established';
    if (!founds || !(isNegated(chunks, index) || isProposed(chunks, index))) return [];
    return [{ change: 'denied', bodies: listFrom(chunks.slice(index + 1, index + 1 + objectReach), 0) }];
  });

/** "proposed creating", « l'idée de créer » */
const isProposed = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(Math.max(0, index - 4), index).some((chunk) => senseOf(chunk, 'proposed'));

const around = (chunks: readonly Chunk[], index: number): readonly Chunk[] =>
  chunks.slice(Math.max(0, index - 1), index + 5);

function endOfClause(chunks: readonly Chunk[], index: number): number {
  let end = index + 1;
  while (end < chunks.length && end - index < window && !isBoundary(chunks[end]!)) end++;
  return end;
}

/** "The Panel, established in 2021, is to be wound up": what stands between commas is of the Panel. */
function withoutAside(chunks: readonly Chunk[]): readonly Chunk[] {
  const [first, last] = [chunks.findIndex(isComma), chunks.findLastIndex(isComma)];
  return first < last ? [...chunks.slice(0, first), ...chunks.slice(last + 1)] : chunks;
}

/** "created in 2021" */
const isEarlier = (chunks: readonly Chunk[], year: string | undefined): boolean =>
  year !== undefined && chunks.some((chunk) => chunk.is === 'date' && isBefore(chunk.date.when, year));

const isBefore = (when: When, year: string): boolean =>
  when.kind === 'dates'
    ? when.last.slice(0, 4) < year
    : when.kind === 'offset' && when.offset < 0 && when.unit !== 'day';

import { attachedPreposition, type Chunk, isComma, senseOf } from '../phrases/chunk.ts';
import { isBoundary } from '../phrases/openings.ts';
import type { Scene } from '../scene.ts';

/** In chunks. */
const longestName = 12;

/** The chunks that name the programme, or tell its subject. */
export interface Called {
  readonly as: 'name' | 'subject';
  readonly chunks: readonly Chunk[];
  readonly quoted?: true;
}

/** "Harbour Lights Monitoring Programme": its capitals; "a maintenance training programme": the nouns before it. */
export function calledBefore(chunks: readonly Chunk[], index: number): Called | undefined {
  const noun = chunks[index]!;
  const capital = isCapital(noun);
  const given = capital ? undefined : givenBefore(chunks, index);
  if (given) return { as: 'name', chunks: given };
  if (!capital && senseOf(noun, 'programme')?.bare) return undefined;
  let from = index;
  while (
    index - from < longestName &&
    (capital ? isNamePart(chunks, from - 1) : isSubjectWord(chunks[from - 1]))
  )
    from--;
  while (from < index && !isCapitalOrPlace(chunks[from]!) && capital) from++;
  const to = endOfSubject(chunks, index + 1, capital);
  if (from === index && to === index + 1) return undefined;
  if (!capital && to === index + 1 && chunks.slice(from, index).every(isOfTime)) return undefined;
  if (capital) return { as: 'name', chunks: chunks.slice(from, to) };
  // "a training programme for radio operators" is told whole, "a programme to train nurses" by what it does.
  const start = from === index ? index + 2 : from;
  return { as: 'subject', chunks: chunks.slice(start, to === index + 1 ? index : to) };
}

/** "the Damu Express programme"; "launched Bijli Mitra, a training programme". */
function givenBefore(chunks: readonly Chunk[], index: number): readonly Chunk[] | undefined {
  const from = startOfCapitals(chunks, index);
  if (from < index && from > 0) return chunks.slice(from, index);
  let article = index - 1;
  while (index - article <= longestAdjective && isSubjectWord(chunks[article])) article--;
  if (!senseOf(chunks[article], 'determiner') || !isComma(chunks[article - 1])) return undefined;
  const start = startOfCapitals(chunks, article - 1);
  const launched = senseOf(chunks[start - 1], 'trigger')?.frame === 'establish';
  return launched && start < article - 1 ? chunks.slice(start, article - 1) : undefined;
}

const longestAdjective = 3;

/** "the annual work programme" says nothing of what it is about. */
const isOfTime = (chunk: Chunk): boolean =>
  chunk.is === 'word' &&
  /^(?:annual|biennial|work|working|new|current|joint|common|future)$/.test(chunk.norm);

/** Where words in capitals begin that end before a chunk. */
function startOfCapitals(chunks: readonly Chunk[], end: number): number {
  let start = end;
  while (end - start < longestName && isCapital(chunks[start - 1])) start--;
  return start;
}

/** "Women Stove Builders' Programme", "Sahel Wells Programme" */
const isNamePart = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  const many = chunk?.is === 'punctuation' && /^['’]$/.test(chunk.mark) && isCapital(chunks[at - 1]);
  return many || (chunk !== undefined && isCapitalOrPlace(chunk));
};

const isCapitalOrPlace = (chunk: Chunk): boolean =>
  isCapital(chunk) || chunk.is === 'place' || (chunk.is === 'party' && chunk.party.form !== 'acronym');

/** "Programme for Clean Harbours", "programme for radio operators", "programme to train nurses": the noun phrase behind. */
function endOfSubject(chunks: readonly Chunk[], from: number, capital: boolean): number {
  const role = senseOf(chunks[from], 'marker')?.role;
  if (role !== 'for' && role !== 'of' && role !== 'on' && (capital || role !== 'to')) return from;
  let to = senseOf(chunks[from + 1], 'determiner') ? from + 2 : from + 1;
  const first = to;
  while (to < chunks.length && to - from < longestName) {
    const chunk = chunks[to]!;
    const link = senseOf(chunk, 'and') !== undefined || senseOf(chunk, 'marker')?.role === 'of';
    const common =
      isSubjectWord(chunk) ||
      senseOf(chunk, 'level') !== undefined ||
      (to === first && senseOf(chunk, 'trigger') !== undefined);
    if (
      !(capital
        ? isCapital(chunk) || (link && isCapitalAt(chunks, to + 1))
        : common || (link && isSubjectWord(chunks[to + 1])))
    )
      break;
    to++;
  }
  return to > first ? to : from;
}

const isCapitalAt = (chunks: readonly Chunk[], at: number): boolean => isCapital(chunks[at]);

export const isCapital = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' || chunk?.is === 'lexicon') &&
  chunk.capital &&
  senseOf(chunk, 'determiner') === undefined;

/** « Programme de surveillance des feux », «برنامج صيانة المنارات»: a name; « un programme de formation », «برنامجًا لتدريب»: a subject. */
export function calledAfter(scene: Scene, index: number): Called | undefined {
  const { chunks } = scene;
  const noun = chunks[index]!;
  const bare = senseOf(noun, 'programme')?.bare === true;
  const to = endOfName(scene, index + 1);
  const [first] = chunks.slice(index + 1, to);
  if (!first || (noun.is === 'lexicon' && noun.definite && !noun.capital)) return undefined;
  // « Le Programme bénéficie d'un financement »
  const verb =
    first.is === 'word' && !first.capital && senseOf(chunks[index + 3], 'determiner') !== undefined;
  if (!isCapital(noun) && isCapital(first)) {
    let end = index + 1;
    while (end < to && isCapital(chunks[end])) end++;
    return { as: 'name', chunks: chunks.slice(index + 1, end) };
  }
  if (isCapital(noun)) return verb ? undefined : { as: 'name', chunks: chunks.slice(index, to) };
  if (bare) return undefined;
  const last = chunks[to - 1]!;
  const construct = last.is === 'word' && last.definite && attachedPreposition(first) === undefined;
  const national = first.is === 'word' && !first.definite && /ي$/.test(first.norm);
  if (construct && !national && !isAttached(first)) return { as: 'name', chunks: chunks.slice(index, to) };
  // "to include the marshes in a national programme" is not to run one.
  if (senseOf(chunks[index - 1], 'marker')?.role === 'in') return undefined;
  const from = senseOf(first, 'marker') ? index + 2 : index + 1;
  return { as: 'subject', chunks: chunks.slice(from, to).map(withoutPreposition) };
}

/** «لتدريب»: a word that no table knows keeps its preposition. */
const isAttached = (chunk: Chunk): boolean => chunk.is === 'word' && /^ل(?!ل)/.test(chunk.norm);

const withoutPreposition = (chunk: Chunk, order: number): Chunk =>
  order === 0 && isAttached(chunk) ? { ...chunk, start: chunk.start + 1 } : chunk;

/** A name goes on with nouns and their genitives, and ends with a place: « au Malawi ». */
function endOfName({ chunks, clauses }: Scene, from: number): number {
  const triggers = new Set(clauses.map((clause) => clause.trigger));
  let to = from;
  while (to < chunks.length && to - from < longestName) {
    const chunk = chunks[to]!;
    const verb = triggers.has(chunk) && senseOf(chunks[to - 1], 'marker')?.role !== 'of';
    if (verb || isBoundary(chunk) || chunk.is === 'punctuation' || chunk.is === 'date') break;
    const role = senseOf(chunk, 'marker')?.role;
    if (role === 'to' && isPlace(chunks[to + 1])) return to + 2;
    if ((role !== undefined && role !== 'of') || senseOf(chunk, 'and')) break;
    to++;
  }
  return to;
}

const isPlace = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'place' || (chunk?.is === 'party' && chunk.place !== null);

const isSubjectWord = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' || senseOf(chunk, 'portfolio') !== undefined || senseOf(chunk, 'noun') !== undefined;

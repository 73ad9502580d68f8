import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import { isBoundary } from '../phrases/openings.ts';
import { type Account, type Fact, type Proposal, type Scene, spanOf, type Told, tells } from '../scene.ts';

type ProgrammeFact = Extract<Fact, { type: 'programme' }>;

const openingQuote = /^[«“"‘]$/;
const closingQuote = /^[»”"’]$/;
/** In chunks. */
const longestName = 12;
const longestAdjective = 3;

/** Words without which no programme is named. */
const ofProgrammes: readonly Told[] = ['programme', 'amount'];

/** The programmes that the text names, by their name in quotation marks or capitals, or by what they are about. */
export function programmesOf(account: Account): Proposal<ProgrammeFact>[] {
  return account.scenes
    .filter((scene) => tells(scene, ofProgrammes))
    .flatMap((scene) =>
      scene.chunks.flatMap((chunk, index) => {
        if (isFunded(scene.chunks, index, account)) return [fundedAt(scene, index, account)];
        if (!senseOf(chunk, 'programme')) return [];
        const proposal = programmeAt(scene, index, account);
        return proposal ? [proposal] : [];
      }),
    );
}

/** "$18 million for the Clean Smelter Initiative": what is paid for is no coalition, though it is called like one. */
function isFunded(chunks: readonly Chunk[], index: number, { text, coalition }: Account): boolean {
  const chunk = chunks[index]!;
  if (senseOf(chunk, 'actor')?.actor !== 'coalition' || !isCapital(chunk) || chunk.to - chunk.from < 2)
    return false;
  const before = senseOf(chunks[index - 1], 'determiner') ? index - 2 : index - 1;
  const role = senseOf(chunks[before], 'marker')?.role;
  const named = text.slice(chunk.start, chunk.end);
  const own = coalition.name?.includes(named) === true;
  return (
    !own && (role === 'for' || role === 'to') && chunks.slice(0, before).some(({ is }) => is === 'amount')
  );
}

function fundedAt({ chunks }: Scene, index: number, { text }: Account): Proposal<ProgrammeFact> {
  const { start, end } = chunks[index]!;
  const fact: ProgrammeFact = {
    type: 'programme',
    name: text.slice(start, end),
    theatres: theatresAfter(chunks, index),
  };
  return { fact, spans: [{ start, end }], doubts: ['name-guessed'], reason: 'programme: what is paid for' };
}

/** The chunks that name the programme, or tell its subject. */
interface Called {
  readonly as: 'name' | 'subject';
  readonly chunks: readonly Chunk[];
  readonly quoted?: true;
}

function programmeAt(scene: Scene, index: number, account: Account): Proposal<ProgrammeFact> | undefined {
  const { chunks } = scene;
  const noun = chunks[index]!;
  const called =
    quotedBeside(chunks, index) ??
    (account.lexicon.grammar.adjectives === 'after'
      ? calledAfter(scene, index)
      : calledBefore(chunks, index));
  const span = called && spanOf(called.chunks);
  if (!called || !span) return undefined;
  const words = account.text.slice(span.start, span.end);
  const whole = spanOf([noun, ...called.chunks].sort((a, b) => a.start - b.start)) ?? span;
  const theatres = theatresAfter(chunks, index);
  return {
    fact:
      called.as === 'name'
        ? { type: 'programme', name: words, theatres }
        : { type: 'programme', subject: words, theatres },
    spans: [whole],
    doubts: called.quoted ? [] : ['name-guessed'],
    reason: `programme: ${called.quoted ? 'name in quotation marks' : called.as}`,
  };
}

/** «برنامج «سواحل مضيئة»», "the “Bright Coasts” programme". */
function quotedBeside(chunks: readonly Chunk[], index: number): Called | undefined {
  let after = index + 1;
  // « Projet régional « Pâturages partagés » »
  while (after - index <= longestAdjective && chunks[after]?.is === 'word') after++;
  const name = quotedFrom(chunks, after) ?? quotedUpTo(chunks, index) ?? quotedAround(chunks, index);
  return name && { as: 'name', chunks: name, quoted: true };
}

function quotedFrom(chunks: readonly Chunk[], from: number): readonly Chunk[] | undefined {
  if (!isQuote(chunks[from], openingQuote)) return undefined;
  const name = chunks.slice(from + 1, from + 1 + longestName);
  const close = name.findIndex((chunk) => isQuote(chunk, closingQuote));
  return close > 0 ? name.slice(0, close) : undefined;
}

/** "the “Project for Safe Classrooms in Oromia”": the name that the noun itself begins. */
function quotedAround(chunks: readonly Chunk[], index: number): readonly Chunk[] | undefined {
  const start = senseOf(chunks[index - 1], 'determiner') ? index - 1 : index;
  if (!isQuote(chunks[start - 1], openingQuote)) return undefined;
  const close = chunks
    .slice(index, index + 1 + longestName)
    .findIndex((chunk) => isQuote(chunk, closingQuote));
  return close > 1 ? chunks.slice(index, index + close) : undefined;
}

function quotedUpTo(chunks: readonly Chunk[], to: number): readonly Chunk[] | undefined {
  if (!isQuote(chunks[to - 1], closingQuote)) return undefined;
  const name = chunks.slice(Math.max(0, to - 1 - longestName), to - 1);
  const open = name.findLastIndex((chunk) => isQuote(chunk, openingQuote));
  return open >= 0 && open + 1 < name.length ? name.slice(open + 1) : undefined;
}

const isQuote = (chunk: Chunk | undefined, mark: RegExp): boolean =>
  chunk?.is === 'punctuation' && mark.test(chunk.mark);

/** "Harbour Lights Monitoring Programme": its capitals; "a maintenance training programme": the nouns before it. */
function calledBefore(chunks: readonly Chunk[], index: number): Called | undefined {
  const noun = chunks[index]!;
  const capital = isCapital(noun);
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
  if (capital) return { as: 'name', chunks: chunks.slice(from, to) };
  // "a training programme for radio operators" is told whole, "a programme to train nurses" by what it does.
  const start = from === index ? index + 2 : from;
  return { as: 'subject', chunks: chunks.slice(start, to === index + 1 ? index : to) };
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

const isCapital = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' || chunk?.is === 'lexicon') &&
  chunk.capital &&
  senseOf(chunk, 'determiner') === undefined;

/** « Programme de surveillance des feux », «برنامج صيانة المنارات»: a name; « un programme de formation », «برنامجًا لتدريب»: a subject. */
function calledAfter(scene: Scene, index: number): Called | undefined {
  const { chunks } = scene;
  const noun = chunks[index]!;
  const bare = senseOf(noun, 'programme')?.bare === true;
  const to = endOfName(scene, index + 1);
  const [first] = chunks.slice(index + 1, to);
  if (!first || (noun.is === 'lexicon' && noun.definite && !noun.capital)) return undefined;
  // « Le Programme bénéficie d'un financement »
  const verb =
    first.is === 'word' && !first.capital && senseOf(chunks[index + 3], 'determiner') !== undefined;
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

/** Where: places behind a preposition, and those listed with them. */
function theatresAfter(chunks: readonly Chunk[], index: number): string[] {
  const slugs: string[] = [];
  let located = false;
  for (const chunk of chunks.slice(index)) {
    const role = senseOf(chunk, 'marker')?.role;
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    if (role !== undefined) located = role === 'in' || role === 'to' || role === 'of' || role === 'for';
    else if (place && (located || place.kind === 'region' || attachedPreposition(chunk) === 'ب')) {
      const slug = place.kind === 'region' ? place.theatre : place.country;
      if (slug) slugs.push(slug);
    } else if (senseOf(chunk, 'boundary')) located = false;
  }
  return [...new Set(slugs)];
}

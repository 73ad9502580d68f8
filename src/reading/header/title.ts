import { findDates } from '../../language/dates/index.ts';
import { findParties, findPlaces } from '../../language/gazetteer/index.ts';
import { canonical, oneLine } from '../../language/normalise.ts';
import { type Block, blocksOf, sentencesOf } from '../../language/segmentation/index.ts';
import type { Language, Span } from '../../language/span.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import type { StatementKind } from '../finding.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestTitle = 24;
const longestTitle = 200;
const longestOpening = 120;
/** A line as long as this may go on in the next one. */
const longLine = 60;
/** Lines before the first paragraph among which a title may stand. */
const longestHead = 14;
/** Words of a line that names an institution in its middle and nothing else. */
const longestLetterhead = 10;
/** Words before the dash of a dateline: "ROME, 3 May 2024 –". */
const longestDateline = 14;

/** Kinds whose name is a title's own word ("Muscat Communiqué"); the others are labels that may stand over any title. */
const titular: ReadonlySet<StatementKind> = new Set(['joint-statement', 'communique', 'readout', 'remarks']);

/** Ends as a sentence or a label does, and no title. */
const endsLikeProse = /[.:;,!?؟؛،…]["'”»)\]]?$/;

/** A line of the head, seen by the words of its language. */
interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * What to call a text, in its own words: the line of its head that names its kind and something else ("Rotterdam
 * Communiqué"), else the longest that is no letterhead, label, dateline or word about the text itself. A text without such a
 * line is called by its first words. Pure and linear.
 */
export function titleOf(source: string, language: Language): string {
  const text = canonical(source);
  const vocabulary = lexiconOf(language).header;
  const blocks = blocksOf(text);
  const head = headOf(text, blocks, vocabulary);
  let labelled = false;
  const candidates: { readonly line: Line; readonly named: boolean }[] = [];
  for (const line of linesOf(text, head, language)) {
    const label =
      isLabel(line, vocabulary) || isDateline(line.tokens, language, vocabulary.kinds.matches(line.tokens));
    labelled ||= label;
    if (label || isAside(line, vocabulary)) continue;
    const named = namesItsKind(line, vocabulary);
    if (named || !isLetterhead(line, vocabulary, language, labelled)) candidates.push({ line, named });
  }
  const named = candidates.filter((candidate) => candidate.named);
  const best = longest((named.length > 0 ? named : candidates).map(({ line }) => line.text));
  if (named.length > 0 || best.length >= shortestTitle) return best;
  return openingOf(
    text,
    proseOf(text, blocks.slice(head.length), vocabulary, language) ?? blocks[0],
    language,
  );
}

/** The blocks before the prose; a disclaimer among them is none. */
function headOf(text: string, blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const found = blocks.findIndex(
    (block) =>
      block.end - block.start > longestTitle ||
      (block.kind !== 'line' && !speaksOfItself(text, block, vocabulary)),
  );
  const prose = found < 0 ? blocks.length : found;
  const wrapped = prose > 0 && goesOn(text, blocks[prose - 1]!, blocks[prose]);
  return blocks.slice(0, Math.min(wrapped ? prose - 1 : prose, longestHead));
}

function speaksOfItself(text: string, { start, end }: Block, vocabulary: Vocabulary): boolean {
  const words = text.slice(start, Math.min(end, start + longestTitle));
  return isAside({ text: words, tokens: tokenise(words) }, vocabulary);
}

/** A line so long that it was wrapped into the one below it. */
const goesOn = (text: string, above: Span, below: Span | undefined): boolean =>
  below !== undefined && above.end - above.start > longLine && text.slice(above.end, below.start) === '\n';

/** The first block that is no dateline and does not speak of the text itself. */
function proseOf(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  language: Language,
): Block | undefined {
  return blocks.find(
    (block) =>
      !speaksOfItself(text, block, vocabulary) &&
      !isDateline(tokenise(text.slice(block.start, block.start + longestTitle)), language),
  );
}

/** The head's lines; a long one takes in the line below it, which goes on with it. */
function linesOf(text: string, head: readonly Block[], language: Language): Line[] {
  const lines: string[] = [];
  let above: Span | undefined;
  for (const line of head.flatMap((block) => writtenLines(text, block))) {
    const words = oneLine(text.slice(line.start, line.end));
    const joins = above && goesOn(text, above, line) && !isDateline(tokenise(words), language);
    if (joins) lines.push(`${lines.pop()} ${words}`);
    else lines.push(words);
    above = line;
  }
  return lines
    .map((line) => ({ text: line, tokens: tokenise(line) }))
    .filter(({ text: line, tokens }) => !endsLikeProse.test(line) && wordsOf(tokens).length > 0);
}

/** The lines that a block was written in. */
function writtenLines(text: string, { start, end }: Block): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** "PRESS RELEASE", "READOUT 12/2024": the name of a kind and no other word. */
function isLabel({ tokens }: Line, { kinds }: Vocabulary): boolean {
  const labels = kinds.matches(tokens);
  return labels.length > 0 && wordsOutside(tokens, labels) === 0;
}

function namesItsKind({ tokens }: Line, { kinds }: Vocabulary): boolean {
  const first = kinds.matches(tokens)[0];
  return first?.values.some((kind) => titular.has(kind)) === true;
}

/** A link, words between brackets, or words about the text: a translation of what, and which text is the official one. */
function isAside({ text, tokens }: Line, vocabulary: Vocabulary): boolean {
  const tells = (book: 'translation' | 'official' | 'languages'): boolean =>
    vocabulary[book].matches(tokens).length > 0;
  return (
    /^[([]/.test(text) ||
    tokens.some(({ kind }) => kind === 'link') ||
    tells('translation') ||
    (tells('official') && tells('languages'))
  );
}

/**
 * The line says who speaks: a party, an office, or, above every label and date, an institution. Below them, a line that
 * begins with an institution tells what that institution does.
 */
function isLetterhead(
  { tokens }: Line,
  vocabulary: Vocabulary,
  language: Language,
  labelled: boolean,
): boolean {
  const opens = (book: 'institutions' | 'offices'): boolean =>
    vocabulary[book].matches(tokens).some(({ from }) => from === 0);
  const parties = findParties(tokens, language);
  if (opens('offices')) return true;
  if (parties.length > 0 && wordsOutside(tokens, parties) <= 2) return true;
  if (labelled || vocabulary.institutions.matches(tokens).length === 0) return false;
  return (
    opens('institutions') || parties.some(({ from }) => from === 0) || tokens.length <= longestLetterhead
  );
}

/** A date and little else: a place, an occasion's name, a label. */
function isDateline(tokens: readonly Token[], language: Language, labels: readonly Span[] = []): boolean {
  const dates = findDates(tokens, language);
  return (
    dates.length > 0 && wordsOutside(tokens, [...dates, ...labels, ...findPlaces(tokens, language)]) <= 2
  );
}

/** The first sentence of the prose, or its beginning, without the dateline that it opens with. */
function openingOf(text: string, prose: Block | undefined, language: Language): string {
  if (!prose) return '';
  const words = text.slice(prose.start, prose.start + 2 * longestTitle).split('\n\n', 1)[0] ?? '';
  const tokens = tokenise(words.slice(0, longestTitle)).slice(0, longestDateline);
  const dash = tokens.findIndex(({ raw }) => /^[–—-]+$/.test(raw));
  const dated = dash > 0 && findDates(tokens.slice(0, dash), language).length > 0;
  const opening = oneLine(dated ? words.slice(tokens[dash]!.end) : words);
  const [first] = sentencesOf(opening, language, [{ start: 0, end: opening.length, kind: 'paragraph' }]);
  return shortened(opening.slice(0, first?.end), longestOpening);
}

function shortened(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length).trim()}…`;
}

const longest = (lines: readonly string[]): string =>
  lines.reduce((best, line) => (line.length > best.length ? line : best), '');

const wordsOf = (tokens: readonly Token[]): readonly Token[] => tokens.filter(({ kind }) => kind === 'word');

/** How many words stand outside of all of these spans; small ones, as of "No. 12/DC", do not count. */
const wordsOutside = (tokens: readonly Token[], spans: readonly Span[]): number =>
  wordsOf(tokens).filter(
    (word) => word.norm.length > 2 && !spans.some(({ start, end }) => start <= word.start && word.end <= end),
  ).length;

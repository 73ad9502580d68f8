import { resolveDate } from '../../language/dates/index.ts';
import type { Sentence } from '../../language/segmentation/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { FuzzyDate, StatementKind } from '../finding.ts';
import { longestDateline, type Sheet } from './sheet.ts';

/** Words of a sentence at the end that tells where and when a text was signed. */
const longestSigning = 40;
/** Sentences at the top among which a line may tell the date of issue. */
const longestTop = 14;

/** The date of issue: a line's single date, a dateline, then the place and date of signing. */
export function issuedOnOf(sheet: Sheet): FuzzyDate | null {
  const header = sheet.header;
  const plain = header.filter(
    ({ tokens }) => sheet.vocabulary.meetings.matches(tokens).length === 0 && !isOtherDate(tokens, sheet),
  );
  const signing = sheet.footer.filter((line) => line.tokens.length <= longestSigning);
  return (
    firstDate(plain, sheet) ??
    firstDate(
      sheet.sentences.slice(header.length, longestTop).filter((line) => isOwnDate(line, sheet)),
      sheet,
    ) ??
    datelineDate(sheet, header.length) ??
    firstDate(signing, sheet) ??
    firstDate(header, sheet) ??
    lastDay(header, sheet)
  );
}

/** "Ref.: 12/5/2021", "Last updated 5 May 2024"; but "No. 14 of 5 May 2024" is dated. */
function isOtherDate(tokens: readonly Token[], { vocabulary, datesIn }: Sheet): boolean {
  const label = vocabulary.otherDates.matchAt(tokens, 0);
  const first = label && datesIn(tokens)[0];
  return (
    first !== undefined && tokens.slice(label!.to, first.from).every(({ kind }) => kind === 'punctuation')
  );
}

/** "Published 12 June 2025" below a standfirst. */
const isOwnDate = ({ block, tokens }: Sentence, { vocabulary, blocks }: Sheet): boolean =>
  blocks[block]!.kind === 'line' && vocabulary.ownDates.matchAt(tokens, 0) !== undefined;

function firstDate(lines: readonly Sentence[], sheet: Sheet): FuzzyDate | null {
  for (const line of lines) {
    const date = singleDate(line.tokens, sheet);
    if (date) return date;
  }
  return null;
}

function singleDate(tokens: readonly Token[], sheet: Sheet): FuzzyDate | null {
  for (const mention of sheet.datesIn(tokens)) {
    const resolved = mention.when.kind === 'dates' ? resolveDate(mention, null) : null;
    // A bare year is a year of something, not a date of issue.
    const dated = resolved && resolved.first === resolved.last && resolved.first.length > 4;
    if (dated && (resolved.problem === null || resolved.problem === 'weekday-differs')) return resolved.first;
  }
  return null;
}

/** A text whose title gives the days of its meeting only was issued on the last of them. */
function lastDay(lines: readonly Sentence[], sheet: Sheet): FuzzyDate | null {
  for (const line of lines) {
    for (const mention of sheet.datesIn(line.tokens)) {
      const range =
        mention.when.kind === 'dates' && mention.problem === null ? resolveDate(mention, null) : null;
      if (range && range.last.length === 'YYYY-MM-DD'.length) return range.last;
    }
  }
  return null;
}

function datelineDate(sheet: Sheet, from: number): FuzzyDate | null {
  const tokens = sheet.sentences[from]?.tokens.slice(0, longestDateline) ?? [];
  const dash = tokens.findIndex((token) => /^[–—:-]$/.test(token.raw) || token.raw === '--');
  return dash < 0 ? null : singleDate(tokens.slice(0, dash), sheet);
}

/** The more telling kinds first: a press release may carry a joint statement. */
const precedence: readonly StatementKind[] = [
  'joint-statement',
  'communique',
  'readout',
  'remarks',
  'media-note',
  'press-release',
];

/** Words before a kind that opens its line: "Third Ministerial Declaration". */
const longestLead = 2;
/** Words beside a kind that is all of its line: "Press release No. 12/2024". */
const longestRest = 5;
/** Kinds that a text is also where its line tells more of it, and a press office calls it otherwise. */
const weighty: ReadonlySet<StatementKind> = new Set(['joint-statement', 'communique', 'remarks']);

/** How much a line's naming of a kind tells: all of the line, or the opening of a weighty title; its opening; a word within it. */
function weightOf(tokens: readonly Token[], from: number, to: number, kind: StatementKind): number {
  const opens = from <= longestLead || tokens[from - 1]!.raw === '|';
  if (!opens) return 0;
  return weighty.has(kind) || tokens.length - (to - from) <= longestRest ? 2 : 1;
}

/** The kind that the letterhead or title names; what a spokesperson's office issues without a name is a media note. */
export function kindOf(sheet: Sheet): StatementKind {
  const header = sheet.header;
  const named = header.flatMap(({ tokens }) =>
    sheet.vocabulary.kinds
      .matches(tokens)
      .flatMap(({ from, to, values }) =>
        values.map((value) => ({ value, weight: weightOf(tokens, from, to, value) })),
      ),
  );
  const heaviest = Math.max(0, ...named.map(({ weight }) => weight));
  const kind = precedence.find((each) =>
    named.some(({ value, weight }) => value === each && weight === heaviest),
  );
  if (kind) return kind;
  const spokesperson = [
    ...header,
    ...sheet.footer.filter(({ block }) => sheet.blocks[block]!.kind === 'line'),
  ].some(({ tokens }) => sheet.vocabulary.pressOffices.matchAt(tokens, 0));
  return spokesperson ? 'media-note' : 'other';
}

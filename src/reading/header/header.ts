import { resolveDate } from '../../language/dates/index.ts';
import type { Sentence } from '../../language/segmentation/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { FuzzyDate, StatementKind } from '../finding.ts';
import { longestDateline, type Sheet } from './sheet.ts';

/** Words of a sentence at the end that tells where and when a text was signed. */
const longestSigning = 40;

/** The date of issue: a line's single date, a dateline, then the place and date of signing. */
export function issuedOnOf(sheet: Sheet): FuzzyDate | null {
  const header = sheet.header;
  const plain = header.filter(
    ({ tokens }) => sheet.vocabulary.meetings.matches(tokens).length === 0 && !isOtherDate(tokens, sheet),
  );
  const signing = sheet.footer.filter((line) => line.tokens.length <= longestSigning);
  return (
    firstDate(plain, sheet) ??
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

/** The kind that the letterhead or title names; what a spokesperson's office issues without a name is a media note. */
export function kindOf(sheet: Sheet): StatementKind {
  const header = sheet.header;
  const named = new Set(
    header.flatMap((line) => sheet.vocabulary.kinds.matches(line.tokens).flatMap((match) => match.values)),
  );
  const kind = precedence.find((each) => named.has(each));
  if (kind) return kind;
  const spokesperson = [
    ...header,
    ...sheet.footer.filter(({ block }) => sheet.blocks[block]!.kind === 'line'),
  ].some(({ tokens }) => sheet.vocabulary.pressOffices.matchAt(tokens, 0));
  return spokesperson ? 'media-note' : 'other';
}

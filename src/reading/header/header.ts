import { findDates, resolveDate } from '../../language/dates/index.ts';
import { findParties } from '../../language/gazetteer/index.ts';
import type { Block, Sentence } from '../../language/segmentation/index.ts';
import type { Language } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { FuzzyDate, PartyRef, Reading, StatementKind } from '../finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lines of a letterhead after which a text is sure to have begun. */
const longestHeader = 14;
/** Words before the dash of a dateline: "ROME, 3 May 2024 –". */
const longestDateline = 14;
/** Sentences at the end among which a place and date of signing may stand. */
const footer = 6;

/** A text seen from its edges. */
export interface Sheet {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** The lines before the first paragraph. */
export function headerOf(sheet: Sheet): Sentence[] {
  const first = sheet.sentences.findIndex(
    (sentence) => sheet.blocks[sentence.block]!.kind === 'paragraph' && sentence.tokens.length > 12,
  );
  return sheet.sentences.slice(0, Math.min(first < 0 ? longestHeader : first, longestHeader));
}

/** Who issues the text: the first line with the name of an institution, and the party that it or a line beside it names. */
export function issuerOf(sheet: Sheet): Reading['issuer'] {
  const lines = headerOf(sheet).filter((line) => line.tokens.length <= 25);
  const named = (book: 'institutions' | 'offices'): Sentence | undefined =>
    lines.find((line) => sheet.vocabulary[book].matches(line.tokens).length > 0);
  const line = named('institutions') ?? named('offices') ?? lines.find((each) => isPartyAlone(each, sheet));
  if (!line) return null;
  const name = sheet.text.slice(line.start, line.end).replace(/[\s,،:–—-]+$/, '');
  const known = sheet.vocabulary.issuers.matches(line.tokens)[0]?.values[0];
  return {
    name,
    party:
      known ??
      partyIn([line], sheet) ??
      partyIn(
        lines.filter((each) => isPartyAlone(each, sheet)),
        sheet,
      ),
  };
}

function partyIn(lines: readonly Sentence[], sheet: Sheet): PartyRef | null {
  for (const line of lines) {
    const party = findParties(line.tokens, sheet.language)[0];
    if (party) return party.party;
  }
  return null;
}

/** A line that is a party's name and nothing else: "Republic of Kenya". */
function isPartyAlone(line: Sentence, sheet: Sheet): boolean {
  const party = findParties(line.tokens, sheet.language)[0];
  return party !== undefined && party.form !== 'demonym' && line.tokens.length - (party.to - party.from) <= 2;
}

/** The date of issue: a line's single date, a dateline, then the place and date of signing. */
export function issuedOnOf(sheet: Sheet): FuzzyDate | null {
  const header = headerOf(sheet);
  const plain = header.filter((line) => sheet.vocabulary.meetings.matches(line.tokens).length === 0);
  return (
    firstDate(plain, sheet) ??
    datelineDate(sheet, header.length) ??
    firstDate(
      sheet.sentences
        .slice(-footer)
        .filter((line) => line.tokens.length <= 40)
        .toReversed(),
      sheet,
    ) ??
    firstDate(header, sheet) ??
    lastDay(header, sheet)
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
  for (const mention of findDates(tokens, sheet.language)) {
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
    for (const mention of findDates(line.tokens, sheet.language)) {
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
  const header = headerOf(sheet);
  const named = new Set(
    header.flatMap((line) => sheet.vocabulary.kinds.matches(line.tokens).flatMap((match) => match.values)),
  );
  const kind = precedence.find((each) => named.has(each));
  if (kind) return kind;
  const spokesperson = header.some((line) => sheet.vocabulary.pressOffices.matches(line.tokens).length > 0);
  return spokesperson ? 'media-note' : 'other';
}

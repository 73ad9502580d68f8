import { overlap, type Span } from '../language/span.ts';
import type { FindingType, Reading } from './finding.ts';
import { annotate } from './phrases/annotate.ts';
import type { Chunk } from './phrases/chunk.ts';
import { type Account, type Doubt, doubtFactors, type Proposal, sureness } from './scene.ts';

/** A reading with, for each of its findings in the same order, why it was made. */
export interface Explanation {
  readonly reading: Reading;
  readonly reasons: readonly Reason[];
}

/** Why a finding was made, and how sure it is: its confidence is the product of the factors. */
export interface Reason {
  /** The rule, and what it took the words for: `membership: welcome`. */
  readonly rule: string;
  /** What of each table stands in the evidence, in the order of the text. */
  readonly rows: readonly TableRow[];
  /** First how sure findings of the type are, then what makes this one less so. */
  readonly doubts: readonly { readonly doubt: Doubt | FindingType; readonly factor: number }[];
}

/** Words of the text that a table knows. */
export interface TableRow {
  readonly words: string;
  /** `lexicon` is the grammar of the language; the others are folders of `src/language/`. */
  readonly table: 'lexicon' | 'gazetteer' | 'dates' | 'numbers' | 'amounts';
  /** What the row says that they are: `trigger welcome active finite`, `party BF`. */
  readonly says: string;
}

/** The reason of a proposal. */
export function reasonOf(
  { fact, reason, doubts, spans }: Proposal,
  { scenes, lexicon, text }: Account,
): Reason {
  const inside = (words: Span): boolean => spans.some((span) => overlap(words, span));
  return {
    rule: reason,
    rows: scenes
      .map(({ sentence }) => sentence)
      .filter(inside)
      .flatMap(({ tokens }) => annotate(tokens, lexicon))
      .filter(inside)
      .flatMap((chunk) =>
        rowsOf(chunk).map((row) => ({ words: text.slice(chunk.start, chunk.end), ...row })),
      ),
    doubts: [
      { doubt: fact.type, factor: sureness[fact.type] },
      ...doubts.map((doubt) => ({ doubt, factor: doubtFactors[doubt] })),
    ],
  };
}

function rowsOf(chunk: Chunk): Omit<TableRow, 'words'>[] {
  switch (chunk.is) {
    case 'lexicon':
      return chunk.senses.map((sense) => ({ table: 'lexicon', says: written(sense) }));
    case 'party':
      return [{ table: 'gazetteer', says: `party ${chunk.party.party}` }];
    case 'place':
      return [
        {
          table: 'gazetteer',
          says: written([chunk.place.kind, chunk.place.city, chunk.place.country, chunk.place.theatre]),
        },
      ];
    case 'date':
      return [{ table: 'dates', says: chunk.date.when.kind }];
    case 'number':
      return [{ table: 'numbers', says: String(chunk.number.value) }];
    case 'amount':
      return [{ table: 'amounts', says: written([chunk.amount.value, chunk.amount.currency]) }];
    default:
      return [];
  }
}

/** A row by its values, as its table has them. */
const written = (row: object): string =>
  Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === true ? name : String(value)))
    .join(' ');

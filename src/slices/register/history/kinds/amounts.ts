import type { FactOf } from '../../fact.ts';
import { writeSum } from '../../matter.ts';
import type { Kind } from './kind.ts';

const kinds = ['pledged', 'goal', 'disbursed', 'other'] as const;

/** Sums that were pledged, aimed at or disbursed. */
export const amounts: Kind<FactOf<'amount'>> = {
  type: 'amount',
  columns: ['kind', 'value', 'currency', 'date', 'source'],
  marks: ['value', 'currency'],
  read(row) {
    return {
      fact: {
        type: 'amount',
        kind: row.word('kind', kinds),
        value: row.sum('value'),
        currency: row.currency('currency'),
      },
      dated: row.date('date'),
      source: row.source(),
      names: [],
    };
  },
  write: ({ fact, dated, source }) => ({
    kind: fact?.kind ?? '',
    value: fact ? writeSum(fact.value) : '',
    currency: fact?.currency ?? '',
    date: dated ?? '',
    source,
  }),
};

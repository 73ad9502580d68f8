import { Refusal } from '../../../../platform/refusal.ts';
import type { FactOf } from '../../fact.ts';
import type { Kind } from './kind.ts';

/** How many members there were on a day, as somebody said. */
export const counts: Kind<FactOf<'member-count'>> = {
  type: 'member-count',
  columns: ['count', 'date', 'source'],
  marks: ['count', 'date'],
  read(row) {
    if (row.isEmpty('count')) row.refuse('count', new Refusal('history.problem.empty'));
    return {
      fact: { type: 'member-count', count: row.ordinal('count') ?? 1 },
      dated: row.date('date'),
      source: row.source(),
      names: [],
    };
  },
  write: ({ fact, dated, source }) => ({
    count: fact ? String(fact.count) : '',
    date: dated ?? '',
    source,
  }),
};

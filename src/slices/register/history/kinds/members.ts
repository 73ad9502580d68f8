import { Refusal } from '../../../../platform/refusal.ts';
import type { FactOf } from '../../fact.ts';
import { partyCell } from '../party-called.ts';
import type { Kind } from './kind.ts';

const changes = ['joined', 'observer', 'suspended', 'left'] as const;

/** Who joined, became an observer, was suspended or left. */
export const members: Kind<FactOf<'membership'>> = {
  type: 'membership',
  columns: ['party', 'change', 'date', 'ordinal', 'source'],
  marks: ['party', 'source'],
  read(row) {
    if (row.isEmpty('party')) row.refuse('party', new Refusal('history.problem.empty'));
    return {
      fact: {
        type: 'membership',
        party: row.party('party') ?? '',
        change: row.word('change', changes, 'joined'),
        ordinal: row.ordinal('ordinal'),
      },
      dated: row.date('date'),
      source: row.source(),
      names: [],
    };
  },
  write: ({ fact, dated, source }) => ({
    party: partyCell(fact?.party ?? null),
    change: fact?.change ?? '',
    date: dated ?? '',
    ordinal: fact?.ordinal ? String(fact.ordinal) : '',
    source,
  }),
};

import { Refusal } from '../../../../platform/refusal.ts';
import type { FactOf } from '../../fact.ts';
import { writeNames } from '../names-cell.ts';
import { partyCell } from '../party-called.ts';
import type { Kind } from './kind.ts';

const changes = ['assumed', 'held', 'left'] as const;
const roles = ['chair', 'co-chair', 'co-lead', 'member'] as const;

/** Who took, had or gave up a seat of a body. */
export const seats: Kind<FactOf<'seat'>> = {
  type: 'seat',
  columns: ['body', 'party', 'role', 'change', 'date', 'person', 'person_names', 'source'],
  marks: ['body', 'party', 'role'],
  read(row) {
    if (row.isEmpty('party')) row.refuse('party', new Refusal('history.problem.empty'));
    const person = row.name('person');
    return {
      fact: {
        type: 'seat',
        body: row.required('body'),
        party: row.party('party') ?? '',
        role: row.word('role', roles),
        change: row.word('change', changes, 'held'),
        ...(person === null ? {} : { person }),
      },
      dated: row.date('date'),
      source: row.source(),
      names: row.names('person_names', person),
    };
  },
  write: ({ fact, dated, source, names }) => ({
    body: fact?.body ?? '',
    party: partyCell(fact?.party ?? null),
    role: fact?.role ?? '',
    change: fact?.change ?? '',
    date: dated ?? '',
    person: fact?.person ?? '',
    person_names: fact?.person ? writeNames(names) : '',
    source,
  }),
};

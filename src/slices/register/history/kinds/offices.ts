import type { FactOf } from '../../fact.ts';
import { writeNames } from '../names-cell.ts';
import { partyCell } from '../party-called.ts';
import type { Kind } from './kind.ts';

const changes = ['assumed', 'held', 'left'] as const;

/** Who took, had or left a post. */
export const offices: Kind<FactOf<'office'>> = {
  type: 'office',
  columns: ['person', 'post', 'party', 'acting', 'change', 'date', 'names', 'source'],
  marks: ['person', 'post'],
  read(row) {
    const person = row.required('person');
    const change = row.word('change', changes, 'held');
    return {
      fact: {
        type: 'office',
        name: person,
        post: row.required('post'),
        party: row.party('party'),
        acting: row.word('acting', ['no', 'yes'], 'no') === 'yes',
        ...(change === 'held' ? {} : { change }),
      },
      dated: row.date('date'),
      source: row.source(),
      names: row.names('names', person),
    };
  },
  write: ({ fact, dated, source, names }) => ({
    person: fact?.name ?? '',
    post: fact?.post ?? '',
    party: partyCell(fact?.party ?? null),
    acting: fact?.acting ? 'yes' : 'no',
    change: fact?.change ?? 'held',
    date: dated ?? '',
    names: writeNames(names),
    source,
  }),
};

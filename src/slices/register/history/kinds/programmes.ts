import { Refusal } from '../../../../platform/refusal.ts';
import type { FactOf } from '../../fact.ts';
import { writeList } from '../lists.ts';
import { longestSubject } from '../row.ts';
import type { Kind } from './kind.ts';

/** Programmes by their names or, where they have none, by what they are about. */
export const programmes: Kind<FactOf<'programme'>> = {
  type: 'programme',
  columns: ['programme', 'subject', 'theatres', 'date', 'source'],
  marks: ['programme', 'theatres'],
  read(row) {
    const name = row.name('programme', longestSubject);
    const subject = row.name('subject', longestSubject);
    if (name === null && subject === null) row.refuse('programme', new Refusal('editing.name-or-subject'));
    return {
      fact: {
        type: 'programme',
        ...(name === null ? {} : { name }),
        ...(subject === null ? {} : { subject }),
        theatres: row.theatres('theatres'),
      },
      dated: row.date('date'),
      source: row.source(),
      names: [],
    };
  },
  write: ({ fact, dated, source }) => ({
    programme: fact?.name ?? '',
    subject: fact?.subject ?? '',
    theatres: writeList(fact?.theatres ?? []),
    date: dated ?? '',
    source,
  }),
};

import { Refusal } from '../../../../platform/refusal.ts';
import { partyCell } from '../party-called.ts';
import type { Kind } from './kind.ts';

/** What parties are called in a language, from when to when. Where both are empty it is their name for all time. */
export const names: Kind<never> = {
  type: null,
  columns: ['party', 'language', 'name', 'from', 'to', 'source'],
  marks: ['party', 'language', 'name'],
  read(row) {
    if (row.isEmpty('party')) row.refuse('party', new Refusal('history.problem.empty'));
    return {
      fact: null,
      dated: null,
      source: row.source(),
      names: [],
      naming: {
        party: row.party('party') ?? '',
        language: row.language('language'),
        name: row.required('name'),
        from: row.date('from'),
        to: row.date('to'),
      },
    };
  },
  write: ({ naming, source }) => ({
    party: partyCell(naming?.party ?? null),
    language: naming?.language ?? '',
    name: naming?.name ?? '',
    from: naming?.from ?? '',
    to: naming?.to ?? '',
    source,
  }),
};

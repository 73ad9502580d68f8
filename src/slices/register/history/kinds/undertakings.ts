import { Refusal } from '../../../../platform/refusal.ts';
import { undertakingKinds } from '../../../../reading/index.ts';
import type { FactOf } from '../../fact.ts';
import { writeList } from '../lists.ts';
import { partyCell } from '../party-called.ts';
import type { Kind } from './kind.ts';

/** What somebody promised, supported, asked for, commended or condemned. */
export const undertakings: Kind<FactOf<'undertaking'>> = {
  type: 'undertaking',
  columns: ['kind', 'actor', 'toward', 'themes', 'theatres', 'date', 'source'],
  marks: ['kind', 'actor'],
  read(row) {
    if (row.isEmpty('actor')) row.refuse('actor', new Refusal('history.problem.empty'));
    return {
      fact: {
        type: 'undertaking',
        kind: row.word('kind', undertakingKinds),
        actor: row.party('actor') ?? '',
        toward: row.parties('toward'),
        themes: row.themes('themes'),
        theatres: row.theatres('theatres'),
      },
      dated: row.date('date'),
      source: row.source(),
      names: [],
    };
  },
  write: ({ fact, dated, source }) => ({
    kind: fact?.kind ?? '',
    actor: partyCell(fact?.actor ?? null),
    toward: writeList((fact?.toward ?? []).map(partyCell)),
    themes: writeList(fact?.themes ?? []),
    theatres: writeList(fact?.theatres ?? []),
    date: dated ?? '',
    source,
  }),
};

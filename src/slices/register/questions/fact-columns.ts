import type { CsvColumn } from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Fact } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { partyColumns } from './columns.ts';

interface Said {
  /** Null in a row that is about no entry. */
  readonly fact: Fact | null;
  readonly dated: Fuzzy | null;
}

/** What entries of any type say, as columns: what many types have in one column each, and the whole as JSON. */
export const factColumns = <Row extends Said>(): CsvColumn<Row>[] => [
  { name: 'type', about: 'the type of the entry', cell: ({ fact }) => fact?.type ?? null },
  { name: 'dated', about: 'the date that the entry itself gives', cell: ({ dated }) => dated },
  ...partyColumns<Row>(({ fact }) => fact && partyOf(fact)),
  {
    name: 'change',
    about: 'what happened',
    cell: ({ fact }) => (fact && 'change' in fact ? (fact.change ?? null) : null),
  },
  {
    name: 'fact',
    about: 'the whole fact as JSON, as `entente read` prints a finding of its type, without evidence',
    cell: ({ fact }) => fact && JSON.stringify(fact),
  },
];

/** The party of which an entry says something first: the member, the holder, the actor. */
function partyOf(fact: Fact): PartyRef | null {
  if (fact.type === 'undertaking') return fact.actor;
  if (fact.type === 'meeting') return fact.hosts[0] ?? null;
  return 'party' in fact ? fact.party : null;
}

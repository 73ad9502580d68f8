import { sql } from 'kysely';
import type { PartyRef } from '../../../../reading/index.ts';
import { knownAt } from '../../as-of.ts';
import { type Body, bodiesById } from '../../body.ts';
import { type Part, type PartAsked, partFrom } from '../../cursor.ts';
import type { Day, Fuzzy } from '../../fuzzy.ts';
import { refsOfParties } from '../../parties.ts';
import { entriesById, type Grounds, groundsOf, type Reader } from '../../read/evidence.ts';
import type { Term } from '../../read/seats.ts';
import { edgesIn } from './edges.ts';
import type { Period } from './period.ts';

/** A change in the world: a standing, a seat, an office or a body began, or ended. */
export interface Change extends Grounds {
  readonly id: string;
  readonly what: 'membership' | 'seat' | 'office' | 'body';
  readonly change:
    | 'joined'
    | 'observer'
    | 'suspended'
    | 'left'
    | 'assumed'
    | 'established'
    | 'renamed'
    | 'merged'
    | 'dissolved';
  /** When it happened, as its source states it; null where something else shows that it was over by then. */
  readonly on: Fuzzy | null;
  /** The days on which it may have happened. */
  readonly earliest: Day | null;
  readonly latest: Day;
  /** The dates are too imprecise to be sure that it happened within the period. */
  readonly possibly: boolean;
  readonly party: PartyRef | null;
  readonly body: Body | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly role: Term['role'] | null;
  readonly post: string | null;
  readonly ordinal: number | null;
  /** What a renamed body was called from then on. */
  readonly name: string | null;
}

interface Row {
  readonly id: string;
  readonly edge: string;
  readonly what: Change['what'];
  readonly change: Change['change'];
  readonly stated: Fuzzy | null;
  readonly first: string;
  readonly earliest: Day | null;
  readonly latest: Day;
  readonly possibly: boolean;
  readonly party_id: string | null;
  readonly body_id: string | null;
  readonly person_id: string | null;
  readonly person: string | null;
  readonly role: Term['role'] | null;
  readonly post: string | null;
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly entry_id: string;
}

/**
 * What changed in the world within a period, in order, as it is known. A beginning counts where a source states it; an end also
 * where something else shows it: somebody else has the chair.
 */
export async function changesIn(reader: Reader, period: Period, asked: PartAsked): Promise<Part<Change>> {
  const { rows } = await sql<Row>`
    select id, edge, what, change, stated, first::text, lower(days)::text as earliest,
           (upper(days) - 1)::text as latest, not days <@ daterange(${period.from}::date, ${period.to}::date, '[]') as possibly,
           party_id, body_id, person_id, person, role, post, ordinal, name, entry_id
    from (${edgesIn(reader.view, period, asked)}) as change
    order by change.first, id, edge limit ${asked.limit + 1}
  `.execute(reader.db);
  const { items, next } = partFrom(rows, asked, ({ first, id, edge }) => [first, id, edge]);
  const [entries, parties, named] = await Promise.all([
    entriesById(
      reader,
      items.map(({ entry_id }) => entry_id),
    ),
    refsOfParties(
      reader.db,
      items.flatMap(({ party_id }) => party_id ?? []),
    ),
    bodiesById(
      reader.db,
      items.flatMap(({ body_id }) => body_id ?? []),
      knownAt(reader.view),
    ),
  ]);
  return {
    next,
    items: items.map((row) => ({
      id: `${row.id}-${row.edge}`,
      what: row.what,
      change: row.change,
      on: row.stated,
      earliest: row.earliest,
      latest: row.latest,
      possibly: row.possibly,
      party: row.party_id === null ? null : (parties.get(row.party_id) ?? row.party_id),
      body: (row.body_id && named.get(row.body_id)) || null,
      person: row.person_id === null || row.person === null ? null : { id: row.person_id, name: row.person },
      role: row.role,
      post: row.post,
      ordinal: row.ordinal,
      name: row.name,
      ...groundsOf(entries, [row.entry_id]),
    })),
  };
}

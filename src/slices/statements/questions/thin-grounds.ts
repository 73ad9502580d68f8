import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import {
  type AsOf,
  type Audience,
  type Entry,
  entriesById,
  type FactType,
  type FindSources,
  isVisible,
  knownAt,
  type Part,
  type PartAsked,
  partFrom,
  saidAfter,
} from '../../register/index.ts';
import { standingAt } from '../version-store.ts';

/**
 * How little an entry may rest on. A single source: one statement, in however many languages, or one person who entered it. A
 * translation alone: no official or authentic text states it, and no person entered it.
 */
export const thinGrounds = ['single-source', 'translation-alone'] as const;
export type ThinGrounds = (typeof thinGrounds)[number];

/** What of an audience is asked, and for which types of entries; every type where none is named. */
export interface ThinAsked extends PartAsked {
  readonly type?: FactType | undefined;
}

/** Entries that rest on as little as this, those that were said last first. */
export interface ThinEntries {
  restingOn(grounds: ThinGrounds, asOf: AsOf, asked: ThinAsked): Promise<Part<Entry>>;
  /** The same as they stand in a snapshot. */
  within(snapshot: Db): ThinEntries;
}

/** @param findSources see the register's `FindSources` */
export function thinEntriesFor(db: Db, audience: Audience, findSources: FindSources): ThinEntries {
  return {
    within: (snapshot) => thinEntriesFor(snapshot, audience, findSources),
    async restingOn(grounds, asOf, { type, ...asked }) {
      const view = { ...asOf, audience };
      const at = knownAt(asOf);
      const ofType = type === undefined ? sql<boolean>`true` : sql<boolean>`e.type = ${type}`;
      const inOrder = sql`order by e.said_on desc nulls last, e.id limit ${asked.limit + 1}`;
      const ways = rests[grounds](at, audience).map(
        (rest) => sql`(
          select e.id, e.said_on from entry e
          where ${ofType} and ${isVisible('e', view)} and ${saidAfter(asked)} and ${rest} ${inOrder})`,
      );
      const { rows } = await sql<{ id: string; said: string }>`
        select e.id, coalesce(e.said_on::text, '') as said from (${sql.join(ways, sql` union `)}) as e ${inOrder}
      `.execute(db);
      const { items, next } = partFrom(rows, asked, ({ said, id }) => [said, id]);
      const entries = await entriesById(
        { db, view, findSources },
        items.map(({ id }) => id),
      );
      return { items: items.flatMap(({ id }) => entries.get(id) ?? []), next };
    },
  };
}

/** Whether words counted at a moment. */
const counts = (at: string, audience: Audience) => sql<boolean>`
  evidence.added_at <= ${at} and (evidence.withdrawn_at is null or evidence.withdrawn_at > ${at})
  and (${audience} = 'all' or evidence.public_from <= ${at})`;

const isMerged = (at: string) =>
  sql<boolean>`kind = 'entry' and merged_at <= ${at} and (undone_at is null or undone_at > ${at})`;

/** The versions whose words stated an entry, or what was merged into it, at a moment. */
const versionsStating = (at: string, audience: Audience) => sql`
  (select e.id union all select merged from merging where kept = e.id and ${isMerged(at)}) as one
  join evidence on evidence.entry_id = one.id
  join statement_version version on version.id = evidence.version_id
  where ${counts(at, audience)}`;

/** The ways in which an entry may rest on so little: it does if any of them holds. */
const rests: Readonly<Record<ThinGrounds, (at: string, audience: Audience) => RawBuilder<boolean>[]>> = {
  'single-source': (at, audience) => [
    sql<boolean>`(select count(distinct version.statement_id) from ${versionsStating(at, audience)}) + e.by_hand::int < 2`,
  ],
  // Its own words are asked for apart from those of entries that were merged into it, so that the database may begin with the
  // translations where these are few, and with the newest entries where they are many.
  'translation-alone': (at, audience) => {
    const translated = sql<boolean>`${standingAt('version', at)} = 'translation'`;
    const alone = sql<boolean>`not e.by_hand and not exists (select from ${versionsStating(at, audience)} and not ${translated})`;
    return [
      sql<boolean>`${alone} and exists (
        select from evidence join statement_version version on version.id = evidence.version_id
        where evidence.entry_id = e.id and ${counts(at, audience)} and ${translated})`,
      sql<boolean>`${alone} and e.id in (select kept from merging where ${isMerged(at)})
        and exists (select from ${versionsStating(at, audience)})`,
    ];
  },
};

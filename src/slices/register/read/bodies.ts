import { sql } from 'kysely';
import { knownAt } from '../as-of.ts';
import { type Body, bodiesById, findBody } from '../body.ts';
import { type Part, type PartAsked, partFrom, placeAfter } from '../cursor.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Source } from '../sources.ts';
import { type Grounds, groundsOf, type Reader } from './evidence.ts';
import { seen } from './memberships.ts';
import { findNamed } from './pending.ts';
import { type Ran, type RanRow, ran, ranColumns, seatsOfBodies, type Term } from './seats.ts';

/** A body with its life and its seats. */
export interface BodyView extends Body, Grounds {
  /** When it was founded and when it ended; null where no statement tells. */
  readonly founded: Fuzzy | null;
  readonly ended: Fuzzy | null;
  readonly over: boolean;
  /** It may not have existed on the day that is asked for. */
  readonly possibly: boolean;
  readonly parent: Body | undefined;
  /** The statement that gives it its task, as far as it is public. */
  readonly mandate: Source | undefined;
  /** The body into which it was merged. */
  readonly into: Body | undefined;
  /** What it was called when, where it was renamed. */
  readonly renamed: readonly (Ran & { readonly name: string })[];
  readonly terms: readonly Term[];
}

/** Bodies of which the register says anything, in the order in which they came into it. */
export async function bodiesIn(reader: Reader, asked: PartAsked): Promise<Part<BodyView>> {
  const { items, next } = await bodyRefs(reader, asked);
  return { items: await viewsOf(reader, items), next };
}

/** The same without their lives and seats, for those who look for one by name. */
export async function bodyRefs(reader: Reader, asked: PartAsked): Promise<Part<Body>> {
  const after = placeAfter(asked, 2);
  const { rows } = await sql<{ id: string; slug: string; at: string }>`
    select id, slug, created_at::text as at from body
    where (exists (select from body_term where body_id = body.id and ${seen(reader.view)})
      or exists (select from seat_term where body_id = body.id and ${seen(reader.view)}
           and not exists (select from body_term where body_id = body.id and ${seen({ ...reader.view, on: null })})))
      and ${after ? sql<boolean>`(created_at, slug collate "C") > (${after[0]}::timestamptz, ${after[1]})` : sql<boolean>`true`}
    order by created_at, slug collate "C" limit ${asked.limit + 1}
  `.execute(reader.db);
  const part = partFrom(rows, asked, ({ at, slug }) => [at, slug]);
  const bodies = await bodiesById(
    reader.db,
    part.items.map(({ id }) => id),
    knownAt(reader.view),
  );
  return { items: part.items.flatMap(({ id }) => bodies.get(id) ?? []), next: part.next };
}

/** The body at an address, where the register says anything of it. One that was merged is the one that it was merged into. */
export async function bodyAt(reader: Reader, slug: string): Promise<BodyView | undefined> {
  const body = await findBody(reader.db, slug, knownAt(reader.view));
  const [view] = body ? await viewsOf(reader, [body]) : [];
  return view && (view.terms.length > 0 || view.evidence.length + view.enteredBy.length > 0)
    ? view
    : undefined;
}

interface LifeRow extends RanRow {
  readonly body_id: string;
  readonly name: string | null;
  readonly parent_id: string | null;
  readonly into_id: string | null;
  readonly mandate_id: string | null;
  readonly mandate_version_id: string | null;
  readonly mandate_address: string | null;
  readonly opened_by: string | null;
  readonly entries: readonly string[];
}

const mandateOf = (row: LifeRow): string | null =>
  row.mandate_version_id ?? row.mandate_id ?? row.mandate_address;

/** The entries that a stretch of its life rests on. */
const entriesOf = ({ entries, closed_by }: LifeRow): string[] =>
  closed_by === null ? [...entries] : [...entries, closed_by];

async function viewsOf(reader: Reader, bodies: readonly Body[]): Promise<BodyView[]> {
  if (bodies.length === 0) return [];
  const ids = bodies.map(({ id }) => id);
  const { rows } = await sql<LifeRow>`
    select body_id, name, parent_id, into_id, mandate_id, mandate_version_id, mandate_address, opened_by, entries, ${ranColumns(reader)} from body_term
    where body_id = any(${ids}::uuid[]) and ${seen({ ...reader.view, on: null })}
    order by body_id, lower(valid) nulls first, upper(valid)
  `.execute(reader.db);
  const seats = await seatsOfBodies(reader, ids);
  const named = await findNamed(reader, [
    {
      names: {
        entries: rows.flatMap(entriesOf),
        bodies: rows.flatMap((row) => [row.parent_id, row.into_id]).filter((id) => id !== null),
      },
    },
    seats,
  ]);
  const mandates = rows.flatMap((row) => mandateOf(row) ?? []);
  const sources = mandates.length === 0 ? new Map<string, Source>() : await reader.findSources(mandates);
  const lives = Map.groupBy(rows, ({ body_id }) => body_id);
  const terms = Map.groupBy(seats.items(named), ({ body }) => body.id);
  return bodies.map((body) => {
    const life = lives.get(body.id) ?? [];
    const end = life.at(-1);
    return {
      ...body,
      founded: life[0]?.from_on ?? null,
      ended: end?.to_on ?? null,
      over: end !== undefined && end.closed_by !== null,
      possibly: life.length > 0 && !life.some(({ certain }) => certain),
      parent: named.bodies.get(end?.parent_id ?? ''),
      mandate: sources.get((end && mandateOf(end)) ?? ''),
      into: named.bodies.get(end?.into_id ?? ''),
      renamed: life.flatMap((row) => (row.name === null ? [] : [{ ...ran(row), name: row.name }])),
      terms: terms.get(body.id) ?? [],
      ...groundsOf(named.entries, life.flatMap(entriesOf)),
    };
  });
}

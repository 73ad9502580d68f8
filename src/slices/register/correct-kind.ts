import { sql } from 'kysely';
import { faultCode, type Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { BodyKind } from '../../reading/index.ts';
import type { FactOf } from './fact.ts';
import { assertPossible } from './terms/contradictions.ts';
import type { Guard } from './terms/project.ts';

/** A body of which one entry said the wrong kind, and another says it right. */
interface Corrected {
  readonly from: string;
  readonly to: string;
  readonly was: FactOf<'body'>;
  readonly is: FactOf<'body'>;
}

/**
 * A body is of the kind that a correction says, where that is what it corrects: the entry says another kind of the same body than
 * the one in whose place it stands. What it was taken for stays known for the time before.
 * @returns the guard of the new kind; undefined where the kind stays
 * @throws Refusal where there is one body of this kind already, and no second
 */
export async function correctKind(
  trx: Trx,
  { from, to, was, is }: Corrected,
  at: Date,
): Promise<Guard | undefined> {
  if (was.kind === is.kind) return undefined;
  const { rows } = await sql<{ id: string; kind: string }>`
    select body.id, body.kind from body where id = (
      select coalesce((select kept from merging where merged = body_id and kind = 'body' and undone_at is null), body_id)
      from body_entry where entry_id = ${to}
        and body_id = (select body_id from body_entry where entry_id = ${from}))
  `.execute(trx);
  const [body] = rows;
  if (!body) return undefined;
  if (body.kind !== is.kind) await changeKind(trx, { ...body, by: to }, is.kind, at);
  return ({ all, rules }) => {
    try {
      assertPossible(all, () => true, rules);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('register.kind-impossible', {}, { status: 409, because: error });
    }
  };
}

async function changeKind(
  trx: Trx,
  body: { readonly id: string; readonly kind: string; readonly by: string },
  kind: BodyKind,
  at: Date,
): Promise<void> {
  await sql`
    insert into body_kind_then (body_id, kind, until, entry_id) values (${body.id}, ${body.kind}, ${at}, ${body.by})
    on conflict (body_id, until) do nothing
  `.execute(trx);
  try {
    await trx.updateTable('body').set({ kind }).where('id', '=', body.id).execute();
  } catch (error) {
    if (faultCode(error) === '23505') throw new Refusal('register.kind-taken', {}, { status: 409 });
    throw error;
  }
}

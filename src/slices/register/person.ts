import { fold } from '../../language/normalise.ts';
import type { Trx } from '../../platform/db/index.ts';
import type { Provenance } from './provenance.ts';
import './tables.ts';

/** The person of this name; one is made where nobody has it yet. Two that turn out to be one are merged by a person. */
export async function personNamed(
  trx: Trx,
  name: string,
  { at, language }: Pick<Provenance, 'at' | 'language'>,
): Promise<string> {
  const key = fold(name);
  const known = await idOf(trx, key);
  if (known) return known;
  const { id } = await trx
    .insertInto('person')
    .values({ created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('person_name')
    .values({ name_key: key, person_id: id, name, language })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute();
  return (await idOf(trx, key))!;
}

async function idOf(trx: Trx, key: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('person_name')
    .select('person_id')
    .where('name_key', '=', key)
    .executeTakeFirst();
  return row?.person_id;
}

import { sql } from 'kysely';
import { fold } from '../../language/normalise.ts';
import type { Trx } from '../../platform/db/index.ts';
import { bodyNamed, type FactOf, knownParty, type Provenance } from '../register/index.ts';
import './tables.ts';

/**
 * Puts an entered meeting among the meetings. A meeting that is there already (the same entry, stated in another text) stays
 * as it is.
 * @param entryId what `enter` of the register returned for this fact
 */
export async function recordMeeting(
  trx: Trx,
  entryId: string,
  fact: FactOf<'meeting'>,
  provenance: Pick<Provenance, 'at' | 'on' | 'language' | 'bodies'>,
): Promise<void> {
  const known = await trx
    .selectFrom('meeting')
    .select('slug')
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  if (known) return;
  await trx
    .insertInto('meeting')
    .values({
      entry_id: entryId,
      slug: await freeSlug(trx, fact, provenance.on),
      body_id: fact.body === null ? null : await bodyNamed(trx, fact.body, provenance),
      level: fact.level,
      from_on: fact.from,
      to_on: fact.from === null ? null : fact.to,
      city: fact.place?.city ?? null,
      country: fact.place?.country ?? null,
      format: fact.format,
    })
    .execute();
  const roles = [
    ...fact.hosts.map((party) => ({ party, role: 'host' }) as const),
    ...fact.coHosts.map((party) => ({ party, role: 'co-host' }) as const),
    ...fact.chairs.map((party) => ({ party, role: 'chair' }) as const),
  ];
  for (const { party, role } of roles) {
    const party_id = await knownParty(trx, party);
    await trx
      .insertInto('meeting_party')
      .values({ entry_id: entryId, party_id, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The last part of a meeting's address: its day, or the day that states it, and its place: `2021-12-02-brussels`. */
async function freeSlug(trx: Trx, { from, place }: FactOf<'meeting'>, on: string | null): Promise<string> {
  const where = fold(place?.city ?? place?.country ?? '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const wanted = [from ?? on, where].filter(Boolean).join('-') || 'meeting';
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    await vacate(trx, slug);
    const taken = await trx.selectFrom('meeting').select('slug').where('slug', '=', slug).executeTakeFirst();
    if (!taken) return slug;
  }
}

/** A retracted meeting gives its address up, so that one that is entered anew is found where it was. */
async function vacate(trx: Trx, slug: string): Promise<void> {
  await trx
    .updateTable('meeting')
    .set({ slug: sql`entry_id::text` })
    .where('slug', '=', slug)
    .where('entry_id', 'in', (query) =>
      query.selectFrom('entry').select('id').where('retracted_at', 'is not', null),
    )
    .execute();
}

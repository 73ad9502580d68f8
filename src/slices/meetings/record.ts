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
  const where = (place?.city ?? place?.country ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const wanted = [from ?? on, where].filter(Boolean).join('-') || 'meeting';
  const taken = await trx
    .selectFrom('meeting')
    .select('slug')
    .where((where) => where.or([where('slug', '=', wanted), where('slug', 'like', `${wanted}-%`)]))
    .execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!slugs.has(slug)) return slug;
  }
}

import { sql } from 'kysely';
import { fold } from '../../language/normalise.ts';
import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append } from '../record/index.ts';
import { nameKey } from './body-named.ts';
import { settleTerms, wordsOf } from './enter.ts';
import { addEvidence, lockStanding, thingsOf } from './entry-store.ts';
import type { Fact } from './fact.ts';
import type { Provenance } from './provenance.ts';
import { claim } from './terms/claim.ts';
import './tables.ts';

/**
 * Takes words as further evidence of an entry that stands, because a person says that they speak of the same thing under other
 * names. The register learns those names: صوفي ويلميس is Sophie Wilmès from now on.
 * @param stated what the words say, in their own language
 * @throws Refusal where the entry stands no longer
 */
export async function attest(trx: Trx, entryId: string, stated: Fact, given: Provenance): Promise<void> {
  const { things, at } = await claim(trx, await thingsOf(trx, [entryId]), given.at);
  const { type } = await lockStanding(trx, entryId);
  if (type !== stated.type) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  const provenance = { ...given, at };
  const added = await addEvidence(trx, entryId, provenance);
  if (added.length === 0) return;
  await learnName(trx, entryId, stated, provenance);
  await settleTerms(trx, things, entryId, at);
  await append(trx, {
    kind: 'entry-evidenced',
    subject: entryId,
    by: given.by,
    at,
    data: { findingId: given.findingId, evidence: wordsOf(added) },
  });
}

async function learnName(
  trx: Trx,
  entryId: string,
  stated: Fact,
  { language, findingId }: Provenance,
): Promise<void> {
  if (stated.type === 'office')
    await sql`
      insert into person_name (name_key, person_id, name, language, learnt_from)
      select ${fold(stated.name)}, person_id, ${stated.name}, ${language}, ${findingId}::uuid
      from office where entry_id = ${entryId} on conflict (name_key) do nothing
    `.execute(trx);
  if (stated.type === 'body' || stated.type === 'seat') {
    const name = stated.type === 'seat' ? stated.body : stated.name;
    await sql`
      insert into body_name (name_key, body_id, name, language, learnt_from)
      select ${nameKey(name)}, body_id, ${name}, ${language}, ${findingId}::uuid
      from (select entry_id, body_id from body_entry union all select entry_id, body_id from seat) as entry
      where entry_id = ${entryId} on conflict (name_key) do nothing
    `.execute(trx);
  }
}

/** Unlearns the names that a finding taught, once what it was taken for is taken back. */
export async function unlearnNames(trx: Trx, findingId: string): Promise<void> {
  await trx.deleteFrom('person_name').where('learnt_from', '=', findingId).execute();
  await trx.deleteFrom('body_name').where('learnt_from', '=', findingId).execute();
}

import { isDeepStrictEqual } from 'node:util';
import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import {
  type Correction,
  type Entered,
  type FactOf,
  type MeetingDetails,
  supersede,
} from '../register/index.ts';
import { recordMeeting } from './record.ts';

type MeetingFact = FactOf<'meeting'>;

/**
 * Says more of a meeting that stands, or says it right. What `details` give takes the place of what stood; what they leave
 * out stays. Entries never change: a new entry supersedes, keeps the words and the address, and what was known before can
 * still be asked for. Where nothing differs nothing is written.
 * @returns the entry that stands now
 * @throws Refusal where the entry stands no longer, or what `enter` refuses
 */
export async function describeMeeting(
  trx: Trx,
  entryId: string,
  details: MeetingDetails,
  correction: Correction,
): Promise<Entered> {
  const stands = await factOf(trx, entryId);
  const fact = { ...stands, ...details };
  return isDeepStrictEqual(fact, stands)
    ? { entryId, created: false }
    : supersedeMeeting(trx, entryId, fact, correction);
}

/** Corrects a meeting as `supersede` does; it keeps its address. */
export async function supersedeMeeting(
  trx: Trx,
  entryId: string,
  fact: MeetingFact,
  correction: Correction,
): Promise<Entered> {
  const entered = await supersede(trx, entryId, fact, correction);
  await recordMeeting(trx, entered.entryId, fact, correction, { instead: entryId });
  return entered;
}

async function factOf(trx: Trx, entryId: string): Promise<MeetingFact> {
  const entry = await trx
    .selectFrom('entry')
    .select('fact')
    .where('id', '=', entryId)
    .where('type', '=', 'meeting')
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  return entry.fact as MeetingFact;
}

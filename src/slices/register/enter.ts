import type { Trx } from '../../platform/db/index.ts';
import { faultCode } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append, type Json } from '../record/index.ts';
import { bodyNamed, nameKey } from './body-named.ts';
import { type Fact, naturalKey } from './fact.ts';
import { knownParty } from './parties.ts';
import type { MentionedBody, Provenance, StatedWords } from './provenance.ts';
import './tables.ts';

export interface Entered {
  readonly entryId: string;
  /** False where the same fact stood already, and only gained evidence. */
  readonly created: boolean;
}

/**
 * Enters a fact, with its history event. Where the same fact stands already, that entry gains the evidence.
 * @throws Refusal where the register says otherwise: another party has the ordinal, the party has another one
 */
export async function enter(trx: Trx, fact: Fact, provenance: Provenance): Promise<Entered> {
  const bodyIds = await bodiesOf(trx, fact, provenance);
  const key = naturalKey(fact, { on: provenance.on, bodyId: (name) => bodyIds.get(name) ?? name });
  const made = await insertEntry(trx, fact, key, provenance);
  const entryId = made ?? (await standing(trx, fact, key));
  if (made) await writeColumns(trx, entryId, fact, bodyIds);
  const added = await addEvidence(trx, entryId, provenance);
  if (made || added.length > 0)
    await append(trx, {
      kind: made ? 'entry-entered' : 'entry-evidenced',
      subject: entryId,
      by: provenance.by,
      at: provenance.at,
      data: {
        ...(made ? { fact: fact as unknown as Json } : {}),
        findingId: provenance.findingId,
        evidence: added.map(({ versionId, start, end, quote }) => ({ versionId, start, end, quote })),
      },
    });
  return { entryId, created: made !== undefined };
}

/** The bodies that a fact is about, by the name that it uses. */
async function bodiesOf(trx: Trx, fact: Fact, provenance: Provenance): Promise<ReadonlyMap<string, string>> {
  const about =
    fact.type === 'body'
      ? {
          name: fact.name,
          bodies: [{ ...mentionOf(fact.name, provenance), name: fact.name, kind: fact.kind }],
        }
      : fact.type === 'seat'
        ? { name: fact.body, bodies: provenance.bodies }
        : undefined;
  if (!about) return new Map();
  const known = { at: provenance.at, language: provenance.language, bodies: about.bodies ?? [] };
  return new Map([[about.name, await bodyNamed(trx, about.name, known)]]);
}

const mentionOf = (name: string, { bodies = [] }: Provenance): MentionedBody | undefined =>
  bodies.find((body) => nameKey(body.name) === nameKey(name));

async function insertEntry(
  trx: Trx,
  fact: Fact,
  key: string,
  { by, at }: Provenance,
): Promise<string | undefined> {
  try {
    const row = await trx
      .insertInto('entry')
      .values({ type: fact.type, fact: JSON.stringify(fact), key, entered_at: at, entered_by: by })
      .onConflict((conflict) =>
        conflict.columns(['type', 'key']).where('retracted_at', 'is', null).doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  } catch (error) {
    if (faultCode(error) === '23505' && fact.type === 'membership')
      throw new Refusal('register.ordinal-taken', { ordinal: fact.ordinal ?? 0 }, { status: 409 });
    throw error;
  }
}

/** The entry that stands for this fact, held until the transaction ends so that nobody retracts it meanwhile. */
async function standing(trx: Trx, fact: Fact, key: string): Promise<string> {
  const entry = await trx
    .selectFrom('entry')
    .select(['id', 'fact'])
    .where('type', '=', fact.type)
    .where('key', '=', key)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  if (fact.type === 'membership' && entry.fact.type === 'membership') assertSameOrdinal(fact, entry.fact);
  return entry.id;
}

/** Refuses a second ordinal for one accession: the 84th member stays the 84th. */
function assertSameOrdinal(stated: { ordinal: number | null }, known: { ordinal: number | null }): void {
  if (stated.ordinal === null || known.ordinal === null || stated.ordinal === known.ordinal) return;
  throw new Refusal(
    'register.other-ordinal',
    { stated: stated.ordinal, known: known.ordinal },
    { status: 409 },
  );
}

async function addEvidence(
  trx: Trx,
  entryId: string,
  { by, at, on, language, findingId, evidence }: Provenance,
): Promise<readonly StatedWords[]> {
  if (evidence.length === 0) return [];
  await trx
    .insertInto('evidence')
    .values(
      evidence.map(({ versionId, start, end, quote }) => ({
        entry_id: entryId,
        version_id: versionId,
        finding_id: findingId,
        start_at: start,
        end_at: end,
        quote,
        language,
        stated_on: on,
        added_at: at,
        added_by: by,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['entry_id', 'version_id', 'finding_id', 'start_at', 'end_at'])
        .where('withdrawn_at', 'is', null)
        .doNothing(),
    )
    .execute();
  return evidence;
}

/** Puts what a typed fact says into columns, for the questions that are asked of them. */
async function writeColumns(
  trx: Trx,
  entryId: string,
  fact: Fact,
  bodyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const entry_id = entryId;
  switch (fact.type) {
    case 'membership':
      await trx
        .insertInto('membership')
        .values({
          entry_id,
          party_id: await knownParty(trx, fact.party),
          change: fact.change,
          ordinal: fact.ordinal,
        })
        .execute();
      break;
    case 'body':
      await trx
        .insertInto('body_entry')
        .values({ entry_id, body_id: bodyIds.get(fact.name)!, change: fact.change })
        .execute();
      break;
    case 'seat':
      await trx
        .insertInto('seat')
        .values({
          entry_id,
          body_id: bodyIds.get(fact.body)!,
          party_id: await knownParty(trx, fact.party),
          role: fact.role,
          change: fact.change,
        })
        .execute();
      break;
    case 'office':
      await trx
        .insertInto('office')
        .values({
          entry_id,
          person: fact.name,
          post: fact.post,
          party_id: fact.party && (await knownParty(trx, fact.party)),
          acting: fact.acting,
        })
        .execute();
      break;
    default:
  }
}

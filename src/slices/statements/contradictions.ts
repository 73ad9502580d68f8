import { sql } from 'kysely';
import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { recordMeeting } from '../meetings/index.ts';
import { append } from '../record/index.ts';
import { type Fact, supersede } from '../register/index.ts';
import { differingFields } from './differing-fields.ts';
import { factOf } from './finding.ts';
import { lockFinding } from './finding-store.ts';
import type { VersionStanding } from './statement.ts';
import { circumstancesOf } from './version-store.ts';

/** Where something is said: the words, and of what standing the text is that says it. */
export interface Said {
  readonly quote: string;
  readonly language: string;
  readonly standing: VersionStanding;
  readonly versionId: string;
}

/**
 * Two sources that contradict one another: an entry says what one of them says, and a finding that is evidence of the same
 * thing says something else. The official text decides; a person confirms.
 */
export interface Contradiction {
  readonly entryId: string;
  readonly findingId: string;
  readonly known: Fact;
  readonly stated: Fact;
  /** The fields in which the two differ. */
  readonly fields: readonly string[];
  /** The words that the entry rests on; null where a person entered it. */
  readonly knownBy: Said | null;
  readonly statedBy: Said;
}

/** What the register should say of a contradiction: what the text says that prevails; undefined where neither does. */
export function prevailing({
  knownBy,
  statedBy,
}: Pick<Contradiction, 'knownBy' | 'statedBy'>): 'known' | 'stated' | undefined {
  const [known, stated] = [knownBy?.standing ?? 'translation', statedBy.standing].map(
    (standing) => standing !== 'translation',
  );
  return known === stated ? undefined : stated ? 'stated' : 'known';
}

/** No more are shown at once; the rest come up as these are settled. */
export const mostContradictions = 100;

interface Row {
  readonly entry_id: string;
  readonly finding_id: string;
  readonly known: Fact;
  readonly stated: Fact;
  readonly words: Said;
  readonly others: Said | null;
}

/** The contradictions that nobody has settled, the newest first. @param versionId those that one version brought */
export async function openContradictions(db: Db, versionId: string | null = null): Promise<Contradiction[]> {
  const { rows } = await sql<Row>`
    select e.id as entry_id, f.id as finding_id, e.fact as known, coalesce(f.correction, f.proposed - '{evidence,confidence}'::text[]) as stated,
           ${said('own')} as words, ${saidOr('other')} as others
    from entry e
    join lateral (select distinct on (finding_id) * from evidence where entry_id = e.id and withdrawn_at is null
                  order by finding_id, start_at) as own on own.finding_id is not null
    join statement_version own_version on own_version.id = own.version_id
    join finding f on f.id = own.finding_id
    left join lateral (select * from evidence where entry_id = e.id and withdrawn_at is null and finding_id is distinct from f.id
                       order by added_at, start_at limit 1) as other on true
    left join statement_version other_version on other_version.id = other.version_id
    where e.retracted_at is null and e.type in ('meeting', 'office', 'membership', 'body', 'seat')
      and e.fact <> coalesce(f.correction, f.proposed - '{evidence,confidence}'::text[])
      and (${versionId}::uuid is null or own.version_id = ${versionId})
      and not exists (select from contradiction_kept where finding_id = f.id and entry_id = e.id)
    order by own.added_at desc, f.id limit 2000
  `.execute(db);
  return rows
    .map((row) => ({
      entryId: row.entry_id,
      findingId: row.finding_id,
      known: row.known,
      stated: row.stated,
      fields: contradictingFields(row.known, row.stated),
      knownBy: row.others,
      statedBy: row.words,
    }))
    .filter(({ fields }) => fields.length > 0)
    .slice(0, mostContradictions);
}

const said = (words: string) => sql`jsonb_build_object(
  'quote', ${sql.ref(`${words}.quote`)}, 'language', ${sql.ref(`${words}.language`)},
  'standing', ${sql.ref(`${words}_version.standing`)}, 'versionId', ${sql.ref(`${words}.version_id`)})`;

const saidOr = (words: string) =>
  sql`case when ${sql.ref(`${words}.id`)} is not null then ${said(words)} end`;

/** The fields that both say, and say otherwise. */
export const contradictingFields = (known: Fact, stated: Fact): string[] => {
  const both = new Set(differingFields(stated, known));
  return differingFields(known, stated).filter((field) => both.has(field));
};

/** How a person settles a contradiction, and why. */
export interface Settling {
  readonly findingId: string;
  readonly entryId: string;
  /** What the register says from now on: what it says, or what the finding says. */
  readonly by: 'known' | 'stated';
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
}

/** @throws Refusal where one of the two has changed meanwhile, or no reason is given */
export function settle(db: Db, settling: Settling): Promise<void> {
  if (settling.reason === '') throw new Refusal('contradictions.no-reason');
  return transaction(db, async (trx) => {
    const finding = await lockFinding(trx, settling.findingId);
    if (!finding) throw notFound();
    if (settling.by === 'known') await keep(trx, settling);
    else {
      const corrected = await correctBy(trx, factOf(finding), finding.versionId, settling);
      for (const overruled of await overruledBy(trx, corrected))
        await keep(trx, { ...settling, findingId: overruled, entryId: corrected.entryId });
    }
  });
}

async function keep(trx: Trx, { findingId, entryId, reason, actor, at }: Settling): Promise<void> {
  await trx
    .insertInto('contradiction_kept')
    .values({ finding_id: findingId, entry_id: entryId, reason, kept_at: at, kept_by: actor })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await append(trx, {
    kind: 'contradiction-kept',
    subject: entryId,
    by: actor,
    at,
    data: { finding: findingId, reason },
  });
}

interface Corrected {
  readonly entryId: string;
  readonly before: Fact;
  readonly after: Fact;
  readonly fields: readonly string[];
}

/** The findings after which the register said what it says no longer: they contradict it from now on, and that is settled too. */
async function overruledBy(trx: Trx, { entryId, before, after, fields }: Corrected): Promise<string[]> {
  const { rows } = await sql<{ id: string; stated: Fact }>`
    select distinct f.id, coalesce(f.correction, f.proposed - '{evidence,confidence}'::text[]) as stated
    from evidence v join finding f on f.id = v.finding_id where v.entry_id = ${entryId} and v.withdrawn_at is null
  `.execute(trx);
  const settled = (field: string) => fields.includes(field);
  return rows
    .filter(({ stated }) => !contradictingFields(before, stated).some(settled))
    .filter(({ stated }) => {
      const contradicted = contradictingFields(after, stated);
      return contradicted.length > 0 && contradicted.every(settled);
    })
    .map(({ id }) => id);
}

/** The entry says from now on what the finding says in the fields in which the two differ. */
async function correctBy(
  trx: Trx,
  stated: Fact,
  versionId: string,
  { entryId, findingId, reason, actor, at }: Omit<Settling, 'by'>,
): Promise<Corrected> {
  const entry = await trx
    .selectFrom('entry')
    .select(['fact', 'dated', 'source'])
    .where('id', '=', entryId)
    .where('retracted_at', 'is', null)
    .executeTakeFirst();
  if (entry?.fact.type !== stated.type) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  const given = stated as unknown as Readonly<Record<string, unknown>>;
  const fields = contradictingFields(entry.fact, stated);
  const corrected = Object.fromEntries(fields.map((field) => [field, given[field]]));
  const fact = { ...entry.fact, ...corrected } as Fact;
  const provenance = {
    by: actor,
    at,
    ...(await circumstancesOf(trx, versionId)),
    dated: entry.dated,
    source: entry.source,
    findingId,
    evidence: [],
  };
  const made = await supersede(trx, entryId, fact, { ...provenance, reason });
  if (fact.type === 'meeting') await recordMeeting(trx, made.entryId, fact, provenance, { instead: entryId });
  return { entryId: made.entryId, before: entry.fact, after: fact, fields };
}

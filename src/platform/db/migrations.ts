import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { projectRoot } from '../config/index.ts';
import { Refusal } from '../refusal.ts';
import type { Db } from './tables.ts';

/** A numbered step from one shape of the database to the next. */
export interface Migration {
  /** The file's name, such as `0001_record`; steps are applied in the order of their names. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Only one process at a time migrates a database; the others wait for it. */
const MIGRATION_LOCK = 8480_0001;

/** The migrations of this release, in order. */
export async function readMigrations(folder = join(projectRoot(), 'migrations')): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) =>
      asMigration(name.replace(/\.sql$/, ''), await readFile(join(folder, name), 'utf8')),
    ),
  );
}

/** A migration as it is recorded; a checkout that rewrites line ends leaves its sum as it was. */
export function asMigration(name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n');
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

/**
 * Brings the database to the newest of `steps`, each step in its own transaction. Returns the names of those applied now.
 * Refuses a database on which an applied step has changed since, or that knows steps which we don't (a newer release's).
 */
export async function migrate(client: pg.ClientBase, steps?: readonly Migration[]): Promise<string[]> {
  const ours = steps ?? (await readMigrations());
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const { rows: applied } = await client.query<AppliedStep>(
      'select name, sha256 from migration order by name',
    );
    assertOurs(applied, ours);
    const pending = ours.slice(applied.length);
    for (const step of pending) await apply(client, step);
    return pending.map((step) => step.name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** True where every migration of this release, and no other, is applied. */
export async function migrationsCurrent(db: Db): Promise<boolean> {
  const ours = await readMigrations();
  const applied = await db.selectFrom('migration').select(['name', 'sha256']).orderBy('name').execute();
  return applied.length === ours.length && applied.every((step, at) => step.sha256 === ours[at]?.sha256);
}

interface AppliedStep {
  readonly name: string;
  readonly sha256: string;
}

/** What is applied must be the beginning of what we have, step for step. */
function assertOurs(applied: readonly AppliedStep[], steps: readonly Migration[]): void {
  for (const [at, { name, sha256 }] of applied.entries()) {
    const ours = steps.find((step) => step.name === name);
    if (!ours) throw new Refusal('database.migration-unknown', { name });
    if (ours.sha256 !== sha256) throw new Refusal('database.migration-changed', { name });
    if (steps[at] !== ours)
      throw new Refusal('database.migration-missing', { name: steps[at]?.name ?? name });
  }
}

async function apply(client: pg.ClientBase, step: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(step.sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [step.name, step.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

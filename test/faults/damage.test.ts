import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIn, decide, findingsOf } from '../../src/slices/statements/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { findDamage } from './damage.ts';
import type { Acknowledged } from './officer.ts';
import { statementNumber } from './statements.ts';

let fresh: FreshDatabase;
let stored: Acknowledged;
beforeEach(async () => {
  fresh = await freshDatabase();
  const act = { by: 'Amal', at: new Date('2026-01-05T10:00:00Z') };
  const { version } = await bringIn(fresh.db, { text: statementNumber(1), ...act });
  const findings = await findingsOf(fresh.db, version.id);
  for (const { id, revision } of findings)
    await decide(fresh.db, { findingId: id, revision, decision: { verb: 'accept' }, ...act });
  stored = { versions: [version.id], findings: findings.map(({ id }) => id) };
});
afterEach(() => fresh.drop());

/** What no transaction of ours leaves behind. */
async function damage(statement: string): Promise<void> {
  const owner = new pg.Client(fresh.url);
  await owner.connect();
  await owner.query(`set session_replication_role = replica; ${statement}`);
  await owner.end();
}

test('the statements of the rounds give something to accept, a meeting among it', async () => {
  const entries = await fresh.db.selectFrom('entry').select('type').execute();
  expect(entries.map(({ type }) => type)).toContain('meeting');
});

test('what is stored whole shows no damage', async () => {
  expect(await findDamage(fresh.db, stored)).toEqual([]);
});

test('an acknowledged write that is not there is named', async () => {
  const lost = randomUUID();
  expect(await findDamage(fresh.db, { versions: [lost], findings: [lost] })).toEqual([
    `an acknowledged version that is lost: ${lost}`,
    `an acknowledged acceptance that is lost: ${lost}`,
  ]);
});

test.each([
  ['a version without its reading', 'delete from reading'],
  ['a version that history does not know', `delete from history_event where kind = 'version-imported'`],
  ['a version that history knows and that is not here', 'delete from statement_version'],
  ['a version with fewer findings than were read', 'delete from finding where position = 0'],
  ['a statement without a version', 'delete from statement_version'],
  [
    'an accepted finding that history does not know',
    `delete from history_event where kind = 'finding-accepted'`,
  ],
  ['an accepted finding whose words are not at its entry', 'delete from evidence'],
  [
    'a finding that history says was accepted and that is open',
    `update finding set status = 'proposed', entry_id = null`,
  ],
  ['an entry that history does not know', `delete from history_event where kind = 'entry-entered'`],
  ['an entry that history knows and that is not here', 'delete from entry'],
  ['an entry that nothing states', 'delete from evidence'],
  ['a meeting that is an entry alone', 'delete from meeting'],
  ['a history that is broken', `update history_event set actor = 'Nobody' where seq = 2`],
])('%s is named', async (what, statement) => {
  await damage(statement);
  expect(await findDamage(fresh.db, stored)).toContainEqual(expect.stringContaining(what));
});

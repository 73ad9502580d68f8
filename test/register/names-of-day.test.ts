import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { enter, type Fact, nameParty } from '../../src/slices/register/index.ts';
import { publish } from '../../src/slices/statements/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { storedVersion } from '../support/statements.ts';

let site: TestApp;
let call: string;

const at = new Date('2026-01-05T09:00:00Z');
const toward: Fact = {
  type: 'undertaking',
  kind: 'call',
  actor: 'BE',
  toward: ['SZ'],
  themes: [],
  theatres: [],
};

beforeAll(async () => {
  site = await testApp();
  const version = await storedVersion(site.db, {
    text: 'Belgium calls.',
    findings: [],
    sha256: 'a'.repeat(64),
  });
  await publish(site.db, version.id, { by: 'Amal', at });
  const evidence = [{ versionId: version.id, start: 0, end: 7, quote: 'Belgium' }];
  call = await transaction(site.db, async (trx) => {
    for (const [name, from, to] of [
      ['Swaziland', null, '2024-09'],
      ['Eswatini', '2024-09', null],
    ] as const)
      await nameParty(trx, { party: 'SZ', language: 'en', name, from, to }, { by: 'Amal', at });
    const given = {
      by: 'Amal',
      at,
      on: '2024-05-14',
      language: 'en',
      findingId: null,
      evidence,
      isPublic: true,
    };
    await enter(trx, { type: 'membership', party: 'BE', change: 'joined', ordinal: null }, given);
    return (await enter(trx, toward, given)).entryId;
  });
});
afterAll(() => site.close());

describe('A fact that names a party which was renamed', () => {
  test.each([
    ['on a day before', () => '/en/members/BE/undertakings?on=2024-08-01', 'Swaziland'],
    ['on a day after', () => '/en/members/BE/undertakings?on=2025-01-01', 'Eswatini'],
    ['without a day, as it is called now', () => '/en/members/BE/undertakings', 'Eswatini'],
    ['on the page of the entry, as on its day', () => `/en/entries/${call}`, 'Swaziland'],
    ['among what rests on little', () => '/en/questions/single-source', 'Eswatini'],
  ])('shows the name %s', async (_, page, name) => {
    const { body, statusCode } = await site.get(page());
    expect(statusCode).toBe(200);
    expect(body).toContain(`toward <bdi>${name}</bdi>`);
  });
});

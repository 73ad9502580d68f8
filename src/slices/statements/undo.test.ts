import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const text = 'The Small Group met in Brussels on 2 December 2021.';
const met: Finding = {
  type: 'meeting',
  body: 'Small Group',
  level: null,
  from: '2021-12-02',
  to: '2021-12-02',
  dateStated: null,
  place: { city: 'Brussels', country: 'BE' },
  format: 'in-person',
  hosts: ['BE'],
  coHosts: [],
  chairs: [],
  evidence: [{ start: 0, end: text.length, quote: text }],
  confidence: 0.9,
};

test('Undoing the only finding of a meeting that was described since says that the description goes too, and where it is kept.', async () => {
  const version = await storedVersion(site.db, { text, findings: [met], sha256: 'a'.repeat(64) });
  const review = `/en/desk/versions/${version.id}`;
  const page = async () => (await site.get(review)).body;
  const act = async (verb: string) => {
    const action = new RegExp(`action="([^"]+/${verb})"`).exec(await page())![1]!;
    const revision = /name="revision" value="(\d+)"/.exec(await page())![1]!;
    return site.post(action, { revision });
  };
  expect((await act('accept')).statusCode).toBe(303);
  expect(await page()).not.toContain('Undoing takes that back too');
  const { id } = await site.db.selectFrom('entry').select('id').executeTakeFirstOrThrow();
  const form = `/en/desk/register/entries/${id}`;
  const revision = /name="revision" value="(\d+)"/.exec((await site.get(form)).body)![1]!;
  const described = await site.post(form, {
    from: '2021-12-02',
    city: 'Brussels',
    country: 'BE',
    body: 'Small Group',
    format: 'in-person',
    hosts: 'BE',
    agenda: 'Opening',
    reason: 'the agenda',
    revision,
  });
  expect(described.statusCode).toBe(303);
  const kept = String(described.headers.location);
  expect(await page()).toContain('Undoing takes that back too');
  expect(await page()).toContain(`href="${kept}"`);
  expect((await act('undo')).statusCode).toBe(303);
  expect((await site.get(kept)).body).toContain('the agenda');
});

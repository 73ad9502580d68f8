import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';
import { findingsOf } from './index.ts';

let site: TestApp;

beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const text = `COMMUNIQUÉ

The ministers welcomed Ghana as the 31st member and elected Japan co-chair of the Working Group on Floods.`;

const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, quote: words };
};

const findings: Finding[] = [
  {
    type: 'membership',
    party: 'GH',
    change: 'joined',
    ordinal: 31,
    evidence: [at('welcomed Ghana as the 31st member')],
    confidence: 0.97,
  },
  {
    type: 'seat',
    body: 'Working Group on Floods',
    party: 'JP',
    role: 'co-chair',
    change: 'assumed',
    evidence: [at('elected Japan co-chair of the Working Group on Floods')],
    confidence: 0.8,
  },
];

let versions = 0;

async function onTheDesk() {
  const sha256 = (++versions).toString(16).padStart(64, 'a');
  const version = await storedVersion(site.db, { text, findings, sha256 });
  return {
    version,
    page: `/en/desk/versions/${version.id}`,
    findings: await findingsOf(site.db, version.id),
  };
}

describe('POST /desk/findings/{id}/{verb}', () => {
  test('accepting goes on to the next finding, undoing comes back to the same', async () => {
    const { version, page, findings } = await onTheDesk();
    const [first, second] = findings;
    const accepted = await site.post(`/en/desk/findings/${first!.id}/accept`, { revision: '0' });
    expect(accepted.statusCode).toBe(303);
    expect(accepted.headers.location).toBe(`${page}?finding=${second!.id}#f-${second!.id}`);
    expect((await findingsOf(site.db, version.id))[0]).toMatchObject({
      status: 'accepted',
      decidedBy: 'clerk',
    });
    const undone = await site.post(`/en/desk/findings/${first!.id}/undo`, { revision: '1' });
    expect(undone.headers.location).toBe(`${page}?finding=${first!.id}#f-${first!.id}`);
    expect((await findingsOf(site.db, version.id))[0]).toMatchObject({ status: 'proposed', entryId: null });
  });

  test('a stale form is refused with the name of who was first, on the page as it is now', async () => {
    const { findings } = await onTheDesk();
    const [, second] = findings;
    await site.post(`/en/desk/findings/${second!.id}/reject`, { revision: '0', reason: 'elected later' });
    const stale = await site.post(`/en/desk/findings/${second!.id}/accept`, { revision: '0' });
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain('clerk was first');
    expect(stale.body).toContain('elected later');
  });

  test('a form without a revision decides nothing', async () => {
    const { version, findings } = await onTheDesk();
    const reply = await site.post(`/en/desk/findings/${findings[0]!.id}/accept`, {});
    expect(reply.statusCode).toBe(409);
    expect((await findingsOf(site.db, version.id))[0]).toMatchObject({ status: 'proposed', revision: 0 });
  });

  test('the form that corrects holds the fact, and what it says enters the register', async () => {
    const { version, page, findings } = await onTheDesk();
    const [, seat] = findings;
    const form = await site.get(`${page}?finding=${seat!.id}&correct=1`);
    expect(form.body).toContain('value="Working Group on Floods"');
    const reply = await site.post(`/en/desk/findings/${seat!.id}/correct`, {
      revision: '0',
      'fact-body': 'Working Group on Flood Warning',
      'fact-party': 'Senegal [SN]',
      'fact-role': 'chair',
      'fact-change': 'held',
    });
    expect(reply.statusCode).toBe(303);
    expect((await findingsOf(site.db, version.id))[1]).toMatchObject({
      status: 'corrected',
      correction: {
        type: 'seat',
        body: 'Working Group on Flood Warning',
        party: 'SN',
        role: 'chair',
        change: 'held',
      },
    });
  });

  test('a correction that is no fact is refused, and what was written stays in the form', async () => {
    const { version, findings } = await onTheDesk();
    const [membership] = findings;
    const reply = await site.post(`/en/desk/findings/${membership!.id}/correct`, {
      revision: '0',
      'fact-party': 'Ghana',
      'fact-change': 'joined',
      'fact-ordinal': 'thirty-first',
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('Member number');
    expect(reply.body).toContain('value="Ghana"');
    expect((await findingsOf(site.db, version.id))[0]).toMatchObject({ status: 'proposed' });
  });

  test('an unknown finding is not found', async () => {
    const reply = await site.post('/en/desk/findings/00000000-0000-4000-8000-000000000000/accept', {
      revision: '0',
    });
    expect(reply.statusCode).toBe(404);
  });
});

describe('POST /desk/versions/{id}/accept-confident', () => {
  test('accepts what the reader is nearly sure of and leaves the rest', async () => {
    const { version } = await onTheDesk();
    await site.post(`/en/desk/versions/${version.id}/accept-confident`, {});
    const statuses = (await findingsOf(site.db, version.id)).map(({ status }) => status);
    expect(statuses).toEqual(['accepted', 'proposed']);
  });
});

describe('GET /desk/versions/{id}', () => {
  test('shows each decision with who took it and when, in the language of the page', async () => {
    const { page, findings } = await onTheDesk();
    await site.post(`/en/desk/findings/${findings[0]!.id}/reject`, { revision: '0', reason: '' });
    const arabic = await site.get(page.replace('/en/', '/ar/'));
    expect(arabic.body).toContain('<time dateTime="2026-01-05T10:00:00.000Z">');
    expect(arabic.body).toContain('مرفوض');
    expect(arabic.body).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.body).toMatch(/<div class="text" lang="en" dir="ltr">/);
  });

  test('answers on this machine only', async () => {
    const { page } = await onTheDesk();
    const reply = await site.app.inject({ url: page, headers: { host: 'entente.example.org' } });
    expect(reply.statusCode).toBe(403);
  });
});

describe('POST /desk/versions/{id}/publish', () => {
  test('makes the statement public, once', async () => {
    const { version } = await onTheDesk();
    const slug = (await site.get(`/api/v1/statements/${version.statementId}`)).statusCode;
    expect(slug).toBe(404);
    expect((await site.post(`/en/desk/versions/${version.id}/publish`, {})).statusCode).toBe(303);
    expect((await site.get(`/api/v1/statements/${version.statementId}`)).statusCode).toBe(200);
    const again = await site.post(`/en/desk/versions/${version.id}/publish`, {});
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('public already');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { transaction } from '../../../platform/db/index.ts';
import { enter as enterFact } from '../enter.ts';
import type { Fact } from '../fact.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const host = 'localhost:8480';
const chile = { type: 'membership', party: 'CL', change: 'joined', ordinal: 12 };

/** Calls the API as a program on this machine does: with the token and its cookie. */
async function call(
  method: 'POST' | 'DELETE',
  url: string,
  body?: object,
  headers: Record<string, string> = {},
) {
  const given = await site.get('/api/v1/token');
  const cookie = given.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return site.app.inject({
    method,
    url,
    headers: { host, cookie, 'x-csrf-token': given.json().token, ...headers },
    ...(body ? { payload: body } : {}),
  });
}

const enter = (fact: object = chile, more: object = {}) => call('POST', '/api/v1/entries', { fact, ...more });

describe('POST /api/v1/entries', () => {
  test('enters a fact and says where it is and which revision', async () => {
    const reply = await enter(chile, { dated: '2024-05', source: 'Letter' });
    expect(reply.statusCode).toBe(201);
    const { id } = reply.json();
    expect(reply.headers.location).toBe(`/api/v1/entries/${id}`);
    const read = await site.get(`/api/v1/entries/${id}`);
    expect(read.headers.etag).toBe(reply.headers.etag);
    expect(read.json()).toMatchObject({
      fact: chile,
      dated: '2024-05',
      source: 'Letter',
      standing: 'stands',
    });
  });

  test('the same fact again is the same entry', async () => {
    const first = await enter();
    const again = await enter();
    expect(again.statusCode).toBe(200);
    expect(again.json().id).toBe(first.json().id);
  });

  test.each([
    { ...chile, party: 'chile' },
    { ...chile, extra: 1 },
    { ...chile, ordinal: '12' },
    { type: 'rumour' },
  ])('takes nothing that the schema does not have: %j', async (fact: object) => {
    const reply = await enter(fact);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().error).toBe('error.invalid');
  });

  test('names the field that does not fit', async () => {
    const reply = await enter({ ...chile, ordinal: '12' });
    expect(reply.json().message).toContain('“⁨fact.ordinal⁩” cannot be “⁨12⁩”');
  });

  test.each([
    [{ fact: { ...chile, change: 'left' } }, 'editing.ordinal-of-accession'],
    [{ fact: chile, dated: '2021-02-30' }, 'register.not-a-date'],
    [
      {
        fact: {
          type: 'body',
          name: 'B',
          kind: 'other',
          change: 'established',
          mandate: { statementId: crypto.randomUUID() },
        },
      },
      'editing.no-statement',
    ],
    [{ fact: chile, words: [{ versionId: crypto.randomUUID(), start: 0, end: 5 }] }, 'editing.no-words'],
  ])('refuses what cannot be: %j', async (body, error) => {
    const reply = await call('POST', '/api/v1/entries', body);
    expect(reply.statusCode).toBe(422);
    expect(reply.json().error).toBe(error);
  });

  test('is for this machine, with a token', async () => {
    const bare = await site.app.inject({
      method: 'POST',
      url: '/api/v1/entries',
      headers: { host },
      payload: { fact: chile },
    });
    expect(bare.statusCode).toBe(403);
    const away = await site.app.inject({
      method: 'POST',
      url: '/api/v1/entries',
      headers: { host: 'example.org' },
      payload: { fact: chile },
    });
    expect(away.statusCode).toBe(403);
    expect(
      (await site.app.inject({ url: '/api/v1/token', headers: { host: 'example.org' } })).statusCode,
    ).toBe(403);
  });
});

describe('POST /api/v1/entries/{id}/corrections', () => {
  const correction = { fact: { ...chile, ordinal: 13 }, reason: 'Misread' };

  test('without If-Match it is refused: say which revision you mean', async () => {
    const { id } = (await enter()).json();
    const reply = await call('POST', `/api/v1/entries/${id}/corrections`, correction);
    expect(reply.statusCode).toBe(428);
    expect(reply.json().error).toBe('editing.precondition');
  });

  test('another entry takes its place', async () => {
    const first = await enter();
    const { id } = first.json();
    const reply = await call('POST', `/api/v1/entries/${id}/corrections`, correction, {
      'if-match': String(first.headers.etag),
    });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toMatchObject({ supersedes: id, fact: { ordinal: 13 }, standing: 'stands' });
    const old = (await site.get(`/api/v1/entries/${id}`)).json();
    expect(old).toMatchObject({ standing: 'corrected', supersededBy: reply.json().id, reason: 'Misread' });
  });

  test('whoever is second is told both versions and may go on with the tag of the one that stands', async () => {
    const first = await enter();
    const { id } = first.json();
    const seen = { 'if-match': String(first.headers.etag) };
    await call('POST', `/api/v1/entries/${id}/corrections`, correction, seen);
    const mine = { fact: { ...chile, ordinal: 14 }, dated: '2024', reason: 'As the list has it' };
    const stale = await call('POST', `/api/v1/entries/${id}/corrections`, mine, seen);
    expect(stale.statusCode).toBe(412);
    expect(stale.headers['content-type']).toContain('application/problem+json');
    const { current, currentTag, yours, differing } = stale.json();
    expect(current.fact.ordinal).toBe(13);
    expect(yours).toEqual({ fact: mine.fact, dated: '2024', source: null });
    expect(differing).toEqual(['ordinal', 'dated']);
    const reply = await call('POST', `/api/v1/entries/${current.id}/corrections`, mine, {
      'if-match': currentTag,
    });
    expect(reply.statusCode).toBe(201);
  });

  test('an entry keeps its type', async () => {
    const first = await enter();
    const office = { type: 'office', name: 'A', post: 'Envoy', party: null, acting: false };
    const reply = await call(
      'POST',
      `/api/v1/entries/${first.json().id}/corrections`,
      { fact: office, reason: 'x' },
      { 'if-match': String(first.headers.etag) },
    );
    expect(reply.json().error).toBe('editing.other-type');
  });
});

describe('DELETE /api/v1/entries/{id}', () => {
  test('takes an entry back, once, as it was seen', async () => {
    const first = await enter();
    const url = `/api/v1/entries/${first.json().id}`;
    const seen = { 'if-match': String(first.headers.etag) };
    expect((await call('DELETE', `${url}?reason=Doubtful`)).statusCode).toBe(428);
    expect((await call('DELETE', url, undefined, seen)).statusCode).toBe(400);
    const reply = await call('DELETE', `${url}?reason=Doubtful`, undefined, seen);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({ standing: 'retracted', reason: 'Doubtful', endedBy: 'clerk' });
    const again = await call('DELETE', `${url}?reason=Doubtful`, undefined, seen);
    expect(again.statusCode).toBe(412);
    expect(again.json().current.standing).toBe('retracted');
  });
});

test('An entry is told as it stood at a moment: before it was corrected, and not before it was entered', async () => {
  const at = new Date('2025-03-01T09:00:00Z');
  const fact: Fact = { type: 'membership', party: 'CL', change: 'joined', ordinal: 12 };
  const provenance = { by: 'Amal', at, on: null, language: 'en', findingId: null, evidence: [] };
  const { entryId } = await transaction(site.db, (trx) => enterFact(trx, fact, provenance));
  const path = `/api/v1/entries/${entryId}`;
  const seen = { 'if-match': String((await site.get(path)).headers.etag) };
  await call('POST', `${path}/corrections`, { fact: { ...fact, ordinal: 13 }, reason: 'Misread' }, seen);
  expect((await site.get(path)).json().standing).toBe('corrected');
  const then = (await site.get(`${path}?known=2025-03-01`)).json();
  expect(then).toMatchObject({ standing: 'stands', supersededBy: null, endedAt: null, reason: null });
  expect((await site.get(`/en/entries/${entryId}?known=2025-03-01`)).body).toContain('As we knew it');
  for (const page of [path, `/en/entries/${entryId}`]) {
    expect((await site.get(`${page}?known=2025-02-28`)).statusCode).toBe(404);
    expect((await site.get(`${page}?known=never`)).statusCode).toBe(400);
  }
});

test('An entry that is not there is not found', async () => {
  expect((await site.get(`/api/v1/entries/${crypto.randomUUID()}`)).statusCode).toBe(404);
});

test('The description of the API tells how entries are written', async () => {
  const { paths } = (await site.get('/api/v1/openapi.json')).json();
  const { parameters, requestBody, responses } = paths['/api/v1/entries/{id}/corrections'].post;
  expect(parameters.map(({ name }: { name: string }) => name)).toContain('if-match');
  expect(requestBody.content['application/json'].schema.required).toEqual(['fact', 'reason']);
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(['201', '412']));
});

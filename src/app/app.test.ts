import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../test/support/app.ts';

let site: TestApp;

beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

describe('Health', () => {
  test('a server whose database is reachable and current says so', async () => {
    const reply = await site.app.inject({ url: '/health' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      database: 'reachable',
      migrations: 'current',
    });
  });
});

describe('Who acts', () => {
  test('a person says their name once, and it is kept', async () => {
    const reply = await site.post('/en/desk/actor', { name: 'Amal', back: '/en/members' });
    expect(reply.headers.location).toBe('/en/members');
    expect(reply.cookies).toContainEqual(expect.objectContaining({ value: 'Amal', httpOnly: true }));
  });

  test('the way back never leads to another site', async () => {
    for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', '/en\nx'])
      expect((await site.post('/en/desk/actor', { name: 'Amal', back })).headers.location).toBe('/en');
  });
});

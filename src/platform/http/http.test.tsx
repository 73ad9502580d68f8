import Type from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../config/index.ts';
import { openPool } from '../db/index.ts';
import { Form, Page } from '../html/index.ts';
import { type App, createApp, inLanguages, open, openApiRoutes } from './index.ts';

const Count = Type.Object({ count: Type.Integer({ minimum: 1 }), note: Type.Optional(Type.String()) });

let app: App;
let acted = 0;

beforeAll(async () => {
  const config = readConfig({ ENTENTE_LOG: 'silent' }, 'clerk');
  const db = openPool({ host: '127.0.0.1', port: 9 });
  const clock = () => new Date('2026-01-01T00:00:00Z');
  app = await createApp({ config, db, clock, assets: { folder: undefined, url: () => undefined } }, '1.2.3');
  app.get(inLanguages('/open'), open, (_, reply) => reply.page(<Page title="Open">words</Page>));
  app.get(inLanguages('/desk'), (_, reply) =>
    reply.page(
      <Page title="Desk">
        <Form action="/en/desk">
          <button type="submit">Go</button>
        </Form>
      </Page>,
    ),
  );
  app.post(inLanguages('/desk'), (request, reply) => {
    acted++;
    return reply.send(request.actor);
  });
  app.post('/api/v1/count', { ...open, schema: { body: Count } }, ({ body }) => body);
  app.get('/api/v1/broken', open, () => {
    throw new Error('select secret from table');
  });
  app.get(inLanguages('/away'), open, async () => db.selectFrom('migration').selectAll().execute());
  openApiRoutes(app);
  await app.ready();
});

afterAll(() => app.close());

const local = { host: 'localhost:8480' };

/** The token of a form, and the cookie that it belongs to. */
async function deskForm() {
  const { body, cookies } = await app.inject({ url: '/en/desk', headers: local });
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const cookie = cookies.find(({ name }) => name === '_csrf');
  return { token, cookie: `_csrf=${cookie?.value}`, attributes: cookie };
}

describe('Who may come', () => {
  test('everybody reads an open page, from anywhere', async () => {
    const from = { remoteAddress: '203.0.113.9', headers: { host: 'register.example' } };
    expect((await app.inject({ url: '/en/open', ...from })).statusCode).toBe(200);
  });

  test.each([
    ['another machine', { remoteAddress: '203.0.113.9', headers: local }],
    ['a proxy on this machine', { headers: { ...local, 'x-forwarded-for': '203.0.113.9' } }],
    ['a proxy that says Forwarded', { headers: { ...local, forwarded: 'for=203.0.113.9' } }],
    ['a name that was made to point here', { headers: { host: 'evil.example' } }],
    ['a name that begins like ours', { headers: { host: 'localhost.evil.example' } }],
    ['an address that begins like ours', { headers: { host: '127.0.0.1.evil.example:8480' } }],
  ])('the desk is closed to %s', async (_, from) => {
    const reply = await app.inject({ url: '/fr/desk', ...from });
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('ne répond que sur la machine');
  });

  test.each(['localhost', '127.0.0.1:8480', '[::1]:8480', 'LOCALHOST:8480'])(
    'the desk is open at %s',
    async (host) => {
      expect((await app.inject({ url: '/en/desk', headers: { host } })).statusCode).toBe(200);
    },
  );
});

describe('What may be written', () => {
  test('a form that we sent is accepted once it comes back with its token', async () => {
    const { token, cookie } = await deskForm();
    const reply = await app.inject({
      method: 'POST',
      url: '/en/desk',
      headers: { ...local, cookie, origin: 'http://localhost:8480', 'sec-fetch-site': 'same-origin' },
      payload: { _csrf: token },
    });
    expect(reply.body).toBe('clerk');
  });

  test('the cookie behind the token is hidden from scripts and from other sites', async () => {
    expect((await deskForm()).attributes).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });

  test.each([
    ['without a token', async () => ({ headers: local, payload: {} })],
    [
      'with a token of nobody',
      async () => ({ headers: { ...local, cookie: (await deskForm()).cookie }, payload: { _csrf: 'x' } }),
    ],
    [
      'from another site, even with the token',
      async () => {
        const { token, cookie } = await deskForm();
        return { headers: { ...local, cookie, 'sec-fetch-site': 'cross-site' }, payload: { _csrf: token } };
      },
    ],
    [
      'from another origin, even with the token',
      async () => {
        const { token, cookie } = await deskForm();
        return { headers: { ...local, cookie, origin: 'http://localhost:9999' }, payload: { _csrf: token } };
      },
    ],
  ])('a form %s does nothing', async (_, request) => {
    const before = acted;
    const reply = await app.inject({ method: 'POST', url: '/en/desk', ...(await request()) });
    expect(reply.statusCode).toBe(403);
    expect(acted).toBe(before);
  });
});

describe('What is answered', () => {
  test.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
    ['fr', 'ltr'],
  ])('a page in %s says so and runs %s', async (language, direction) => {
    const { body } = await app.inject({ url: `/${language}/open?version=ar` });
    expect(body).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(body).toContain(`href="/ar/open?version=ar"`);
  });

  test('a page may load nothing from elsewhere and run nothing that stands in it', async () => {
    const { headers, body } = await app.inject({ url: '/en/open' });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none';.*script-src 'self';.*style-src 'self'/,
    );
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=/);
  });

  test('no page is at an unknown address, in the language of the address', async () => {
    const reply = await app.inject({ url: '/ar/nothing' });
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('<h1>الصفحة غير موجودة</h1>');
  });

  test.each(['/%ff', '/en/%E0%A4%A', '/en/open/%00', '//', '/en/open?__proto__=1'])(
    'an address that cannot be read is answered with a page: %s',
    async (url) => {
      const reply = await app.inject({ url, headers: { 'accept-language': 'fr' } });
      expect(reply.statusCode).toBeLessThan(500);
      expect(reply.body).toContain('<h1>');
    },
  );

  test.each([
    ['a null character in a query', { url: '/en/open?q=%00' }],
    ['a null character in the name of a field', { url: '/en/open?%00=q' }],
  ])('what no database can keep is refused before anything is asked: %s', async (_, asked) => {
    const reply = await app.inject({ ...asked });
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toContain('stands for no letter');
  });

  test.each([
    ['half of a pair', String.raw`{"count":1,"note":"\ud800"}`, 'moitié d’une paire'],
    ['a null character', String.raw`{"count":1,"note":"a\u0000"}`, 'caractère nul'],
    ['a field that lacks', '{}', '« ⁨count⁩ » manque'],
    ['a value that does not fit', '{"count":0}', '« ⁨count⁩ » ne peut pas être « ⁨0⁩ »'],
    ['half a document', '{"count":', 'illisible'],
    ['no document', '', 'illisible'],
  ])('a program is told in its language what is wrong with %s', async (_, payload, said) => {
    const { token, cookie } = await deskForm();
    const reply = await app.inject({
      method: 'POST',
      url: '/api/v1/count',
      headers: {
        ...local,
        cookie,
        'x-csrf-token': token,
        'accept-language': 'fr',
        'content-type': 'application/json',
      },
      payload,
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().message).toContain(said);
  });

  test('an open page may be asked for its head alone', async () => {
    const reply = await app.inject({ method: 'HEAD', url: '/en/open', remoteAddress: '203.0.113.9' });
    expect([reply.statusCode, reply.body]).toEqual([200, '']);
  });

  test('a fault of ours tells a program that there was one, and nothing of its making', async () => {
    const reply = await app.inject({ url: '/api/v1/broken', headers: { 'accept-language': 'fr' } });
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).toMatchObject({ error: 'error.unexpected', status: 500 });
    expect(reply.body).not.toContain('secret');
  });

  test('a database that is away is said to be away', async () => {
    expect((await app.inject({ url: '/en/away' })).statusCode).toBe(503);
  });

  test('the API describes itself in OpenAPI 3.1', async () => {
    const { openapi, info, paths } = (await app.inject({ url: '/api/v1/openapi.json' })).json();
    expect(openapi).toBe('3.1.0');
    expect(info.version).toBe('1.2.3');
    expect(Object.keys(paths)).toEqual(['/api/v1/count', '/api/v1/broken']);
  });
});

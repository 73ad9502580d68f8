import type { LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../src/app/wire.ts';
import { readConfig } from '../../src/platform/config/index.ts';
import type { Db } from '../../src/platform/db/index.ts';
import type { App, Context } from '../../src/platform/http/index.ts';
import { freshDatabase } from './database.ts';

/** The assembled application on a database of its own, without a built client. */
export interface TestApp {
  readonly app: App;
  readonly db: Db;
  readonly context: Context;
  /** Opens an address as a person at this machine does. */
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form as a person at this machine does: with the token of a page that was opened before. */
  post(url: string, fields: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends a form with a file, in the same way. */
  upload(
    url: string,
    file: { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> },
  ): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

const host = 'localhost:8480';

/** @param now the moment at which everything happens */
export async function testApp(now = new Date('2026-01-05T10:00:00Z')): Promise<TestApp> {
  const database = await freshDatabase();
  const config = readConfig({ ENTENTE_LOG: 'silent' }, 'clerk');
  const assets = { folder: undefined, url: () => undefined };
  const context: Context = { db: database.db, clock: () => now, config, assets };
  const app = await buildApp(context);
  const get = (url: string) => app.inject({ url, headers: { host } });
  /** The token and the cookie of a page that was opened before. */
  const signed = async () => {
    const form = await get('/en/search');
    const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    return { token, cookie: form.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  };
  return {
    app,
    db: database.db,
    context,
    get,
    async post(url, fields) {
      const { token, cookie } = await signed();
      return app.inject({
        method: 'POST',
        url,
        headers: { host, cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ ...fields, _csrf: token }).toString(),
      });
    },
    async upload(url, { name, content }) {
      const { token, cookie } = await signed();
      const body = new FormData();
      body.set('_csrf', token);
      body.set('file', new File([content], name));
      const sent = new Response(body);
      return app.inject({
        method: 'POST',
        url,
        headers: { host, cookie, 'content-type': sent.headers.get('content-type')! },
        payload: Buffer.from(await sent.arrayBuffer()),
      });
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

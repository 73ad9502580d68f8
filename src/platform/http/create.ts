import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { type App, type Context, open } from './app.ts';
import { addErrors } from './errors.tsx';
import { addGuards, formToken } from './guards.ts';
import { formLimit, uploadLimit } from './limits.ts';
import { addOpenApi } from './openapi.ts';
import { addPages } from './pages.ts';
import { security } from './security.ts';
import { refuseUnwritable } from './unfit.ts';

/**
 * The web server without any route of a slice: pages, forms, files, guards, errors and the description of the API.
 * @param version of Entente, as the API says it
 */
export async function createApp(context: Context, version: string): Promise<App> {
  const app = Fastify({
    logger: { level: context.config.logLevel },
    bodyLimit: formLimit,
    routerOptions: { ignoreTrailingSlash: true },
    requestTimeout: 120_000,
    rewriteUrl: ({ url = '/' }) => readable(url),
  }).withTypeProvider<TypeBoxTypeProvider>();
  await app.register(helmet, security);
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: uploadLimit, files: 20, fields: 50, fieldSize: formLimit, parts: 80 },
  });
  await app.register(rateLimit, { global: false });
  await app.register(csrf, {
    getToken: formToken,
    cookieOpts: { path: '/', sameSite: 'strict', httpOnly: true },
    logLevel: 'info',
  });
  await addOpenApi(app, version);
  addPages(app, context);
  addErrors(app);
  addGuards(app);
  refuseUnwritable(app);
  if (context.assets.folder !== undefined) await serveAssets(app, context.assets.folder);
  return app;
}

/**
 * An address whose escapes make no sense, or name the character that no database stores, is taken letter by letter, so that
 * it is answered like any unknown address.
 */
function readable(url: string): string {
  const [path = ''] = url.split('?', 1);
  try {
    if (!decodeURIComponent(path).includes('\0')) return url;
  } catch {
    // Answered below.
  }
  return url.replaceAll('%', '%25');
}

/** The names of built files change with their content, so a browser may keep them for good. */
async function serveAssets(app: App, root: string): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...open.config };
    });
    await scope.register(statics, {
      root,
      prefix: '/assets/',
      index: false,
      immutable: true,
      maxAge: '365d',
    });
  });
}

import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { App } from './app.ts';
import { isSameSite } from './local.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses, before a body is read, whoever may not come in; and before a handler acts, a form that is not ours. */
export function addGuards(app: App): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.access !== 'public' && !request.is404 && !request.local)
      throw new Refusal('error.local-only', {}, { status: 403 });
    if (!reads.has(request.method) && !isSameSite(request))
      throw new Refusal('error.cross-site', {}, { status: 403 });
  });
  app.addHook('preHandler', (request, reply, done) => {
    if (reads.has(request.method) || request.is404) done();
    else app.csrfProtection(request, reply, done);
  });
}

/** The token of a form, wherever it was put: a field of a plain form, a part of one with files, or a header. */
export function formToken(request: FastifyRequest): string | undefined {
  const field = (request.body as { _csrf?: string | { value?: unknown } } | null | undefined)?._csrf;
  const value = typeof field === 'object' ? field.value : field;
  if (typeof value === 'string') return value;
  const header = request.headers['x-csrf-token'];
  return typeof header === 'string' ? header : undefined;
}

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { databaseRefusal } from '../db/index.ts';
import { ErrorPage } from '../html/index.ts';
import type { MessageKey } from '../i18n/index.ts';
import { Refusal } from '../refusal.ts';
import type { App } from './app.ts';
import { megabytes, uploadLimit } from './limits.ts';
import { invalid, unfit } from './unfit.ts';

/** Every error becomes one message: a page for a person, a problem (RFC 9457) for a program. Never a stack trace. */
export function addErrors(app: App): void {
  app.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalFor(error, request);
    if (!refusal) request.log.error({ err: error }, 'request failed');
    answer(request, reply, refusal ?? new Refusal('error.unexpected', {}, { status: 500 }));
  });
  app.setNotFoundHandler((request, reply) => answer(request, reply, notFound()));
}

/** Nothing is at this address, or nothing that is public. */
export const notFound = (): Refusal => new Refusal('error.not-found', {}, { status: 404 });

/** What the web server itself refuses, in our words. Undefined is a fault of ours. */
function refusalFor(error: FastifyError, request: FastifyRequest): Refusal | undefined {
  const status = error.statusCode ?? 500;
  if (error.code?.startsWith('FST_CSRF')) return new Refusal('error.form-expired', {}, { status: 403 });
  if (status === 413) return new Refusal('error.too-large', { limit: megabytes(uploadLimit) }, { status });
  if (status === 429) return new Refusal('error.too-many', {}, { status });
  if (status >= 400 && status < 500) return invalid(unfit(error, request), status);
  return databaseRefusal(error);
}

function answer(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const { locale } = request;
  const message = locale.refusal(refusal);
  if (request.url.startsWith('/api/')) {
    reply
      .status(refusal.status)
      .type('application/problem+json; charset=utf-8')
      .send({ error: refusal.key, message, status: refusal.status });
    return;
  }
  reply.page(<ErrorPage title={locale.t(titleFor(refusal.status))} message={message} />, refusal.status);
}

function titleFor(status: number): MessageKey {
  if (status === 404) return 'error.not-found-title';
  return status >= 500 ? 'error.unexpected-title' : 'error.refused-title';
}

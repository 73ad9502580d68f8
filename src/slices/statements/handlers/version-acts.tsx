import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type App, type Context, fieldsOf, notFound } from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { acceptAll, highConfidence } from '../accept-all.ts';
import { reviewPath } from '../address.ts';
import { declare } from '../declare.ts';
import { follow } from '../follow.ts';
import { ReviewPage } from '../pages/review-page.tsx';
import { publish } from '../publish.ts';
import { versionStandings } from '../statement.ts';
import { isId } from '../statement-store.ts';
import { reviewOf } from './review.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Who acts on which version, with what form. */
interface Act {
  readonly id: string;
  readonly request: FastifyRequest;
  readonly by: string;
  readonly at: Date;
}

/** An action on a version as a whole: done, the review page says so; refused, it says why. */
function versionAct(
  app: App,
  path: string,
  { db, clock }: Context,
  said: string,
  act: (act: Act) => Promise<void>,
): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const { id } = request.params;
    const { language } = request.locale;
    try {
      await act({ id, request, by: request.actor, at: clock() });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 404) throw error;
      const message = { tone: 'bad', text: request.locale.refusal(error) } as const;
      const view = await reviewOf(db, { versionId: id, language, message });
      return reply.page(<ReviewPage {...view} />, error.status);
    }
    return reply.redirect(`${reviewPath(language, id)}?said=${said}`, 303);
  });
}

/** Makes a version public. */
export function versionPublish(app: App, path: string, context: Context): void {
  versionAct(app, path, context, 'published', ({ id, by, at }) => publish(context.db, id, { by, at }));
}

/** Declares a version the official text or a translation, of its statement or of another. */
export function versionDeclare(app: App, path: string, context: Context): void {
  versionAct(app, path, context, 'declared', async ({ id, request, by, at }) => {
    const { statement, standing } = fieldsOf(request);
    const declared = versionStandings.find((known) => known === standing);
    if (!declared) throw new Refusal('statements.refusal.standing');
    await declare(context.db, {
      versionId: id,
      standing: declared,
      statementId: statement || undefined,
      by,
      at,
    });
  });
}

/** Makes the register say what the official text says, in place of what a translation says. */
export function versionFollow(app: App, path: string, context: Context): void {
  versionAct(app, path, context, 'followed', async ({ request, by, at }) => {
    const fields = fieldsOf(request);
    const seen = (name: 'stated' | 'official') => {
      const id = fields[name] ?? '';
      if (!isId(id)) throw notFound();
      return { id, revision: Number(fields[`${name}-revision`] ?? Number.NaN) };
    };
    const reason = request.locale.t('follow.reason');
    await follow(context.db, { stated: seen('stated'), official: seen('official'), reason, by, at });
  });
}

/** Accepts what remains and the reader is nearly sure of. */
export function versionAcceptConfident(app: App, path: string, context: Context): void {
  versionAct(app, path, context, 'accepted', async ({ id, by, at }) => {
    await acceptAll(context.db, id, { from: highConfidence, by, at });
  });
}

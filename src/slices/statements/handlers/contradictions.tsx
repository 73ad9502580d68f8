import Type from 'typebox';
import { type App, type Context, fieldsOf, notFound } from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { namesOfDay, WithNames } from '../../register/index.ts';
import { contradictionsPath } from '../address.ts';
import { openContradictions, settle } from '../contradictions.ts';
import { ContradictionsPage } from '../pages/contradictions-page.tsx';
import { isId } from '../statement-store.ts';

const querystring = Type.Object({ said: Type.Optional(Type.Literal('settled')) });

/** The contradictions between sources that await somebody. */
export function contradictionsShow(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { querystring } }, async ({ query, locale }, reply) => {
    const message = query.said
      ? ({ tone: 'plain', text: locale.t('contradictions.settled') } as const)
      : null;
    return reply.page(
      <WithNames names={await namesOfDay(db)}>
        <ContradictionsPage contradictions={await openContradictions(db)} message={message} />
      </WithNames>,
    );
  });
}

/** Settles one: the register is right, or the other text is. */
export function contradictionsSettle(app: App, path: string, { db, clock }: Context): void {
  app.post(path, async (request, reply) => {
    const { locale } = request;
    const { entry = '', finding = '', by, reason = '' } = fieldsOf(request);
    if (!isId(entry) || !isId(finding)) throw notFound();
    try {
      await settle(db, {
        entryId: entry,
        findingId: finding,
        by: by === 'stated' ? 'stated' : 'known',
        reason: reason.trim(),
        actor: request.actor,
        at: clock(),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = { tone: 'bad', text: locale.refusal(error) } as const;
      const contradictions = await openContradictions(db);
      return reply.page(
        <WithNames names={await namesOfDay(db)}>
          <ContradictionsPage contradictions={contradictions} message={message} />
        </WithNames>,
        error.status,
      );
    }
    return reply.redirect(`${contradictionsPath(locale.language)}?said=settled`, 303);
  });
}

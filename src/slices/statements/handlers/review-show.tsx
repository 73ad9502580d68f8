import Type from 'typebox';
import type { App, Context } from '../../../platform/http/index.ts';
import type { Locale, MessageKey } from '../../../platform/i18n/index.ts';
import { ReviewPage, type ReviewView } from '../pages/review-page.tsx';
import { reviewOf } from './review.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const querystring = Type.Object({
  finding: Type.Optional(Type.String({ maxLength: 36 })),
  correct: Type.Optional(Type.Literal('1')),
  said: Type.Optional(Type.String({ maxLength: 20 })),
});

/** What the page says after something was done, by the word in its address. */
const sayings: Readonly<Record<string, MessageKey>> = {
  known: 'import.known',
  declared: 'review.declared',
  published: 'review.published',
  followed: 'follow.done',
};

/** The review page of a version. */
export function reviewShow(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { params, querystring } }, async (request, reply) => {
    const { locale, query } = request;
    const view = await reviewOf(db, {
      versionId: request.params.id,
      language: locale.language,
      findingId: query.finding,
      correcting: query.correct === '1',
      message: saying(query.said, locale),
    });
    return reply.page(<ReviewPage {...view} />);
  });
}

function saying(word: string | undefined, { t }: Locale): ReviewView['message'] {
  const key = word === undefined ? undefined : sayings[word];
  return key ? { tone: 'plain', text: t(key) } : null;
}

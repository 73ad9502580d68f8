import Type from 'typebox';
import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import type { Meetings } from '../slices/meetings/index.ts';
import { distinctParties, labelsOf, nameMatcher, now, type Register } from '../slices/register/index.ts';
import { searchStatements } from '../slices/statements/index.ts';
import { SearchPage } from './pages/search-page.tsx';

const Query = Type.Object({ q: Type.String({ maxLength: 200, default: '' }) });

/** How many of each kind are shown. */
const shown = 20;

/** Among how many bodies names are looked for. */
const bodiesSearched = 10_000;

/** `/{language}/search?q=`: parties, bodies, meetings and statements in one place. */
export function searchRoutes(
  app: App,
  { db }: Context,
  { register, meetings }: { readonly register: Register; readonly meetings: Meetings },
): void {
  app.get(inLanguages('/search'), { ...open, schema: { querystring: Query } }, async (request, reply) => {
    const question = request.query.q.trim();
    const names = nameMatcher(question);
    const [hits, known, bodies, hosts, met] = await Promise.all([
      searchStatements(db, question, shown),
      register.parties(),
      register.bodyRefs(now, { limit: bodiesSearched }),
      meetings.parties(),
      question === '' ? [] : meetings.named(names, shown),
    ]);
    return reply.page(
      <SearchPage
        question={question}
        meetings={met}
        hits={hits}
        parties={distinctParties([...known, ...hosts])
          .filter((party) => names(labelsOf(party)))
          .slice(0, shown)}
        bodies={bodies.items
          .filter(({ names: called }) => names(called.map(({ name }) => name)))
          .slice(0, shown)}
      />,
    );
  });
}

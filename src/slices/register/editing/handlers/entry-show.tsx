import Type from 'typebox';
import { type App, notFound, open } from '../../../../platform/http/index.ts';
import { AsOfQuery, asOf } from '../../as-of.ts';
import { Then } from '../../pages/as-of.tsx';
import { WithNames } from '../../pages/names.tsx';
import { dayOf, namesOfDay } from '../../read/names-of-day.ts';
import type { Editing } from '../editing.ts';
import { historyOf } from '../entry-history.ts';
import { EntryPage } from '../pages/entry-page.tsx';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** The page of an entry with its history: public as the entry is. */
export function entryShow(app: App, path: string, { db, findSources, isEditable }: Editing): void {
  app.get(path, { ...open, schema: { params, querystring: AsOfQuery } }, async (request, reply) => {
    const then = asOf(request.query);
    const audience = request.local ? 'all' : 'public';
    const history = await historyOf(db, request.params.id, audience, findSources, then.known);
    if (!history) throw notFound();
    const { dated, statedOn, type } = history.asked;
    return reply.page(
      <WithNames names={await namesOfDay(db, dayOf(dated ?? statedOn))}>
        <Then asOf={then}>
          <EntryPage {...history} editable={isEditable(type)} />
        </Then>
      </WithNames>,
    );
  });
}

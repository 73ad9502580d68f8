import Type from 'typebox';
import { type App, notFound, open } from '../../../../platform/http/index.ts';
import { WithNames } from '../../pages/names.tsx';
import { dayOf, namesOfDay } from '../../read/names-of-day.ts';
import type { Editing } from '../editing.ts';
import { historyOf } from '../entry-history.ts';
import { EntryPage } from '../pages/entry-page.tsx';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** The page of an entry with its history: public as the entry is. */
export function entryShow(app: App, path: string, { db, findSources, isEditable }: Editing): void {
  app.get(path, { ...open, schema: { params } }, async (request, reply) => {
    const history = await historyOf(db, request.params.id, request.local ? 'all' : 'public', findSources);
    if (!history) throw notFound();
    const { dated, statedOn, type } = history.asked;
    return reply.page(
      <WithNames names={await namesOfDay(db, dayOf(dated ?? statedOn))}>
        <EntryPage {...history} editable={isEditable(type)} />
      </WithNames>,
    );
  });
}

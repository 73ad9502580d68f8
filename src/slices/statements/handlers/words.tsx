import Type from 'typebox';
import { sentencesOf } from '../../../language/segmentation/index.ts';
import type { Language } from '../../../language/span.ts';
import type { Db } from '../../../platform/db/index.ts';
import { type App, type Context, notFound } from '../../../platform/http/index.ts';
import { findHeld, type HeldEntry, namesOfDay, WithNames } from '../../register/index.ts';
import { WordsPage, WordsWherePage } from '../pages/words-page.tsx';
import { listStatements } from '../statement-store.ts';
import { findVersion, textOf } from '../version-store.ts';
import { perPage } from './statements-list.tsx';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const entry = Type.Optional(Type.String({ maxLength: 36 }));

/** Where words are selected in a version's text: to enter an entry with them, or to add them to one. */
export function wordsSelect(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { params, querystring: Type.Object({ entry }) } }, async (request, reply) => {
    const version = await findVersion(db, request.params.id);
    if (!version) throw notFound();
    const text = await textOf(db, version.id);
    return reply.page(
      <WithNames names={await namesOfDay(db)}>
        <WordsPage
          version={version}
          text={text}
          sentences={sentencesOf(text, version.language as Language)}
          entry={await entryNamed(db, request.query.entry)}
        />
      </WithNames>,
    );
  });
}

/** The texts among which one is chosen to select words in. */
export function wordsWhere(app: App, path: string, { db }: Context): void {
  const querystring = Type.Object({ entry, after: Type.Optional(Type.String({ format: 'uuid' })) });
  app.get(path, { schema: { querystring } }, async (request, reply) => {
    const { after } = request.query;
    const { statements, next } = await listStatements(db, { limit: perPage, after }, 'all');
    const named = await entryNamed(db, request.query.entry);
    return reply.page(
      <WithNames names={await namesOfDay(db)}>
        <WordsWherePage statements={statements} entry={named} next={next} />
      </WithNames>,
    );
  });
}

async function entryNamed(db: Db, id: string | undefined): Promise<HeldEntry | null> {
  if (!id) return null;
  const found = await findHeld(db, id);
  if (!found || found.retractedAt !== null) throw notFound();
  return found;
}

import Type from 'typebox';
import type { Span } from '../../../language/span.ts';
import type { Db } from '../../../platform/db/index.ts';
import { type App, type Context, notFound, open } from '../../../platform/http/index.ts';
import { AsOfQuery, asOf, dayOf, namesOfDay, Then, WithNames } from '../../register/index.ts';
import { holdAgainst, openErrors, staleSentences } from '../compare.ts';
import { entriesOf } from '../finding-store.ts';
import { StatementPage, type StatementView } from '../pages/statement-page.tsx';
import { prevails, type Statement, type Version, versionFor } from '../statement.ts';
import { findPublicStatement, isId } from '../statement-store.ts';
import { findVersion, publishedVersions, textOf } from '../version-store.ts';

const params = Type.Object({ slug: Type.String({ maxLength: 100 }) });
const querystring = Type.Object({
  ...AsOfQuery.properties,
  version: Type.Optional(
    Type.String({
      maxLength: 36,
      description: 'A language, or the id of a version that was corrected since.',
    }),
  ),
  passage: Type.Optional(Type.String({ maxLength: 20 })),
});

/** The public page of one statement in one of its languages, with words marked where a permalink names them. */
export function statementShow(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: { params, querystring } }, async (request, reply) => {
    const { version, passage } = request.query;
    const then = asOf(request.query);
    const statement = await findPublicStatement(db, { slug: request.params.slug }, then);
    if (!statement) throw notFound();
    const { shown, newest } = await versionNamed(db, statement, version ?? request.locale.language);
    const published = await publishedVersions(db, statement.id, then.known);
    const versionIds = published.map(({ id }) => id);
    const [text, entries, differing] = await Promise.all([
      textOf(db, shown.id),
      entriesOf(db, versionIds, then.known),
      differingFrom(db, statement, shown),
    ]);
    return reply.page(
      <WithNames names={await namesOfDay(db, dayOf(statement.issuedOn))}>
        <Then asOf={then}>
          <StatementPage
            statement={statement}
            shown={shown}
            newest={newest}
            earlier={published.filter(({ id, language }) => language === shown.language && id !== newest.id)}
            text={text}
            entries={entries}
            differing={differing}
            cited={spanOf(passage)}
            asked={version}
          />
        </Then>
      </WithNames>,
    );
  });
}

/** The version to show, and the one that has taken its place, which is itself where none has. */
async function versionNamed(
  db: Db,
  statement: Statement,
  name: string,
): Promise<{ readonly shown: Version; readonly newest: Version }> {
  const newest = versionFor(statement.versions, name)!;
  if (!isId(name)) return { shown: newest, newest };
  const shown = await findVersion(db, name);
  if (shown?.statementId !== statement.id || shown.publishedAt === null) throw notFound();
  return { shown, newest: versionFor(statement.versions, shown.language)! };
}

/** The official text from which a translation differs, and in how much; null where nothing is known to differ. */
async function differingFrom(
  db: Db,
  { versions }: Statement,
  shown: Version,
): Promise<StatementView['differing']> {
  const official = versions.find(prevails);
  if (!official || prevails(shown)) return null;
  const held = await holdAgainst(db, official, shown);
  const [errors, stale] = [openErrors(held), staleSentences(held)];
  return errors + stale > 0 ? { official, errors, stale } : null;
}

/** The span that a permalink names, or null where it names none. */
function spanOf(passage = ''): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(passage) ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

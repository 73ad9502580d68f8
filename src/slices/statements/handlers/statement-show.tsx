import Type from 'typebox';
import type { Span } from '../../../language/span.ts';
import { type App, type Context, notFound, open } from '../../../platform/http/index.ts';
import { entriesOf } from '../finding-store.ts';
import { StatementPage } from '../pages/statement-page.tsx';
import { publicView, versionFor } from '../statement.ts';
import { findStatement } from '../statement-store.ts';
import { textOf } from '../version-store.ts';

const params = Type.Object({ slug: Type.String({ maxLength: 100 }) });
const querystring = Type.Object({
  version: Type.Optional(Type.String({ maxLength: 35 })),
  passage: Type.Optional(Type.String({ maxLength: 20 })),
});

/** The public page of one statement in one of its languages, with words marked where a permalink names them. */
export function statementShow(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: { params, querystring } }, async (request, reply) => {
    const { version, passage } = request.query;
    const statement = publicView(await findStatement(db, { slug: request.params.slug }));
    const shown = statement && versionFor(statement.versions, version ?? request.locale.language);
    if (!shown) throw notFound();
    const versionIds = statement.versions.map(({ id }) => id);
    const [text, entries] = await Promise.all([textOf(db, shown.id), entriesOf(db, versionIds)]);
    return reply.page(
      <StatementPage
        statement={statement}
        shown={shown}
        text={text}
        entries={entries}
        cited={spanOf(passage)}
      />,
    );
  });
}

/** The span that a permalink names, or null where it names none. */
function spanOf(passage = ''): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(passage) ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

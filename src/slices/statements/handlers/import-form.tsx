import type { App, Context } from '../../../platform/http/index.ts';
import { ImportPage } from '../pages/import-page.tsx';
import { listStatements } from '../statement-store.ts';

/** How many statements the form offers to add a version to. */
export const offered = 100;

/** The form with which a statement is brought in. */
export function importForm(app: App, path: string, { db }: Context): void {
  app.get(path, async (_request, reply) => {
    const { statements } = await listStatements(db, { limit: offered }, 'all');
    return reply.page(<ImportPage statements={statements} />);
  });
}

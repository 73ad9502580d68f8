import type { FastifyRequest } from 'fastify';
import type { App, Context } from '../../../platform/http/index.ts';
import { fieldsOf, fileOf, uploadsPerMinute } from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { UnreadLanguage } from '../../../reading/index.ts';
import { reviewPath } from '../address.ts';
import { type Brought, bringInFile } from '../bring-in.ts';
import { ImportPage } from '../pages/import-page.tsx';
import { versionStandings } from '../statement.ts';
import { listStatements } from '../statement-store.ts';
import { offered, versionCorrected } from './import-form.tsx';

const config = { rateLimit: { max: uploadsPerMinute, timeWindow: '1 minute' } };

/** Brings in what was pasted, chosen or dropped, and goes on to its review. What is refused comes back to the form. */
export function importPost(app: App, path: string, context: Context): void {
  app.post(path, { config }, async (request, reply) => {
    const { language } = request.locale;
    try {
      const { version, known } = await arrive(request, context);
      return reply.redirect(`${reviewPath(language, version.id)}${known ? '?said=known' : ''}`, 303);
    } catch (error) {
      const refusal = refusalOf(error, request);
      const { statements } = await listStatements(context.db, { limit: offered }, 'all');
      const { text = '', url = '', asOf = '', replaces } = fieldsOf(request);
      const corrects = await versionCorrected(context.db, replaces);
      const message = request.locale.refusal(refusal);
      return reply.page(
        <ImportPage
          statements={statements}
          draft={{ text, url, asOf }}
          corrects={corrects}
          refusal={message}
        />,
        refusal.status,
      );
    }
  });
}

async function arrive(request: FastifyRequest, { db, clock }: Context): Promise<Brought> {
  const { text = '', url, asOf, statement, standing, replaces } = fieldsOf(request);
  const file = await fileOf(request, 'file');
  const pasted = text.trim() !== '';
  if (!file && !pasted) throw new Refusal('import.refusal.nothing');
  if (file && pasted) throw new Refusal('import.refusal.both');
  return bringInFile(db, file ?? { bytes: new TextEncoder().encode(text), fileName: '' }, {
    sourceUrl: url?.trim() || undefined,
    asOf: asOf || undefined,
    statementId: statement || undefined,
    replaces: replaces || undefined,
    standing: versionStandings.find((known) => known === standing),
    by: request.actor,
    at: clock(),
  });
}

/** What a person is told; whatever is no refusal is a fault of ours and goes on. */
function refusalOf(error: unknown, { locale }: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof UnreadLanguage)) throw error;
  if (error.language === 'und') return new Refusal('reading.no-language');
  return new Refusal('reading.unread-language', { language: locale.languageName(error.language) });
}

import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  type App,
  type Context,
  fieldsOf,
  filesOf,
  inLanguages,
  notFound,
  uploadsPerMinute,
} from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { AsOfQuery, asOf } from '../as-of.ts';
import { Then } from '../pages/as-of.tsx';
import type { Above, ExportParts } from './above.ts';
import { exportHistory } from './export.ts';
import { bytesOf, fileNameOf } from './exported-file.ts';
import type { HistoryFile } from './files.ts';
import { importHistory, type Report } from './import.ts';
import { kindNames } from './kinds/index.ts';
import { HistoryPage } from './pages/history-page.tsx';
import { dropFiles, keepFiles, keptFiles } from './uploads.ts';

/** The desk's page of the history in tables: looked through, entered, taken out. */
export function historyRoutes(app: App, { db, clock }: Context, above: Above & ExportParts): void {
  const config = { rateLimit: { max: uploadsPerMinute, timeWindow: '1 minute' } };
  const run = (request: FastifyRequest, files: readonly HistoryFile[], dryRun: boolean): Promise<Report> =>
    importHistory(
      db,
      files,
      { by: request.actor, at: clock(), language: request.locale.language, dryRun },
      above,
    );

  app.get(inLanguages('/desk/history'), { schema: { querystring: AsOfQuery } }, async (request, reply) =>
    reply.page(
      <Then asOf={asOf(request.query)}>
        <HistoryPage />
      </Then>,
    ),
  );

  app.post(inLanguages('/desk/history'), { config }, async (request, reply) => {
    const kind = kindNames.find((known) => known === fieldsOf(request).kind);
    const files = (await filesOf(request, 'file')).map((file) => ({ ...file, kind }));
    if (files.length === 0)
      return reply.page(<HistoryPage refusal={request.locale.t('history.no-file')} />, 422);
    const report = await run(request, files, true);
    if (!report.ok) return reply.page(<HistoryPage report={report} />, 422);
    const uploadId = await keepFiles(db, files, { by: request.actor, at: clock() });
    return reply.page(<HistoryPage report={report} uploadId={uploadId} />);
  });

  app.post(inLanguages('/desk/history/:upload'), { config, schema: { params } }, async (request, reply) => {
    const { upload } = request.params;
    const files = await keptFiles(db, upload);
    try {
      if (files.length === 0) throw new Refusal('history.gone', {}, { status: 410 });
      const report = await run(request, files, false);
      if (report.done) await dropFiles(db, upload);
      return await reply.page(<HistoryPage report={report} />, report.ok ? 200 : 409);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.page(<HistoryPage refusal={request.locale.refusal(error)} />, error.status);
    }
  });

  app.get(
    inLanguages('/desk/history/export/:file'),
    { config, schema: { params: exportedFile, querystring: AsOfQuery } },
    async (request, reply) => {
      const at = asOf(request.query);
      const [name = '', format] = request.params.file.split('.');
      const kind = kindNames.find((known) => known === name);
      if (format === 'csv' && kind === undefined) throw notFound();
      const tables = await exportHistory(db, at, above, kind);
      return reply
        .header('content-disposition', `attachment; filename="${fileNameOf(name, at)}.${format}"`)
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : workbook)
        .send(await bytesOf(tables, format === 'csv' ? 'csv' : 'xlsx'));
    },
  );
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const params = Type.Object({ upload: Type.String({ format: 'uuid' }) });
const exportedFile = Type.Object({ file: Type.String({ pattern: '^([a-z]+\\.csv|history\\.xlsx)$' }) });

import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { version as ententeVersion } from '../../../../package.json' with { type: 'json' };
import { NoTermRow, parseTerms } from '../../../comparison/index.ts';
import { transaction } from '../../../platform/db/index.ts';
import { decode } from '../../../platform/documents/index.ts';
import { readTmx, writeTmx } from '../../../platform/exchange/index.ts';
import { type App, type Context, fieldsOf, fileOf, uploadsPerMinute } from '../../../platform/http/index.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { append } from '../../record/index.ts';
import { addToMemory, memorySize, wholeMemory } from '../memory-store.ts';
import { MemoryPage } from '../pages/memory-page.tsx';
import { ownTerms, saveTerms } from '../terms-store.ts';
import { xliffOf } from '../translator-file.ts';

/** What translators agreed on, and the operator's own terms. */
export function memoryShow(app: App, path: string, { db }: Context): void {
  app.get(path, async (_request, reply) =>
    reply.page(<MemoryPage pairs={await memorySize(db)} terms={await ownTerms(db)} />),
  );
}

/** The whole memory for a translator's tool, as TMX 1.4b. */
export function memoryExport(app: App, path: string, { db }: Context): void {
  app.get(path, async (_request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="entente.tmx"')
      .type('application/x-tmx+xml; charset=utf-8')
      .send(writeTmx(await wholeMemory(db), ententeVersion)),
  );
}

/** What is done on the page of the memory: done, the page says what; refused, it says why and keeps what was written. */
function act(
  app: App,
  path: string,
  context: Context,
  work: (request: FastifyRequest) => Promise<string>,
): void {
  const config = { rateLimit: { max: uploadsPerMinute, timeWindow: '1 minute' } };
  app.post(path, { config }, async (request, reply) => {
    const { db } = context;
    try {
      const message = { tone: 'good', text: await work(request) } as const;
      return reply.page(
        <MemoryPage pairs={await memorySize(db)} terms={await ownTerms(db)} message={message} />,
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = { tone: 'bad', text: request.locale.refusal(error) } as const;
      const terms = fieldsOf(request).terms ?? (await ownTerms(db));
      return reply.page(
        <MemoryPage pairs={await memorySize(db)} terms={terms} message={message} />,
        error.status,
      );
    }
  });
}

/** Takes a translator's memory in. */
export function memoryImport(app: App, path: string, context: Context): void {
  act(app, path, context, async (request) => {
    const file = await fileOf(request, 'file');
    if (!file) throw new Refusal('memory.no-file');
    const { pairs, skipped } = readTmx(decode(file.bytes).text, interfaceLanguages);
    const entry = { by: request.actor, at: context.clock() };
    const added = await transaction(context.db, async (trx) => {
      const count = await addToMemory(trx, pairs, { ...entry, statementId: null });
      const data = { file: file.fileName, pairs: pairs.length, added: count };
      await append(trx, { kind: 'memory-extended', subject: 'memory', ...entry, data });
      return count;
    });
    return request.locale.t('memory.imported', { added, known: pairs.length - added, skipped });
  });
}

/** Saves the operator's own terms. */
export function termsSave(app: App, path: string, context: Context): void {
  act(app, path, context, async (request) => {
    const rows = termsIn(fieldsOf(request).terms ?? '');
    const entry = { by: request.actor, at: context.clock() };
    await transaction(context.db, async (trx) => {
      await saveTerms(trx, rows, entry);
      await append(trx, { kind: 'terms-saved', subject: 'terms', ...entry, data: { rows } });
    });
    return request.locale.t('memory.terms-saved');
  });
}

function termsIn(text: string): string {
  if (text.length > longestTerms) throw new Refusal('memory.terms-too-long', { limit: longestTerms });
  try {
    return parseTerms(text);
  } catch (error) {
    if (!(error instanceof NoTermRow)) throw error;
    throw new Refusal('memory.no-term-row', { line: error.line });
  }
}

/** Longer tables than this, in characters, are refused. */
const longestTerms = 500_000;

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const querystring = Type.Object({
  into: Type.Union(interfaceLanguages.map((language) => Type.Literal(language))),
});

/** A version for translation, as XLIFF 2.1. */
export function versionXliff(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { params, querystring } }, async (request, reply) => {
    const { xliff, fileName } = await xliffOf(db, request.params.id, request.query.into);
    return reply
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .type('application/xliff+xml; charset=utf-8')
      .send(xliff);
  });
}

import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';

/** A column of a list that is sent as CSV. */
export interface CsvColumn<Row> {
  /** Its heading. Headings are for programs too, so they are the same in every language. */
  readonly name: string;
  /** What its cells hold, for the description of the API. */
  readonly about: string;
  readonly cell: (row: Row) => string | number | boolean | null;
}

const byteOrderMark = '\uFEFF';

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const form = { record_delimiter: 'windows', escape_formulas: true } as const;

/**
 * Answers with a list as CSV (RFC 4180, UTF-8 with a byte-order mark, CRLF), part after part, so that a long list is never in
 * memory as a whole. What is wrong with the question is refused before anything is sent.
 */
export async function sendCsv<Row>(
  reply: FastifyReply,
  fileName: string,
  columns: readonly CsvColumn<Row>[],
  parts: AsyncIterable<readonly Row[]>,
): Promise<FastifyReply> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + stringify([columns.map(({ name }) => name)], form);
    for (let part = first; !part.done; part = await iterator.next())
      if (part.value.length > 0) yield stringify(part.value.map(cellsOf), form);
  }
  const cellsOf = (row: Row): string[] => columns.map(({ cell }) => String(cell(row) ?? ''));
  const stream = Readable.from(lines());
  // Whoever asked may go before the end: then nothing more is read.
  stream.once('close', () => void iterator.return?.());
  return reply
    .header('content-disposition', `attachment; filename="${fileName}.csv"`)
    .type('text/csv; charset=utf-8; header=present')
    .send(stream);
}

/** What a route that answers with CSV says of its answer, for the description of the API. */
export const csvOf = (columns: readonly CsvColumn<never>[]) => ({
  description: `CSV (RFC 4180): UTF-8 with a byte-order mark, lines ended by CRLF, dates as in the JSON. A cell that begins like a formula has an apostrophe before it. Columns: ${columns
    .map(({ name, about }) => `\`${name}\` ${about}`)
    .join('; ')}.`,
  content: { 'text/csv': { schema: Type.String() } },
});

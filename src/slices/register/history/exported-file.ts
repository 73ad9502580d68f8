import { writeCsv, writeXlsx } from '../../../platform/sheets/index.ts';
import { type AsOf, endsDay } from '../as-of.ts';
import type { ExportedTable } from './export.ts';

/** Exported tables as one file: a workbook with a sheet for each, or the first of them as CSV. */
export async function bytesOf(tables: readonly ExportedTable[], format: 'csv' | 'xlsx'): Promise<Buffer> {
  if (format === 'xlsx') return writeXlsx(tables.map(({ kind, rows }) => ({ name: kind, rows })));
  return Buffer.from(writeCsv(tables[0]?.rows ?? []));
}

/** The name of an exported file, which says as of when it is: `seats-on-2014-09-10-known-2021-12-03`. */
export function fileNameOf(name: string, { on, known }: AsOf): string {
  const moment = known && (endsDay(known) ?? known.toISOString().replaceAll(/[:.]/g, ''));
  return [name, ...(on === null ? [] : ['on', on]), ...(moment === null ? [] : ['known', moment])].join('-');
}

import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/db/index.ts';
import type { HistoryFile } from './files.ts';
import type { HistoryKind } from './told.ts';

interface HistoryFileTable {
  upload_id: string;
  position: number;
  file_name: string;
  kind: HistoryKind | null;
  content: Uint8Array;
  brought_at: Date;
  brought_by: string;
}

declare module '../../../platform/db/index.ts' {
  interface Tables {
    history_file: HistoryFileTable;
  }
}

/** How long files are kept for a person to look them through, in milliseconds: a day. */
const kept = 24 * 60 * 60 * 1000;

/**
 * Keeps files that a person has looked through, so that what is entered is what was looked at, by whichever process. Those that
 * were left lying go.
 * @returns the id by which they are found again
 */
export async function keepFiles(
  db: Db,
  files: readonly HistoryFile[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<string> {
  await db
    .deleteFrom('history_file')
    .where('brought_at', '<', new Date(at.getTime() - kept))
    .execute();
  const upload_id = randomUUID();
  const rows = files.map(({ fileName, kind, bytes }, position) => ({
    upload_id,
    position,
    file_name: fileName,
    kind: kind ?? null,
    content: Buffer.from(bytes),
    brought_at: at,
    brought_by: by,
  }));
  await db.insertInto('history_file').values(rows).execute();
  return upload_id;
}

/** The files that were kept under an id; none where they are gone. */
export async function keptFiles(db: Db, uploadId: string): Promise<HistoryFile[]> {
  const rows = await db
    .selectFrom('history_file')
    .select(['file_name', 'kind', 'content'])
    .where('upload_id', '=', uploadId)
    .orderBy('position')
    .execute();
  return rows.map(({ file_name, kind, content }) => ({
    fileName: file_name,
    kind: kind ?? undefined,
    bytes: content,
  }));
}

export async function dropFiles(db: Db, uploadId: string): Promise<void> {
  await db.deleteFrom('history_file').where('upload_id', '=', uploadId).execute();
}

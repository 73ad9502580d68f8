import type { FastifyRequest } from 'fastify';

/** A file that was sent with a form. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A part of a form with files, as the web server hands it over. */
interface Part {
  readonly type?: 'field' | 'file';
  readonly value?: unknown;
  readonly filename?: string;
  readonly toBuffer?: () => Promise<Uint8Array>;
}

/** The text fields of a posted form by their names, whether it was made for files or not. */
export function fieldsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  const parts = Object.entries((request.body ?? {}) as Readonly<Record<string, string | Part>>);
  return Object.fromEntries(
    parts.flatMap(([name, part]) => {
      const value = typeof part === 'string' ? part : part.value;
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}

/** The files that were chosen for a field. */
export async function filesOf(request: FastifyRequest, name: string): Promise<SentFile[]> {
  const sent = ((request.body ?? {}) as Readonly<Record<string, Part | readonly Part[] | undefined>>)[name];
  const parts = sent === undefined ? [] : Array.isArray(sent) ? sent : [sent];
  const files: SentFile[] = [];
  for (const part of parts as readonly Part[])
    if (part.type === 'file' && part.toBuffer && part.filename)
      files.push({ bytes: await part.toBuffer(), fileName: part.filename });
  return files;
}

/** The file that was chosen for a field, or undefined where none was. */
export const fileOf = async (request: FastifyRequest, name: string): Promise<SentFile | undefined> =>
  (await filesOf(request, name))[0];

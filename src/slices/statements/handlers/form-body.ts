import type { FastifyRequest } from 'fastify';
import type { ArrivingFile } from '../bring-in.ts';
import type { FormBody } from '../fact-form.ts';

/** A part of a form with files, as the web server hands it over. */
interface Part {
  readonly type?: 'field' | 'file';
  readonly value?: unknown;
  readonly filename?: string;
  readonly toBuffer?: () => Promise<Uint8Array>;
}

/** The text fields of a posted form, whether it was made for files or not. */
export function fieldsOf(request: FastifyRequest): FormBody {
  const parts = Object.entries((request.body ?? {}) as Readonly<Record<string, string | Part>>);
  return Object.fromEntries(
    parts.flatMap(([name, part]) => {
      const value = typeof part === 'string' ? part : part.value;
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}

/** The file that was chosen for this field, or undefined where none was. */
export async function fileOf(request: FastifyRequest, name: string): Promise<ArrivingFile | undefined> {
  const part = ((request.body ?? {}) as Readonly<Record<string, Part | undefined>>)[name];
  if (part?.type !== 'file' || !part.toBuffer || !part.filename) return undefined;
  return { bytes: await part.toBuffer(), fileName: part.filename };
}

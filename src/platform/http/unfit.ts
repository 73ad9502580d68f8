import type { FastifyError, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { App } from './app.ts';

/** A value longer than this is shown cut. In characters. */
const longestShown = 60;

/** Refuses, before a handler acts, characters that no text can have and no database stores: NUL and half of a surrogate pair. */
export function refuseUnwritable(app: App): void {
  app.addHook('preHandler', async ({ query, params, body }) => {
    if (!isWritable([query, params, body])) throw new Refusal('error.unwritable', {}, { status: 400 });
  });
}

/** Whether all words in what was sent, however deep, can be written down. Files are read by what they hold. */
function isWritable(sent: unknown): boolean {
  const open = [sent];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string' && (!one.isWellFormed() || one.includes('\0'))) return false;
    if (typeof one === 'object' && one !== null) open.push(...partsOf(one));
  }
  return true;
}

/** The parts of a form with files each know the whole form, so that they are not gone into. */
function partsOf(sent: object): unknown[] {
  if (!('type' in sent && 'fieldname' in sent)) return Object.entries(sent).flat();
  return sent.type === 'field' && 'value' in sent ? [sent.value] : [];
}

/** What a request lacks, or has that does not fit, in our words: the web server's own are English. */
export function unfit(error: FastifyError, request: FastifyRequest): Refusal {
  const [fault] = error.validation ?? [];
  if (!fault) return new Refusal('error.unreadable');
  const { instancePath, params } = fault;
  const missing = [params.requiredProperties ?? params.missingProperty ?? []].flat();
  if (missing.length > 0) return new Refusal('error.missing', { field: missing.join(', ') });
  const field = instancePath.slice(1).replaceAll('/', '.') || (error.validationContext ?? '');
  return notAsExpected(field, valueAt(sentIn(request, error.validationContext), instancePath));
}

/** A field whose value is none that it may have. */
export const notAsExpected = (field: string, value: unknown): Refusal =>
  new Refusal('error.unfit', { field, value: shown(value) });

/** A request that is not in the expected form, for a reason. */
export const invalid = (because: Refusal, status = 400): Refusal =>
  new Refusal('error.invalid', {}, { status, because });

function sentIn({ body, query, params, headers }: FastifyRequest, part: string | undefined): unknown {
  return part === 'body' ? body : part === 'params' ? params : part === 'headers' ? headers : query;
}

/** @param path a JSON pointer, `/fact/ordinal` */
function valueAt(sent: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], sent);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text;
}

import type { FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify';
import Type, { type TSchema } from 'typebox';
import Value from 'typebox/value';
import { type App, notFound, open, Problem } from '../../../../platform/http/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { AsOfQuery, asOf } from '../../as-of.ts';
import type { Fact } from '../../fact.ts';
import { parseFuzzy } from '../../fuzzy.ts';
import { isId } from '../../id.ts';
import { type Editing, roomOf, writerOf } from '../editing.ts';
import { historyOf, type RecordedEntry } from '../entry-history.ts';
import {
  CorrectBody,
  EnterBody,
  EntrySchema,
  entryJson,
  revisionIn,
  StaleProblem,
  tagOf,
} from '../entry-schema.ts';
import { Id, schemaMeant } from '../fact-schema.ts';
import type { EntryForm } from '../form.ts';
import { findHeld, type HeldEntry, Stale, standingFor } from '../held.ts';
import { correctEntry, enterSaid, retractEntry, type Said } from '../write.ts';

const params = Type.Object({ id: Id });
const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'The entity tag of the entry as it was read.' })),
});
const written = { 201: EntrySchema, 412: StaleProblem, '4xx': Problem };

/** Where a program gets the token that its writing calls carry. */
export function apiToken(app: App, path: string): void {
  const schema = {
    summary: 'A token for writing calls, sent in the header x-csrf-token with the cookie that comes with it',
    tags: ['writing'],
    response: { 200: Type.Object({ token: Type.String() }, { additionalProperties: false }), '4xx': Problem },
  };
  app.get(path, { schema }, async (_request, reply) => ({ token: reply.generateCsrf() }));
}

/** An entry, whether it stands or not. Its entity tag is what whoever changes it sends back. */
export function apiEntry(app: App, path: string, editing: Editing): void {
  const schema = {
    summary: 'An entry with the words that state it; its entity tag names its revision',
    tags: ['register'],
    params,
    querystring: Type.Object(AsOfQuery.properties, { additionalProperties: false }),
    response: { 200: EntrySchema, '4xx': Problem },
  };
  app.get(path, { ...open, schema }, async (request, reply) => {
    const entry = await recorded(editing, request, request.params.id, asOf(request.query).known);
    return reply.header('etag', tagOf(entry)).send(entryJson(entry));
  });
}

/** Enters a fact. */
export function apiEnter(app: App, path: string, editing: Editing): void {
  const schema = {
    summary: 'Enter a fact by hand, or with the words of a statement that state it',
    tags: ['writing'],
    body: EnterBody,
    response: { 201: EntrySchema, 200: EntrySchema, '4xx': Problem },
  };
  app.post(path, { schema, validatorCompiler }, async (request, reply) => {
    const { form, said } = await whatIsSaid(editing, request.body);
    const { entryId, created } = await enterSaid(writerOf(editing, request), form, said);
    return answer(editing, request, reply, { entryId, status: created ? 201 : 200 });
  });
}

/** Corrects an entry: another takes its place, with the reason. */
export function apiCorrect(app: App, path: string, editing: Editing): void {
  const schema = {
    summary: 'Correct an entry: another takes its place, with the reason. Needs If-Match',
    tags: ['writing'],
    params,
    headers: IfMatch,
    body: CorrectBody,
    response: written,
  };
  app.post(path, { schema, validatorCompiler }, async (request, reply) => {
    const entry = await held(editing, request.params.id);
    const { form, said } = await whatIsSaid(editing, request.body);
    if (form.type !== entry.type) throw new Refusal('editing.other-type', { type: entry.type });
    const seen = seenBy(request, entry);
    try {
      const { reason } = request.body;
      const { entryId } = await correctEntry(writerOf(editing, request), form, seen, { ...said, reason });
      return await answer(editing, request, reply, { entryId, status: 201 });
    } catch (error) {
      if (error instanceof Stale) return showBoth(editing, request, reply, entry, said);
      throw error;
    }
  });
}

/** Takes an entry back, with the reason. */
export function apiRetract(app: App, path: string, editing: Editing): void {
  const schema = {
    summary: 'Take an entry back, with the reason; it stays in the history. Needs If-Match',
    tags: ['writing'],
    params,
    headers: IfMatch,
    querystring: Type.Object(
      { reason: Type.String({ pattern: '\\S', maxLength: 1_000, description: 'Why it is taken back.' }) },
      { additionalProperties: false },
    ),
    response: { 200: EntrySchema, 412: StaleProblem, '4xx': Problem },
  };
  app.delete(path, { schema }, async (request, reply) => {
    const entry = await held(editing, request.params.id);
    const seen = seenBy(request, entry);
    try {
      await retractEntry(writerOf(editing, request), seen, request.query.reason);
    } catch (error) {
      if (error instanceof Stale) return showBoth(editing, request, reply, entry, null);
      throw error;
    }
    return answer(editing, request, reply, { entryId: entry.id, status: 200 });
  });
}

/** Bodies are taken as they are sent: nothing is converted or left out to make them fit. */
const validatorCompiler: FastifySchemaCompiler<TSchema> =
  ({ schema }) =>
  (data: unknown) => {
    if (Value.Check(schema, data)) return { value: data };
    const fact = (data as { readonly fact?: unknown } | null)?.fact;
    const inFact = fact === undefined ? [] : Value.Errors(schemaMeant(fact), fact);
    const [first] = [
      ...inFact.map((error) => ({ ...error, instancePath: `/fact${error.instancePath}` })),
      ...Value.Errors(schema, data),
    ];
    return { error: Object.assign(new Error(first?.message), { validation: [first] }) };
  };

async function held({ db }: Editing, id: string): Promise<HeldEntry> {
  const entry = await findHeld(db, id);
  if (!entry) throw notFound();
  return entry;
}

async function recorded(
  { db, findSources }: Editing,
  request: FastifyRequest,
  id: string,
  known: Date | null = null,
): Promise<RecordedEntry> {
  const history = await historyOf(db, id, request.local ? 'all' : 'public', findSources, known);
  if (!history) throw notFound();
  return history.asked;
}

/** The entry as the program saw it. @throws Refusal 428 where it does not say which revision it means */
function seenBy(request: FastifyRequest, { id }: HeldEntry): Pick<HeldEntry, 'id' | 'revision'> {
  const tag = request.headers['if-match'];
  if (tag === undefined) throw new Refusal('editing.precondition', {}, { status: 428 });
  return { id, revision: revisionIn(tag, id) };
}

interface Sent {
  readonly fact: Fact;
  readonly dated?: string | null;
  readonly source?: string | null;
  readonly words?: Said['words'];
}

/** What a program says, checked beyond its schema. */
async function whatIsSaid(
  editing: Editing,
  { fact, dated = null, source = null, words = [] }: Sent,
): Promise<{ readonly form: EntryForm; readonly said: Said }> {
  const form = editing.formOf(fact.type);
  const wrong = form.wrong(fact);
  if (wrong) throw new Refusal(wrong.key, wrong.values);
  for (const date of datesIn(fact))
    if (!parseFuzzy(date)) throw new Refusal('register.not-a-date', { value: date });
  await assertReferred(editing, fact);
  return { form, said: { fact, dated, source, words } };
}

const datesIn = (fact: Fact): string[] =>
  fact.type === 'meeting'
    ? [fact.from, fact.to, fact.approved?.on].filter((date) => typeof date === 'string')
    : [];

/** Refuses a reference to a statement or a meeting that is not here. */
async function assertReferred({ documents }: Editing, fact: Fact): Promise<void> {
  for (const address of addressesIn(fact))
    if (!(await documents.statementAt(address))) throw new Refusal('editing.no-statement', { address });
  const meeting = fact.type === 'meeting' ? fact.approved?.meeting : undefined;
  if (meeting && (await documents.addressOfMeeting(meeting)) === undefined)
    throw new Refusal('editing.no-meeting', { address: meeting });
}

/** The statements that a fact names by their ids, and where it means one version, that. Those that come later have none. */
function addressesIn(fact: Fact): string[] {
  if (fact.type === 'meeting')
    return [...(fact.outcomes ?? []), ...(fact.record ? [fact.record] : [])].filter(isId);
  if (fact.type !== 'body' || !fact.mandate || !isId(fact.mandate.statementId)) return [];
  const { statementId, versionId } = fact.mandate;
  return [versionId ? `${statementId}?version=${versionId}` : statementId];
}

async function answer(
  editing: Editing,
  request: FastifyRequest,
  reply: FastifyReply,
  { entryId, status }: { readonly entryId: string; readonly status: number },
): Promise<FastifyReply> {
  const entry = await recorded(editing, request, entryId);
  return reply
    .status(status)
    .header('location', `/api/v1/entries/${entryId}`)
    .header('etag', tagOf(entry))
    .send(entryJson(entry));
}

/** Both versions, for a program that was second. */
async function showBoth(
  editing: Editing,
  request: FastifyRequest,
  reply: FastifyReply,
  entry: HeldEntry,
  said: Said | null,
): Promise<FastifyReply> {
  const now = await standingFor(editing.db, (await findHeld(editing.db, entry.id))!);
  const current = await recorded(editing, request, now.id);
  const refusal = new Stale();
  return reply
    .status(412)
    .type('application/problem+json; charset=utf-8')
    .header('etag', tagOf(current))
    .send({
      error: refusal.key,
      message: request.locale.refusal(refusal),
      status: 412,
      current: entryJson(current),
      currentTag: tagOf(current),
      yours: said && { fact: said.fact, dated: said.dated, source: said.source },
      differing: said ? await differing(editing, request, current, said) : [],
    });
}

async function differing(
  editing: Editing,
  request: FastifyRequest,
  current: HeldEntry,
  said: Said,
): Promise<string[]> {
  const form = editing.formOf(current.type);
  const room = roomOf(editing, request);
  const [theirs, yours] = [await form.write(current.fact, room), await form.write(said.fact, room)];
  const inFact = form.fields.map(({ name }) => name).filter((name) => theirs[name] !== yours[name]);
  const beside = (['dated', 'source'] as const).filter((name) => current[name] !== said[name]);
  return [...inFact, ...beside];
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type App, notFound } from '../../../../platform/http/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { type Editing, roomOf, viewOf, writerOf } from '../editing.ts';
import { type FormBody, writtenIn } from '../field.ts';
import { readFilled, writeFilled } from '../filled.ts';
import { findHeld, type HeldEntry, Stale, standingFor } from '../held.ts';
import { CorrectPage } from '../pages/form-page.tsx';
import { StalePage } from '../pages/stale-page.tsx';
import { correctPath, entryPath, readWords } from '../paths.ts';
import { addWords, correctEntry, retractEntry, type Said } from '../write.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

async function heldAt({ db }: Editing, id: string): Promise<HeldEntry> {
  const entry = await findHeld(db, id);
  if (!entry) throw notFound();
  return entry;
}

/** The form filled in with what an entry says. Of one that was corrected since, that of the one that stands. */
export function correctForm(app: App, path: string, editing: Editing): void {
  app.get(path, { schema: { params } }, async (request, reply) => {
    const asked = await heldAt(editing, request.params.id);
    const entry = await standingFor(editing.db, asked);
    if (entry.id !== asked.id) return reply.redirect(correctPath(request.locale.language, entry.id));
    if (entry.retractedAt !== null || !editing.isEditable(entry.type))
      return reply.redirect(entryPath(request.locale.language, entry.id));
    const form = editing.formOf(entry.type);
    const { words } = request.query as FormBody;
    const body = { ...(await writeFilled(form, entry, roomOf(editing, request))), words };
    return reply.page(
      <CorrectPage {...(await viewOf(editing, request, form, body, { correcting: true }))} entry={entry} />,
    );
  });
}

/** Corrects an entry as the person saw it; where it was changed meanwhile, shows both versions and writes nothing. */
export function correctPost(app: App, path: string, editing: Editing): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const entry = await heldAt(editing, request.params.id);
    const form = editing.formOf(entry.type);
    const body = (request.body ?? {}) as FormBody;
    const seen = seenIn(entry, body);
    const { said, problems } = await readFilled(form, body, roomOf(editing, request), true);
    const again = async (status: number, more: { problems?: typeof problems; refused?: Refusal }) =>
      reply.page(
        <CorrectPage
          {...(await viewOf(editing, request, form, body, { correcting: true, ...more }))}
          entry={seen}
        />,
        status,
      );
    if (said === null) return again(422, { problems });
    if (writtenIn(body, 'act') === 'check') return again(200, {});
    try {
      const { entryId } = await correctEntry(writerOf(editing, request), form, seen, said);
      return reply.redirect(entryPath(request.locale.language, entryId), 303);
    } catch (error) {
      if (error instanceof Stale) return showStale(editing, request, reply, { entry, body, said });
      if (!(error instanceof Refusal)) throw error;
      return again(error.status, { refused: error });
    }
  });
}

/** Takes an entry back as the person saw it. */
export function retractPost(app: App, path: string, editing: Editing): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const entry = await heldAt(editing, request.params.id);
    const body = (request.body ?? {}) as FormBody;
    const reason = writtenIn(body, 'reason');
    if (reason === '') throw new Refusal('editing.missing-reason');
    try {
      await retractEntry(writerOf(editing, request), seenIn(entry, body), reason);
    } catch (error) {
      if (error instanceof Stale)
        return showStale(editing, request, reply, { entry, body: null, said: null });
      throw error;
    }
    return reply.redirect(entryPath(request.locale.language, entry.id), 303);
  });
}

/** Adds words that a person selected in a text to an entry. */
export function wordsPost(app: App, path: string, editing: Editing): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const entry = await heldAt(editing, request.params.id);
    const body = (request.body ?? {}) as FormBody;
    try {
      await addWords(writerOf(editing, request), seenIn(entry, body), readWords(body.words));
    } catch (error) {
      if (error instanceof Stale)
        return showStale(editing, request, reply, { entry, body: null, said: null });
      throw error;
    }
    return reply.redirect(entryPath(request.locale.language, entry.id), 303);
  });
}

/** The entry as the person saw it who sends a form: its revision is the one that the form carries. */
const seenIn = ({ id }: HeldEntry, body: FormBody) => ({
  id,
  revision: Number(writtenIn(body, 'revision') || Number.NaN),
});

interface Second {
  readonly entry: HeldEntry;
  /** The form that they filled in, and what it says; null where they wanted to take the entry back or to add words. */
  readonly body: FormBody | null;
  readonly said: Said | null;
}

/** Both versions: what stands now, and what the person says who was second, with a way to go on. */
async function showStale(
  editing: Editing,
  request: FastifyRequest,
  reply: FastifyReply,
  { entry, body, said }: Second,
): Promise<FastifyReply> {
  const theirs = await standingFor(editing.db, (await findHeld(editing.db, entry.id))!);
  const room = roomOf(editing, request);
  const values = async (one: Pick<HeldEntry, 'type' | 'fact' | 'dated' | 'source'>) =>
    editing.isEditable(one.type) ? writeFilled(editing.formOf(one.type), one, room) : {};
  return reply.page(
    <StalePage
      theirs={theirs}
      theirValues={await values(theirs)}
      yours={body && (await viewOf(editing, request, editing.formOf(entry.type), body, { correcting: true }))}
      yourValues={said === null ? {} : await values({ ...said, type: entry.type })}
    />,
    409,
  );
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type Db, transaction } from '../../../../platform/db/index.ts';
import { type App, type Context, fieldsOf, notFound } from '../../../../platform/http/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { isId } from '../../id.ts';
import { type MergeKind, merge, unmerge } from '../../merge.ts';
import { WithNames } from '../../pages/names.tsx';
import { namesOfDay } from '../../read/names-of-day.ts';
import type { FindSources } from '../../sources.ts';
import { othersCalled } from '../called.ts';
import { likelyOthers } from '../likely.ts';
import { keptFor } from '../mergings.ts';
import { MergePage, type MergeView } from '../pages/merge-page.tsx';
import { mergePath } from '../paths.ts';
import { previewOf } from '../preview.ts';
import { mergingsOf } from '../read-mergings.ts';
import { findSubject, revisionOf, type Subject } from '../subject.ts';

/** What the handlers share. */
export interface Merging extends Context {
  readonly findSources: FindSources;
}

const params = Type.Object({
  kind: Type.Union([Type.Literal('body'), Type.Literal('person'), Type.Literal('entry')]),
  id: Type.String({ format: 'uuid' }),
});
const querystring = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 400 })),
  other: Type.Optional(Type.String({ maxLength: 36 })),
  said: Type.Optional(Type.Union([Type.Literal('merged'), Type.Literal('parted')])),
});

/** With whom something is one: looked for by name, or offered; with another, what becomes of both. */
export function mergeForm(app: App, path: string, merging: Merging): void {
  app.get(path, { schema: { params, querystring } }, async (request, reply) => {
    const { kind, id } = request.params;
    const { q, other, said } = request.query;
    const kept = await keptFor(merging.db, kind, id);
    if (kept !== id) return reply.redirect(mergePath(request.locale.language, kind, kept));
    const message = said ? ({ tone: 'good', text: request.locale.t(`doubles.${said}`) } as const) : null;
    const view = { message, words: q?.trim() || null };
    if (other === undefined || other === id) return show(merging, request, reply, { id, kind, ...view });
    return show(merging, request, reply, {
      id,
      kind,
      other: await keptFor(merging.db, kind, uuid(other)),
      ...view,
    });
  });
}

/** Says that two are one, with the reason; or shows again what becomes of them, where that changed or cannot be. */
export function mergePost(app: App, path: string, merging: Merging): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const { kind, id } = request.params;
    const { other = '', revision = '', reason = '' } = fieldsOf(request);
    const pair = { kind, kept: id, merged: uuid(other) };
    try {
      if (reason.trim() === '') throw new Refusal('editing.missing-reason');
      await transaction(merging.db, async (trx) => {
        if ((await revisionOf(trx, kind, [id, other])) !== Number(revision))
          throw new Refusal('doubles.stale', {}, { status: 409 });
        await merge(trx, pair, { by: request.actor, at: merging.clock(), reason: reason.trim() });
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = { tone: 'bad', text: request.locale.refusal(error) } as const;
      return show(merging, request, reply, { id, kind, other, message, reason, status: error.status });
    }
    return reply.redirect(`${mergePath(request.locale.language, kind, id)}?said=merged`, 303);
  });
}

/** Parts again what was merged. */
export function undoPost(app: App, path: string, { db, clock }: Merging): void {
  const schema = { params: Type.Object({ id: Type.String({ format: 'uuid' }) }) };
  app.post(path, { schema }, async (request, reply) => {
    const { id } = request.params;
    const merging = await db
      .selectFrom('merging')
      .select(['kind', 'kept'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!merging) throw notFound();
    await transaction(db, (trx) => unmerge(trx, id, { by: request.actor, at: clock(), reason: null }));
    const page = mergePath(request.locale.language, merging.kind, merging.kept);
    return reply.redirect(`${page}?said=parted`, 303);
  });
}

const uuid = (text: string): string => {
  if (!isId(text)) throw notFound();
  return text;
};

interface Asked extends Pick<MergeView, 'message'> {
  readonly kind: MergeKind;
  readonly id: string;
  readonly other?: string;
  readonly words?: string | null;
  readonly reason?: string;
  readonly status?: number;
}

async function show(
  merging: Merging,
  request: FastifyRequest,
  reply: FastifyReply,
  { kind, id, other, message, words = null, reason = '', status = 200 }: Asked,
): Promise<FastifyReply> {
  const { db, findSources, clock } = merging;
  const subject = await subjectAt(db, kind, id);
  const merged = other === undefined ? undefined : await subjectAt(db, kind, other);
  const asked = { db, findSources, by: request.actor, at: clock() };
  return reply.page(
    <WithNames names={await namesOfDay(db)}>
      <MergePage
        subject={subject}
        mergings={await mergingsOf(db, kind, id)}
        message={message}
        words={words}
        found={words === null ? [] : await othersCalled(db, subject, words)}
        likely={merged ? [] : await likelyOthers(db, subject)}
        preview={merged ? await previewOf(asked, subject, merged) : null}
        reason={reason}
      />
    </WithNames>,
    status,
  );
}

async function subjectAt(db: Db, kind: MergeKind, id: string): Promise<Subject> {
  const subject = await findSubject(db, kind, id);
  if (!subject) throw notFound();
  return subject;
}

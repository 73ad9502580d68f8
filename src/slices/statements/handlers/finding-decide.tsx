import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { Db } from '../../../platform/db/index.ts';
import { type App, type Context, fieldsOf, notFound } from '../../../platform/http/index.ts';
import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { findingOnDesk, reviewPath } from '../address.ts';
import { decide } from '../decide.ts';
import { type FormBody, readFact } from '../fact-form.ts';
import type { Decision, ReviewedFinding, Verb } from '../finding.ts';
import { findFinding, findingsOf } from '../finding-store.ts';
import { fieldLabels } from '../pages/labels.ts';
import { ReviewPage } from '../pages/review-page.tsx';
import { isId } from '../statement-store.ts';
import { tellApart } from '../told-apart.ts';
import { nextOpen, reviewOf } from './review.ts';

const params = Type.Object({
  id: Type.String({ format: 'uuid' }),
  verb: Type.Union([
    Type.Literal('accept'),
    Type.Literal('correct'),
    Type.Literal('reject'),
    Type.Literal('undo'),
  ]),
});

/** Accepts, corrects, rejects or opens a finding again, and goes on to the next. What is refused shows the page as it is now. */
export function findingDecide(app: App, path: string, { db, clock }: Context): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const { language } = request.locale;
    const { id, verb } = request.params;
    const finding = await findFinding(db, id);
    if (!finding) throw notFound();
    const form = fieldsOf(request);
    const { decision, wrong } = decisionOf(verb, finding, form, language);
    try {
      if (!decision) throw wrongFieldsRefusal(wrong, request);
      await decide(db, {
        findingId: id,
        revision: Number(form.revision ?? Number.NaN),
        decision,
        by: request.actor,
        at: clock(),
      });
    } catch (error) {
      return refused(error, db, {
        request,
        reply,
        finding,
        correcting: verb === 'correct' && { values: form, wrong },
      });
    }
    return reply.redirect(await nextPath(db, finding, verb, language), 303);
  });
}

/** Tells a finding apart from an entry that was offered for it, or takes that back, and stays at the finding. */
export function findingTellApart(app: App, path: string, { db, clock }: Context): void {
  app.post(path, { schema: { params: Type.Pick(params, ['id']) } }, async (request, reply) => {
    const { id } = request.params;
    const finding = await findFinding(db, id);
    if (!finding) throw notFound();
    const form = fieldsOf(request);
    try {
      await tellApart(db, {
        findingId: id,
        revision: Number(form.revision ?? Number.NaN),
        entryId: entryNamed(form.entry ?? ''),
        apart: form.apart !== 'no',
        by: request.actor,
        at: clock(),
      });
    } catch (error) {
      return refused(error, db, { request, reply, finding, correcting: false });
    }
    return reply.redirect(findingOnDesk(request.locale.language, finding.versionId, id), 303);
  });
}

interface Refused {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly finding: ReviewedFinding;
  readonly correcting: false | { readonly values: FormBody; readonly wrong: readonly string[] };
}

/** The review page as it is now, with why nothing was done. */
async function refused(error: unknown, db: Db, { request, reply, finding, correcting }: Refused) {
  if (!(error instanceof Refusal)) throw error;
  const view = await reviewOf(db, {
    versionId: finding.versionId,
    language: request.locale.language,
    findingId: finding.id,
    correcting,
    message: { tone: 'bad', text: request.locale.refusal(error) },
  });
  return reply.page(<ReviewPage {...view} />, error.status);
}

function decisionOf(
  verb: Verb,
  finding: ReviewedFinding,
  form: FormBody,
  language: InterfaceLanguage,
): { readonly decision: Decision | null; readonly wrong: readonly string[] } {
  switch (verb) {
    case 'accept':
      return { decision: { verb, ...(form.entry && { entryId: entryNamed(form.entry) }) }, wrong: [] };
    case 'undo':
      return { decision: { verb }, wrong: [] };
    case 'reject':
      return { decision: { verb, reason: form.reason?.trim() || null }, wrong: [] };
    case 'correct': {
      const { fact, wrong } = readFact(finding.proposed.type, form, language);
      return { decision: fact && { verb, fact }, wrong };
    }
  }
}

/** The id of an entry that a form names. */
function entryNamed(id: string): string {
  if (!isId(id)) throw notFound();
  return id;
}

function wrongFieldsRefusal(wrong: readonly string[], { locale }: FastifyRequest): Refusal {
  const fields = locale.list(wrong.map((field) => locale.t(fieldLabels[field]!)));
  return new Refusal('statements.refusal.form', { fields, count: wrong.length });
}

/** After a decision the next open finding; after undoing the same one again. */
async function nextPath(
  db: Db,
  finding: ReviewedFinding,
  verb: Verb,
  language: InterfaceLanguage,
): Promise<string> {
  const next = verb === 'undo' ? finding : nextOpen(await findingsOf(db, finding.versionId), finding.id);
  return next ? findingOnDesk(language, finding.versionId, next.id) : reviewPath(language, finding.versionId);
}

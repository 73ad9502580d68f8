import type { FastifyRequest } from 'fastify';
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
      if (!(error instanceof Refusal)) throw error;
      const view = await reviewOf(db, {
        versionId: finding.versionId,
        language,
        findingId: id,
        correcting: verb === 'correct' && { values: form, wrong },
        message: { tone: 'bad', text: request.locale.refusal(error) },
      });
      return reply.page(<ReviewPage {...view} />, error.status);
    }
    return reply.redirect(await nextPath(db, finding, verb, language), 303);
  });
}

function decisionOf(
  verb: Verb,
  finding: ReviewedFinding,
  form: FormBody,
  language: InterfaceLanguage,
): { readonly decision: Decision | null; readonly wrong: readonly string[] } {
  switch (verb) {
    case 'accept':
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

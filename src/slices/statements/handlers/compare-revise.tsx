import Type from 'typebox';
import { type App, type Context, fieldsOf, notFound } from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { comparePath } from '../address.ts';
import { holdAgainst, pairOf } from '../compare.ts';
import { ComparePage } from '../pages/compare-page.tsx';
import { confirmPairs, realign, rule } from '../revise.ts';
import { changed, verdicts } from '../ruling.ts';
import type { HeldPair } from '../ruling-store.ts';
import { findStatement } from '../statement-store.ts';

const params = Type.Object({ slug: Type.String({ maxLength: 100 }) });

interface Act {
  readonly pair: HeldPair;
  readonly fields: ReturnType<typeof fieldsOf>;
  readonly by: string;
  readonly at: Date;
}

/** What a reviser does on a comparison: done, the page shows it as it is then, at the same place; refused, it says why. */
function revision(app: App, path: string, { db, clock }: Context, act: (act: Act) => Promise<string>): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const { language } = request.locale;
    const fields = fieldsOf(request);
    const statement = await findStatement(db, { slug: request.params.slug });
    const wanted = { official: fields.official ?? '', translation: fields.translation ?? '' };
    const found = statement && pairOf(statement, wanted, language);
    if (!found) throw notFound();
    const [official, translation] = found;
    try {
      const anchor = await act({ pair: { official, translation }, fields, by: request.actor, at: clock() });
      const page = comparePath(language, statement.slug, wanted, 'desk');
      return reply.redirect(`${page}${anchor}`, 303);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 404) throw error;
      const held = await holdAgainst(db, official, translation);
      const message = { tone: 'bad', text: request.locale.refusal(error) } as const;
      return reply.page(
        <ComparePage statement={statement} held={held} where="desk" message={message} />,
        error.status,
      );
    }
  });
}

/** Confirms or dismisses a discrepancy, or opens it again. */
export function compareRule(app: App, path: string, context: Context): void {
  revision(app, path, context, async ({ pair, fields, by, at }) => {
    const verdict = [...verdicts, 'reopen' as const].find((known) => known === fields.verdict);
    if (!verdict) throw changed();
    const reason = fields.reason?.trim() || null;
    await rule(context.db, pair, { place: fields.place ?? '', verdict, reason, by, at });
    return '#differences';
  });
}

/** Joins or parts pairs of sentences. */
export function compareAlign(app: App, path: string, context: Context): void {
  revision(app, path, context, async ({ pair, fields, by, at }) => {
    const place = Number(fields.pair);
    const verb = fields.verb === 'part' ? 'part' : 'join';
    await realign(context.db, pair, { verb, pair: place, seen: fields.seen ?? '', by, at });
    return `&align=1#pair-${Math.max(1, place)}`;
  });
}

/** Takes the pairs into the memory. */
export function compareConfirm(app: App, path: string, context: Context): void {
  revision(app, path, context, async ({ pair, fields, by, at }) => {
    await confirmPairs(context.db, pair, { seen: fields.seen ?? '', by, at });
    return '&said=confirmed';
  });
}

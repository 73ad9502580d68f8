import Type from 'typebox';
import { type App, inLanguages, open } from '../../../../platform/http/index.ts';
import { AsOfQuery, asOf } from '../../as-of.ts';
import type { Day } from '../../fuzzy.ts';
import { Then } from '../../pages/as-of.tsx';
import type { Register } from '../../read/register.ts';
import { TimelinePage } from '../pages/timeline-page.tsx';

/** How many bodies a page shows before it leads on. */
const shown = 40;

const Page = Type.Object({
  ...AsOfQuery.properties,
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

/** The timeline of bodies and their chairs. A day that is asked for is marked in the whole history. */
export function timelineShow(app: App, path: string, register: Register, today: () => Day): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: Page } }, async (request, reply) => {
    const { on, known } = asOf(request.query);
    const at = { on: null, known };
    const bodies = await register.bodies(at, { limit: shown, after: request.query.after });
    return reply.page(
      <Then asOf={at}>
        <TimelinePage bodies={bodies} today={today()} marked={on} />
      </Then>,
    );
  });
}

import Type from 'typebox';
import { type App, type Context, inLanguages, open } from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { asOf, ListPage, partiesCalled, partyId, rowsOnPage, Then, WhichOne } from '../../register/index.ts';
import type { Meetings } from '../meeting.ts';
import { HostedPage } from '../pages/hosted-page.tsx';

const Query = Type.Object({
  ...ListPage.properties,
  host: Type.String({ maxLength: 400, default: '' }),
});

/** The meetings that a party hosted: `/questions/hosted?host=…`, the party by its code or any of its names. */
export function hostedShow(
  app: App,
  path: string,
  { db }: Context,
  meetings: Meetings,
  parties: () => Promise<readonly PartyRef[]>,
): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: Query } }, async (request, reply) => {
    const at = asOf(request.query);
    const { host: words, after } = request.query;
    const found = await partiesCalled(db, words, await parties());
    const [party, ...others] = found;
    const one = party !== undefined && others.length === 0 ? party : undefined;
    return reply.page(
      <Then asOf={at}>
        {one === undefined ? (
          <WhichOne field="host" words={words} parties={found} />
        ) : (
          <HostedPage
            party={one}
            meetings={await meetings.all(at, { limit: rowsOnPage, after, host: partyId(one) })}
          />
        )}
      </Then>,
      party === undefined ? 404 : 200,
    );
  });
}

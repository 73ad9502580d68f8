import Type from 'typebox';
import { type App, type Context, inLanguages, open } from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { AsOfQuery, asOf, asOfParameters } from '../as-of.ts';
import { partyId } from '../fact.ts';
import { Then } from '../pages/as-of.tsx';
import { partiesCalled } from './find.ts';
import { WhichOne } from './pages/which-one.tsx';

const Query = Type.Object({
  ...AsOfQuery.properties,
  party: Type.String({ maxLength: 400, default: '' }),
});

/** Leads from what a party is called, in whatever language, to everything about it. @param parties of which there is something to say */
export function partyFind(
  app: App,
  path: string,
  { db }: Context,
  parties: () => Promise<readonly PartyRef[]>,
): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: Query } }, async (request, reply) => {
    const at = asOf(request.query);
    const words = request.query.party;
    const found = await partiesCalled(db, words, await parties());
    const [party, ...others] = found;
    if (party !== undefined && others.length === 0) {
      const address = `/${request.locale.language}/members/${encodeURIComponent(partyId(party))}`;
      return reply.redirect(`${address}${asOfParameters(at)}`, 302);
    }
    return reply.page(
      <Then asOf={at}>
        <WhichOne field="party" words={words} parties={found} />
      </Then>,
      party === undefined ? 404 : 200,
    );
  });
}

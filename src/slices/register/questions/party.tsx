import Type, { type Static } from 'typebox';
import {
  type App,
  type Context,
  inLanguages,
  notFound,
  open,
  PageQuery,
  Problem,
} from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { AsOfQuery, asOf, asOfParameters } from '../as-of.ts';
import { rowsOnPage } from '../cursor.ts';
import { partyId } from '../fact.ts';
import { Then } from '../pages/as-of.tsx';
import { WithNames } from '../pages/names.tsx';
import type { EntryOf } from '../read/evidence.ts';
import type { Register } from '../read/register.ts';
import { grounds, groundsJson, listJson, listOf, PartySchema, partyJson } from '../schemas.ts';
import { partiesCalled } from './find.ts';
import { UndertakingsPage } from './pages/undertakings-page.tsx';
import { WhichOne } from './pages/which-one.tsx';
import type { Questions } from './questions.ts';
import type { openUntilChanged } from './unchanged.ts';

/** Leads from what a party is called, in whatever language, to everything about it. @param parties of which there is something to say */
export function partyFind(
  app: App,
  path: string,
  { db }: Context,
  parties: () => Promise<readonly PartyRef[]>,
): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: FindQuery } }, async (request, reply) => {
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

/** All that a party has undertaken and said. */
export function undertakingsShow(
  app: App,
  path: string,
  { register, questions }: { readonly register: Register; readonly questions: Questions },
): void {
  app.get(inLanguages(path), { ...open, schema: onePage }, async (request, reply) => {
    const at = asOf(request.query);
    const view = await register.party(request.params.id, at);
    if (!view) throw notFound();
    const asked = { limit: rowsOnPage, after: request.query.after };
    return reply.page(
      <Then asOf={at}>
        <WithNames names={await questions.names(at)}>
          <UndertakingsPage
            party={view.party}
            undertakings={await questions.undertakings(view.id, at, asked)}
          />
        </WithNames>
      </Then>,
    );
  });
}

/** The same for programs. */
export function undertakingsApi(
  app: App,
  path: string,
  questions: Questions,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema: listSchema }, async (request) => {
    const at = asOf(request.query);
    return listJson(await questions.undertakings(request.params.id, at, request.query), at, undertakingJson);
  });
}

const closed = { additionalProperties: false } as const;

const FindQuery = Type.Object({
  ...AsOfQuery.properties,
  party: Type.String({ maxLength: 400, default: '' }),
});

const params = Type.Object({
  id: Type.String({ maxLength: 400, description: 'The code of the party.', examples: ['BE'] }),
});

const onePage = {
  params,
  querystring: Type.Object({
    ...AsOfQuery.properties,
    after: Type.Optional(Type.String({ maxLength: 400 })),
  }),
};

/** Something that a party has undertaken or said. */
export const UndertakingSchema = Type.Object(
  {
    id: Type.String({ description: 'The id of the entry.' }),
    kind: Type.String(),
    toward: Type.Array(PartySchema),
    themes: Type.Array(Type.String({ description: 'A theme of /api/v1/themes.' })),
    ...grounds,
  },
  closed,
);

export const undertakingJson = ({
  id,
  fact,
  ...entry
}: EntryOf<'undertaking'>): Static<typeof UndertakingSchema> => ({
  id,
  kind: fact.kind,
  toward: fact.toward.map(partyJson),
  themes: [...fact.themes],
  ...groundsJson(entry),
});

const listSchema = {
  summary: 'What a party has undertaken and said, the newest first',
  tags: ['register'],
  params,
  querystring: Type.Object({ ...PageQuery.properties, ...AsOfQuery.properties }, closed),
  response: { 200: listOf(UndertakingSchema), '4xx': Problem },
};

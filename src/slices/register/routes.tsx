import type { ReactNode } from 'react';
import Type from 'typebox';
import { type App, type Context, inLanguages, notFound, open, Problem } from '../../platform/http/index.ts';
import { type AsOf, AsOfQuery, asOf } from './as-of.ts';
import type { Body } from './body.ts';
import type { Part } from './cursor.ts';
import { rowsOnPage } from './cursor.ts';
import { standingMergings } from './doubles/read-mergings.ts';
import type { Day } from './fuzzy.ts';
import { Then } from './pages/as-of.tsx';
import { BodiesPage } from './pages/bodies-page.tsx';
import { BodyPage } from './pages/body-page.tsx';
import { MembersPage } from './pages/members-page.tsx';
import { PartyPage } from './pages/party-page.tsx';
import { openUntilChanged } from './questions/unchanged.ts';
import type { Register } from './read/register.ts';
import {
  BodySchema,
  bodyJson,
  ListQuery,
  listJson,
  listOf,
  PlacedMemberSchema,
  placedMemberJson,
} from './schemas.ts';

/** Sections of the register's pages that parts above the register fill; null where there is nothing to show. */
export interface Above {
  meetingsOfParty(partyId: string, asOf: AsOf): Promise<ReactNode | null>;
  meetingsOfBody(body: Body, asOf: AsOf): Promise<ReactNode | null>;
  /** Until when a timeline shows what is not over. */
  today(): Day;
}

/** The public pages and the API of members and bodies, each as of two times. */
export function routes(app: App, { db }: Context, register: Register, above: Above): void {
  app.get(inLanguages('/members'), { ...open, schema: { querystring: ListPage } }, async (request, reply) => {
    const at = asOf(request.query);
    const members = await register.members(at, { limit: rowsOnPage, after: request.query.after });
    return reply.page(
      <Then asOf={at}>
        <MembersPage
          members={members}
          places={await register.places(idsOf(members), at)}
          count={await register.memberCount(at)}
        />
      </Then>,
    );
  });
  app.get(inLanguages('/members/:id'), { ...open, schema: onePage }, async (request, reply) => {
    const at = asOf(request.query);
    const view = await register.party(request.params.id, at);
    if (!view) throw notFound();
    return reply.page(
      <Then asOf={at}>
        <PartyPage
          view={view}
          place={(await register.places([view.id], at)).get(view.id)}
          meetings={await above.meetingsOfParty(view.id, at)}
        />
      </Then>,
    );
  });
  app.get(inLanguages('/bodies'), { ...open, schema: { querystring: ListPage } }, async (request, reply) => {
    const at = asOf(request.query);
    const bodies = await register.bodies(at, { limit: rowsOnPage, after: request.query.after });
    return reply.page(
      <Then asOf={at}>
        <BodiesPage bodies={bodies} />
      </Then>,
    );
  });
  app.get(inLanguages('/bodies/:id'), { ...open, schema: onePage }, async (request, reply) => {
    const at = asOf(request.query);
    const body = await register.body(request.params.id, at);
    if (!body) throw notFound();
    return reply.page(
      <Then asOf={at}>
        <BodyPage
          body={body}
          meetings={await above.meetingsOfBody(body, at)}
          today={above.today()}
          mergings={request.local ? await standingMergings(db, 'body', body.id) : []}
        />
      </Then>,
    );
  });

  const options = openUntilChanged(db);
  app.get('/api/v1/members', { ...options, schema: membersSchema }, async (request) => {
    const at = asOf(request.query);
    const members = await register.members(at, request.query);
    const places = await register.places(idsOf(members), at);
    return listJson(members, at, (member) => placedMemberJson(member, places.get(member.id)));
  });
  app.get('/api/v1/bodies', { ...options, schema: bodiesSchema }, async (request) => {
    const at = asOf(request.query);
    return listJson(await register.bodies(at, request.query), at, bodyJson);
  });
}

const idsOf = ({ items }: Part<{ readonly id: string }>): string[] => items.map(({ id }) => id);

/** How a page of a list is asked for. */
export const ListPage = Type.Object({
  ...AsOfQuery.properties,
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

const onePage = { params: Type.Object({ id: Type.String({ maxLength: 400 }) }), querystring: AsOfQuery };

const membersSchema = {
  summary: 'Members, observers and former members by ordinal, each with the words that state it',
  tags: ['register'],
  querystring: ListQuery,
  response: { 200: listOf(PlacedMemberSchema), '4xx': Problem },
};

const bodiesSchema = {
  summary: 'Bodies with their seats in time, each with the words that state it',
  tags: ['register'],
  querystring: ListQuery,
  response: { 200: listOf(BodySchema), '4xx': Problem },
};

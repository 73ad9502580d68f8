import type { ReactNode } from 'react';
import Type from 'typebox';
import {
  type App,
  inLanguages,
  notFound,
  open,
  PageQuery,
  Problem,
  pageOf,
  partOf,
} from '../../platform/http/index.ts';
import type { Body } from './body.ts';
import { BodiesPage } from './pages/bodies-page.tsx';
import { BodyPage } from './pages/body-page.tsx';
import { MembersPage } from './pages/members-page.tsx';
import { PartyPage } from './pages/party-page.tsx';
import type { PublicRegister } from './read.ts';
import { BodySchema, bodyJson, MemberSchema, memberJson } from './schemas.ts';

/** Sections of the register's pages that parts above the register fill; null where there is nothing to show. */
export interface Above {
  meetingsOfParty(partyId: string): Promise<ReactNode | null>;
  meetingsOfBody(body: Body): Promise<ReactNode | null>;
}

/** The public pages and the API of members and bodies. */
export function routes(app: App, register: PublicRegister, above: Above): void {
  app.get(inLanguages('/members'), open, async (_, reply) =>
    reply.page(<MembersPage members={await register.members()} count={await register.memberCount()} />),
  );
  app.get(inLanguages('/members/:id'), { ...open, schema: { params: Id } }, async (request, reply) => {
    const view = await register.party(request.params.id);
    if (!view) throw notFound();
    return reply.page(<PartyPage view={view} meetings={await above.meetingsOfParty(view.id)} />);
  });
  app.get(inLanguages('/bodies'), open, async (_, reply) =>
    reply.page(<BodiesPage bodies={await register.bodies()} />),
  );
  app.get(inLanguages('/bodies/:id'), { ...open, schema: { params: Id } }, async (request, reply) => {
    const body = await register.body(request.params.id);
    if (!body) throw notFound();
    return reply.page(<BodyPage body={body} meetings={await above.meetingsOfBody(body)} />);
  });

  app.get('/api/v1/members', { ...open, schema: membersSchema }, async (request) => {
    const { items, next } = partOf(await register.members(), request.query, ({ id }) => id);
    return { items: items.map(memberJson), next };
  });
  app.get('/api/v1/bodies', { ...open, schema: bodiesSchema }, async (request) => {
    const { items, next } = partOf(await register.bodies(), request.query, ({ slug }) => slug);
    return { items: items.map(bodyJson), next };
  });
}

const Id = Type.Object({ id: Type.String({ maxLength: 400 }) });

const membersSchema = {
  summary: 'Members, observers and former members by ordinal, each with the words that state it',
  tags: ['register'],
  querystring: PageQuery,
  response: { 200: pageOf(MemberSchema), '4xx': Problem },
};

const bodiesSchema = {
  summary: 'Bodies with their seats in time, each with the words that state it',
  tags: ['register'],
  querystring: PageQuery,
  response: { 200: pageOf(BodySchema), '4xx': Problem },
};

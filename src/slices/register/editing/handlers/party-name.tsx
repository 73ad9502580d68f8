import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { transaction } from '../../../../platform/db/index.ts';
import type { App } from '../../../../platform/http/index.ts';
import { interfaceLanguages } from '../../../../platform/i18n/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { partyId } from '../../fact.ts';
import { nameParty, namesOfParty, withdrawPartyName } from '../../party-name.ts';
import { echoesOf } from '../echo.ts';
import { type Editing, roomOf, writerOf } from '../editing.ts';
import { type FormBody, type Problem, writtenIn } from '../field.ts';
import { date, optional, party, text } from '../fields.ts';
import { readField } from '../form.ts';
import { findParties } from '../names/party.ts';
import { nameFields, PartyNamePage } from '../pages/party-name-page.tsx';
import { enterPath } from '../paths.ts';

const fields = { party, name: text, from: optional(date), to: optional(date), source: optional(text) };

/** What a party is called, by language and period; with a party in the address, the names that it has. */
export function partyNameForm(app: App, path: string, editing: Editing): void {
  app.get(path, async (request, reply) => show(editing, request, reply, { body: request.query as FormBody }));
}

/** Names a party, and shows the names that it has now. */
export function partyNamePost(app: App, path: string, editing: Editing): void {
  app.post(path, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const { values, problems } = await readNaming(editing, request, body);
    if (!values || writtenIn(body, 'act') === 'check')
      return show(editing, request, reply, { body, problems, status: values ? 200 : 422 });
    const { by, at, db } = writerOf(editing, request);
    try {
      await transaction(db, (trx) => nameParty(trx, values, { by, at, source: values.source }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(editing, request, reply, { body, refused: error, status: error.status });
    }
    return reply.redirect(namesOf(request, partyId(values.party)), 303);
  });
}

/** Takes a name back, with a reason. */
export function partyNameWithdraw(app: App, path: string, editing: Editing): void {
  const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
  app.post(path, { schema: { params } }, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const reason = writtenIn(body, 'reason');
    if (reason === '') throw new Refusal('editing.missing-reason');
    const { by, at, db } = writerOf(editing, request);
    await transaction(db, (trx) => withdrawPartyName(trx, request.params.id, { by, at, reason }));
    return reply.redirect(namesOf(request, writtenIn(body, 'party')), 303);
  });
}

const namesOf = ({ locale }: FastifyRequest, party: string): string =>
  `${enterPath(locale.language, 'party-name')}?party=${encodeURIComponent(party)}`;

async function readNaming(editing: Editing, request: FastifyRequest, body: FormBody) {
  const room = roomOf(editing, request);
  const [who, name, from, to, source] = await Promise.all([
    readField('party', fields.party, body, room),
    readField('name', fields.name, body, room),
    readField('from', fields.from, body, room),
    readField('to', fields.to, body, room),
    readField('source', fields.source, body, room),
  ]);
  const problems = [who, name, from, to, source].flatMap((one) => ('problem' in one ? [one.problem] : []));
  if ('problem' in who || 'problem' in name || 'problem' in from || 'problem' in to || 'problem' in source)
    return { values: null, problems };
  const language =
    interfaceLanguages.find((one) => one === writtenIn(body, 'language')) ?? request.locale.language;
  const values = {
    party: who.value,
    language,
    name: name.value,
    from: from.value,
    to: to.value,
    source: source.value,
  };
  return { values, problems };
}

interface Shown {
  readonly body: FormBody;
  readonly problems?: readonly Problem[];
  readonly refused?: Refusal;
  readonly status?: number;
}

async function show(
  { db }: Editing,
  request: FastifyRequest,
  reply: FastifyReply,
  { body, problems = [], refused, status = 200 }: Shown,
): Promise<FastifyReply> {
  const { exact } = await findParties(db, writtenIn(body, 'party'));
  const [only] = exact.length === 1 ? exact : [];
  return reply.page(
    <PartyNamePage
      body={body}
      problems={problems}
      refused={refused === undefined ? null : request.locale.refusal(refused)}
      understood={await echoesOf(db, request.locale, nameFields, body)}
      party={only ?? null}
      names={only === undefined ? [] : await namesOfParty(db, partyId(only))}
    />,
    status,
  );
}

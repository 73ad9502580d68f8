import Type from 'typebox';
import type { Db } from '../../../../platform/db/index.ts';
import type { App } from '../../../../platform/http/index.ts';
import type { InterfaceLanguage } from '../../../../platform/i18n/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { nameOf } from '../../body.ts';
import { readDate } from '../../written-date.ts';
import type { Editing } from '../editing.ts';
import { findBodies } from '../names/body.ts';
import { type Found, findParties, writeParty } from '../names/party.ts';
import { findPersons } from '../names/person.ts';

const Written = Type.Object({ q: Type.String({ maxLength: 200 }) });
const params = Type.Object({
  kind: Type.Union([Type.Literal('party'), Type.Literal('body'), Type.Literal('person')]),
});

/** A name that a picker offers. */
interface Named {
  readonly name: string;
  readonly lang: string | null;
}

const finders: Readonly<
  Record<
    'party' | 'body' | 'person',
    (db: Db, words: string, language: InterfaceLanguage) => Promise<Named[]>
  >
> = {
  party: async (db, words, language) =>
    inOrder(await findParties(db, words)).map((one) => ({ name: writeParty(one, language), lang: null })),
  body: async (db, words, language) =>
    inOrder(await findBodies(db, words)).map((one) => {
      const { name, language: lang } = nameOf(one, language);
      return { name, lang };
    }),
  person: async (db, words) =>
    inOrder(await findPersons(db, words)).map(({ name, language: lang }) => ({ name, lang })),
};

const inOrder = <One>({ exact, like }: Found<One>): readonly One[] => [...exact, ...like];

/** What the pickers of a page offer for the words that are written in them. */
export function namesOffered(app: App, path: string, { db }: Editing): void {
  app.get(path, { schema: { params, querystring: Written } }, async (request) => ({
    items: await finders[request.params.kind](db, request.query.q, request.locale.language),
  }));
}

/** How a date field understands what is written in it. */
export function dateUnderstood(app: App, path: string): void {
  app.get(path, { schema: { querystring: Written } }, async (request) => {
    const { locale } = request;
    try {
      const what = locale.date(readDate(request.query.q, locale.language));
      return { understood: true, message: locale.parts('editing.understood', { what }).join('') };
    } catch (error) {
      if (error instanceof Refusal) return { understood: false, message: locale.refusal(error) };
      throw error;
    }
  });
}

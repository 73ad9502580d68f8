import { Refusal } from '../../../platform/refusal.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { nameOf } from '../body.ts';
import type { Choice, Mandate } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { isId } from '../id.ts';
import { westernDigits } from '../matter.ts';
import { referenceFrom } from '../reference.ts';
import { readDate } from '../written-date.ts';
import { asWritten, type Field, type Question, type Room, Unclear } from './field.ts';
import { findBodies } from './names/body.ts';
import { findParties, writeParty } from './names/party.ts';
import { findPersons } from './names/person.ts';

/** A name longer than this is none. In characters, as the register's columns are used on pages. */
const longest = 1_000;

/** The same field, which may be left empty; then its value is null. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  optional: true,
  read: async (written, room) => (written === '' ? null : field.read(written, room)),
  write: (value, room) => (value === null ? '' : field.write(value, room)),
});

/** Words that stay as they are written. */
export const text: Field<string> = {
  control: 'text',
  optional: false,
  read: async (written) => {
    if (written.length > longest) throw new Refusal('editing.too-long', { limit: longest });
    return written;
  },
  write: (value) => value,
};

export const choice = <C extends Choice>(...choices: readonly C[]): Field<C> => ({
  control: 'choice',
  optional: false,
  choices,
  read: async (written) => {
    const chosen = choices.find((one) => one === written);
    if (chosen === undefined) throw new Refusal('editing.choose');
    return chosen;
  },
  write: (value) => value,
});

export const flag: Field<boolean> = {
  control: 'flag',
  optional: true,
  read: async (written) => written === 'true',
  write: String,
};

/** A whole number from 1 on, in digits of any script. */
export const whole: Field<number> = {
  control: 'whole',
  optional: false,
  read: async (written) => {
    const number = Number(westernDigits(written));
    if (!Number.isInteger(number) || number < 1 || number > 1_000_000) throw new Refusal('editing.whole');
    return number;
  },
  write: String,
};

/** A date as precise as it is known. */
export const date: Field<Fuzzy> = {
  control: 'date',
  optional: false,
  read: async (written, { language }) => readDate(written, language),
  write: (value) => value,
};

/**
 * A statement, or a version of one, by the address of its page. One that is not here yet keeps its address once a person says
 * so: it is found when it has been brought in.
 */
export const statement: Field<Mandate> = {
  control: 'address',
  optional: false,
  read: async (written, { documents, chosen }) => {
    const found = await documents.statementAt(written);
    if (found?.versionId) return { statementId: found.id, versionId: found.versionId };
    if (found) return { statementId: found.id };
    const address = referenceFrom(written);
    const mayCome = addressForm.test(address) && !isId(address);
    if (!mayCome) throw new Refusal('editing.no-statement', { address: written });
    if (chosen(written) === asWritten) return { statementId: address };
    const kept = { value: asWritten, label: { key: 'editing.later-statement', name: address } } as const;
    throw new Unclear([{ words: written, offers: [kept] }]);
  },
  write: async ({ statementId, versionId }, { documents }) =>
    (await documents.addressOfStatement(statementId, versionId)) ?? '',
};

const addressForm = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\?version=[A-Za-z0-9-]+)?$/;

/** A party by any of its names. */
export const party: Field<PartyRef> = {
  control: 'party',
  optional: false,
  read: async (written, room) => {
    const read = await partyOr(written, room);
    if ('offers' in read) throw new Unclear([read]);
    return read.party;
  },
  write: (value, { language }) => writeParty(value, language),
};

/** Parties, one a line. */
export const parties: Field<readonly PartyRef[]> = {
  control: 'parties',
  optional: true,
  read: async (written, room) => {
    const read = await Promise.all(linesOf(written).map((line) => partyOr(line, room)));
    const questions = read.filter((one) => 'offers' in one);
    if (questions.length > 0) throw new Unclear(questions);
    return read.flatMap((one) => ('offers' in one ? [] : [one.party]));
  },
  write: (value, { language }) => value.map((one) => writeParty(one, language)).join('\n'),
};

/** Those who are thanked: parties, and whoever is no party by name. */
export const partiesOrNames: Field<readonly PartyRef[]> = {
  ...parties,
  read: async (written, room) => {
    const unresolved = { ...room, chosen: (words: string) => room.chosen(words) ?? asWritten };
    return Promise.all(
      linesOf(written).map(async (line) => {
        const { exact } = await findParties(room.db, line);
        return exact.length === 1 ? exact[0]! : party.read(line, exact.length > 1 ? room : unresolved);
      }),
    );
  },
};

async function partyOr(
  words: string,
  { db, language, chosen }: Room,
): Promise<{ readonly party: PartyRef } | Question> {
  const { exact, like } = await findParties(db, words);
  if (exact.length === 1) return { party: exact[0]! };
  const choice = chosen(words);
  if (choice === asWritten) return { party: { name: words } };
  if (choice !== undefined) return { party: (await findParties(db, choice)).exact[0] ?? { name: words } };
  const offers = (exact.length > 1 ? exact : like).map((one) => {
    const name = writeParty(one, language);
    return { value: name, label: { name, lang: null } };
  });
  const kept = { value: asWritten, label: { key: 'editing.as-written', name: words } } as const;
  return { words, offers: exact.length > 1 ? offers : [...offers, kept] };
}

/** A body by any of its names; the name of a new one once a person said that it is new. */
export const body: Field<string> = {
  control: 'body',
  optional: false,
  read: async (written, { db, language, chosen }) => {
    const { exact, like } = await findBodies(db, written);
    if (exact.length > 0) return written;
    const choice = chosen(written);
    if (choice !== undefined) return choice === asWritten ? written : choice;
    const offers = like.map((one) => {
      const { name, language: lang } = nameOf(one, language);
      return { value: name, label: { name, lang } };
    });
    const made = { value: asWritten, label: { key: 'editing.new-body', name: written } } as const;
    throw new Unclear([{ words: written, offers: [...offers, made] }]);
  },
  write: (value) => value,
};

/** A person by name; one whose name is like that of another is asked about. */
export const person: Field<string> = {
  control: 'person',
  optional: false,
  read: async (written, { db, chosen }) => {
    const { exact, like } = await findPersons(db, written);
    if (exact.length > 0 || like.length === 0) return written;
    const choice = chosen(written);
    if (choice !== undefined) return choice === asWritten ? written : choice;
    const offers = like.map(({ name, language: lang }) => ({ value: name, label: { name, lang } }));
    const made = { value: asWritten, label: { key: 'editing.new-person', name: written } } as const;
    throw new Unclear([{ words: written, offers: [...offers, made] }]);
  },
  write: (value) => value,
};

/** What was written line by line, without empty lines. */
export const linesOf = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

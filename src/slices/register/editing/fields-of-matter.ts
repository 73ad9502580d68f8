import { findPlaces, regionName } from '../../../language/gazetteer/index.ts';
import { tokenise } from '../../../language/tokens.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { isTheme } from '../../../reading/index.ts';
import type { Field, Room } from './field.ts';
import { linesOf, westernDigits } from './fields.ts';
import { findParties, writeParty } from './names/party.ts';

/** The themes of an undertaking, by their slugs. */
export const themes: Field<readonly string[]> = {
  control: 'themes',
  optional: true,
  read: async (written) => {
    const slugs = linesOf(written);
    if (!slugs.every(isTheme)) throw new Refusal('editing.choose');
    return slugs;
  },
  write: (slugs) => slugs.join('\n'),
};

/** States and regions, one a line, by any of their names: ISO codes, and the slugs of regions. */
export const theatres: Field<readonly string[]> = {
  control: 'places',
  optional: true,
  read: async (written, room) => Promise.all(linesOf(written).map((line) => theatreCalled(line, room))),
  write: (slugs, { language }) => slugs.map((slug) => writeTheatre(slug, language)).join('\n'),
};

const bracketed = /\[([a-z]+(?:-[a-z]+)*)\]$/;
const isState = /^[A-Z]{2}$/;

const writeTheatre = (slug: string, language: InterfaceLanguage): string =>
  isState.test(slug) ? writeParty(slug, language) : `${regionName(slug, language)} [${slug}]`;

async function theatreCalled(line: string, { db }: Pick<Room, 'db'>): Promise<string> {
  const slug = bracketed.exec(line)?.[1] ?? line;
  if (regionName(slug, 'en') !== slug) return slug;
  const { exact } = await findParties(db, line);
  const state = exact.find((party) => typeof party === 'string' && isState.test(party));
  const region = interfaceLanguages
    .flatMap((language) => findPlaces(tokenise(line), language))
    .find(({ start, end, theatre }) => theatre !== null && start === 0 && end === line.length);
  const found = state ?? region?.theatre;
  if (typeof found !== 'string') throw new Refusal('editing.no-place', { name: line });
  return found;
}

const grouped = /^\d{1,3}(?:[,\u066c]\d{3})+(?:[.\u066b]\d{1,2})?$/;
const plain = /^\d{1,15}(?:[.,\u066b]\d{1,2})?$/;

/** A sum of money in digits of any script, perhaps parted by thousands. */
export const sum: Field<number> = {
  control: 'sum',
  optional: false,
  read: async (written) => {
    const digits = westernDigits(written).replaceAll(/[\s\u00a0\u202f'’]/g, '');
    const whole = grouped.test(digits) ? digits.replaceAll(/[,\u066c]/g, '') : digits;
    if (!plain.test(whole)) throw new Refusal('editing.sum', { value: written });
    return Number(whole.replace(/[,\u066b]/, '.'));
  },
  write: String,
};

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency by its code in ISO 4217. */
export const currency: Field<string> = {
  control: 'currency',
  optional: false,
  read: async (written) => {
    const code = written.toUpperCase();
    if (!currencies.has(code)) throw new Refusal('editing.currency', { value: written });
    return code;
  },
  write: (value) => value,
};

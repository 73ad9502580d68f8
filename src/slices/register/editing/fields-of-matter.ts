import { regionName } from '../../../language/gazetteer/index.ts';
import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { isTheme } from '../../../reading/index.ts';
import { currencyCalled, sumWritten, theatreCalled, writeSum } from '../matter.ts';
import type { Field } from './field.ts';
import { linesOf } from './fields.ts';
import { writeParty } from './names/party.ts';

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
  read: async (written) =>
    linesOf(written).map((line) => {
      const found = theatreCalled(line);
      if (found === undefined) throw new Refusal('editing.no-place', { name: line });
      return found;
    }),
  write: (slugs, { language }) => slugs.map((slug) => writeTheatre(slug, language)).join('\n'),
};

const writeTheatre = (slug: string, language: InterfaceLanguage): string =>
  /^[A-Z]{2}$/.test(slug) ? writeParty(slug, language) : `${regionName(slug, language)} [${slug}]`;

/** A sum of money. */
export const sum: Field<number> = {
  control: 'sum',
  optional: false,
  read: async (written) => {
    const value = sumWritten(written);
    if (value === undefined) throw new Refusal('editing.sum', { value: written });
    return value;
  },
  write: writeSum,
};

/** A currency by its code in ISO 4217. */
export const currency: Field<string> = {
  control: 'currency',
  optional: false,
  read: async (written) => {
    const code = currencyCalled(written);
    if (code === undefined) throw new Refusal('editing.currency', { value: written });
    return code;
  },
  write: (value) => value,
};

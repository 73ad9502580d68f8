import type { MessageValues, Refusal } from '../refusal.ts';
import { writeDate, writeMoment, writePeriod } from './dates.ts';
import { type Direction, directionOf, type InterfaceLanguage, interfaceLanguages } from './language.ts';
import { Catalogue, formatLocale, type MessageKey } from './messages.ts';

/** One interface language: its messages, and how it writes dates, numbers, lists and names, and sorts them. */
export interface Locale {
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  /** A message with its values filled in. */
  t(key: MessageKey, values?: MessageValues): string;
  /** A message whose values are elements, as the parts to show in order. */
  parts<T>(key: MessageKey, values: Readonly<Record<string, T | string | number>>): readonly (T | string)[];
  /** What a refusal says. */
  refusal(refusal: Refusal): string;
  number(value: number): string;
  amount(value: number, currency: string): string;
  /** A date in words, no more precise than its source: `2014-09` “September 2014”, `2014~` “about 2014”. */
  date(date: string): string;
  period(from: string, to: string): string;
  moment(moment: Date): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The parts of "a, b and c", where the items are elements. */
  listParts<T>(items: readonly T[]): readonly (T | string)[];
  /** The name of a language, by its tag: "Arabic". */
  languageName(tag: string): string;
  /** Orders names as a reader of this language expects. */
  readonly compare: (a: string, b: string) => number;
}

function createLocale(language: InterfaceLanguage): Locale {
  const tag = formatLocale[language];
  const catalogue = new Catalogue(language);
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const t = (key: string, values: MessageValues = {}): string =>
    String(catalogue.message(key).format(values));
  const refusal = ({ key, values, because }: Refusal): string =>
    t(catalogue.has(key) ? key : 'error.unexpected', because ? { ...values, why: refusal(because) } : values);
  return {
    language,
    direction: directionOf(language),
    t,
    parts: <T>(key: MessageKey, values: Readonly<Record<string, T | string | number>>) => {
      const parts = catalogue.message(key).format<T>(values as Record<string, T>);
      return Array.isArray(parts) ? parts : [parts];
    },
    refusal,
    number: (value) => numbers.format(value),
    amount: (value, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 2 }).format(value),
    date: (date) => {
      if (date.endsWith('~')) return t('date.about', { date: writeDate(date.slice(0, -1), language) });
      if (date.startsWith('[..')) return t('date.by', { date: writeDate(date.slice(3, -1), language) });
      return writeDate(date, language);
    },
    period: (from, to) => writePeriod(from, to, language),
    moment: (moment) => writeMoment(moment, language),
    list: (items) => lists.format(items),
    listParts: (items) =>
      lists
        .formatToParts(items.map((_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value)),
    languageName: (wanted) => languages.of(wanted) ?? wanted,
    compare: new Intl.Collator(tag, { numeric: true }).compare,
  };
}

const locales = Object.fromEntries(
  interfaceLanguages.map((language) => [language, createLocale(language)]),
) as Record<InterfaceLanguage, Locale>;

export function localeFor(language: InterfaceLanguage): Locale {
  return locales[language];
}

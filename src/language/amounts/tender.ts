import { fold } from '../normalise.ts';
import type { Language } from '../span.ts';
import generated from './currencies.generated.json' with { type: 'json' };
import tender from './tender.generated.json' with { type: 'json' };

/**
 * The currency that a state means by a word that several have: crowns of Norway are NOK, francs CFA of Cameroon XAF. Undefined
 * where the state's own currency is not called so.
 * @param words the sum as the text writes it
 * @param territory ISO 3166-1 alpha-2
 */
export function currencyOf(words: string, territory: string, language: Language): string | undefined {
  const code = (tender as Readonly<Record<string, string>>)[territory];
  const names = code === undefined ? [] : (named(language)[code] ?? []);
  const said = fold(words).split(/[\s\d.,']+/);
  if (code !== undefined && cfa.has(code) && said.some((word) => word === 'cfa' || word === 'fcfa'))
    return code;
  const heads = names.map((name) => headOf(fold(name), language));
  return said.some((word) => heads.some((head) => isCalled(word, head))) ? code : undefined;
}

/** «كرون» and «كرونة» are one. */
const isCalled = (word: string, head: string): boolean =>
  word === head || (word.length > 3 && `${word}ه` === head);

/** The codes of currencies that are tender somewhere: not gold, drawing rights and units of account. */
export const tendered: ReadonlySet<string> = new Set(Object.values(tender));

/** Both francs CFA are called so, and written FCFA. */
const cfa: ReadonlySet<string> = new Set(['XOF', 'XAF']);

const named = (language: Language): Readonly<Record<string, readonly string[]>> =>
  (generated as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[language] ?? {};

/** The noun of a currency's name: last in English, first elsewhere. */
export const headOf = (name: string, language: Language): string =>
  (language === 'en' ? name.split(' ').at(-1) : name.split(' ')[0]) ?? name;

import { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import { arabic, inflected } from './arabic.ts';
import generated from './currencies.generated.json' with { type: 'json' };
import { english } from './english.ts';
import { french } from './french.ts';
import { type AmountTable, signs, wordsInCapitals } from './table.ts';
import { headOf } from './tender.ts';

/** The money words of a language, ready for looking up. */
export interface AmountLexicon {
  readonly table: AmountTable;
  readonly units: Phrasebook<string | null>;
  readonly signs: Phrasebook<string>;
  readonly of: Phrasebook<true>;
  readonly and: Phrasebook<true>;
  readonly to: Phrasebook<true>;
}

const bookOf = (phrases: readonly string[]): Phrasebook<true> =>
  new Phrasebook(phrases.map((phrase) => [phrase, true] as const));

function compile(language: Language, table: AmountTable): AmountLexicon {
  const units = new Phrasebook<string | null>([...table.units, ...signs]);
  for (const [code, names] of Object.entries(generated[language]))
    for (const name of names)
      for (const form of language === 'ar' ? inflected(name) : [name]) units.add(form, code);
  for (const [head, codesOfHead] of headNouns(language))
    units.add(head, codesOfHead.size === 1 ? [...codesOfHead][0]! : null);
  return {
    table,
    units,
    signs: new Phrasebook(signs),
    of: bookOf(table.of),
    and: bookOf(table.and),
    to: bookOf(table.to),
  };
}

/** The nouns of currencies by themselves, ariary or crowns, each with the codes that are called so. */
function headNouns(language: Language): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  if (language === 'ar') return nouns; // the table has them, with their cases and numbers
  for (const [code, names] of Object.entries(generated[language]))
    for (const name of names) {
      const noun = headOf(name, language);
      nouns.set(noun, (nouns.get(noun) ?? new Set()).add(code));
    }
  return nouns;
}

/** The lexicon of every language that is read. */
export const lexicons: Readonly<Record<Language, AmountLexicon>> = {
  ar: compile('ar', arabic),
  en: compile('en', english),
  fr: compile('fr', french),
};

/** The codes of ISO 4217 that may stand beside a number. */
export const codes: ReadonlySet<string> = new Set(
  Object.keys(generated.en).filter((code) => !wordsInCapitals.has(code)),
);

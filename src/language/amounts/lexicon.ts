import { byLanguage } from '../by-language.ts';
import { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import { arabic, inflected } from './arabic.ts';
import generated from './currencies.generated.json' with { type: 'json' };
import { english } from './english.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';
import { type AmountTable, signs, wordsInCapitals } from './table.ts';
import { headOf, tendered } from './tender.ts';

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

const tables: Readonly<Record<Language, AmountTable>> = { ar: arabic, en: english, es: spanish, fr: french };

function compile(language: Language): AmountLexicon {
  const table = tables[language];
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

/** Heads of currencies' names that mostly mean something else behind a number. */
const everyday: ReadonlySet<string> = new Set(
  'gold mark marks won wons real reals réal réals sol sols som soms sum sums or nouveau nouveaux livre livres pound pounds'.split(
    ' ',
  ),
);

/** The nouns of currencies by themselves, ariary or crowns, each with the codes that are called so. */
function headNouns(language: Language): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  if (language === 'ar') return nouns; // the table has them, with their cases and numbers
  for (const [code, names] of Object.entries(generated[language])) {
    if (!tendered.has(code)) continue;
    for (const name of names) {
      const noun = headOf(name, language);
      if (everyday.has(noun)) continue;
      nouns.set(noun, (nouns.get(noun) ?? new Set()).add(code));
    }
  }
  return nouns;
}

/** The lexicon of a language that is read. */
export const lexiconOf = byLanguage(compile);

/** The codes of ISO 4217 that may stand beside a number. */
export const codes: ReadonlySet<string> = new Set(
  Object.keys(generated.en).filter((code) => !wordsInCapitals.has(code)),
);

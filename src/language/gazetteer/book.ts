import { byLanguage } from '../by-language.ts';
import { fold } from '../normalise.ts';
import { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import { cities } from './cities.ts';
import { inflections } from './demonyms.ts';
import { type Entry, entryOf, isAcronym, type Meaning } from './entry.ts';
import { otherNames } from './guards.ts';
import type { PartyForm } from './mention.ts';
import { organisations } from './organisations.ts';
import { regions } from './regions.ts';
import type { Row } from './rows.ts';
import { arabicStates } from './states.ar.ts';
import { englishStates } from './states.en.ts';
import { spanishStates } from './states.es.ts';
import { frenchStates } from './states.fr.ts';
import territoriesByCode from './territories.generated.json' with { type: 'json' };
import { unitedNations } from './united-nations.ts';

/** Names that CLDR gives to territories, by code and language; the first is the one for display. */
export const territories: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> =
  territoriesByCode;

/** Names of CLDR that are common words first: in French «réunion» is a meeting, «La Réunion ministérielle» included. Folded. */
const tooCommon: Record<Language, ReadonlySet<string>> = {
  en: new Set(['reunion']),
  es: new Set(['reunion']),
  fr: new Set(['la reunion']),
  ar: new Set(),
};

export const states: Record<Language, readonly Row[]> = {
  ar: arabicStates,
  en: englishStates,
  es: spanishStates,
  fr: frenchStates,
};

export const allOrganisations: readonly Row[] = [...unitedNations, ...organisations];

/** Where a language's names stand in the tables of organisations and of regions. */
export const column: Record<Language, number> = { en: 0, fr: 1, ar: 2, es: 3 };

/** Every name of a language, ready to be looked up; the cost of building is some milliseconds a language. */
export const bookOf = byLanguage(build);

function build(language: Language): Phrasebook<Entry> {
  const book = new Phrasebook<Entry>();
  const add = (name: string, meaning: Meaning): void => book.add(name, entryOf(name, meaning));
  const party = (code: string, form: PartyForm) => (name: string) =>
    add(name, { kind: 'party', party: code, form });

  for (const [code, names] of Object.entries(territories))
    for (const name of names[language])
      if (!tooCommon[language].has(fold(name))) party(code, isAcronym(name) ? 'short-form' : 'name')(name);
  for (const { key: code, columns } of states[language]) addState(code, columns);
  for (const { key, columns } of allOrganisations) addOrganisation(`org:${key}`, columns);
  for (const { key: city, columns } of cities) addCity(city, columns);
  for (const { key: theatre, columns } of regions)
    for (const name of columns[column[language]] ?? []) add(name, { kind: 'region', theatre });
  for (const name of otherNames[language]) add(name, { kind: 'other' });
  return book;

  function addState(code: string, [variants = [], longForms = [], demonyms = []]: Row['columns']): void {
    const display = territories[code]?.[language][0] ?? '';
    for (const name of variants) party(code, isAcronym(name) ? 'short-form' : 'name')(name);
    for (const name of longForms) party(code, 'long-form')(name.replace('~', display));
    for (const demonym of demonyms)
      for (const { form, number } of inflections(demonym, language))
        add(form, { kind: 'party', party: code, form: 'demonym', ...(number ? { number } : {}) });
  }

  /** Arabic texts write the English acronyms of organisations in Latin letters. */
  function addOrganisation(code: string, columns: Row['columns']): void {
    const names = columns[column[language]] ?? [];
    const latin = language === 'ar' ? (columns[column.en] ?? []).filter(isAcronym) : [];
    for (const name of [...names, ...latin]) party(code, isAcronym(name) ? 'acronym' : 'name')(name);
  }

  function addCity(
    city: string,
    [country = [], english = [], french = [], arabic = [], spanish = []]: Row['columns'],
  ): void {
    const latin = (names: readonly string[]) => (names.length > 0 ? names : [city]);
    const own = { en: [city, ...english], fr: latin(french), ar: arabic, es: latin(spanish) }[language];
    for (const name of own) add(name, { kind: 'city', city, country: country[0] ?? null });
  }
}

import { fold } from '../normalise.ts';
import type { Language } from '../span.ts';
import { allOrganisations, column, territories } from './book.ts';
import { cities } from './cities.ts';
import { regions } from './regions.ts';

/** Names shorter than CLDR's own choice, where that is a description more than a name. */
const preferred: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CD: {
    ar: 'جمهورية الكونغو الديمقراطية',
    en: 'Democratic Republic of the Congo',
    es: 'República Democrática del Congo',
    fr: 'République démocratique du Congo',
  },
  CG: { ar: 'جمهورية الكونغو', en: 'Congo', es: 'Congo', fr: 'Congo' },
  HK: { ar: 'هونغ كونغ', en: 'Hong Kong', es: 'Hong Kong', fr: 'Hong Kong' },
  MM: { ar: 'ميانمار', en: 'Myanmar', es: 'Myanmar', fr: 'Myanmar' },
  MO: { ar: 'مكاو', en: 'Macao', es: 'Macao', fr: 'Macao' },
  PS: { ar: 'فلسطين', en: 'Palestine', es: 'Palestina', fr: 'Palestine' },
  VA: { ar: 'الكرسي الرسولي', en: 'Holy See', es: 'Santa Sede', fr: 'Saint-Siège' },
};

const organisationNames = new Map(allOrganisations.map(({ key, columns }) => [`org:${key}`, columns]));
const cityColumns = new Map(cities.map(({ key, columns }) => [key, columns]));
/** Every name of a city, in whatever language, to the key of its row. */
const cityKeys = new Map([
  ...cities.flatMap(({ key, columns }) =>
    columns.slice(1).flatMap((names) => names.map((name) => [fold(name), key] as const)),
  ),
  ...cities.map(({ key }) => [fold(key), key] as const),
]);
const regionNames = new Map(regions.map(({ key, columns }) => [key, columns]));

/** A party's name for display; a code that is not known is its own name. */
export function partyName(code: string, language: Language): string {
  return (
    preferred[code]?.[language] ??
    territories[code]?.[language][0] ??
    organisationNames.get(code)?.[column[language]]?.[0] ??
    organisationNames.get(code)?.[column.en]?.[0] ??
    code
  );
}

/** A city's name for display, by any of its names in `cities.ts`; a city that is not known is its own name. */
export function cityName(city: string, language: Language): string {
  const key = cityKeys.get(fold(city)) ?? city;
  const [, , french, arabic, spanish] = cityColumns.get(key) ?? [];
  return { en: key, fr: french?.[0] ?? key, ar: arabic?.[0] ?? key, es: spanish?.[0] ?? key }[language];
}

/** A region's name for display, by its slug. */
export function regionName(slug: string, language: Language): string {
  return regionNames.get(slug)?.[column[language]]?.[0] ?? regionNames.get(slug)?.[column.en]?.[0] ?? slug;
}

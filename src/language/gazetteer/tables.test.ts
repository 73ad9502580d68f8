import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate, serialise } from '../../../scripts/generate-gazetteer.ts';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { allOrganisations, column, states, territories } from './book.ts';
import { cities } from './cities.ts';
import { inflections } from './demonyms.ts';
import { cityName, findParties, findPlaces, partyName, regionName } from './index.ts';
import { regions } from './regions.ts';

const languages: readonly Language[] = ['ar', 'en', 'es', 'fr'];

/** A preposition that makes what follows a place, so that names which are words as well are read as names. */
const before: Record<Language, string> = { ar: 'في ', en: 'in ', es: 'en ', fr: 'à ' };

const partiesOf = (name: string, language: Language): string[] =>
  findParties(tokenise(before[language] + name), language).map(({ party }) => party);

describe('The names of CLDR', () => {
  it('are in the checked-in table exactly as the generator makes it', () => {
    const checkedIn = readFileSync(new URL('./territories.generated.json', import.meta.url), 'utf8');
    expect(checkedIn).toBe(serialise(generate()));
  });

  it.each(languages)('name every territory for display and for finding in %s', (language) => {
    for (const [code, names] of Object.entries(territories)) {
      expect(partyName(code, language)).not.toBe(code);
      // Réunion is a meeting first.
      if (code === 'RE' && language !== 'ar') continue;
      for (const name of [...names[language], partyName(code, language)])
        expect(partiesOf(name, language), name).toEqual([code]);
    }
  });
});

describe('The tables of states', () => {
  it('hold the same states in every language', () => {
    const codes = (language: Language) => states[language].map(({ key }) => key);
    expect(codes('fr')).toEqual(codes('en'));
    expect(codes('es')).toEqual(codes('en'));
    expect(codes('ar')).toEqual(codes('en'));
    expect(codes('en').filter((code) => !territories[code])).toEqual([]);
    expect(codes('en').length).toBeGreaterThanOrEqual(195);
  });

  it.each(languages)('find a state by every other name and long form in %s', (language) => {
    for (const { key, columns } of states[language]) {
      const display = territories[key]![language][0]!;
      const [variants = [], longForms = []] = columns;
      for (const name of [...variants, ...longForms.map((form) => form.replace('~', display))])
        expect(partiesOf(name, language), name).toEqual([key]);
    }
  });

  it.each(languages)('find a state by its nationality in every form in %s', (language) => {
    // The two Congos share theirs; Western Sahara has none; in English "Dominican" is read as the Republic's.
    const without = new Set(['CG', 'EH', ...(language === 'en' ? ['DM'] : [])]);
    for (const { key, columns } of states[language]) {
      if (without.has(key)) continue;
      const forms = (columns[2] ?? []).flatMap((demonym) => inflections(demonym, language));
      expect(forms.length, key).toBeGreaterThan(0);
      for (const { form } of forms) expect(partiesOf(form, language), form).toEqual([key]);
    }
  });
});

describe('The tables of organisations, cities and regions', () => {
  it.each(languages)('find an organisation by each of its names in %s', (language) => {
    for (const { key, columns } of allOrganisations) {
      expect(partyName(`org:${key}`, language)).not.toBe(`org:${key}`);
      for (const name of columns[column[language]] ?? [])
        expect(partiesOf(name, language), name).toEqual([`org:${key}`]);
    }
  });

  it.each(languages)('find a city in its country in %s', (language) => {
    for (const { key, columns } of cities) {
      const name = cityName(key, language);
      const [place] = findPlaces(tokenise(before[language] + name), language);
      const country = columns[0]?.[0] ?? null;
      if (key === 'Amman') continue;
      expect(place, name).toMatchObject({ city: key, country });
      if (country !== null) expect(territories[country], name).toBeDefined();
    }
  });

  it.each(languages)('name a city in %s, whatever the language that it was named in', (language) => {
    for (const name of ['Muscat', 'Mascate', 'مسقط'])
      expect(cityName(name, language)).toBe(
        { en: 'Muscat', es: 'Mascate', fr: 'Mascate', ar: 'مسقط' }[language],
      );
    expect(cityName('Nowhere', language)).toBe('Nowhere');
  });

  it.each(languages)('find a region by each of its names in %s', (language) => {
    for (const { key, columns } of regions) {
      const names = columns[column[language]] ?? [];
      expect(regionName(key, language)).toBe(names[0] ?? columns[column.en]![0]);
      for (const name of names)
        expect(findPlaces(tokenise(name), language), name).toMatchObject([{ kind: 'region', theatre: key }]);
    }
  });

  it('give no code or slug twice', () => {
    for (const table of [allOrganisations, cities, regions, ...languages.map((language) => states[language])])
      expect(new Set(table.map(({ key }) => key)).size).toBe(table.length);
  });
});

describe('Looking up', () => {
  const words = fc.constantFrom(
    ...[
      'Chad',
      'and',
      'the',
      'Republic',
      'of',
      'Jordan',
      'Mr',
      '.',
      ',',
      'UN',
      'Security',
      'in',
      'Mali',
      'Guinea',
    ],
    ...[
      'مالي',
      'ومالي',
      'في',
      'والنيجر',
      'عمان',
      'الأردن',
      'جمهورية',
      'للبنان',
      'République',
      'de',
      'Maurice',
      "d'",
    ],
  );

  it('gives mentions in order, inside the text, none overlapping another', () => {
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(...languages), (sentence, language) => {
        const text = sentence.join(' ');
        const tokens = tokenise(text);
        for (const find of [findParties, findPlaces]) {
          let end = 0;
          for (const mention of find(tokens, language)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

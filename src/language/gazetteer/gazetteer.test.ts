import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { findParties, findPlaces, partyName } from './index.ts';

/** The parties of a sentence as `code words`, or `code:form words` where it is not the plain name. */
function parties(language: Language, text: string): string[] {
  return findParties(tokenise(text), language).map(({ party, form, start, end }) =>
    form === 'name' ? `${party} ${text.slice(start, end)}` : `${party}:${form} ${text.slice(start, end)}`,
  );
}

function places(language: Language, text: string): string[] {
  return findPlaces(tokenise(text), language).map(({ city, country, theatre }) =>
    [city, country, theatre].filter((part) => part !== null).join(' '),
  );
}

describe('A party is found however it is named', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'the Kingdom of Norway and the U.S. thanked Kenyan partners',
      ['NO:long-form Kingdom of Norway', 'US:short-form U.S.', 'KE:demonym Kenyan'],
    ],
    [
      'en',
      'the EU-UNHCR plan, the IsDB and the Arab League',
      ['org:EU:acronym EU', 'org:UNHCR:acronym UNHCR', 'org:ISDB:acronym IsDB', 'org:LAS Arab League'],
    ],
    [
      'fr',
      'à l’invitation du Royaume du Maroc et des États-Unis d’Amérique',
      ['MA:long-form Royaume du Maroc', 'US États-Unis d’Amérique'],
    ],
    [
      'fr',
      'la délégation ivoirienne, l’OTAN et le Burkina Faso',
      ['CI:demonym ivoirienne', 'org:NATO:acronym OTAN', 'BF Burkina Faso'],
    ],
    [
      'ar',
      'رحبت المملكة المغربية بالدبلوماسيين اليابانيين',
      ['MA:long-form المملكة المغربية', 'JP:demonym اليابانيين'],
    ],
    ['ar', 'وللبنان ولليبيا ولألمانيا وبكوت ديفوار', ['LB لبنان', 'LY ليبيا', 'DE ألمانيا', 'CI كوت ديفوار']],
    [
      'ar',
      'الاتحاد الأوروبي وUNICEF وجامعة الدول العربية',
      ['org:EU الاتحاد الأوروبي', 'org:UNICEF:acronym UNICEF', 'org:LAS جامعة الدول العربية'],
    ],
    ['ar', 'السفارة الألمانية والوفد الألباني', ['DE:demonym الألمانية', 'AL:demonym الألباني']],
    ['ar', 'الحكومة الأميركية والوفد الأمريكي', ['US:demonym الأميركية', 'US:demonym الأمريكي']],
  ])('%s: %s', (language, text, expected) => {
    expect(parties(language, text)).toEqual(expected);
  });

  it('says whether a demonym is of one or of several', () => {
    const numbers = (language: Language, text: string) =>
      findParties(tokenise(text), language).map(({ number }) => number);
    expect(numbers('en', 'Belgians')).toEqual(['plural']);
    expect(numbers('fr', 'belge, belges')).toEqual(['singular', 'plural']);
    expect(numbers('ar', 'البلجيكية والبلجيكيون')).toEqual(['singular', 'plural']);
  });

  it('tells an article from a first hamza', () => {
    const definite = findParties(tokenise('المغرب وألمانيا وللنيجر وقطر'), 'ar').map(
      (mention) => mention.definite,
    );
    expect(definite).toEqual([true, false, true, false]);
  });
});

describe('The longer name wins', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Guinea', ['GW', 'GQ', 'PG', 'GN']],
    ['en', 'the Democratic Republic of the Congo and the Republic of the Congo', ['CD', 'CG']],
    ['en', 'South Sudan, Sudan, North Korea, the Republic of Korea', ['SS', 'SD', 'KP', 'KR']],
    ['en', 'the Dominican Republic, Dominica, Niger, Nigeria', ['DO', 'DM', 'NE', 'NG']],
    ['en', 'New Jersey, the Niger Delta, Northern Ireland', []],
    ['fr', 'la Guinée équatoriale, la Guinée, le Soudan du Sud et le Soudan', ['GQ', 'GN', 'SS', 'SD']],
    [
      'ar',
      'جمهورية الكونغو الديمقراطية والكونغو وجنوب السودان والسودان وغينيا بيساو وغينيا',
      ['CD', 'CG', 'SS', 'SD', 'GW', 'GN'],
    ],
    ['en', 'the United Nations Security Council and the African Union Commission', ['org:UNSC', 'org:AUC']],
  ])('%s: %s', (language, text, expected) => {
    expect(findParties(tokenise(text), language).map(({ party }) => party)).toEqual(expected);
  });
});

describe('A word that only looks like a party is none', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'who told us to polish the turkey', []],
    ['en', 'THOSE WHO JOINED', []],
    ['en', 'Mr. Jordan and Michael Jordan went to Jordan', ['JO']],
    ['en', 'the French text and the French delegation', ['FR']],
    ['fr', 'la version espagnole, la délégation espagnole', ['ES']],
    ['fr', 'UN ACCORD AU NIVEAU NATIONAL', []],
    ['fr', 'M. Maurice Leblanc est arrivé à Maurice', ['MU']],
    ['fr', 'La Réunion ministérielle', []],
    ['ar', 'تقديم دعم مالي وفني', []],
    ['ar', 'الدعم المالي وزارة المالية', []],
    ['ar', 'الاستقرار في مالي والنيجر', ['ML', 'NE']],
    ['ar', 'النيجر ومالي وتشاد', ['NE', 'ML', 'TD']],
    ['ar', 'الفريق القطري والوزير القطري', ['QA']],
    ['ar', 'المجرى والمجري', ['HU']],
    ['ar', 'هند وقطر والهند', ['QA', 'IN']],
    ['ar', 'النص الفرنسي والسفير الفرنسي', ['FR']],
  ])('%s: %s', (language, text, expected) => {
    expect(findParties(tokenise(text), language).map(({ party }) => party)).toEqual(expected);
  });
});

describe('A place is a city, a country or a region', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'in Brussels, Belgium', ['Brussels BE', 'BE']],
    ['en', 'in Luxembourg', ['Luxembourg LU']],
    ['en', 'at The Hague and in the Hague', ['The Hague NL', 'The Hague NL']],
    ['en', 'the Paris Agreement was concluded in Paris', ['Paris FR']],
    ['en', 'a nice day in Nice; Sydney Brown', ['Nice FR']],
    [
      'en',
      'Sub-Saharan Africa, the Lake Chad Basin and Chad',
      ['sub-saharan-africa', 'lake-chad-basin', 'TD'],
    ],
    ['fr', 'réunis à Genève selon la Convention de Genève', ['Geneva CH']],
    ['fr', "la Corne de l'Afrique et l'Afrique de l'Ouest", ['horn-of-africa', 'west-africa']],
    ['ar', 'في مراكش وبجدة والرباط', ['Marrakech MA', 'Jeddah SA', 'Rabat MA']],
    ['ar', 'اتفاقية فيينا المبرمة في فيينا', ['Vienna AT']],
    [
      'ar',
      'أفريقيا جنوب الصحراء الكبرى ومنطقة الساحل والقرن الأفريقي',
      ['sub-saharan-africa', 'sahel', 'horn-of-africa'],
    ],
    ['ar', 'مسقط رأسه', []],
  ])('%s: %s', (language, text, expected) => {
    expect(places(language, text)).toEqual(expected);
  });

  it('is Amman or Oman by its marks, or by Jordan beside it', () => {
    expect(places('ar', 'في عمّان')).toEqual(['Amman JO']);
    expect(places('ar', 'في عُمان')).toEqual(['OM']);
    expect(places('ar', 'سلطنة عمان')).toEqual(['OM']);
    expect(places('ar', 'في عمان بالأردن')).toEqual(['Amman JO', 'JO']);
    expect(parties('ar', 'قطر وعمان')).toEqual(['QA قطر', 'OM عمان']);
  });
});

describe('A party has a name for display', () => {
  it('in each language, and its code where it is not known', () => {
    expect(['ar', 'en', 'fr'].map((language) => partyName('BF', language as Language))).toEqual([
      'بوركينا فاسو',
      'Burkina Faso',
      'Burkina Faso',
    ]);
    expect(partyName('org:AU', 'fr')).toBe('Union africaine');
    expect(partyName('org:NOWHERE', 'en')).toBe('org:NOWHERE');
  });
});

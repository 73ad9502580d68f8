import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../platform/i18n/index.ts';
import type { Fact } from '../register/index.ts';
import { readFact, readParty, writeFact, writeParty } from './fact-form.ts';

const facts: readonly Fact[] = [
  {
    type: 'meeting',
    body: 'Small Group',
    level: 'senior-officials',
    from: '2024-05-14',
    to: null,
    dateStated: 'today',
    place: { city: 'Brussels', country: 'BE' },
    format: 'in-person',
    hosts: ['BE', 'org:EU', { name: 'City of Brussels' }],
    coHosts: [],
    chairs: ['US'],
  },
  {
    type: 'meeting',
    body: null,
    level: null,
    from: '2024',
    to: null,
    dateStated: null,
    place: null,
    format: 'virtual',
    hosts: [],
    coHosts: [],
    chairs: [],
  },
  { type: 'office', name: 'Lena Haddad', post: 'Special Envoy', party: 'NL', acting: true },
  { type: 'office', name: 'ليلى حداد', post: 'المبعوثة الخاصة', party: null, acting: false },
  { type: 'membership', party: 'BF', change: 'joined', ordinal: 84 },
  { type: 'member-count', count: 36 },
  { type: 'body', name: 'Working Group on Floods', kind: 'working-group', change: 'established' },
  { type: 'seat', body: 'Working Group on Floods', party: 'SN', role: 'co-chair', change: 'held' },
  {
    type: 'undertaking',
    kind: 'call',
    actor: { name: 'Partners' },
    toward: ['IQ', { name: 'the international community' }],
    themes: ['humanitarian-aid'],
    theatres: ['IQ', 'sub-saharan-africa'],
  },
  { type: 'amount', kind: 'pledged', value: 12_500_000.5, currency: 'EUR' },
  { type: 'programme', name: 'River Watch', theatres: ['SN'] },
  { type: 'programme', subject: 'early warning', theatres: [] },
];

describe('The form that corrects a fact', () => {
  test.each(interfaceLanguages)('gives back the fact that it was filled with (%s).', (language) => {
    for (const fact of facts)
      expect(readFact(fact.type, writeFact(fact, language), language)).toEqual({ fact, wrong: [] });
  });

  test('names every field that does not hold what it must.', () => {
    const form = {
      'fact-kind': 'gift',
      'fact-value': 'much',
      'fact-currency': 'euro',
    };
    expect(readFact('amount', form, 'en')).toEqual({ fact: null, wrong: ['kind', 'value', 'currency'] });
    expect(readFact('seat', {}, 'en').wrong).toEqual(['body', 'party', 'role', 'change']);
  });

  test.each([
    ['2024-13', ['from']],
    ['14 May', ['from']],
    ['2024-05', []],
  ])('takes a day only as 2024, 2024-05 or 2024-05-14: %s', (day, wrong) => {
    const form = { 'fact-format': 'virtual', 'fact-from': day };
    expect(readFact('meeting', form, 'en').wrong).toEqual(wrong);
  });
});

describe('A party that a person writes', () => {
  test.each([
    ['BE', 'BE'],
    ['Belgium', 'BE'],
    ['Belgium [BE]', 'BE'],
    ['org:EU', 'org:EU'],
    ['National Union of Rivers', { name: 'National Union of Rivers' }],
  ] as const)('%s', (written, party) => {
    expect(readParty(written, 'en')).toEqual(party);
  });

  test('is found by its name in each language.', () => {
    for (const [language, name] of [
      ['ar', 'بلجيكا'],
      ['fr', 'Belgique'],
    ] as const) {
      expect(readParty(name, language)).toBe('BE');
      expect(readParty(writeParty('BE', language), language)).toBe('BE');
    }
  });
});

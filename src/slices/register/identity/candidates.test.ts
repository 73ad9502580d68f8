import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, FactOf } from '../fact.ts';
import { offered, type Stated } from './candidate.ts';
import { candidatesFor } from './candidates.ts';

const stated = <F extends Fact>(fact: F, language = 'en', on: string | null = '2024-05-14'): Stated<F> => ({
  fact,
  language,
  on,
});

const office = (
  name: string,
  post: string,
  party: string | null = 'BE',
  acting = false,
): FactOf<'office'> => ({ type: 'office', name, post, party, acting });
const body = (
  name: string,
  kind: FactOf<'body'>['kind'] = 'working-group',
  change: FactOf<'body'>['change'] = 'mentioned',
): FactOf<'body'> => ({ type: 'body', name, kind, change });
const seat = (name: string, party: string, change: FactOf<'seat'>['change'] = 'held'): FactOf<'seat'> => ({
  type: 'seat',
  body: name,
  party,
  role: 'chair',
  change,
});
const joined = (party: string, ordinal: number | null = null): FactOf<'membership'> => ({
  type: 'membership',
  party,
  change: 'joined',
  ordinal,
});
const meeting = (fields: Partial<FactOf<'meeting'>>): FactOf<'meeting'> => ({
  type: 'meeting',
  body: null,
  level: null,
  from: null,
  to: null,
  dateStated: null,
  place: null,
  format: 'in-person',
  hosts: [],
  coHosts: [],
  chairs: [],
  ...fields,
});

const candidates = (one: Stated, other: Stated) => candidatesFor(one, [{ entryId: 'entry', ...other }]);

describe('one thing in two statements', () => {
  test.each<[string, Stated, Stated]>([
    [
      'an official in Arabic and in French',
      stated(office('صوفي ويلميس', 'وزيرة الخارجية'), 'ar'),
      stated(office('Sophie Wilmès', 'ministre des Affaires étrangères'), 'fr'),
    ],
    [
      'an official in French and in English',
      stated(office('Sophie Wilmès', 'ministre des Affaires étrangères'), 'fr'),
      stated(office('Sophie Wilmès', 'Foreign Minister')),
    ],
    [
      'an official whose state one text leaves out',
      stated(office('Awa Ndiaye', 'Minister of Health', null)),
      stated(office('Awa Ndiaye', 'Minister of Health', 'SN')),
    ],
    [
      'a body in three languages',
      stated(body('Working Group on Water')),
      stated(body('فريق العمل المعني بالمياه'), 'ar'),
    ],
    [
      'a body whose kind one text does not tell',
      stated(body('Steering Committee', 'other')),
      stated(body('comité de pilotage', 'focus-group'), 'fr'),
    ],
    [
      'a chair of one body',
      stated(seat('Working Group on Water', 'KE')),
      stated(seat('groupe de travail sur l’eau', 'KE'), 'fr'),
    ],
    ['an accession with and without its ordinal', stated(joined('KE', 40)), stated(joined('KE'), 'fr')],
    [
      'a meeting told in Arabic and in English',
      stated(
        meeting({ from: '2024-05-13', to: '2024-05-14', place: { city: 'بروكسل', country: 'BE' } }),
        'ar',
      ),
      stated(meeting({ from: '2024-05-13', to: '2024-05-14', place: { city: 'Brussels', country: 'BE' } })),
    ],
    [
      'a meeting of one body on one day',
      stated(meeting({ from: '2024-05-13', body: 'المجموعة المصغرة' }), 'ar'),
      stated(meeting({ from: '2024-05-13', body: 'Small Group' })),
    ],
  ])('%s is offered, with reasons, whichever came first', (_what, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const [candidate] = candidates(first, second);
      expect(candidate?.likeness).toBeGreaterThanOrEqual(offered);
      expect(candidate?.reasons).not.toEqual([]);
    }
  });
});

describe('two things', () => {
  test.each<[string, Stated, Stated]>([
    [
      'brothers',
      stated(office('أحمد الصباح', 'وزير الخارجية', 'KW'), 'ar'),
      stated(office('Khaled Al-Sabah', 'Foreign Minister', 'KW')),
    ],
    [
      'two ministers of one state',
      stated(office('Awa Ndiaye', 'Minister of Health')),
      stated(office('Awa Diallo', 'Minister of Finance')),
    ],
    [
      'one person in two posts',
      stated(office('Awa Ndiaye', 'Minister of Health')),
      stated(office('Awa Ndiaye', 'Director of the Treasury')),
    ],
    [
      'namesakes of two states',
      stated(office('Ahmed Hassan', 'Foreign Minister', 'EG')),
      stated(office('Ahmed Hassan', 'Foreign Minister', 'SO')),
    ],
    [
      'an acting minister and the minister',
      stated(office('Awa Ndiaye', 'Minister of Health')),
      stated(office('Awa Ndiaye', 'Minister of Health', 'BE', true)),
    ],
    [
      'two working groups',
      stated(body('Working Group on Water')),
      stated(body('فريق العمل المعني بالتمويل'), 'ar'),
    ],
    [
      'a body founded and a body dissolved',
      stated(body('Steering Committee', 'other', 'established')),
      stated(body('Steering Committee', 'other', 'dissolved')),
    ],
    [
      'the chair handed over in two years',
      stated(seat('Plenary', 'KE', 'assumed'), 'en', '2022-03'),
      stated(seat('Plenary', 'KE', 'assumed'), 'en', '2024-03'),
    ],
    ['the co-chairs of one body', stated(seat('Plenary', 'KE')), stated(seat('Plenary', 'BE'))],
    [
      'a member and an observer',
      stated(joined('KE')),
      stated({ ...joined('KE'), change: 'observer' } as FactOf<'membership'>),
    ],
    [
      'two meetings in one city in one month',
      stated(meeting({ from: '2024-05-02', place: { city: 'Geneva', country: 'CH' } })),
      stated(meeting({ from: '2024-05-23', place: { city: 'Geneva', country: 'CH' } })),
    ],
    [
      'two bodies that met on one day in one city',
      stated(
        meeting({
          from: '2024-05-02',
          body: 'Working Group on Water',
          place: { city: 'Geneva', country: 'CH' },
        }),
      ),
      stated(
        meeting({
          from: '2024-05-02',
          body: 'Working Group on Finance',
          place: { city: 'Genève', country: 'CH' },
        }),
        'fr',
      ),
    ],
    [
      'meetings in two countries',
      stated(meeting({ from: '2024-05-02', place: { city: 'Tripoli', country: 'LY' } })),
      stated(meeting({ from: '2024-05-02', place: { city: 'Tripoli', country: 'LB' } })),
    ],
    [
      'a meeting and an official',
      stated(meeting({ from: '2024-05-02' })),
      stated(office('Awa Ndiaye', 'Minister of Health')),
    ],
  ])('%s are not offered as one', (_what, one, other) => {
    expect(candidates(one, other)).toEqual([]);
    expect(candidates(other, one)).toEqual([]);
  });
});

test('one accession that two texts count differently is offered, and never certain', () => {
  expect(candidates(stated(joined('KE', 40)), stated(joined('KE', 41)))).toMatchObject([
    { likeness: offered },
  ]);
});

test('a party that left and came back joined twice: each accession has its own evidence', () => {
  const entries = [
    { entryId: 'first', ...stated(joined('KE'), 'en', '2014') },
    { entryId: 'gone', ...stated({ ...joined('KE'), change: 'left' } as FactOf<'membership'>, 'en', '2018') },
    { entryId: 'again', ...stated(joined('KE'), 'en', '2022') },
  ];
  const sameAs = (on: string) =>
    candidatesFor(stated(joined('KE'), 'fr', on), entries).map(({ entry }) => entry.entryId);
  expect(sameAs('2014-09')).toEqual(['first']);
  expect(sameAs('2023')).toEqual(['again']);
});

test('any names of any script are held against one another without a fault, and alike in both directions', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'ال', '-', '…', 'Ünï'));
  fc.assert(
    fc.property(name, name, fc.constantFrom('en', 'ar', 'fr', 'es', 'xx'), (one, other, language) => {
      const [a, b] = [stated(office(one, other)), stated(office(other, one), language)];
      expect(candidates(a, b).map(({ likeness }) => likeness)).toEqual(
        candidates(b, a).map(({ likeness }) => likeness),
      );
    }),
  );
});

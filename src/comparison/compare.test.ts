import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareOptions, compare } from './compare.ts';
import { NotComparable } from './refusal.ts';
import type { ReadFacts, ReadText } from './texts.ts';

type Standing = ReadFacts['standing'];

const unknown: Standing = { role: 'unknown', officialLanguage: null };

const side = (language: string, text: string, standing: Standing = unknown): ReadText => ({
  text,
  reading: { text: { language }, issuedOn: '2024-05-14', standing, findings: [] },
});

const english = `Ministers of the coalition met in Lisbon yesterday.
They welcomed Chile as the 12th member.
Portugal pledged 5 million euros for new wells.
They did not agree on the budget.
The next meeting will be held in Nairobi.`;

const french = `Les ministres de la coalition se sont réunis hier à Lisbonne.
Ils ont accueilli le Chili comme douzième membre.
Le Portugal a promis cinq millions d’euros pour de nouveaux puits.
Ils ne se sont pas entendus sur le budget.
La prochaine réunion se tiendra à Nairobi.`;

const unrelated = `La recette demande trois œufs et du sucre.
Battez la crème dans un bol froid.
Laissez reposer la pâte une heure.
Servez le gâteau avec des fraises.
Gardez le reste au frais.`;

const problemOf = (official: ReadText, translation: ReadText): string | undefined => {
  try {
    compare(official, translation, { segmented: true });
    return undefined;
  } catch (error) {
    if (error instanceof NotComparable) return error.problem;
    throw error;
  }
};

const found = (official: string, translation: string) =>
  compare(side('en', official), side('fr', translation), { segmented: true }).discrepancies.map(
    ({ kind, severity, official: lost, translation: added }) => [kind, severity, lost?.quote, added?.quote],
  );

describe('Two texts that cannot be held against one another are refused, and it is said why', () => {
  const official: Standing = { role: 'official', officialLanguage: 'en' };
  const translation: Standing = { role: 'translation', officialLanguage: 'en' };
  it.each([
    ['an official text without a word', side('en', ' \n— 。'), side('fr', french), 'empty-official'],
    ['a translation without a word', side('en', english), side('fr', '\n\n'), 'empty-translation'],
    ['one language twice', side('en', english), side('en', english), 'same-language'],
    ['a language without tables', side('en', english), side('de', french), 'unread-language'],
    [
      'Spanish, which is read and has no tables here',
      side('en', english),
      side('es', french),
      'unread-language',
    ],
    ['swapped texts', side('fr', french, translation), side('en', english, official), 'swapped'],
    [
      'swapped texts of which one says nothing',
      side('fr', french, translation),
      side('en', english),
      'swapped',
    ],
    ['another text', side('en', english), side('fr', unrelated), 'unrelated'],
  ])('%s', (_what, one, other, problem) => expect(problemOf(one, other)).toBe(problem));
});

describe('Texts that are not swapped are compared', () => {
  const translation: Standing = { role: 'translation', officialLanguage: 'en' };
  it.each([
    [
      'two translations of a third text',
      side('en', english, { ...translation, officialLanguage: 'ar' }),
      side('fr', french, { ...translation, officialLanguage: 'ar' }),
    ],
    [
      'a translation from a third language, and a text that says nothing',
      side('en', english, { ...translation, officialLanguage: 'ar' }),
      side('fr', french),
    ],
  ])('%s', (_what, one, other) => expect(problemOf(one, other)).toBeUndefined());
});

describe('A comparison', () => {
  it('finds nothing in a faithful translation, words for figures and all', () => {
    expect(found(english, french)).toEqual([]);
  });

  it.each([
    ['another day', 'hier', 'aujourd’hui', ['date', 'error', 'yesterday', 'aujourd’hui']],
    ['another rank', 'douzième', 'deuxième', ['ordinal', 'error', '12th', 'deuxième']],
    [
      'another sum',
      'cinq millions',
      'cinq milliards',
      ['amount', 'error', '5 million euros', 'cinq milliards d’euros'],
    ],
    ['another state', 'le Chili', 'la Bolivie', ['party', 'error', 'Chile', 'Bolivie']],
    [
      'a lost negation',
      'ne se sont pas entendus',
      'se sont entendus',
      ['negation', 'error', 'not', undefined],
    ],
  ])('shows %s once, with the words of both texts', (_what, right, wrong, expected) => {
    expect(found(english, french.replace(right, wrong))).toEqual([expected]);
  });

  it('takes a translation of half of the text for a translation, and its missing half for one omission', () => {
    const half = french.split('\n').slice(0, 1).join('\n');
    const discrepancies = found(english, half);
    expect(discrepancies).toEqual([
      ['omission', 'error', english.slice(english.indexOf('They welcomed')), undefined],
    ]);
  });

  it('says nothing of sentences in which a text speaks of itself', () => {
    expect(found(english, `${french}\nTraduction de courtoisie ; seul le texte anglais fait foi.`)).toEqual(
      [],
    );
  });

  it('puts every sentence into one pair, in order, whatever the texts', () => {
    const line = fc.constantFrom('', '—', '12', ...english.split('\n'));
    const ligne = fc.constantFrom('', '…', '13', ...french.split('\n'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(ligne, { maxLength: 12 }), (one, other) => {
        const texts = [
          side('en', `Yes.\n${one.join('\n')}`),
          side('fr', `Oui.\n${other.join('\n')}`),
        ] as const;
        const problem = problemOf(...texts);
        if (problem !== undefined) return problem === 'unrelated';
        const { official, translation, pairs } = compare(...texts, { segmented: true });
        expect(pairs.flatMap((pair) => pair.official)).toEqual(official.sentences.map((_, index) => index));
        expect(pairs.flatMap((pair) => pair.translation)).toEqual(
          translation.sentences.map((_, index) => index),
        );
        return true;
      }),
      { numRuns: 40 },
    );
  });
});

describe('Right differences are left in peace', () => {
  const pairs: readonly (readonly [what: string, en: string, other: string, language: 'fr' | 'ar'])[] = [
    ['a share told by an ordinal', 'One third of the wells are dry.', 'Le tiers des puits est à sec.', 'fr'],
    ['an ordinal that only goes on', 'Third, the wells are dry.', 'De plus, les puits sont à sec.', 'fr'],
    ['a decade', 'The wells date from the 1930s.', 'Les puits datent des années 30.', 'fr'],
    [
      'a century told by its years',
      'The wells date from the 1930s.',
      'تعود الآبار إلى ثلاثينيات القرن العشرين، أي 1930.',
      'ar',
    ],
    [
      'figures that belong to a name',
      'The R0 value of the model fell.',
      'La valeur du modèle a baissé.',
      'fr',
    ],
    ['an adjective of nationality', 'The German wells are deep.', 'Les puits sont profonds.', 'fr'],
    ['a day that is just a day', 'They meet every few hours.', 'يجتمعون كل بضع ساعات طوال اليوم.', 'ar'],
    [
      'a month of which the other text says the year',
      'The March figures are in.',
      'Les chiffres sont là.',
      'fr',
    ],
    [
      'a doubled letter that makes another word',
      'They gathered the families.',
      'حاولوا لمّ شمل العائلات.',
      'ar',
    ],
    ['a repeated name', 'Chad met Chad’s partners.', 'Le Tchad a rencontré ses partenaires.', 'fr'],
  ];
  it.each(pairs)('%s', (_what, en, other, language) => {
    const { discrepancies } = compare(side('en', en), side(language, other), { segmented: true });
    expect(discrepancies).toEqual([]);
  });

  it('an official whom the other text names, whatever was read as a name there', () => {
    const office = (text: string, name: string) => ({
      type: 'office',
      name,
      evidence: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    });
    const named = (language: string, text: string, name: string): ReadText => {
      const { reading } = side(language, text);
      return { text, reading: { ...reading, findings: [office(text, name)] } };
    };
    const en = 'The minister, Kersti Kaljulaid, spoke.';
    const ar = 'تحدثت الوزيرة، السيدة كيرستي كالجولايد.';
    const kindsOf = (arabic: string, name: string) =>
      compare(named('en', en, 'Kersti Kaljulaid'), named('ar', arabic, name), {
        segmented: true,
      }).discrepancies.map(({ kind }) => kind);
    expect(kindsOf(ar, 'السيدة')).toEqual([]);
    expect(kindsOf(ar.replace('كيرستي كالجولايد', 'منى الخطيب'), 'منى الخطيب')).toEqual(['name']);
  });
});

describe('What people taught', () => {
  const whole = { segmented: true } as const;

  it('counts before everything else: an alignment made by hand is kept', () => {
    const [one, other] = [side('en', english), side('fr', french)];
    const pairs = [
      { official: [0, 1, 2], translation: [0, 1, 2], score: 1 },
      { official: [3, 4], translation: [3, 4], score: 1 },
    ];
    expect(compare(one, other, { ...whole, pairs }).pairs).toEqual(pairs);
  });

  // No table knows these words, and the sentences are of one length: only what was taught can tell which one was lost.
  const official = side('en', 'Zorbu mellit karpe dulom.\nVintra solkop ubbel narto.');
  const translation = side('fr', 'Blavid crenof hustal pimre.');
  const first = ['zorbu', 'mellit', 'karpe', 'dulom'];
  const second = ['vintra', 'solkop', 'ubbel', 'narto'];
  const renderings = ['blavid', 'crenof', 'hustal', 'pimre'];
  const across = (options: CompareOptions) =>
    compare(official, translation, { ...whole, ...options }).pairs.map(
      ({ official: one, translation: other }) => [...one, '|', ...other],
    );

  const cases = [
    [
      'the first',
      first,
      [
        [0, '|', 0],
        [1, '|'],
      ],
    ],
    [
      'the second',
      second,
      [
        [0, '|'],
        [1, '|', 0],
      ],
    ],
  ] as const;

  it.each(cases)(
    'tells that %s of two unknown sentences was translated: by own terms',
    (_which, words, expected) => {
      const terms = [words.map((word, index) => `${word} | ${renderings[index]} | `).join('\n')];
      expect(across({ terms })).toEqual(expected);
    },
  );

  it.each(cases)('and by sentences that were confirmed before: %s', (_which, words, expected) => {
    const lessons = words.flatMap((word, index) =>
      Array.from({ length: 4 }, () => ({ official: word, translation: renderings[index]! })),
    );
    expect(across({ lessons })).toEqual(expected);
  });
});

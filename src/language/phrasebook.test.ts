import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrasebook } from './phrasebook.ts';
import { tokenise } from './tokens.ts';

const places = new Phrasebook([
  ['بوركينا فاسو', 'BF'],
  ['المغرب', 'MA'],
  ['الولايات المتحدة', 'US'],
  ['الولايات المتحدة الأمريكية', 'US'],
  ['ليبيا', 'LY'],
  ['Burkina Faso', 'BF'],
  ["Côte d'Ivoire", 'CI'],
  ['Guinea', 'GN'],
  ['Guinea-Bissau', 'GW'],
]);

function found(text: string): [string, string][] {
  return places
    .matches(tokenise(text))
    .map((match) => [match.values[0] ?? '', text.slice(match.start, match.end)]);
}

describe('a phrase is found', () => {
  it.each([
    ['behind one attached particle', 'وبوركينا فاسو', [['BF', 'بوركينا فاسو']]],
    ['behind two attached particles', 'وبالمغرب', [['MA', 'المغرب']]],
    ['behind «لل», which swallows the article', 'للمغرب', [['MA', 'مغرب']]],
    ['behind particles with vowel marks', 'وَلِلمغرب', [['MA', 'مغرب']]],
    ['though its own first letter looks like a particle', 'ليبيا', [['LY', 'ليبيا']]],
    [
      'longest first',
      'الولايات المتحدة الأمريكية والمغرب',
      [
        ['US', 'الولايات المتحدة الأمريكية'],
        ['MA', 'المغرب'],
      ],
    ],
    ['whatever its case, accents and apostrophe', 'COTE D’IVOIRE', [['CI', 'COTE D’IVOIRE']]],
    [
      'with a hyphen or a space',
      'Burkina-Faso, Guinea Bissau and Guinea',
      [
        ['BF', 'Burkina-Faso'],
        ['GW', 'Guinea Bissau'],
        ['GN', 'Guinea'],
      ],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('with the particles that stood before it', () => {
    expect(places.matchAt(tokenise('ولليبيا'), 0)?.particles).toBe('ول');
  });

  it('never for an empty row', () => {
    expect(() => places.add('  ', 'XX')).toThrow(/empty phrase/);
  });
});

describe('a phrase of plain words', () => {
  const letters = (unit: string) => fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: 6 });
  const phrases = (unit: string, joint: string) =>
    fc.array(letters(unit), { minLength: 1, maxLength: 4 }).map((words) => words.join(joint));

  it.each([
    ['Latin', 'aeéèçœünst', ' '],
    ['Latin with hyphens', 'aeéèçœünst', '-'],
    ['Arabic', 'اأإآبتةلىيهوكمن', ' '],
  ])('is found as the tokeniser cuts it: %s', (_script, unit, joint) => {
    fc.assert(
      fc.property(phrases(unit, joint), (phrase) => {
        // A bracket behind it keeps the phrase from being plain, and the tokeniser at its work.
        const plain = new Phrasebook([[phrase, true]]);
        const cut = new Phrasebook([[`${phrase})`, true]]);
        const tokens = tokenise(`${phrase})`);
        expect(plain.matchAt(tokens, 0)?.to).toBe(tokens.length - 1);
        expect(cut.matchAt(tokens, 0)?.to).toBe(tokens.length);
      }),
    );
  });
});

describe('a value is there', () => {
  const book = new Phrasebook([
    ['take', 'verb'],
    ['take note', 'turn'],
    ['اجتمع', 'verb'],
  ]);
  const has = (text: string, value: string): boolean =>
    book.hasAt(tokenise(text), 0, (each) => each === value);

  it('though a longer phrase stands at the place', () => expect(has('take note of', 'verb')).toBe(true));
  it('behind a particle', () => expect(has('واجتمع', 'verb')).toBe(true));
  it('and not where its phrase ends otherwise', () => expect(has('take leave', 'turn')).toBe(false));
  it('and not where nothing stands', () => expect(has('', 'verb')).toBe(false));
});

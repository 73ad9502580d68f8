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

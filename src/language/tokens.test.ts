import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, Words } from './tokens.ts';

const norms = (text: string): string[] => tokenise(text).map((token) => token.norm);

describe('the words of a text', () => {
  it.each([
    ['an initialism is one word', 'The U.S. hosted', ['the', 'u.s.', 'hosted']],
    ['an initialism without its last point is the same word', 'the U.S envoy', ['the', 'u.s.', 'envoy']],
    ['a hyphen only glues', 'co-hosted', ['co', 'hosted']],
    ['a possessive is a word of its own', "Belgium's envoy", ['belgium', "'s", 'envoy']],
    ['an elided article is a word of its own', "l’Irak et l'OTAN", ["l'", 'irak', 'et', "l'", 'otan']],
    ['an ordinal is a number and its ending', '84th', ['84', 'th']],
    ['a number keeps its separators', '5,000.50 and ٥٬٠٠٠', ['5,000.50', 'and', '5000'.replace('5', '5٬')]],
    ['a point after a number ends the sentence', 'in 2021.', ['in', '2021', '.']],
    [
      'a link is one token, without the point after it',
      'see https://example.org/a-b.',
      ['see', 'https://example.org/a-b', '.'],
    ],
    ['a word ends where the script changes', 'وUNICEF', ['و', 'unicef']],
    [
      'letters that change their script again and again are one word in the end',
      'aب'.repeat(50),
      [...'aبaبaبaب', 'aب'.repeat(46)],
    ],
    ['a line end is a token', 'a\nb', ['a', '\n', 'b']],
  ])('%s', (_rule, text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('marks what is written without a space before it', () => {
    expect(tokenise('co-chair of 84th').map((token) => token.glued)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('gives tokens that are exactly the text between their offsets, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          last = token.end;
        }
      }),
    );
  });

  it('gives the tokens of a slice, whatever slices of the text came before it', () => {
    const slice = fc.string({
      unit: fc.constantFrom("l'", 's', "'s", 'U.S', '.', ' ', 'و', 'بال', 'مغرب', '٣', 'www.'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(slice, slice, (before, text) => {
        const words = new Words();
        tokenise(before, 0, words);
        expect(tokenise(text, 0, words)).toEqual(tokenise(text));
      }),
    );
  });
});

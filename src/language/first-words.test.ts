import { expect, it } from 'vitest';
import { FirstWords } from './first-words.ts';
import { tokenise, Words } from './tokens.ts';

const month = 1;
const state = 2;
const number = 4;

const firstWords = new FirstWords(
  [
    [month, ['may', 'ايار']],
    [state, ['may', 'united', 'مغرب']],
    [number, ['الفان', 'ثالث']],
  ],
  number,
);

const opens = (text: string): number[] =>
  tokenise(text, 0, new Words(firstWords)).map((token) => token.opens);

it.each([
  ['a word of one table', 'United', [state]],
  ['a word of two tables', 'May', [month | state]],
  ['a word of none', 'met', [0]],
  ['a mark of punctuation', '—', [0]],
  ['figures', '12', [number]],
  ['a word behind particles and the article', 'وللمغرب', [state]],
  ['a word that only looks as if it had an article', 'ألفان', [number]],
  ['such a word behind the article', 'الألفان', [number]],
  ['a word again', 'May may', [month | state, month | state]],
])('%s opens what its tables say', (_case, text, expected) => {
  expect(opens(text)).toEqual(expected);
});

it('everything may begin with a word that nobody has looked up', () => {
  for (const { opens: bits } of tokenise('met in 2024')) expect(bits & (month | state | number)).toBe(7);
});

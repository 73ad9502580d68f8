import { expect, test } from 'vitest';
import { printable } from './terminal.ts';

test.each([
  ['a colour', '\u001b[31mKenya\u001b[0m', '[31mKenya[0m'],
  ['the title of the window', '\u001b]0;gone\u0007Kenya', ']0;goneKenya'],
  ['an eight-bit control', '\u009b31mKenya', '31mKenya'],
  ['a turn of direction', '\u202eKenya\u202c', 'Kenya'],
])('a text cannot give a terminal %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('lines, joiners and vowel marks stay', () => {
  const text = 'نُشر\nمی\u200cشود';
  expect(printable(text)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { NoTermRow, parseTerms } from './own-terms.ts';

describe('An operator’s table of terms', () => {
  it('keeps its rows, without remarks and empty lines', () => {
    expect(parseTerms('# ours\n\n basin |bassin| حوض \nNairobi | | نيروبي\n')).toBe(
      'basin | bassin | حوض\nNairobi |  | نيروبي',
    );
    expect(parseTerms('')).toBe('');
  });

  it.each([
    ['two cells', 'a | b', 1],
    ['four cells', 'basin | bassin | حوض\na | b | c | d', 2],
    ['words in one cell only', '\nbasin | | ', 2],
    ['no words', '— | … | ؟', 1],
  ])('is refused with the number of the line that has %s', (_what, text, line) => {
    expect(() => parseTerms(text)).toThrow(NoTermRow);
    try {
      parseTerms(text);
    } catch (error) {
      expect((error as NoTermRow).line).toBe(line);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { fold } from './normalise.ts';
import type { Language } from './span.ts';
import { stem } from './stems.ts';

const stems = (language: Language, words: string): Set<string> =>
  new Set(words.split(' ').map((word) => stem(fold(word), language)));

describe('the forms of a word have one stem', () => {
  it.each<[Language, string]>([
    ['ar', 'بيان البيان بيانات البيانات والبيان للبيان بالبيان وبيانها'],
    ['ar', 'التزام التزامات الالتزام والتزامهم'],
    ['en', 'statement statements'],
    ['en', 'host hosts hosted hosting'],
    ['fr', 'engagement engagements'],
    ['fr', 'réunie réunies réunis'],
  ])('%s: %s', (language, words) => {
    expect(stems(language, words).size).toBe(1);
  });

  it('keeps words apart that only look alike', () => {
    expect(stem('ministre', 'fr')).not.toBe(stem('ministere', 'fr'));
    expect(stem(fold('وزير'), 'ar')).not.toBe(stem(fold('وزارة'), 'ar'));
  });
});

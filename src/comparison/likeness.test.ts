import { describe, expect, test } from 'vitest';
import { phraseLikeness } from './likeness.ts';

const likeness = (one: string, left: string, other: string, right: string): number =>
  phraseLikeness({ text: one, language: left }, { text: other, language: right });

describe('one post or body in two languages', () => {
  test.each([
    ['Minister of Foreign Affairs', 'en', 'وزيرة الخارجية', 'ar'],
    ['Foreign Minister', 'en', 'ministre des Affaires étrangères', 'fr'],
    ['وزير الصحة', 'ar', 'ministre de la Santé', 'fr'],
    ['Director-General', 'en', 'المدير العام', 'ar'],
    ['Working Group on Water', 'en', 'groupe de travail sur l’eau', 'fr'],
    ['Working Group on Water', 'en', 'فريق العمل المعني بالمياه', 'ar'],
    ['STEERING COMMITTEE', 'en', 'Steering Committee', 'en'],
  ])('%s (%s) is %s (%s)', (...phrases) => {
    expect(likeness(...phrases)).toBeGreaterThanOrEqual(0.75);
  });
});

describe('another post or body', () => {
  test.each([
    ['Minister of Health', 'en', 'وزير الخارجية', 'ar'],
    ['Minister of Health', 'en', 'ministre de l’Agriculture', 'fr'],
    ['Working Group on Water', 'en', 'Working Group on Finance', 'en'],
    ['Working Group on Water', 'en', 'فريق العمل المعني بالتمويل', 'ar'],
    ['Minister of Health', 'en', '', 'fr'],
    ['Ministro de Salud', 'es', 'Minister of Health', 'en'],
  ])('%s (%s) is not %s (%s)', (...phrases) => {
    expect(likeness(...phrases)).toBeLessThan(0.7);
  });
});

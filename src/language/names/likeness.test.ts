import { describe, expect, test } from 'vitest';
import { personLikeness } from './likeness.ts';

describe('one person', () => {
  test.each([
    ['Sophie Wilmès', 'صوفي ويلميس'],
    ['Annalena Baerbock', 'أنالينا بيربوك'],
    ['John Godfrey', 'جون غودفري'],
    ['Mohammed Al-Thani', 'محمد آل ثاني'],
    ['Aïssatou Diop', 'AÏSSATOU DIOP'],
    ['Aissata Tall Sall', 'Aïssata Tall Sall'],
    ['Youssef Ben Alaya', 'Yusuf bin Alaya'],
    ['Wilmès Sophie', 'Sophie Wilmès'],
    ['María Fernanda Espinosa Garcés', 'María Fernanda Espinosa'],
  ])('%s is %s', (one, other) => {
    expect(personLikeness(one, other)).toBeGreaterThanOrEqual(0.7);
    expect(personLikeness(other, one)).toBe(personLikeness(one, other));
  });
});

describe('two persons', () => {
  test.each([
    ['Ahmed Al-Sabah', 'Khaled Al-Sabah'],
    ['Ahmed Al-Sabah', 'خالد الصباح'],
    ['Ali Hassan', 'Alaa Hassan'],
    ['Jean Dupont', 'Jeanne Dumont'],
    ['سارة الحسن', 'Samira Haddad'],
    ['Wilmès', 'Baerbock'],
  ])('%s is not %s', (one, other) => {
    expect(personLikeness(one, other)).toBeLessThan(0.7);
  });
});

describe('perhaps one person', () => {
  test.each([
    ['Wilmès', 'Sophie Wilmès'],
    ['ويلميس', 'Sophie Wilmès'],
    ['Sophie Willems', 'Sophie Wilmès'],
  ])('%s may be %s', (one, other) => {
    expect(personLikeness(one, other)).toBeGreaterThan(0.6);
    expect(personLikeness(one, other)).toBeLessThan(0.8);
  });
});

import { expect, test } from 'vitest';
import { partiesNamed } from './directory.ts';

test.each([
  ['Belgium', 'BE'],
  ['belgique', 'BE'],
  ['بلجيكا', 'BE'],
  ['BE', 'BE'],
  ['Belgian', 'BE'],
  ['بلجيكية', 'BE'],
  ['الأردن', 'JO'],
  ['أردن', 'JO'],
  ['cote d’ivoire', 'CI'],
  ['كوت ديفوار', 'CI'],
  ['U.S.', 'US'],
  ['DRC', 'CD'],
  ['NATO', 'org:NATO'],
  ['OTAN', 'org:NATO'],
  ['جامعة الدول العربية', 'org:LAS'],
  ['Kingdom of Morocco', 'MA'],
])('%s is one party', (name, party) => {
  expect(partiesNamed(name).exact).toEqual([party]);
});

test('an adjective that two states share means either', () => {
  expect(new Set(partiesNamed('Congolese').exact)).toEqual(new Set(['CD', 'CG']));
});

test('initials that are a code too mean either: a person chooses', () => {
  expect(new Set(partiesNamed('AU').exact)).toEqual(new Set(['AU', 'org:AU']));
});

test('the beginning of a name offers those that have it, the nearest first', () => {
  const { exact, like } = partiesNamed('guin');
  expect(exact).toEqual([]);
  expect(like[0]).toBe('GN');
  expect(like).toEqual(expect.arrayContaining(['GW', 'GQ', 'PG']));
});

test('a name that nothing has means nobody', () => {
  for (const name of ['', ' ', '…', 'Land of Nod'])
    expect(partiesNamed(name)).toEqual({ exact: [], like: [] });
});

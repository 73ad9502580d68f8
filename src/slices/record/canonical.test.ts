import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical.ts';

test.each<[string, Json, string]>([
  ['names are sorted, at every depth', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  ['lists keep their order', [3, 1, 2], '[3,1,2]'],
  ['what is undefined is left out', { a: undefined, b: null }, '{"b":null}'],
  ['names sort by code unit, not by alphabet', { é: 1, z: 2, ا: 3, Z: 4 }, '{"Z":4,"z":2,"é":1,"ا":3}'],
  ['text is escaped as JSON does', 'a"\n', '"a\\"\\n"'],
])('%s', (_, value, json) => {
  expect(canonicalJson(value)).toBe(json);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});

const json = fc.jsonValue() as fc.Arbitrary<Json>;

test('what is written is JSON of the same value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a value is written alike whatever the order of its members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../config/index.ts';
import { interfaceLanguages } from './index.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const root = projectRoot();
const catalogues = new Map(
  interfaceLanguages.map((language) => [
    language,
    JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8')) as Record<string, string>,
  ]),
);
const english = catalogues.get('en')!;

const source = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys that stand in the source as they are. */
const literals = new Set(
  [...source.matchAll(/['"`]([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)['"`]/g)].map(([, key]) => key),
);
/** Beginnings of keys that the source completes: `choice.${kind}`. */
const beginnings = new Set(
  [...source.matchAll(/`([a-z][a-z0-9-]*\.[a-z0-9.-]*)\$\{/g)].map(([, beginning]) => beginning!),
);

/** The names that a message wants filled in. */
function argumentsOf(ast: Ast): string[] {
  return ast.flatMap((part) => {
    const own = 'value' in part && part.type !== 0 && typeof part.value === 'string' ? [part.value] : [];
    const inner =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [...own, ...inner];
  });
}

/** The type of `#` among the parts of a message. */
const numberSign = 7;

const astOf = (message: string, language: string): Ast =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

describe.each(interfaceLanguages)('The messages in %s', (language) => {
  const catalogue = catalogues.get(language)!;

  test('are the same as in the other languages, none missing and none left over', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  test('say something, and want the same values as in English', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      const wanted = new Set(argumentsOf(astOf(english[key]!, 'en')));
      expect(message.trim(), key).not.toBe('');
      expect(new Set(argumentsOf(astOf(message, language))), key).toEqual(wanted);
    }
  });

  test('have every plural form of the language where they say a number', () => {
    for (const [key, message] of Object.entries(catalogue))
      for (const part of astOf(message, language))
        if ('pluralType' in part && part.pluralType === 'cardinal') {
          const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
          const given = Object.keys(part.options);
          // French «many» is for whole millions, and reads as «other» here.
          const needed = forms
            .filter((form) => language === 'ar' || form !== 'many')
            .filter((form) => form !== 'zero' || !given.includes('=0'));
          const saysNumber = Object.values(part.options).some(({ value }) =>
            value.some(({ type }) => type === numberSign),
          );
          if (saysNumber) expect(given, key).toEqual(expect.arrayContaining(needed));
        }
  });
});

test('Every message is used', () => {
  const unused = Object.keys(english).filter(
    (key) => !literals.has(key) && ![...beginnings].some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

test('Every message that a refusal carries exists', () => {
  const carried = [...source.matchAll(/new Refusal\(\s*'([^']+)'/g)].map(([, key]) => key!);
  expect(carried.length).toBeGreaterThan(0);
  expect(carried.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

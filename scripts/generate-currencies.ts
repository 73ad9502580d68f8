import { writeFileSync } from 'node:fs';

/**
 * Writes src/language/amounts/currencies.generated.json: the names of every currency of ISO 4217 that Intl knows, with the
 * plural forms of CLDR, in Arabic, English, French and Spanish. Run it with `node scripts/generate-currencies.ts` after an update
 * of Node.
 */

const languages = ['ar', 'en', 'es', 'fr'];

/** One count for each plural category of the languages. */
const counts = [0, 1, 1.5, 2, 3, 11, 100];

function namesOf(language: string, code: string): string[] {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  const names = counts.map((count) =>
    format
      .formatToParts(count)
      .filter((part) => part.type === 'currency')
      .map((part) => part.value)
      .join(''),
  );
  return [...new Set(names)].filter((name) => name !== code && !/\d/.test(name)).sort();
}

/** By language, then by code. */
export function currencyNames(): Record<string, Record<string, string[]>> {
  const codes = Intl.supportedValuesOf('currency');
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(codes.map((code) => [code, namesOf(language, code)])),
    ]),
  );
}

if (import.meta.main) {
  const target = new URL('../src/language/amounts/currencies.generated.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(currencyNames(), null, 1)}\n`);
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes `src/language/gazetteer/territories.generated.json`: of every ISO 3166-1 territory the names that Unicode CLDR gives
 * in Arabic, English, French and Spanish, with the variants of its regional locales; the first name is CLDR's own choice for display.
 * Run it after an update of cldr-localenames-full: `node scripts/generate-gazetteer.ts`.
 */
type Names = Record<string, Record<string, string[]>>;

const languages = ['ar', 'en', 'es', 'fr'];

/** Codes that CLDR names but that are no territory of ISO 3166-1: groups, parts, pseudo-locales. XK stays: it is in use. */
const notTerritories = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** The names of every language, keyed by code, then by language. */
export function generate(): Names {
  const names: Names = {};
  for (const language of languages) {
    for (const [key, name] of localesOf(language).flatMap(territories)) {
      const code = key.slice(0, 2);
      if (notTerritories.has(code)) continue;
      names[code] ??= {};
      names[code][language] ??= [];
      if (!names[code][language].includes(name)) names[code][language].push(name);
    }
  }
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One territory a line, so that an update shows in a diff as what it is. */
export function serialise(names: Names): string {
  const lines = Object.entries(names).map(
    ([code, byLanguage]) => `  "${code}": ${JSON.stringify(byLanguage)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The language itself first, then its regional locales. Scripts other than the usual one (en-Shaw, en-Dsrt) are left out. */
function localesOf(language: string): string[] {
  const regional = readdirSync(cldr).filter((locale) =>
    new RegExp(`^${language}-([A-Z]{2}|\\d{3})$`).test(locale),
  );
  return [language, ...regional.sort()];
}

function territories(locale: string): [key: string, name: string][] {
  const file = join(cldr, locale, 'territories.json');
  const content = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const entries = Object.entries(content.main[locale]?.localeDisplayNames.territories ?? {});
  const named = entries.filter(([key]) => /^[A-Z]{2}(-alt-|$)/.test(key));
  // The plain name before its variants: it is the one for display. A variant with brackets explains, nobody writes it.
  const plainFirst = named.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return plainFirst.filter(([key, name]) => !(key.includes('-alt-') && name.includes('(')));
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cldr = join(root, 'node_modules', 'cldr-localenames-full', 'main');

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'src/language/gazetteer/territories.generated.json'), serialise(generate()));

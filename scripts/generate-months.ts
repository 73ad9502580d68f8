import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Writes src/language/dates/months.generated.json from CLDR: month and weekday names in every usage of Arabic, in English,
 * French and Spanish. Run it with `node scripts/generate-months.ts` after an update of `cldr-dates-full`.
 */

/** Arabic has several sets of month names; a double form takes one name from each of two sets. */
const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { common: 'ar', levant: 'ar-SY', algeria: 'ar-DZ', morocco: 'ar-MA', mauritania: 'ar-MR' },
  en: { common: 'en', british: 'en-GB', australian: 'en-AU' },
  es: { common: 'es', peruvian: 'es-PE', mexican: 'es-MX' },
  fr: { common: 'fr', canadian: 'fr-CA' },
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Widths {
  readonly wide: Readonly<Record<string, string>>;
  readonly abbreviated: Readonly<Record<string, string>>;
}
interface Gregorian {
  readonly months: { readonly format: Widths; readonly 'stand-alone': Widths };
  readonly days: { readonly format: Widths; readonly 'stand-alone': Widths };
}

/**
 * The names of one language: months 1 to 12, abbreviated too, with the sets that use the name; weekdays 1 (Monday) to 7, in
 * full only, since an abbreviation alone is more often another word ("jeu", "mer", "Sun").
 */
export interface CalendarNames {
  readonly months: { name: string; month: number; sets: string[] }[];
  readonly weekdays: { name: string; weekday: number }[];
}

const require = createRequire(import.meta.url);

function gregorian(locale: string): Gregorian {
  const path = require.resolve(`cldr-dates-full/main/${locale}/ca-gregorian.json`);
  return JSON.parse(readFileSync(path, 'utf8')).main[locale].dates.calendars.gregorian;
}

const namesIn = (part: Gregorian['months'], key: string): string[] =>
  [part.format, part['stand-alone']]
    .flatMap((widths) => [widths.wide[key], widths.abbreviated[key]])
    .filter((name): name is string => name !== undefined)
    .map((name) => name.replace(/\.$/, ''));

function namesOf(locales: Readonly<Record<string, string>>): CalendarNames {
  const months: CalendarNames['months'] = [];
  const days: CalendarNames['weekdays'] = [];
  for (const [set, locale] of Object.entries(locales)) {
    const calendar = gregorian(locale);
    for (let month = 1; month <= 12; month++) {
      for (const name of new Set(namesIn(calendar.months, String(month)))) {
        const known = months.find((row) => row.name === name && row.month === month);
        if (known) known.sets.push(set);
        else months.push({ name, month, sets: [set] });
      }
    }
    for (const [index, key] of weekdays.entries())
      for (const { wide } of [calendar.days.format, calendar.days['stand-alone']])
        if (wide[key] !== undefined && !days.some((row) => row.name === wide[key]))
          days.push({ name: wide[key], weekday: index + 1 });
  }
  return { months, weekdays: days };
}

/** The whole table, by language. */
export function calendarNames(): Record<string, CalendarNames> {
  return Object.fromEntries(Object.entries(sets).map(([language, locales]) => [language, namesOf(locales)]));
}

if (import.meta.main) {
  const target = new URL('../src/language/dates/months.generated.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(calendarNames(), null, 1)}\n`);
}

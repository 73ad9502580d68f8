import type { InterfaceLanguage } from './language.ts';
import { formatLocale } from './messages.ts';

/** `2014`, `2014-09` or `2014-09-10`: a date as precise as its source. */
const fuzzy = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(date: string): Parts | undefined {
  const [, year, month, day] = fuzzy.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const monthNames = new Map<string, string>();

/**
 * The month's name. Arabic official texts give the Levantine and the Gulf and Egyptian name together
 * («أيلول/سبتمبر»), so that every reader knows the month; both come from CLDR.
 */
function monthName(month: number, language: InterfaceLanguage): string {
  const key = `${language} ${month}`;
  const known = monthNames.get(key);
  if (known !== undefined) return known;
  const inLocale = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  const name =
    language === 'ar' ? `${inLocale('ar-LB')}/${inLocale('ar-EG')}` : inLocale(formatLocale[language]);
  monthNames.set(key, name);
  return name;
}

const dayNumber = (day: number, language: InterfaceLanguage): string =>
  language === 'fr' && day === 1 ? '1er' : String(day);

/**
 * A date in words, no more precise than its source: "2014", "September 2014", "10 September 2014". What is no date is
 * returned as it stands.
 */
export function writeDate(date: string, language: InterfaceLanguage): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  return [
    day === undefined ? undefined : dayNumber(day, language),
    month === undefined ? undefined : monthName(month, language),
    String(year),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Two dates as one period, what they share said once: "3–4 May 2024", "30 April – 2 May 2024". */
export function writePeriod(from: string, to: string, language: InterfaceLanguage): string {
  if (from === to) return writeDate(from, language);
  const a = partsOf(from);
  const b = partsOf(to);
  if (a?.day !== undefined && b?.day !== undefined && a.year === b.year) {
    if (a.month === b.month) return `${dayNumber(a.day, language)}–${writeDate(to, language)}`;
    return `${dayNumber(a.day, language)} ${monthName(a.month ?? 1, language)} – ${writeDate(to, language)}`;
  }
  return `${writeDate(from, language)} – ${writeDate(to, language)}`;
}

/** A moment in words, in UTC to the minute: "10 September 2014, 14:05 UTC". */
export function writeMoment(moment: Date, language: InterfaceLanguage): string {
  const iso = moment.toISOString();
  return `${writeDate(iso.slice(0, 10), language)}${language === 'ar' ? '،' : ','} ${iso.slice(11, 16)} UTC`;
}

import type { FuzzyDate } from './mention.ts';

/** A day of the Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; of February in any year where the year is not known. */
export function daysInMonth(month: number, year: number | null): number {
  return month === 2 && (year === null || isLeap(year)) ? 29 : (lengths[month - 1] ?? 0);
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CivilDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function civilDay(number: number): CivilDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 to Sunday 7. 1 January 1970 was a Thursday. */
export function weekdayOf(day: CivilDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** `2014`, `2014-09` or `2014-09-10`. */
export function fuzzy(year: number, month: number | null, day: number | null): FuzzyDate {
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The parts of a fuzzy date that it gives. */
export function partsOf(date: FuzzyDate): { year: number; month: number | null; day: number | null } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? Number.NaN, month: month ?? null, day: day ?? null };
}

/** The day of a fuzzy date, or null where it gives a month or a year only. */
export function dayOf(date: FuzzyDate): CivilDay | null {
  const { year, month, day } = partsOf(date);
  return month === null || day === null ? null : { year, month, day };
}

export const fuzzyDay = ({ year, month, day }: CivilDay): FuzzyDate => fuzzy(year, month, day);

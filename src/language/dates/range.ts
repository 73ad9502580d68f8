import { dayNumber, daysInMonth, fuzzy, fuzzyDay, weekdayOf } from './calendar.ts';
import { gregorianMonthOf, gregorianOf } from './hijri.ts';
import type { DateProblem, FuzzyDate, When } from './mention.ts';
import type { Point } from './point.ts';

/** What one or two points say of time, and what is wrong with them. */
export interface Reckoned {
  readonly when: When;
  readonly problem: DateProblem | null;
}

const none = (problem: DateProblem | null): Reckoned => ({ when: { kind: 'undated' }, problem });

/** The dates from the first day of `first` to the last of `last`; of one point where both are the same. */
export function reckon(first: Point, last: Point): Reckoned {
  const problem = problemOf(first) ?? problemOf(last);
  if (problem) return none(problem);
  if (first.calendar === 'hijri') return reckonHijri(first, last);
  const [from, to] = [first.month, last.month];
  if (!from || !to) return none('ambiguous-order');
  if (first.year === null || last.year === null) {
    return {
      when: {
        kind: 'yearless',
        first: { month: from.first, day: first.days?.first ?? null },
        last: { month: to.last, day: last.days?.last ?? null },
      },
      problem: null,
    };
  }
  const start = fuzzy(first.year, from.first, first.days?.first ?? null);
  const end = fuzzy(last.year, to.last, last.days?.last ?? null);
  const when: When = { kind: 'dates', first: start, last: end };
  return { when, problem: weekdayDiffers(first.weekday, start) ? 'weekday-differs' : null };
}

function reckonHijri(first: Point, last: Point): Reckoned {
  if (!first.month || !last.month || first.year === null || last.year === null) return none(null);
  const start = first.days
    ? gregorianOf(first.year, first.month.first, first.days.first)
    : gregorianMonthOf(first.year, first.month.first)?.first;
  const end = last.days
    ? gregorianOf(last.year, last.month.last, last.days.last)
    : gregorianMonthOf(last.year, last.month.last)?.last;
  if (!start || !end) return none(null);
  return { when: { kind: 'dates', first: fuzzyDay(start), last: fuzzyDay(end) }, problem: null };
}

function problemOf({ calendar, month, days, year }: Point): DateProblem | null {
  if (month === null) return 'ambiguous-order';
  if (month.contradictory) return 'contradictory-months';
  if (!days) return null;
  const longest = calendar === 'hijri' ? 30 : daysInMonth(month.last, year);
  return days.first > longest || days.last > longest ? 'impossible' : null;
}

/** A weekday that stands with a day and is not the day's. */
export function weekdayDiffers(weekday: number | null, date: FuzzyDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (weekday === null || !year || !month || !day) return false;
  return weekdayOf({ year, month, day }) !== weekday;
}

/** The Gregorian date of a pair prevails; the moon's may be a day off. */
export function twinProblem(gregorian: When, hijri: When): DateProblem | null {
  if (gregorian.kind !== 'dates' || hijri.kind !== 'dates') return null;
  const [day, twin] = [gregorian.first, hijri.first].map((date) => {
    const [year = 0, month = 1, dayOfMonth] = date.split('-').map(Number);
    return dayOfMonth === undefined ? undefined : dayNumber({ year, month, day: dayOfMonth });
  });
  return day !== undefined && twin !== undefined && Math.abs(day - twin) > 1 ? 'calendars-differ' : null;
}

import { civilDay, dayNumber, dayOf, daysInMonth, fuzzy, fuzzyDay, partsOf, weekdayOf } from './calendar.ts';
import type { DateMention, FuzzyDate, ResolvedDate, When, YearlessDate } from './mention.ts';
import { weekdayDiffers } from './range.ts';

/**
 * The dates that a mention means in a statement issued on `issuedOn`. A day without a year is the one nearest to the date of
 * issue; "on Monday" is that day or the nearest Monday before it.
 * @returns null where the words give no date, or give one that needs a date of issue and there is none
 */
export function resolveDate(mention: DateMention, issuedOn: FuzzyDate | null): ResolvedDate | null {
  const dates = datesOf(mention.when, issuedOn);
  if (!dates) return null;
  const problem =
    mention.problem ?? (weekdayDiffers(mention.weekday, dates.first) ? 'weekday-differs' : null);
  return { ...dates, problem };
}

type Dates = Pick<ResolvedDate, 'first' | 'last'>;

const oneDate = (date: FuzzyDate): Dates => ({ first: date, last: date });

function datesOf(when: When, issuedOn: FuzzyDate | null): Dates | null {
  if (when.kind === 'dates') return { first: when.first, last: when.last };
  if (when.kind === 'undated' || issuedOn === null) return null;
  if (when.kind === 'yearless') return nearest(when.first, when.last, issuedOn);
  if (when.kind === 'offset') return shifted(when.unit, when.offset, issuedOn);
  const issued = dayOf(issuedOn);
  if (!issued) return null;
  const back = (weekdayOf(issued) - when.weekday + 7) % 7;
  const days = { latest: -back, previous: -(back || 7), next: 7 - back };
  return oneDate(fuzzyDay(civilDay(dayNumber(issued) + days[when.direction])));
}

function shifted(unit: 'day' | 'month' | 'year', offset: number, issuedOn: FuzzyDate): Dates | null {
  const { year, month } = partsOf(issuedOn);
  if (unit === 'year') return oneDate(fuzzy(year + offset, null, null));
  if (unit === 'month') {
    if (month === null) return null;
    const months = year * 12 + month - 1 + offset;
    return oneDate(fuzzy(Math.floor(months / 12), (months % 12) + 1, null));
  }
  const issued = dayOf(issuedOn);
  return issued && oneDate(fuzzyDay(civilDay(dayNumber(issued) + offset)));
}

/** The year, among that of issue and its neighbours, that brings the first date nearest to the date of issue. */
function nearest(first: YearlessDate, last: YearlessDate, issuedOn: FuzzyDate): Dates | null {
  const issued = partsOf(issuedOn);
  const target = dayNumber({ year: issued.year, month: issued.month ?? 7, day: issued.day ?? 15 });
  const years = [issued.year - 1, issued.year, issued.year + 1].filter(
    (year) => first.day === null || first.day <= daysInMonth(first.month, year),
  );
  const distance = (year: number): number =>
    Math.abs(dayNumber({ year, month: first.month, day: first.day ?? 15 }) - target);
  const [year] = years.sort((one, other) => distance(one) - distance(other));
  if (year === undefined) return null;
  const turn = last.month < first.month ? 1 : 0;
  return { first: fuzzy(year, first.month, first.day), last: fuzzy(year + turn, last.month, last.day) };
}

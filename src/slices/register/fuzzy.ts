/**
 * A date as precise as its source gives it, written in a subset of EDTF (ISO 8601-2): `2014`, `2014-09` or `2014-09-10`; with
 * `~` about then (`2014~`); in `[..]` then or before (`[..2014-09]`). What is not known is null, never a made-up day. The
 * database knows the same rule as `fuzzy_days`.
 */
export type Fuzzy = string;

/** A day of the calendar, `2014-09-10`. Days compare as text. */
export type Day = string;

/** Days from the first to the last, both included; null where there is no first or no last. */
export interface Days {
  readonly first: Day | null;
  readonly last: Day | null;
}

export type Precision = 'year' | 'month' | 'day';

/** The parts of a fuzzy date. */
export interface FuzzyParts {
  /** Without its signs: `2014-09`. */
  readonly date: string;
  readonly precision: Precision;
  readonly sign: 'about' | 'before' | null;
}

/** What a fuzzy date may look like, for schemas and forms. A day that no calendar has is refused by `parseFuzzy` alone. */
export const fuzzyPattern = '^(\\d{4}(-\\d{2}(-\\d{2})?)?~?|\\[\\.\\.\\d{4}(-\\d{2}(-\\d{2})?)?\\])$';

const form = new RegExp(fuzzyPattern);
const precisions: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The parts of a fuzzy date, or undefined where the text is none, or a day that no calendar has. */
export function parseFuzzy(text: string): FuzzyParts | undefined {
  if (!form.test(text)) return undefined;
  const sign = text.endsWith('~') ? 'about' : text.endsWith(']') ? 'before' : null;
  const date = text.replace(/^\[\.\./, '').replace(/[\]~]$/, '');
  const precision = precisions[date.length]!;
  const inReach = date > '0002' && date < '9998';
  return inReach && dayOf(firstDay(date)) === firstDay(date) ? { date, precision, sign } : undefined;
}

/** The days of the dates that were asked for lately: the same few dates are compared over and over. */
const lately = new Map<Fuzzy, Days>();
const mostRemembered = 20_000;

/**
 * The days that a fuzzy date may mean. "About" is taken as one unit of its precision more on either side: `2014~` is any day
 * from 2013 to 2015.
 * @throws RangeError where the text is no fuzzy date
 */
export function daysOf(fuzzy: Fuzzy): Days {
  const known = lately.get(fuzzy);
  if (known) return known;
  const days = workOutDays(fuzzy);
  if (lately.size === mostRemembered) lately.clear();
  lately.set(fuzzy, days);
  return days;
}

function workOutDays(fuzzy: Fuzzy): Days {
  const parts = parseFuzzy(fuzzy);
  if (!parts) throw new RangeError(`"${fuzzy}" is no date`);
  const { date, precision, sign } = parts;
  const around = sign === 'about' ? 1 : 0;
  return {
    first: sign === 'before' ? null : shift(firstDay(date), precision, -around),
    last: addDays(shift(firstDay(date), precision, around + 1), -1),
  };
}

/** The days that a date may mean where there is one, else any day. */
export const daysOrAny = (fuzzy: Fuzzy | null): Days =>
  fuzzy === null ? { first: null, last: null } : daysOf(fuzzy);

/** Whether one date was before another whatever days the two mean. */
export function certainlyBefore(a: Fuzzy | null, b: Fuzzy | null): boolean {
  const { last } = daysOrAny(a);
  const { first } = daysOrAny(b);
  return last !== null && first !== null && last < first;
}

/** Orders dates by the first day that they may mean, then by the last; no date comes before all. */
export function compareDates(a: Fuzzy | null, b: Fuzzy | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  const [one, other] = [daysOf(a), daysOf(b)];
  return compareText(one.first ?? '', other.first ?? '') || compareText(one.last ?? '', other.last ?? '');
}

/** The day so many days later. */
export const addDays = (day: Day, count: number): Day => shift(day, 'day', count);

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const firstDay = (date: string): Day => `${date}-01-01`.slice(0, 10);

/** A day so many years, months or days later, of the first day of a year or a month. */
function shift(day: Day, unit: Precision, count: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  if (unit === 'year') moment.setUTCFullYear(moment.getUTCFullYear() + count);
  else if (unit === 'month') moment.setUTCMonth(moment.getUTCMonth() + count);
  else moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** The day as the calendar has it: 30 February is 2 March. */
function dayOf(day: Day): Day | undefined {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}

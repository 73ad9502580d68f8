import { numericAt } from './numeric.ts';
import {
  dayAt,
  isSign,
  jointAt,
  monthAt,
  type NamedMonth,
  type Part,
  type Scene,
  skip,
  skipSign,
  yearAt,
} from './parts.ts';

/** A date as far as it is named: days of one month, or one month, with or without its year. */
export interface Point {
  readonly calendar: 'gregorian' | 'hijri';
  readonly weekday: number | null;
  readonly days: Days | null;
  /** Null where the order of day and month cannot be told: "3/4/2021" in English. */
  readonly month: NamedMonth | null;
  readonly year: number | null;
}

export interface Days {
  readonly first: number;
  readonly last: number;
}

/** As many days as are read as one list; a longer row of figures is no list of days. */
const longestList = 7;

/** "Monday 3 May 2023", "May 3–5, 2023", "3, 4 and 5 May", "May 2023", "May", "2023-05-03". */
export function pointAt(scene: Scene, at: number): Part<Point> | undefined {
  if (isInRow(scene, at)) return undefined;
  const weekday = weekdayAt(scene, at);
  const from = weekday ? afterWeekdays(scene, weekday.to) : at;
  const found =
    numericPoint(scene, from) ?? dayFirst(scene, from) ?? monthFirst(scene, from, weekday !== undefined);
  if (!found) return undefined;
  const bracket = weekday && isSign(scene, weekday.to, '(') ? skipSign(scene, found.to, ')') : found.to;
  return {
    value: { ...found.value, weekday: weekday?.value ?? null },
    start: weekday?.start ?? found.start,
    to: bracket,
  };
}

/** Figures that other figures follow, with a space between, begin no date. */
const isInRow = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.glued;

/** A weekday by its full name. */
export function weekdayAt({ tokens, lexicon }: Scene, at: number): Part<number> | undefined {
  const match = lexicon.weekdays.matchAt(tokens, at);
  if (!match || (lexicon.table.capitalised && !tokens[at]!.capital)) return undefined;
  if (lexicon.table.weekdayTakesArticle && !match.definite) return undefined;
  return { value: match.values[0]!, start: match.start, to: match.to };
}

/** The token of the day after a weekday or a list of weekdays: "Monday and Tuesday, the 3rd". */
function afterWeekdays(scene: Scene, at: number): number {
  let to = at;
  for (let count = 1; count < longestList; count++) {
    const joint = jointAt(scene, to);
    const next = joint && weekdayAt(scene, skip(scene, scene.lexicon.beforeDay, joint.to));
    if (!next) break;
    to = next.to;
  }
  return skip(scene, scene.lexicon.beforeDay, skipSign(scene, to, '('));
}

function numericPoint(scene: Scene, at: number): Part<Point> | undefined {
  const numeric = numericAt(scene, at);
  if (!numeric) return undefined;
  const { calendar, year, month, day } = numeric.value;
  const named = month === null ? null : { calendar, first: month, last: month, contradictory: false };
  const days = day === null ? null : { first: day, last: day };
  return { ...numeric, value: { calendar, weekday: null, days, month: named, year } };
}

/** "3 May 2023", "3, 4 and 5 May", "du lundi 3 au mercredi 5 mai", "3-5/12/2021". */
function dayFirst(scene: Scene, at: number): Part<Point> | undefined {
  const first = dayAt(scene, at);
  let last = first;
  for (let count = 1; first && last && count <= longestList; count++) {
    const month = monthAt(scene, skip(scene, scene.lexicon.beforeMonth, last.to));
    if (month) return withYear(scene, first.start, { first: first.value, last: last.value }, month);
    const joint = jointAt(scene, last.to);
    const next = joint && afterWeekdays(scene, weekdayAt(scene, joint.to)?.to ?? joint.to);
    const numeric = next === undefined ? undefined : numericPoint(scene, next);
    if (numeric?.value.days)
      return {
        value: { ...numeric.value, days: { first: first.value, last: numeric.value.days.last } },
        start: first.start,
        to: numeric.to,
      };
    last = next === undefined ? undefined : dayAt(scene, next);
  }
  return undefined;
}

/** "May 3–5, 2023" in English, "May 2023" in every language; "May" alone. */
function monthFirst(scene: Scene, at: number, weekday: boolean): Part<Point> | undefined {
  const month = monthAt(scene, at);
  if (!month) return undefined;
  const days = scene.lexicon.table.monthFirst ? daysAfterMonth(scene, month.to) : undefined;
  if (!days && weekday) return undefined;
  return withYear(scene, month.start, days?.value ?? null, { ...month, to: days?.to ?? month.to });
}

/** The days after "May": a day that its own month follows ("May 3 and 4 June") is not among them. */
function daysAfterMonth(scene: Scene, at: number): Part<Days> | undefined {
  const first = dayAt(scene, skip(scene, scene.lexicon.beforeDay, at));
  if (!first) return undefined;
  let last = first;
  for (let count = 1; count < longestList; count++) {
    const joint = jointAt(scene, last.to);
    const next = joint && dayAt(scene, skip(scene, scene.lexicon.beforeDay, joint.to));
    if (!next || monthAt(scene, skip(scene, scene.lexicon.beforeMonth, next.to))) break;
    last = next;
  }
  return { value: { first: first.value, last: last.value }, start: first.start, to: last.to };
}

function withYear(scene: Scene, start: number, days: Days | null, month: Part<NamedMonth>): Part<Point> {
  const comma = skipSign(scene, month.to, ',،');
  const year = yearAt(scene, skip(scene, scene.lexicon.beforeYear, comma));
  const { calendar } = month.value;
  const belongs = year && (calendar === 'hijri') === year.value.year < 1700;
  return {
    value: { calendar, weekday: null, days, month: month.value, year: belongs ? year.value.year : null },
    start,
    to: belongs ? year.to : month.to,
  };
}

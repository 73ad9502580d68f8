import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { dayNumber } from './calendar.ts';
import { lexiconOf } from './lexicon.ts';
import type { DateMention, DateProblem, When } from './mention.ts';
import {
  endsBefore,
  isSign,
  jointAt,
  type Part,
  type Scene,
  sceneOf,
  skip,
  skipSign,
  yearAt,
} from './parts.ts';
import { type Point, pointAt, weekdayAt } from './point.ts';
import { reckon, twinProblem } from './range.ts';

/** What was found at a token, before it has its offsets. */
interface Found {
  readonly when: When;
  readonly weekday: number | null;
  readonly problem: DateProblem | null;
}

/**
 * The dates of one sentence or line, in order, none overlapping another.
 * @param places the tokens at which one may begin (`dateOpeners`)
 */
export function findDates(
  tokens: readonly Token[],
  language: Language,
  places: Iterable<number> = tokens.keys(),
): DateMention[] {
  const scene = sceneOf(tokens, language);
  const mentions: DateMention[] = [];
  let next = 0;
  for (const index of places) {
    if (index < next || !mayBegin(tokens[index]!, scene.lexicon.openers)) continue;
    const time = timeAt(scene, index);
    const found =
      time === null
        ? undefined
        : (time ??
          (mayBegin(tokens[index]!, scene.lexicon.pointOpeners) ? datesAt(scene, index) : undefined) ??
          turnedWeekdayAt(scene, index) ??
          yearsAt(scene, index));
    if (found) {
      mentions.push({
        from: index,
        to: found.to,
        start: found.start,
        end: tokens[found.to - 1]!.end,
        ...found.value,
      });
    }
    next = found?.to ?? index + 1;
  }
  return mentions;
}

/** The words with which a date may begin, beside figures. */
export const dateOpeners = (language: Language): Iterable<string> => lexiconOf(language).openers;

/** The token is in figures, or a word among these by some way to read it. */
function mayBegin({ kind, variants }: Token, openers: ReadonlySet<string>): boolean {
  if (kind === 'number') return true;
  for (const { norm, whole } of variants) if (openers.has(norm) || openers.has(whole)) return true;
  return false;
}

/**
 * "today", "last month", "this week"; with the date or weekday after it: "yesterday, 2 December", «أمس الثلاثاء».
 * @returns null for what only looks like a time: «اليوم العالمي»
 */
function timeAt(scene: Scene, at: number): Part<Found> | null | undefined {
  const match = scene.lexicon.times.matchAt(scene.tokens, at);
  if (!match) return undefined;
  const time = match.values[0];
  if (!time) return null;
  if (time.definite && !match.definite) return undefined;
  const alone = {
    value: { when: time.when, weekday: null, problem: null },
    start: match.start,
    to: match.to,
  };
  if (time.when.kind !== 'offset' || time.when.unit !== 'day') return alone;
  const bracket = isSign(scene, match.to, '(');
  const next = skipSign(scene, match.to, '(,،');
  const close = (to: number): number => (bracket ? skipSign(scene, to, ')') : to);
  const date = datesAt(scene, next);
  if (date) return { ...date, start: match.start, to: close(date.to) };
  const weekday = weekdayAt(scene, next);
  return weekday
    ? { ...alone, value: { ...alone.value, weekday: weekday.value }, to: close(weekday.to) }
    : alone;
}

/** A date or a range of dates, with its twin in the other calendar. */
function datesAt(scene: Scene, at: number): Part<Found> | undefined {
  const first = pointAt(scene, at);
  if (!first) return undefined;
  const joined = rangeFrom(scene, first);
  const point = joined?.first ?? first.value;
  const bare = point.days === null && point.year === null;
  if (bare && !joined?.last && !endsBefore(scene, scene.lexicon.monthCues, at)) return undefined;
  if (bare && point.calendar === 'hijri') return undefined;
  const { when, problem } = reckon(point, joined?.last ?? point);
  const found = { when, weekday: point.weekday, problem };
  return withTwin(scene, point, { value: found, start: first.start, to: joined?.to ?? first.to });
}

/**
 * The second date of "30 April – 2 May 2023" or "30 April and 1 May". Two dates joined by "and" are one mention only where
 * one follows the other; else the first takes its year from the second and stands alone.
 */
function rangeFrom(scene: Scene, first: Part<Point>): { first: Point; last?: Point; to: number } | undefined {
  const joint = jointAt(scene, first.to);
  const second =
    joint && joint.value !== 'comma' && pointAt(scene, skip(scene, scene.lexicon.beforeDay, joint.to));
  if (!second || second.value.calendar !== first.value.calendar) return undefined;
  if ((first.value.days === null) !== (second.value.days === null)) return undefined;
  const from = { ...first.value, year: first.value.year ?? second.value.year };
  const last = { ...second.value, year: second.value.year ?? first.value.year };
  if (joint.value === 'and' && !follows(from, last)) return { first: from, to: first.to };
  return isBefore(from, last) ? { first: from, last, to: second.to } : { first: from, to: first.to };
}

/** A number that grows with the date; months are taken as long as the longest. */
function rank({ year, month, days }: Point, end: 'first' | 'last'): number {
  return ((year ?? 0) * 12 + (month?.[end] ?? 0)) * 31 + (days?.[end] ?? 0);
}

const isBefore = (first: Point, last: Point): boolean => rank(first, 'last') < rank(last, 'first');

/** The last day of one is the day before the first of the other, or so with months. */
function follows(first: Point, last: Point): boolean {
  if (!first.days || !last.days) return rank(last, 'first') - rank(first, 'last') === 31;
  if (first.calendar === 'hijri' || !first.month || !last.month)
    return rank(last, 'first') - rank(first, 'last') === 1;
  const year = first.year ?? 2000;
  const end = dayNumber({ year, month: first.month.last, day: first.days.last });
  const begin = dayNumber({ year: last.year ?? 2000, month: last.month.first, day: last.days.first });
  return begin - end === 1;
}

/** Adds a twin in the other calendar: «… 1445 هـ الموافق 27 أكتوبر 2023 م», "27 October 2023 (12 Rabi' II 1445)". */
function withTwin(scene: Scene, point: Point, found: Part<Found>): Part<Found> {
  const bracket = isSign(scene, found.to, '(');
  const phrase = skip(scene, scene.lexicon.twin, skipSign(scene, found.to, '(,،/–-'));
  if (phrase === found.to) return found;
  const twin = pointAt(scene, phrase);
  if (!twin || twin.value.calendar === point.calendar) return found;
  const other = reckon(twin.value, twin.value);
  const hijriFirst = point.calendar === 'hijri';
  const own = { when: found.value.when, problem: found.value.problem };
  const [gregorian, hijri] = hijriFirst ? [other, own] : [own, other];
  return {
    value: {
      when: gregorian.when,
      weekday: point.weekday ?? twin.value.weekday,
      problem: gregorian.problem ?? hijri.problem ?? twinProblem(gregorian.when, hijri.when),
    },
    start: found.start,
    to: bracket ? skipSign(scene, twin.to, ')') : twin.to,
  };
}

/** "on Monday", "last Monday", «الاثنين المقبل», "lundi dernier". */
function turnedWeekdayAt(scene: Scene, at: number): Part<Found> | undefined {
  const before = scene.lexicon.weekdayTurns.matchAt(scene.tokens, at);
  const weekday = weekdayAt(scene, before?.to ?? at);
  if (!weekday) return undefined;
  const after = before ? undefined : scene.lexicon.weekdayTurns.matchAt(scene.tokens, weekday.to);
  const direction = before?.values[0] ?? after?.values[0] ?? 'latest';
  return {
    value: { when: { kind: 'weekday', weekday: weekday.value, direction }, weekday: null, problem: null },
    start: before?.start ?? weekday.start,
    to: after?.to ?? weekday.to,
  };
}

/** "since 2014", "the years 2021 and 2022", "2019–2022", "(2014)". */
function yearsAt(scene: Scene, at: number): Part<Found> | undefined {
  const first = bareYearAt(scene, at);
  if (!first) return undefined;
  let last = first;
  let joint = jointAt(scene, last.to);
  for (let count = 0; joint && count < 7; count++) {
    const next = bareYearAt(scene, skip(scene, scene.lexicon.beforeYear, joint.to));
    if (!next || next.value <= last.value) break;
    last = next;
    joint = jointAt(scene, last.to);
  }
  const cued = endsBefore(scene, scene.lexicon.yearCues, at);
  const bracketed = isSign(scene, at - 1, '(') && isSign(scene, last.to, ')');
  if (!cued && !bracketed && last === first) return undefined;
  const when: When = { kind: 'dates', first: String(first.value), last: String(last.value) };
  return { value: { when, weekday: null, problem: null }, start: first.start, to: last.to };
}

function bareYearAt(scene: Scene, at: number): Part<number> | undefined {
  const year = yearAt(scene, at);
  if (!year || year.value.era === 'hijri') return undefined;
  return year.value.year >= 1900 && year.value.year < 2100 ? { ...year, value: year.value.year } : undefined;
}

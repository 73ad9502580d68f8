import type { Span } from '../span.ts';

/** A date with the precision of the source: `2014`, `2014-09` or `2014-09-10`. */
export type FuzzyDate = string;

/** A day or month whose year the text leaves out: "on 3 May". */
export interface YearlessDate {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, or null where only the month is named. */
  readonly day: number | null;
}

/** What a mention says of time, before the date of issue is known. */
export type When =
  /** One date, where `last` equals `first`, or the first and last of a range. */
  | { readonly kind: 'dates'; readonly first: FuzzyDate; readonly last: FuzzyDate }
  | { readonly kind: 'yearless'; readonly first: YearlessDate; readonly last: YearlessDate }
  /** today 0, yesterday −1, tomorrow +1; last month −1. */
  | { readonly kind: 'offset'; readonly unit: 'day' | 'month' | 'year'; readonly offset: number }
  /** ISO weekday, Monday 1 to Sunday 7. `latest` is "on Monday": that day of issue or the nearest before it. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: 'latest' | 'previous' | 'next';
    }
  /** A time that is no date: "earlier this week"; or a date that contradicts itself. */
  | { readonly kind: 'undated' };

/**
 * Why a mention cannot be taken at its word: the two names of a double month differ (كانون الأول/سبتمبر), the day does not
 * exist (31 April), the weekday is not the date's, the Hijri and the Gregorian date are more than a day apart, the order of
 * day and month cannot be told ("3/4/2021" in English).
 */
export type DateProblem =
  | 'contradictory-months'
  | 'impossible'
  | 'weekday-differs'
  | 'calendars-differ'
  | 'ambiguous-order';

/** Words that give a date, without the preposition before them: "Monday 3 May 2023", «أمس», "30 April and 1 May". */
export interface DateMention extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly when: When;
  /** ISO weekday that stands with a full or yearless date, or null. */
  readonly weekday: number | null;
  readonly problem: DateProblem | null;
}

/** The dates that a mention means in a statement of a given date; equal where it is one date. */
export interface ResolvedDate {
  readonly first: FuzzyDate;
  readonly last: FuzzyDate;
  readonly problem: DateProblem | null;
}

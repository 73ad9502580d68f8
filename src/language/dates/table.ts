import type { When } from './mention.ts';

/** A month as it is named. */
export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1 to 12 in its calendar. */
  readonly month: number;
  /** The sets of names that have it: two names of different sets make one double name (كانون الأول/ديسمبر). */
  readonly sets: readonly string[];
}

/** What a word such as "yesterday" or "this week" says, and whether it says it with the Arabic article only. */
export interface TimeWord {
  readonly when: When;
  readonly definite: boolean;
}

/** The words in which a language gives dates. Rows are phrases as a writer writes them. */
export interface DateTable {
  /** Month names that CLDR lacks, with their source in a comment. */
  readonly moreMonths: readonly { name: string; month: number; sets: string[] }[];
  /** Spellings of the twelve Hijri months, Muharram first. */
  readonly hijriMonths: readonly (readonly string[])[];
  /** `null` marks what looks like a time and is none: «اليوم العالمي». */
  readonly times: readonly (readonly [phrase: string, time: TimeWord | null])[];
  /** Words before or after a weekday that say which one: "last", «المقبل», "prochain". */
  readonly weekdayTurns: readonly (readonly [phrase: string, turn: 'latest' | 'previous' | 'next'])[];
  /** Between the two ends of a range. Dashes are known without being listed. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Between the two names of a double month. The stroke and brackets are known without being listed. */
  readonly or: readonly string[];
  /** Between weekday and day. */
  readonly beforeDay: readonly string[];
  /** Between day and month. */
  readonly beforeMonth: readonly string[];
  /** Between month and year. A comma is known without being listed. */
  readonly beforeYear: readonly string[];
  /** Between a Hijri date and its Gregorian twin. */
  readonly twin: readonly string[];
  /** Words after which a month stands alone: "in May". */
  readonly monthCues: readonly string[];
  /** Words after which four figures are a year: "since 2014". */
  readonly yearCues: readonly string[];
  readonly eras: readonly (readonly [phrase: string, calendar: 'gregorian' | 'hijri'])[];
  /** Letters glued to the figures of a day: "3rd", "1er". */
  readonly daySuffixes: ReadonlySet<string>;
  /** A day of the month may be a cardinal in words: "le deux mai". */
  readonly cardinalDays: boolean;
  /** "May 3, 2023". */
  readonly monthFirst: boolean;
  /** Months and weekdays begin with a capital; "may" and "march" do not. */
  readonly capitalised: boolean;
  /** Word to which a weekday must be attached: the Arabic article, «الأحد», since «أحد» is "anyone". */
  readonly weekdayTakesArticle: boolean;
  /** "3/12/2021" is the third of December; in English it may as well be the twelfth of March. */
  readonly strokesAreDayFirst: boolean;
}

const offset = (unit: 'day' | 'month' | 'year', count: number): When => ({
  kind: 'offset',
  unit,
  offset: count,
});

/** "today" 0, "yesterday" −1. */
export const day = (count: number, definite = false): TimeWord => ({ when: offset('day', count), definite });
export const month = (count: number): TimeWord => ({ when: offset('month', count), definite: false });
export const year = (count: number): TimeWord => ({ when: offset('year', count), definite: false });
/** A time that is no date: "this week". */
export const undated: TimeWord = { when: { kind: 'undated' }, definite: false };

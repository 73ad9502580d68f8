import { addDays, type Day, daysOf, daysOrAny, type Fuzzy } from '../fuzzy.ts';

/**
 * The span of a term: when something ran, as far as its entries tell. A beginning or an end that nobody states stays null; the
 * days on which a statement shows it are kept beside it.
 */
export interface Span {
  /** The stated beginning and end, as precise as their source. */
  readonly from: Fuzzy | null;
  readonly to: Fuzzy | null;
  /** The first and the last day on which something shows it. */
  readonly firstSeen: Fuzzy | null;
  readonly lastSeen: Fuzzy | null;
  /** The entry that states its beginning, and the one that states or implies its end. */
  readonly openedBy: string | null;
  readonly closedBy: string | null;
  readonly entries: readonly string[];
}

/** A span while it is worked out. */
export interface Draft extends Span {
  /** It was over by then, because something else had taken its place; nobody states when it ended. */
  readonly overBy?: Fuzzy | null;
  /** It may have run before anything shows it, as a body that is merely named. */
  readonly before?: boolean;
}

/** Two ranges of days as PostgreSQL writes them: `[2014-09-01,2019-05-02)`. */
export interface Extent {
  /** From the first day on which it may have begun until the last on which it may have ended. */
  readonly valid: string;
  /** The days that it holds under every reading of the dates. */
  readonly certain: string;
}

/**
 * The days of a span. Without a stated beginning it runs from the first day that shows it; without that its beginning is
 * open. It goes on until an end is stated or something takes its place; the day of its end belongs to what follows, unless
 * something still shows it on that day.
 */
export function extentOf(draft: Draft): Extent {
  const start = draft.from ?? draft.firstSeen;
  const end = draft.to ?? draft.overBy ?? null;
  const earliest = draft.from === null && draft.before ? null : daysOrAny(start).first;
  const valid = rangeOf(earliest, possiblyUntil(end, draft.lastSeen));
  const sureFrom = start === null ? null : daysOf(start).last;
  const certain = sureFrom === null ? 'empty' : rangeOf(sureFrom, sureUntil(draft));
  return { valid, certain: isWithin(certain, valid) ? certain : 'empty' };
}

function possiblyUntil(end: Fuzzy | null, lastSeen: Fuzzy | null): Day | null {
  const { last } = daysOrAny(end);
  const seen = daysOrAny(lastSeen).first;
  return last !== null && seen !== null && seen >= last ? addDays(last, 1) : last;
}

/** The first day on which it may be over; null where it runs on. */
function sureUntil({ to, overBy = null, lastSeen, closedBy }: Draft): Day | null {
  if (closedBy === null) return null;
  const seen = daysOrAny(lastSeen).first;
  const afterSeen = seen === null ? lowest : addDays(seen, 1);
  const left = to === null ? null : (daysOf(to).first ?? lowest);
  // It is sure on a day that shows it, though it may have ended on any day of that year.
  const sure = left === null || (seen !== null && left < seen) ? afterSeen : left;
  const over = daysOrAny(overBy).first;
  return over !== null && over < sure ? over : sure;
}

/** Before every day that a date may mean. */
const lowest: Day = '0001-01-01';

/** A range from its first day to the day after its last. */
const rangeOf = (first: Day | null, end: Day | null): string =>
  first !== null && end !== null && end <= first
    ? 'empty'
    : `${first === null ? '(' : `[${first}`},${end ?? ''})`;

const bounds = (range: string): readonly [string, string] => {
  const [first = '', end = ''] = range.slice(1, -1).replace(/^\[/, '').split(',');
  return [first, end === '' ? '9999-12-31' : end];
};

function isWithin(inner: string, outer: string): boolean {
  if (inner === 'empty') return true;
  if (outer === 'empty') return false;
  const [[a, b], [from, to]] = [bounds(inner), bounds(outer)];
  return from <= a && b <= to;
}

/** The days of a range that lie within another as well. */
export function within(inner: string, outer: string): string {
  if (inner === 'empty' || outer === 'empty') return 'empty';
  const [[a, b], [from, to]] = [bounds(inner), bounds(outer)];
  const [, first = ''] = [a, from].toSorted();
  const [end = ''] = [b, to].toSorted();
  return rangeOf(first === '' ? null : first, end === '9999-12-31' ? null : end);
}

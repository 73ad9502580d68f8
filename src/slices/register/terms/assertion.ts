import type { Fact, FactOf, FactType } from '../fact.ts';
import { compareDates, daysOrAny, type Fuzzy } from '../fuzzy.ts';

/**
 * An assertion is what terms are worked out from: an entry that stands, with the days on which it is said to have been so. A
 * person may have given the date; else the days of the statements that say so count.
 */
export interface Assertion<F extends Fact = Fact> {
  readonly entryId: string;
  readonly fact: F;
  readonly dated: Fuzzy | null;
  /** The days of the statements, null for one without a day. */
  readonly statedOn: readonly (Fuzzy | null)[];
  /** The bodies that a fact on a body names as its parent, and as the one into which it was merged. */
  readonly parentId?: string | null;
  readonly intoId?: string | null;
  /** The person who exercises a seat. */
  readonly personId?: string | null;
}

export type AssertionOf<T extends FactType> = Assertion<FactOf<T>>;

/** The assertions of one type. */
export const ofType = <T extends FactType>(assertions: readonly Assertion[], type: T): AssertionOf<T>[] =>
  assertions.filter((assertion): assertion is AssertionOf<T> => assertion.fact.type === type);

/** When it happened: the date given, else the earliest day that says so. */
export const happenedOn = ({ dated, statedOn }: Assertion): Fuzzy | null =>
  dated ?? earliest(statedOn.filter((on) => on !== null));

const earliest = (dates: readonly Fuzzy[]): Fuzzy | null => dates.toSorted(compareDates)[0] ?? null;

/** Every day on which it is seen, each once. */
export function seenOn({ dated, statedOn }: Assertion): readonly (Fuzzy | null)[] {
  if (dated !== null) return [dated];
  return statedOn.length === 0 ? [null] : [...new Set(statedOn)];
}

/** Something on a day, put in order with what else happened. */
export interface Happening {
  readonly entryId: string;
  readonly on: Fuzzy | null;
  readonly change: string;
}

/**
 * Orders what happened. What begins is placed on the first day that it may mean, what ends on the last, because of two
 * imprecise dates a beginning comes before its end; of one day the ranks decide, then the entry, so that the order of
 * arrival never matters.
 * @param ranks the changes in the order in which they come on one day
 * @param endings those of them that end something
 */
export function inOrder<H extends Happening>(
  happenings: readonly H[],
  ranks: readonly string[],
  endings: readonly string[],
): H[] {
  const place = ({ on, change }: H): string => {
    const { first, last } = daysOrAny(on);
    return endings.includes(change) ? (last ?? '9999-12-31') : (first ?? '0000-01-01');
  };
  const keyed = happenings.map((happening) => ({
    happening,
    key: [place(happening), ranks.indexOf(happening.change), happening.entryId] as const,
  }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ happening }) => happening);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

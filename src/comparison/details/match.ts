import type { Detail } from './detail.ts';

/** What one side has and the other has not, and what stands there instead. */
export interface Unmatched {
  readonly official: Detail | null;
  readonly translation: Detail | null;
}

/**
 * Takes away what both sides have, by key and then by the other ways to mean the same; what is left of the same kind on both
 * sides stands for one another in order, and makes one difference, not two.
 */
export function unmatched(official: readonly Detail[], translation: readonly Detail[]): Unmatched[] {
  let [left, right] = apart(official, translation, sameKey);
  // A city may be told by its country, but not where the other text names another city.
  const moved = pairUp(left.filter(isCity), right.filter(isCity)).filter(isExchange);
  left = left.filter((detail) => !moved.some((difference) => difference.official === detail));
  right = right.filter((detail) => !moved.some((difference) => difference.translation === detail));
  [left, right] = apart(left, right, sameMeaning);
  // What is repeated on one side only is no difference.
  left = left.filter((detail) => !translation.some((other) => sameMeaning(detail, other)));
  right = right.filter((detail) => !official.some((other) => sameMeaning(other, detail)));
  const rest = pairUp(left, right).filter(
    ({ official: one, translation: other }) => !(one?.optional && other?.optional && isSmall(one)),
  );
  return [...moved, ...rest];
}

/** What is left of both sides when each detail has taken a counterpart away. */
function apart(
  official: readonly Detail[],
  translation: readonly Detail[],
  same: (one: Detail, other: Detail) => boolean,
): [Detail[], Detail[]] {
  const taken = new Set<Detail>();
  const left = official.filter((detail) => {
    const counterpart = translation.find((other) => !taken.has(other) && same(detail, other));
    if (counterpart) taken.add(counterpart);
    return !counterpart;
  });
  return [left, translation.filter((detail) => !taken.has(detail))];
}

const isCity = ({ kind }: Detail): boolean => kind === 'place';

const isExchange = ({ official, translation }: Unmatched): boolean =>
  official !== null && translation !== null;

/** "One" for "two" is mostly an article against a dual. */
const isSmall = (detail: Detail): boolean => detail.kind === 'number';

const sameKey = (one: Detail, other: Detail): boolean => one.key === other.key;

function sameMeaning(one: Detail, other: Detail): boolean {
  if (one.key === other.key) return true;
  return one.also.includes(other.key) || other.also.includes(one.key);
}

/** Kinds that replace one another: an ordinal read as a number is still the same slip. */
const family = (kind: Detail['kind']): string => (kind === 'ordinal' || kind === 'amount' ? 'number' : kind);

function pairUp(left: readonly Detail[], right: readonly Detail[]): Unmatched[] {
  const rest = [...right];
  const differences: Unmatched[] = left.map((detail) => {
    const exact = rest.findIndex((other) => other.kind === detail.kind);
    const index = exact >= 0 ? exact : rest.findIndex((other) => family(other.kind) === family(detail.kind));
    const [counterpart] = index >= 0 ? rest.splice(index, 1) : [];
    return { official: detail, translation: counterpart ?? null };
  });
  return [...differences, ...rest.map((detail) => ({ official: null, translation: detail }))];
}

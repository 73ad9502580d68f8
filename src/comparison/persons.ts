import { fold } from '../language/normalise.ts';
import { skeleton } from './alignment/skeleton.ts';
import type { NamedOfficial } from './texts.ts';

/** Officials who stand on one side only. */
export interface Strangers {
  readonly official: readonly NamedOfficial[];
  readonly translation: readonly NamedOfficial[];
}

/** Names whose sounds agree less than this are two names. */
const leastLikeness = 0.55;

/** Takes away who is the same on both sides, by how the names sound, the likest first; what is left are strangers. */
export function strangers(
  official: readonly NamedOfficial[],
  translation: readonly NamedOfficial[],
): Strangers {
  const candidates = official
    .flatMap((one) =>
      translation.map((other) => ({ one, other, likeness: nameLikeness(one.name, other.name) })),
    )
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<NamedOfficial>();
  for (const { one, other } of candidates)
    if (!taken.has(one) && !taken.has(other)) taken.add(one).add(other);
  const left = (officials: readonly NamedOfficial[]) => officials.filter((each) => !taken.has(each));
  return { official: left(official), translation: left(translation) };
}

/**
 * How alike two names sound, 0 to 1, whatever their scripts: the longest common subsequence of their consonants, against the
 * longer of the two.
 */
export function nameLikeness(one: string, other: string): number {
  const [left, right] = [sounds(one), sounds(other)];
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : commonLength(left, right) / longer;
}

const sounds = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => skeleton(fold(word)))
    .join('');

function commonLength(one: string, other: string): number {
  let previous = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const row = [0];
    for (let index = 0; index < other.length; index++)
      row.push(letter === other[index] ? previous[index]! + 1 : Math.max(previous[index + 1]!, row[index]!));
    previous = row;
  }
  return previous[other.length]!;
}

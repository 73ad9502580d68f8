import { nameLikeness } from '../language/names/likeness.ts';
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

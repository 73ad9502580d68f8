/** An aligned text with sentences merged, split, dropped and added, and the pairs that are right afterwards. */
export interface PerturbedText {
  readonly official: readonly string[];
  readonly translation: readonly string[];
  readonly pairs: readonly AlignedPair[];
}

export interface AlignedPair {
  readonly official: readonly number[];
  readonly translation: readonly number[];
}

/** How often a translator does what, as shares of the sentences. */
const habits = { merge: 0.1, split: 0.04, drop: 0.04, add: 0.02 } as const;
const shortestSplit = 4;

/** Does to a translation what translators do. The same seed gives the same text. */
export function perturb(
  sentences: readonly (readonly [official: string, translation: string])[],
  seed: number,
): PerturbedText {
  const random = generator(seed);
  const official: string[] = [];
  const translation: string[] = [];
  const pairs: AlignedPair[] = [];
  const put = (originals: readonly string[], renderings: readonly string[]): void => {
    pairs.push({
      official: originals.map((_, index) => official.length + index),
      translation: renderings.map((_, index) => translation.length + index),
    });
    official.push(...originals);
    translation.push(...renderings);
  };
  for (let index = 0; index < sentences.length; index++) {
    const [original, rendering] = sentences[index]!;
    const next = sentences[index + 1];
    const words = rendering.split(' ');
    let chance = random();
    const happens = (share: number): boolean => {
      const yes = chance >= 0 && chance < share;
      chance -= share;
      return yes;
    };
    if (happens(habits.merge) && next) {
      put([original, next[0]], [`${rendering} ${next[1]}`]);
      index++;
    } else if (happens(habits.split) && words.length >= shortestSplit) {
      const middle = words.length >> 1;
      put([original], [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]);
    } else if (happens(habits.drop)) put([original], []);
    else if (happens(habits.add)) put([], [rendering]);
    else put([original], [rendering]);
  }
  return { official, translation, pairs };
}

/** A linear congruential generator (Knuth's constants for 32 bits): reproducible, and good enough for choosing sentences. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Strict scores: a pair counts only when both of its sides are exactly right. */
export interface AlignmentScore {
  readonly f1: number;
  readonly droppedPrecision: number;
  readonly droppedRecall: number;
}

export function scoreAlignments(
  texts: readonly { readonly expected: readonly AlignedPair[]; readonly found: readonly AlignedPair[] }[],
): AlignmentScore {
  const whole = tally(texts, (pair) => pair.official.length > 0 && pair.translation.length > 0);
  const dropped = tally(texts, (pair) => pair.translation.length === 0);
  return {
    f1: harmonic(whole.precision, whole.recall),
    droppedPrecision: dropped.precision,
    droppedRecall: dropped.recall,
  };
}

function tally(texts: Parameters<typeof scoreAlignments>[0], counts: (pair: AlignedPair) => boolean) {
  let right = 0;
  let found = 0;
  let expected = 0;
  for (const text of texts) {
    const wanted = new Set(text.expected.filter(counts).map(key));
    const got = text.found.filter(counts).map(key);
    right += got.filter((each) => wanted.has(each)).length;
    found += got.length;
    expected += wanted.size;
  }
  return { precision: right / found, recall: right / expected };
}

const key = ({ official, translation }: AlignedPair): string => `${official.join()}|${translation.join()}`;
const harmonic = (one: number, other: number): number => (2 * one * other) / (one + other);

import { type Rendering, type Renderings, sum } from './translations.ts';
import type { Side } from './words.ts';

/** Sentences that stand for one another, by index. Either side may be empty: nothing stands across. */
export interface Bead {
  readonly official: readonly number[];
  readonly translation: readonly number[];
}

const rounds = 4;
/** What a pair of words starts with when the table does not know it. */
const beginning = 0.02;
/** The chance that a word comes from no word of the other side. */
const spontaneous = 0.3;
/** Below this share a pairing is dropped: it is noise and costs time. */
const negligible = 0.01;
/** A pairing seen once is no lesson: it would only confirm the alignment that produced it. */
const leastSightings = 2;
const discount = 0.5;
const smoothing = 0.5;
const most = 0.8;

/** Word pairs that stand in some aligned sentences together; one index a pair in every array. */
interface Cooccurrences {
  readonly words: number[];
  readonly targets: number[];
  /** In how many of the aligned sentences the pair stands. */
  readonly sightings: number[];
  /** Per aligned sentences: pair indexes, one row a target word, one column a word. */
  readonly samples: readonly {
    readonly width: number;
    readonly pairs: Int32Array;
    readonly targets: readonly number[];
  }[];
}

/**
 * Learns from aligned sentences which words render one another: IBM model 1 (Brown et al. 1993), started from what is known,
 * with an empty word, absolute discounting, and pairings seen once left out.
 */
export function learn(
  from: Side,
  to: Side,
  aligned: readonly (readonly [from: readonly number[], to: readonly number[]])[],
  known: Renderings,
): Renderings {
  const samples = aligned.map(([left, right]) => [wordsOf(from, left), wordsOf(to, right)] as const);
  const frequency = new Float64Array(from.vocabulary.length);
  for (const [words] of samples) for (const word of words) frequency[word] = frequency[word]! + 1;
  const seen = cooccurrences(samples, to.vocabulary.length);
  const prior = Float64Array.from(seen.words, (word, pair) =>
    probabilityOf(known[word], seen.targets[pair]!),
  );

  let beliefs = prior.map((probability) => beginning + probability);
  let counts = beliefs;
  for (let round = 0; round < rounds; round++) {
    if (round > 0)
      beliefs = counts.map((count, pair) => count / (frequency[seen.words[pair]!]! + 0.1) + prior[pair]! / 2);
    counts = expectedCounts(seen, beliefs, to.share);
  }
  return lessons(seen, counts, frequency);
}

function cooccurrences(
  samples: readonly (readonly [words: number[], targets: number[]])[],
  width: number,
): Cooccurrences {
  const indexOf = new Map<number, number>();
  const words: number[] = [];
  const targets: number[] = [];
  const sightings: number[] = [];
  const matrices = samples.map(([sources, renderings]) => {
    const pairs = new Int32Array(sources.length * renderings.length);
    let cell = 0;
    for (const target of renderings) {
      for (const word of sources) {
        const key = word * width + target;
        let pair = indexOf.get(key);
        if (pair === undefined) {
          pair = words.length;
          indexOf.set(key, pair);
          words.push(word);
          targets.push(target);
          sightings.push(0);
        }
        sightings[pair] = sightings[pair]! + 1;
        pairs[cell++] = pair;
      }
    }
    return { width: sources.length, pairs, targets: renderings };
  });
  return { words, targets, sightings, samples: matrices };
}

/** One round: how often each pair is expected to be a rendering, given what is believed. */
function expectedCounts(
  seen: Cooccurrences,
  beliefs: Float64Array,
  share: Float64Array,
): Float64Array<ArrayBuffer> {
  const counts = new Float64Array(beliefs.length);
  for (const { width, pairs, targets } of seen.samples) {
    targets.forEach((target, row) => {
      const first = row * width;
      let total = spontaneous * share[target]! * width;
      for (let cell = first; cell < first + width; cell++) total += beliefs[pairs[cell]!]!;
      for (let cell = first; cell < first + width; cell++) {
        const weight = beliefs[pairs[cell]!]! / total;
        if (weight >= negligible) counts[pairs[cell]!] = counts[pairs[cell]!]! + weight;
      }
    });
  }
  return counts;
}

function probabilityOf(rendering: Rendering | undefined, target: number): number {
  const index = rendering?.targets.indexOf(target) ?? -1;
  return index < 0 ? 0 : rendering!.probabilities[index]!;
}

/** What is left after discounting, per word, at most `most` in all. */
function lessons(seen: Cooccurrences, counts: Float64Array, frequency: Float64Array): Renderings {
  const learned: ({ targets: number[]; probabilities: number[] } | undefined)[] = new Array(frequency.length);
  counts.forEach((count, pair) => {
    if (seen.sightings[pair]! < leastSightings || count <= discount) return;
    const word = seen.words[pair]!;
    const lesson = learned[word] ?? { targets: [], probabilities: [] };
    learned[word] = lesson;
    lesson.targets.push(seen.targets[pair]!);
    lesson.probabilities.push((most * (count - discount)) / (frequency[word]! + smoothing));
  });
  return learned.map((lesson) => {
    if (!lesson) return undefined;
    const total = sum(lesson.probabilities);
    const mass = Math.min(most, total);
    return { ...lesson, probabilities: lesson.probabilities.map((each) => (each * mass) / total), mass };
  });
}

function wordsOf(side: Side, sentences: readonly number[]): number[] {
  const words = new Set<number>();
  for (const sentence of sentences) for (const id of side.sentences[sentence]!.ids) words.add(id);
  return [...words];
}

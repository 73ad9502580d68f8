import type { Side } from './words.ts';

/** What a word of one side may be on the other: target words with their probability; what is missing to 1 is "anything". */
export interface Rendering {
  readonly targets: number[];
  readonly probabilities: number[];
  /** What is known of the word in all. It may exceed the sum: a known translation that the other side never uses. */
  readonly mass: number;
}

/** For each word of a side (by id) its rendering, or undefined where nothing is known. */
export type Renderings = readonly (Rendering | undefined)[];

/** Stems of a language that may render a stem of another; empty where the table does not know it. */
export type Translate = (stem: string) => readonly string[];

/** How sure each source of knowledge is that a word's counterpart is what it says, measured on development texts. */
const trust = { same: 0.7, table: 0.7, absent: 0.35, sound: 0.4 } as const;

/** Shorter skeletons match by chance. */
const shortestSkeleton = 3;

/** Most words have few renderings; a long list of them says less about each. */
const mostRenderings = 4;

/**
 * What is known before reading the pair: the same figure or Latin word, the bilingual table, and names that sound alike
 * across scripts.
 */
export function knownRenderings(from: Side, to: Side, translate: Translate): Renderings {
  const bySound = new Map<string, number[]>();
  to.sounds.forEach((sound, id) => {
    if (sound.length < shortestSkeleton) return;
    const alike = bySound.get(sound);
    if (alike) alike.push(id);
    else bySound.set(sound, [id]);
  });
  return from.vocabulary.map((word, index) => {
    const same = to.idOf.get(word);
    if (same !== undefined) return { targets: [same], probabilities: [trust.same], mass: trust.same };
    if (word.startsWith('#')) return { targets: [], probabilities: [], mass: trust.absent };
    const listed = translate(word);
    const present = listed.flatMap((stem) => to.idOf.get(stem) ?? []);
    if (present.length > 0) {
      const each = trust.table / Math.min(listed.length, mostRenderings);
      const probabilities = present.map(() => Math.min(each, trust.table / present.length));
      return { targets: present, probabilities, mass: sum(probabilities) };
    }
    const alike = bySound.get(from.sounds[index]!);
    if (alike) {
      const probabilities = alike.map(() => trust.sound / alike.length);
      return { targets: alike, probabilities, mass: trust.sound };
    }
    return listed.length > 0 ? { targets: [], probabilities: [], mass: trust.absent } : undefined;
  });
}

/** The most that learning and tables together may claim to know of a word. */
const ceiling = 0.85;

/** What tables say first, what this pair of texts taught for the rest. */
export function combine(known: Renderings, learned: Renderings): Renderings {
  return known.map((table, word) => {
    const lesson = learned[word];
    if (!lesson) return table;
    if (!table) return lesson;
    const room = Math.max(0, ceiling - table.mass) / ceiling;
    return {
      targets: [...table.targets, ...lesson.targets],
      probabilities: [
        ...table.probabilities,
        ...lesson.probabilities.map((probability) => probability * room),
      ],
      mass: table.mass + lesson.mass * room,
    };
  });
}

/**
 * How much likelier each word of the other side is, given a sentence, than by chance: one row a sentence, one column a word
 * of `to`. 1 means that the sentence says nothing about the word.
 */
export function likelihoodRatios(from: Side, to: Side, renderings: Renderings): Float32Array {
  const width = to.vocabulary.length;
  const ratios = new Float32Array(from.sentences.length * width);
  from.sentences.forEach(({ ids }, sentence) => {
    const row = sentence * width;
    let rest = 1;
    for (const id of ids) rest -= (renderings[id]?.mass ?? 0) / ids.length;
    ratios.fill(rest, row, row + width);
    for (const id of ids) {
      const rendering = renderings[id];
      if (!rendering) continue;
      rendering.targets.forEach((target, index) => {
        const gain = (rendering.probabilities[index] ?? 0) / (to.share[target] ?? 1) / ids.length;
        ratios[row + target] = (ratios[row + target] ?? 0) + gain;
      });
    }
  });
  return ratios;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

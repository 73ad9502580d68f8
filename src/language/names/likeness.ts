import { fold } from '../normalise.ts';
import { skeleton } from './skeleton.ts';

/**
 * How alike two names sound, 0 to 1, whatever their scripts: the longest common subsequence of their consonants, against the
 * longer of the two.
 */
export function nameLikeness(one: string, other: string): number {
  return soundsAlike(wordsOf(one).map(skeleton).join(''), wordsOf(other).map(skeleton).join(''));
}

/**
 * How likely it is that two names are one person's, 0 to 1, whatever their scripts. Each word of the shorter name must be like
 * one of the longer, in any order, so that two brothers are two; what only the longer one has (a second surname, the father's
 * name) counts little. A surname alone says less.
 */
export function personLikeness(one: string, other: string): number {
  const [shorter, longer] = [namesOf(one), namesOf(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (shorter.length === 0) return 0;
  const left = [...longer];
  let likeness = 1;
  for (const word of shorter) {
    const alike = left.map((each) => wordLikeness(word, each));
    const likest = Math.max(...alike);
    left.splice(alike.indexOf(likest), 1);
    likeness = Math.min(likeness, likest);
  }
  return likeness * (shorter.length === 1 && longer.length > 1 ? surnameAlone : 1) * unsaid ** left.length;
}

/** What a surname alone is worth beside a full name. */
const surnameAlone = 0.7;
/** What each word that only one of the names has leaves of their likeness. */
const unsaid = 0.95;
/** What sound alone is worth within a script, and where there is but one consonant to go by. */
const bySound = 0.7;
const byOneConsonant = 0.8;

/** Within a script by the letters, of which one already makes another name, or by the sound where spellings differ (Youssef, Yusuf); across scripts by the sound. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [skeleton(one), skeleton(other)];
  const sound = soundsAlike(left, right);
  const shortest = Math.min(left.length, right.length);
  if (isArabic(one) === isArabic(other))
    return Math.max(soundsAlike(one, other) ** 2, shortest > 1 ? bySound * sound : 0);
  return shortest > 1 ? sound : byOneConsonant * sound;
}

const isArabic = (word: string): boolean => /[\u0600-\u06ff]/.test(word);

/** The words of a name without the article, which one script writes apart and the other writes on: al-Sabah, الصباح. */
const namesOf = (name: string): string[] =>
  wordsOf(name)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .filter((word) => word !== '' && word !== 'al' && word !== 'el' && word !== 'ال');

const wordsOf = (name: string): string[] => fold(name).split(/[^\p{L}\p{N}]+/u);

/** The longest common subsequence of two words, against the longer of the two. */
function soundsAlike(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : commonLength(one, other) / longer;
}

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

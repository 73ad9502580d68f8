import { fold } from '../../../language/normalise.ts';

/** Says whether one of several names has every word of a question, or a word that begins with it. */
export function nameMatcher(question: string): (names: readonly string[]) => boolean {
  const wanted = wordsOf(question);
  return (names) =>
    wanted.length > 0 &&
    names.some((name) => {
      const words = wordsOf(name);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    });
}

/** The words of a name, folded, the Arabic article left out. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .filter((word) => word !== '');

/** Whether one of several names is the question itself, however it is spelled. */
export const isName = (question: string, names: readonly string[]): boolean => {
  const wanted = wordsOf(question).join(' ');
  return names.some((name) => wordsOf(name).join(' ') === wanted);
};

import { skeleton } from '../language/names/skeleton.ts';
import { fold } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';
import { contentWords } from './alignment/words.ts';
import { Dictionary } from './dictionary.ts';
import { type ComparedLanguage, columns } from './tables/columns.ts';

/** A name or phrase, and the language in which it is written. */
export interface Phrase {
  readonly text: string;
  readonly language: string;
}

/** Shorter skeletons agree by chance. */
const shortestSkeleton = 3;

const dictionary = new Dictionary();

/**
 * How likely it is that two short phrases (posts, names of bodies) name one thing, 0 to 1, within a language or across
 * languages: the share of their content words that stand for one another by the tables of terms, as the same figure or
 * acronym, or by sound.
 */
export function phraseLikeness(one: Phrase, other: Phrase): number {
  if (fold(one.text) === fold(other.text)) return 1;
  if (!isCompared(one.language) || !isCompared(other.language)) return 0;
  const [left, right] = [wordsOf(one.text, one.language), wordsOf(other.text, other.language)];
  if (left.length + right.length === 0) return 0;
  const translate = dictionary.between(one.language, other.language);
  const open = [...right];
  let shared = 0;
  for (const word of left) {
    const rendered = new Set([word, ...(one.language === other.language ? [] : translate(word))]);
    const at = open.findIndex((each) => rendered.has(each) || soundTheSame(word, each));
    if (at < 0) continue;
    open.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

const isCompared = (language: string): language is ComparedLanguage =>
  (columns as readonly string[]).includes(language);

const wordsOf = (text: string, language: ComparedLanguage): string[] =>
  contentWords(tokenise(text), language);

function soundTheSame(one: string, other: string): boolean {
  const sounds = skeleton(one);
  return sounds.length >= shortestSkeleton && sounds === skeleton(other);
}

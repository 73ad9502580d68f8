import { skeleton } from '../../language/names/skeleton.ts';
import { fold } from '../../language/normalise.ts';
import { stem } from '../../language/stems.ts';
import type { Token } from '../../language/tokens.ts';
import type { ComparedLanguage } from '../tables/columns.ts';
import { functionWords } from '../tables/function-words.ts';

/** A sentence as the aligner sees it. */
export interface Words {
  /** Content words as numbers of the side's vocabulary, in order, repeated as they repeat. */
  readonly ids: Int32Array;
  /** Length in code units, one at least. */
  readonly length: number;
}

/** All sentences of one side, and how often each of its words stands there. */
export interface Side {
  readonly language: ComparedLanguage;
  readonly sentences: readonly Words[];
  readonly vocabulary: readonly string[];
  /** The consonants of each word of the vocabulary. */
  readonly sounds: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** The share of each word in the side, smoothed: what to expect of a sentence that one knows nothing about. */
  readonly share: Float64Array;
}

const functionSets = new Map(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(/\s+/).map(fold))]),
);

/** The content words of a sentence or phrase, stemmed; a number is `#` and its digits. */
export function contentWords(tokens: readonly Token[], language: ComparedLanguage): string[] {
  const dropped = functionSets.get(language);
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'number')
      words.push(`#${token.norm.replace(/[,٬\u00a0\u202f]/g, '').replace('٫', '.')}`);
    else if (token.kind === 'link') words.push(token.norm);
    else if (token.kind === 'word' && !dropped?.has(token.norm)) words.push(stem(token.norm, language));
  }
  return words;
}

/** A sentence with its tokens. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Counts the words of one side. */
export function sideOf(sentences: readonly Sentence[], language: ComparedLanguage): Side {
  const idOf = new Map<string, number>();
  const vocabulary: string[] = [];
  const counts: number[] = [];
  let total = 0;
  const words = sentences.map(({ text, tokens }): Words => {
    const content = contentWords(tokens, language);
    const ids = new Int32Array(content.length);
    content.forEach((word, index) => {
      let id = idOf.get(word);
      if (id === undefined) {
        id = vocabulary.length;
        idOf.set(word, id);
        vocabulary.push(word);
        counts.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      total++;
      ids[index] = id;
    });
    return { ids, length: Math.max(1, text.trim().length) };
  });
  const share = Float64Array.from(counts, (count) => (count + 0.5) / (total + 0.5 * counts.length + 1));
  return { language, sentences: words, vocabulary, sounds: vocabulary.map(skeleton), idOf, share };
}

import type { AmountMention } from '../../language/amounts/index.ts';
import type { DateMention } from '../../language/dates/index.ts';
import type { PartyMention, PlaceMention } from '../../language/gazetteer/index.ts';
import type { NumberMention } from '../../language/numbers/index.ts';
import type { Span } from '../../language/span.ts';
import type { BodyKind } from '../finding.ts';
import type { Sense } from '../grammar.ts';

interface Stretch extends Span {
  /** Token indexes in the sentence: `from` included, `to` excluded. `start` leaves attached particles out. */
  readonly from: number;
  readonly to: number;
  /** Attached particles before the first word, folded. */
  readonly particles: string;
}

/**
 * A piece of a sentence that is one thing for the reader: a name, a date, words of the lexicon, a person with posts, a body.
 * A sentence is a row of chunks that cover all of its tokens.
 */
export type Chunk = Stretch &
  (
    | { readonly is: 'word'; readonly capital: boolean; readonly definite: boolean; readonly norm: string }
    | { readonly is: 'punctuation'; readonly mark: string }
    | { readonly is: 'link'; readonly url: string }
    | {
        readonly is: 'lexicon';
        readonly senses: readonly Sense[];
        readonly definite: boolean;
        readonly capital: boolean;
      }
    | { readonly is: 'party'; readonly party: PartyMention; readonly place: PlaceMention | null }
    | { readonly is: 'place'; readonly place: PlaceMention }
    | { readonly is: 'date'; readonly date: DateMention }
    | { readonly is: 'number'; readonly number: NumberMention }
    | { readonly is: 'amount'; readonly amount: AmountMention }
    | BodyChunk
    | PersonChunk
  );

export interface BodyChunk {
  readonly is: 'body';
  /** The names that the phrase gives: several for "the Stabilisation and Communications working groups". */
  readonly names: readonly Span[];
  readonly kind: BodyKind;
  /** Of the coalition only where it is founded, dissolved or chaired. */
  readonly minor: boolean;
  /** Of the coalition only where it is chaired. */
  readonly facility: boolean;
  /** A word of its name has the article: «فريق العمل المعني بالمياه». */
  readonly definite: boolean;
  /** Its name says that it is new: «الفريق العامل الجديد المعني بالمياه». */
  readonly isNew: boolean;
}

export interface PersonChunk {
  readonly is: 'person';
  readonly name: Span | null;
  readonly post: Span | null;
  readonly party: string | null;
  readonly acting: boolean;
  /** The post is one that only states have. */
  readonly ofState: boolean;
  readonly former: boolean;
}

/*
 * What chunks are made from, so that all words are objects of one shape and all things of another: a chunk is made once and looked
 * at hundreds of times, which is quick only where there are few shapes to tell apart.
 */

const stretch = { from: 0, to: 0, start: 0, end: 0, particles: '' } as const;

/** A word, mark, link, number or words of the lexicon: of these a text has most. */
export const aWord = {
  is: 'word',
  ...stretch,
  capital: false,
  definite: false,
  norm: '',
  mark: '',
  url: '',
  number: undefined,
  senses: undefined,
} as const;

/** A name, date, sum, body or person. */
export const aThing = {
  is: 'party',
  ...stretch,
  definite: false,
  party: undefined,
  place: undefined,
  date: undefined,
  amount: undefined,
  names: undefined,
  kind: undefined,
  minor: undefined,
  isNew: undefined,
  name: undefined,
  post: undefined,
  acting: undefined,
  ofState: undefined,
  former: undefined,
} as const;

type Is = Sense['is'];

/** The sense of one kind that a chunk has in the lexicon. */
export function senseOf<K extends Is>(
  chunk: Chunk | undefined,
  is: K,
): Extract<Sense, { is: K }> | undefined {
  if (chunk?.is !== 'lexicon') return undefined;
  for (const sense of chunk.senses) if (sense.is === is) return sense as Extract<Sense, { is: K }>;
  return undefined;
}

export const isComma = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'punctuation' && (chunk.mark === ',' || chunk.mark === '،');

export const isPossessive = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' && chunk.norm === "'s";

/** «و» before the word, or a word for "and" by itself. */
export const startsWithAnd = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.particles.startsWith('و') || senseOf(chunk, 'and') !== undefined);

/** A preposition attached to the word: ب, ل or ك. */
export function attachedPreposition(chunk: Chunk): string | undefined {
  const { particles } = chunk;
  if (particles === '') return undefined;
  const letter = particles.replace(/^[وف]/, '');
  return letter === '' ? undefined : letter;
}

/** The index of the chunk that holds an offset of the text, or of the first behind it: chunks stand in order. */
export function indexAt(chunks: readonly Chunk[], offset: number): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (chunks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

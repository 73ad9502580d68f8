import type { FirstWords } from '../first-words.ts';
import type { Language, Span } from '../span.ts';
import { type Token, tokenise, Words } from '../tokens.ts';
import { isAbbreviation, opensSentence } from './abbreviations.ts';
import { type Block, blocksOf } from './blocks.ts';

/** A sentence, heading, line or item with its tokens, none of them a line end. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of the block that it stands in. */
  readonly block: number;
}

/** Tokens after which a sentence is cut, so that no text without full stops can make the work grow faster than its length. */
const longestSentence = 300;
/** Tokens for which a mark of punctuation is waited there. */
const longestWait = 100;

const closing = new Set(['"', '”', '»', "'", '’', ')', ']', '″']);
const opening = new Set(['"', '“', '«', '(', '[', '‘', "'"]);

/**
 * The sentences of a canonical text, in order. They never overlap and never cross a block. Linear in the length.
 * @param firstWords by which the words are looked up once for the whole text
 */
export function sentencesOf(
  text: string,
  language: Language,
  blocks: readonly Block[] = blocksOf(text),
  firstWords?: FirstWords,
): Sentence[] {
  const words = new Words(firstWords);
  return blocks.flatMap((block, index) => sentencesOfBlock(text, block, index, language, words));
}

function sentencesOfBlock(
  text: string,
  block: Block,
  index: number,
  language: Language,
  words: Words,
): Sentence[] {
  const written = tokenise(text.slice(block.start, block.end), block.start, words);
  const tokens = written.some(isNewline) ? written.filter((token) => !isNewline(token)) : written;
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const endless = at - from >= longestSentence && tokens[at]!.kind === 'punctuation';
    const hopeless = at - from >= longestSentence + longestWait;
    if (!endless && !hopeless && !endsSentence(tokens, at, from, language)) continue;
    while (at + 1 < tokens.length && closes(tokens, at + 1)) at++;
    push(at + 1);
  }
  push(tokens.length);
  return sentences;

  function push(to: number): void {
    const run = tokens.slice(from, to);
    const [first, last] = [run[0], run.at(-1)];
    from = to;
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: run, block: index });
  }
}

const isNewline = ({ kind }: Token): boolean => kind === 'newline';

/** A closing mark that touches what it closes. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.start === tokens[at - 1]!.end && closing.has(token.raw);
}

function endsSentence(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  const token = tokens[at]!;
  const previous = at > from ? tokens[at - 1] : undefined;
  if (token.kind === 'word' && token.norm.endsWith('.')) return endsAfterInitialism(tokens, at, language);
  if (token.kind !== 'punctuation' || !previous) return false;
  if (token.raw === '؟' || token.raw === '!' || token.raw === '?') return startsSentence(tokens, at + 1);
  if (token.raw === '…') return startsSentence(tokens, at + 1);
  if (token.raw !== '.') return false;
  const touching = previous.end === token.start;
  if (touching && isInitialOrAbbreviation(previous, language)) return false;
  if (touching && previous.kind === 'number' && at - 1 === from) return false;
  return startsSentence(tokens, at + 1);
}

/** An initialism ends a sentence only where the next word can do nothing but begin one. */
function endsAfterInitialism(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.capital && opensSentence(next.norm, language);
}

function isInitialOrAbbreviation(word: Token, language: Language): boolean {
  if (word.kind !== 'word') return false;
  const initial = word.end - word.start === 1 && (word.capital || word.arabic);
  return initial || isAbbreviation(word.norm, language);
}

/** What stands at `at`, behind closing and opening marks, can begin a sentence: anything but a small letter. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (index < tokens.length && (closing.has(tokens[index]!.raw) || opening.has(tokens[index]!.raw)))
    index++;
  const next = tokens[index];
  return next === undefined || next.kind !== 'word' || next.capital || next.arabic;
}

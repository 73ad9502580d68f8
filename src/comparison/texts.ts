import type { FuzzyDate } from '../language/dates/index.ts';
import { canonical } from '../language/normalise.ts';
import { sentencesOf } from '../language/segmentation/index.ts';
import type { Span } from '../language/span.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { Quote } from './comparison.ts';
import { remarksOf } from './remarks.ts';
import type { ComparedLanguage } from './tables/columns.ts';

/** A text and what the reader made of it: one side of a comparison. A reading fits as it is. */
export interface ReadText {
  readonly text: string;
  readonly reading: ReadFacts;
}

/** What a comparison needs of a reading. */
export interface ReadFacts {
  readonly text: { readonly language: string };
  readonly issuedOn: FuzzyDate | null;
  readonly standing: {
    readonly role: 'official' | 'translation' | 'unknown';
    readonly officialLanguage: string | null;
  };
  readonly findings: readonly { readonly type: string; readonly evidence: readonly Span[] }[];
}

/** An official whom the text names, with the words that do. */
export interface NamedOfficial {
  readonly name: string;
  readonly evidence: readonly Span[];
}

/** A sentence of one side with its tokens. */
export interface ComparedSentence extends Span {
  readonly tokens: readonly Token[];
}

/** One side, ready to be compared. */
export interface Side {
  /** Canonical. */
  readonly text: string;
  readonly language: ComparedLanguage;
  readonly sentences: readonly ComparedSentence[];
  /** Indexes of the sentences in which the text speaks of itself: no translation is bound to have them. */
  readonly remarks: ReadonlySet<number>;
  readonly issuedOn: FuzzyDate | null;
  readonly standing: ReadFacts['standing'];
  readonly officials: readonly NamedOfficial[];
  /** Where the officials' names stand. */
  readonly personNames: readonly Span[];
}

/**
 * Prepares one side.
 * @param segmented each line is one sentence, an empty line an empty one
 */
export function sideOf(source: ReadText, language: ComparedLanguage, segmented: boolean): Side {
  const text = canonical(source.text);
  const { issuedOn, standing, findings } = source.reading;
  const officials = findings.filter(isOffice);
  const sentences = segmented ? linesOf(text) : sentencesOf(text, language);
  return {
    text,
    language,
    sentences,
    remarks: remarksOf(sentences, language),
    issuedOn,
    standing,
    officials,
    personNames: officials.flatMap(({ name, evidence }) =>
      evidence.flatMap((words) => nameIn(text, name, words) ?? []),
    ),
  };
}

/** The words of a text from `start` to `end`. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** Whether there is anything to compare. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

type ReadFinding = ReadFacts['findings'][number];

const isOffice = (finding: ReadFinding): finding is ReadFinding & NamedOfficial =>
  finding.type === 'office' && 'name' in finding && typeof finding.name === 'string';

/** Where a name stands in the words that state it; undefined where they only allude to it. */
export function nameIn(text: string, name: string, words: Span): Span | undefined {
  const start = text.indexOf(name, words.start);
  return start >= 0 && start < words.end ? { start, end: start + name.length } : undefined;
}

function linesOf(text: string): ComparedSentence[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  let start = 0;
  return body.split('\n').map((line) => {
    const sentence = { start, end: start + line.length, tokens: tokenise(line, start) };
    start += line.length + 1;
    return sentence;
  });
}

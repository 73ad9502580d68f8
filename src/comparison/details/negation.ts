import { Phrasebook } from '../../language/phrasebook.ts';
import type { Span } from '../../language/span.ts';
import type { ComparedLanguage } from '../tables/columns.ts';
import { negations } from '../tables/negation.ts';
import type { Stretch } from './detail.ts';

type Strength = 'none' | 'strong' | 'weak' | 'exception';

/** Where a phrase is in several lists, the first one counts. */
const strengths: readonly Strength[] = ['none', 'exception', 'strong', 'weak'];

const books = new Map<ComparedLanguage, Phrasebook<Strength>>();

function bookOf(language: ComparedLanguage): Phrasebook<Strength> {
  const known = books.get(language);
  if (known) return known;
  const book = new Phrasebook<Strength>();
  for (const strength of strengths)
    for (const phrase of negations[language][strength].split(',')) book.add(phrase.trim(), strength);
  books.set(language, book);
  return book;
}

/** The negations of a stretch: those that turn it round, and whether anything else in it could answer to one. */
export function negationsOf({ tokens, language }: Stretch): {
  readonly strong: readonly Span[];
  readonly weak: boolean;
} {
  let strong: Span[] = [];
  let weak = false;
  for (const { values, particles, from, start, end } of bookOf(language).matches(tokens)) {
    const [strength] = values;
    // «لمّ» has a doubled letter: to gather, not "not".
    if (strength === 'strong' && tokens[from]?.raw.includes('\u0651')) continue;
    // «كلا» is "both", not ك before «لا».
    if (strength === 'strong' && !/[بلك]/.test(particles)) strong.push({ start, end });
    else weak = true;
    if (strength === 'exception') strong = [];
  }
  return { strong, weak };
}

import { amountOpeners, currencyOpeners } from '../language/amounts/index.ts';
import { dateOpeners } from '../language/dates/index.ts';
import { FirstWords } from '../language/first-words.ts';
import { nameOpeners } from '../language/gazetteer/index.ts';
import { honorificOpeners } from '../language/names/index.ts';
import { numberOpeners } from '../language/numbers/index.ts';
import { Phrasebook } from '../language/phrasebook.ts';
import type { Language } from '../language/span.ts';
import type { Grammar, OrganisationTable, Sense } from './grammar.ts';
import { grammars } from './grammars/index.ts';
import { type Vocabulary, vocabularyOf } from './header/vocabulary.ts';

/** A sense, and how its words must be written, joined, where accents tell it from another. */
export interface Entry {
  readonly sense: Sense;
  readonly written: string | null;
  /** An Arabic verb: no article stands before it and no ة behind it, though folding makes «القادة» of «قاده». */
  readonly verb: boolean;
}

/** A grammar ready for looking up. */
export interface Lexicon {
  readonly grammar: Grammar;
  readonly phrases: Phrasebook<Entry>;
  readonly people: Phrasebook<true>;
  readonly themes: Phrasebook<string>;
  readonly header: Vocabulary;
  readonly organisations: Organisations;
  /** What the words of the language may begin: the bits of `opens`. */
  readonly firstWords: FirstWords;
}

/** What a word may begin, a bit for each table that knows: a row of the lexicon, or what a finder looks for. */
export const opens = {
  phrase: 1,
  date: 2,
  amount: 4,
  name: 8,
  number: 16,
  honorific: 32,
  theme: 64,
  people: 128,
  currency: 256,
  standing: 512,
} as const;

/** An `OrganisationTable` ready for looking up. */
interface Organisations {
  readonly heads: Phrasebook<'of-many' | 'of-any'>;
  readonly ofMany: Phrasebook<true>;
  readonly national: Phrasebook<true>;
}

const organisationsOf = (table: OrganisationTable | undefined): Organisations => ({
  heads: new Phrasebook([
    ...(table?.heads ?? []).map((head) => [head, 'of-any'] as const),
    ...(table?.headsOfMany ?? []).map((head) => [head, 'of-many'] as const),
  ]),
  ofMany: new Phrasebook((table?.ofMany ?? []).map((word) => [word, true] as const)),
  national: new Phrasebook((table?.national ?? []).map((word) => [word, true] as const)),
});

const built = new Map<Language, Lexicon>();

/** The lexicon of a language, built at its first use and kept: the tables never change. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = built.get(language);
  if (!lexicon) {
    lexicon = build(grammars[language]!);
    built.set(language, lexicon);
  }
  return lexicon;
}

function build(grammar: Grammar): Lexicon {
  const { language, lexicon: rows } = grammar;
  const phrases = new Phrasebook<Entry>();
  for (const { sense, phrases: each, accents } of rows) {
    const entry: Entry = { sense, written: null, verb: false };
    const verb: Entry = { ...entry, verb: true };
    const conjugates = !grammar.capitals && isFiniteVerb(sense);
    for (const phrase of each) {
      if (accents) phrases.add(phrase, { ...entry, written: phrase.replace(/[\s-]/g, '') });
      else phrases.add(phrase, conjugates && !isNounForm(phrase) ? verb : entry);
    }
  }
  const themes = new Phrasebook<string>();
  for (const [slug, words] of Object.entries(grammar.themes))
    for (const word of words) themes.add(word, slug);
  const people = new Phrasebook(grammar.people.map((word) => [word, true] as const));
  const header = vocabularyOf(grammar.header, rows, (tokens, at) =>
    phrases.hasAt(tokens, at, ({ sense }) => isFiniteVerb(sense)),
  );
  const firstWords = new FirstWords(
    [
      [opens.phrase, phrases.firstWords()],
      [opens.date, dateOpeners(language)],
      [opens.amount, amountOpeners(language)],
      [opens.currency, currencyOpeners(language)],
      [opens.name, nameOpeners(language)],
      [opens.number, numberOpeners(language)],
      [opens.honorific, honorificOpeners(language)],
      [opens.theme, themes.firstWords()],
      [opens.people, people.firstWords()],
      [opens.standing, [...header.translation.firstWords(), ...header.official.firstWords()]],
    ],
    opens.date | opens.amount | opens.number,
  );
  const organisations = organisationsOf(grammar.organisations);
  return { grammar, phrases, people, themes, header, organisations, firstWords };
}

/** It begins with the article, or with letters like it («التزم»), or ends in ة. */
const isNounForm = (phrase: string): boolean => /^[اأ]ل|ة$/u.test(phrase);

const isFiniteVerb = (sense: Sense): boolean =>
  sense.is === 'trigger' && sense.voice === 'active' && sense.form === 'finite';

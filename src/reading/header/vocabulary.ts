import { Phrasebook } from '../../language/phrasebook.ts';
import type { Token } from '../../language/tokens.ts';
import type { StatementKind } from '../finding.ts';
import type { HeaderVocabulary, LexiconRow } from '../grammar.ts';

/** A header vocabulary ready for looking up. */
export interface Vocabulary {
  readonly institutions: Phrasebook<true>;
  readonly offices: Phrasebook<true>;
  readonly pressOffices: Phrasebook<true>;
  readonly meetings: Phrasebook<true>;
  /** Kinds and meetings: the words by which a title is told from a letterhead. */
  readonly titles: Phrasebook<true>;
  /** Whether a verb in a form that is nothing else begins at a token. */
  readonly isVerb: (tokens: readonly Token[], at: number) => boolean;
  readonly governments: Phrasebook<true>;
  readonly principals: Phrasebook<true>;
  readonly ofState: Phrasebook<true>;
  readonly national: Phrasebook<true>;
  readonly accreditation: Phrasebook<true>;
  readonly issuedBy: Phrasebook<true>;
  readonly onBehalf: Phrasebook<true>;
  readonly topics: Phrasebook<true>;
  readonly otherDates: Phrasebook<true>;
  readonly ownDates: Phrasebook<true>;
  readonly kinds: Phrasebook<StatementKind>;
  readonly sources: Phrasebook<true>;
  readonly translation: Phrasebook<true>;
  readonly official: Phrasebook<true>;
  readonly texts: Phrasebook<true>;
  readonly issuers: Phrasebook<string>;
  readonly languages: Phrasebook<string>;
}

export function vocabularyOf(
  header: HeaderVocabulary,
  lexicon: readonly LexiconRow[],
  isVerb: Vocabulary['isVerb'],
): Vocabulary {
  const meetings = lexicon.filter((row) => row.sense.is === 'meeting').flatMap((row) => row.phrases);
  return {
    institutions: book(header.institutions),
    offices: book([...header.offices, ...header.pressOffices]),
    pressOffices: book(header.pressOffices),
    meetings: book(meetings),
    titles: book([...meetings, ...header.kinds.flatMap(({ phrases }) => phrases)]),
    isVerb,
    governments: book(header.governments),
    principals: book(header.principals ?? []),
    ofState: book(header.ofState ?? []),
    national: book(header.national ?? []),
    accreditation: book(header.accreditation),
    issuedBy: book(header.issuedBy),
    onBehalf: book(header.onBehalf),
    topics: book(header.topics),
    otherDates: book(header.otherDates),
    ownDates: book(header.ownDates ?? []),
    kinds: new Phrasebook(
      header.kinds.flatMap(({ kind, phrases }) => phrases.map((phrase) => [phrase, kind] as const)),
    ),
    sources: book(header.sources),
    translation: book(header.translation),
    official: book(header.official),
    texts: book(header.texts),
    issuers: new Phrasebook(Object.entries(header.issuers ?? {})),
    languages: new Phrasebook(
      Object.entries(header.languages).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
    ),
  };
}

const book = (phrases: readonly string[]): Phrasebook<true> =>
  new Phrasebook(phrases.map((phrase) => [phrase, true] as const));

import { fold } from '../normalise.ts';
import { withoutArticle } from '../particles.ts';
import type { Language } from '../span.ts';
import { allOrganisations, states, territories } from './book.ts';
import { inflections } from './demonyms.ts';

/** The parties that a name may mean, by their codes. */
export interface PartiesNamed {
  /** Those that go by exactly this name, or are known by this code. */
  readonly exact: readonly string[];
  /** Those that have its words, or words that begin so, in a name: the nearest first. The exact ones are not among them. */
  readonly like: readonly string[];
}

/** One name of a party, as it is looked up. */
interface Naming {
  readonly party: string;
  readonly words: readonly string[];
  /** An adjective or noun of nationality stands for the party where nothing goes by the name itself. */
  readonly demonym: boolean;
}

/**
 * The parties that a person may mean by a name in any language, a code, initials or an adjective of nationality, however it is
 * spelled; for a text's own words see `findParties`. Linear in the names of the gazetteer.
 */
export function partiesNamed(name: string): PartiesNamed {
  const wanted = lookedUp(name);
  if (wanted.length === 0) return { exact: [], like: [] };
  const key = wanted.join('');
  const same = directory().filter(({ words }) => words.join('') === key);
  const named = same.filter(({ demonym }) => !demonym);
  const exact = distinct(named.length > 0 ? named : same);
  const like = directory()
    .filter(({ words }) => wanted.every((part) => words.some((word) => word.startsWith(part))))
    .toSorted((a, b) => distance(a, wanted) - distance(b, wanted));
  return { exact, like: distinct(like).filter((party) => !exact.includes(party)) };
}

const distinct = (namings: readonly Naming[]): string[] => [...new Set(namings.map(({ party }) => party))];

/** Names that begin with what was written come first, then the shorter. */
const distance = ({ words, demonym }: Naming, [first = '']: readonly string[]): number =>
  words.length + (words[0]!.startsWith(first) ? 0 : 100) + (demonym ? 10 : 0);

/** The words of a name, folded; without the Arabic article, which a person writes or not. */
const lookedUp = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/^\p{Script=Arabic}/u.test(word) ? withoutArticle(word) : word))
    .filter((word) => word !== '');

let built: readonly Naming[] | undefined;
const directory = (): readonly Naming[] => {
  built ??= build();
  return built;
};

const languages: readonly Language[] = ['en', 'fr', 'ar', 'es'];

function build(): Naming[] {
  const naming = (party: string, name: string, demonym = false): Naming => ({
    party,
    words: lookedUp(name),
    demonym,
  });
  return [
    ...Object.entries(territories).flatMap(([code, names]) => [
      naming(code, code),
      ...languages.flatMap((language) => names[language].map((name) => naming(code, name))),
    ]),
    ...languages.flatMap((language) =>
      states[language].flatMap(({ key, columns: [variants = [], longForms = [], demonyms = []] }) => [
        ...variants.map((name) => naming(key, name)),
        ...longForms.map((name) => naming(key, name.replace('~', territories[key]?.[language][0] ?? ''))),
        ...demonyms
          .flatMap((demonym) => inflections(demonym, language))
          .map(({ form }) => naming(key, form, true)),
      ]),
    ),
    ...allOrganisations.flatMap(({ key, columns }) => [
      naming(`org:${key}`, key),
      ...columns.flat().map((name) => naming(`org:${key}`, name)),
    ]),
  ].filter(({ words }) => words.length > 0);
}

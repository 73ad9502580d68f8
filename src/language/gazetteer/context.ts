import { afterHonorifics } from '../names/index.ts';
import { withoutArticle } from '../particles.ts';
import type { PhraseMatch } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import {
  acronymWords,
  adjectiveNouns,
  forenames,
  instrumentNouns,
  languageNouns,
  needsPlaceWord,
  personalNames,
  placeWords,
} from './guards.ts';

/** The words around a name, as the guards of `guards.ts` ask about them. */
type Match = Pick<PhraseMatch<unknown>, 'from' | 'to' | 'particles'>;

/** A name that is a common word too, without a word before it that makes it a place. */
export function lacksPlaceWord(tokens: readonly Token[], match: Match, language: Language): boolean {
  const name = tokens[match.from];
  if (match.to - match.from !== 1 || !isIn(name, needsPlaceWord[language])) return false;
  if (/[بلك]/.test(match.particles)) return false;
  return !isIn(tokens[match.from - 1], placeWords[language]);
}

/** A name that people bear, behind an honorific, an initial or a forename. */
export function isPerson(tokens: readonly Token[], match: Match, language: Language): boolean {
  const name = tokens[match.from];
  if (!name || !isIn(name, personalNames[language])) return false;
  const before = match.from - 1;
  const title = tokens[before]?.norm === '.' ? before - 1 : before;
  const word = tokens[title];
  if (word?.kind !== 'word') return false;
  if (afterHonorifics(tokens, title, language) > title) return true;
  const initial = word.capital && (word.norm.length === 1 || word.norm.endsWith('.'));
  return !word.arabic && word.capital && (initial || forenames.has(word.norm));
}

/** A city before or after the noun of an instrument that is named after it. */
export function isInstrument(tokens: readonly Token[], match: Match, language: Language): boolean {
  const nouns = instrumentNouns[language];
  if (language === 'en') {
    const next = tokens[match.to];
    return next?.capital === true && nouns.has(next.norm);
  }
  if (match.particles !== '') return false;
  const before = tokens[match.from - 1];
  if (language === 'ar') return isIn(before, nouns);
  const isGenitive = before?.norm === 'de' || before?.norm === "d'";
  return isGenitive && isIn(tokens[match.from - 2], nouns);
}

/** A demonym that names a language: "the French text". */
export function isLanguage(tokens: readonly Token[], match: Match, language: Language): boolean {
  return isIn(tokens[language === 'en' ? match.to : match.from - 1], languageNouns[language]);
}

/** An Arabic adjective that is a nationality elsewhere: «الفريق القطري» is the country team. */
export function isAdjectiveOfAnotherWord(tokens: readonly Token[], match: Match): boolean {
  const word = tokens[match.from];
  const before = tokens[match.from - 1];
  if (!word?.arabic || !before) return false;
  const stem = withoutArticle(word.norm).replace(/ه$/, '');
  const nouns = adjectiveNouns.get(stem);
  return nouns !== undefined && isIn(before, nouns);
}

/** An acronym that is a word as well, in a line without a small letter. */
export function mayBeAWord(acronym: string, tokens: readonly Token[]): boolean {
  return (
    acronymWords.has(acronym) &&
    tokens.every((token) => token.kind !== 'word' || token.raw === token.raw.toUpperCase())
  );
}

/** Whether one reading of a word, with or without its particles and article, is in a table. */
function isIn(token: Token | undefined, table: ReadonlySet<string>): boolean {
  if (!token) return false;
  if (table.has(token.norm)) return true;
  return token.arabic && token.variants.some((variant) => table.has(variant.norm));
}

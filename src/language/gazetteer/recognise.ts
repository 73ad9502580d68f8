import type { PhraseMatch } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { bookOf } from './book.ts';
import {
  isAdjectiveOfAnotherWord,
  isInstrument,
  isLanguage,
  isPerson,
  lacksPlaceWord,
  mayBeAWord,
} from './context.ts';
import { type Entry, endsLikeANisba, hasItsCapitals, type Meaning } from './entry.ts';

/** A known name at a place of a sentence, with everything that it may stand for there. */
export interface Recognised {
  readonly match: PhraseMatch<Entry>;
  readonly meanings: readonly Meaning[];
}

/**
 * The known names of a sentence in order, none overlapping another: the longest at each place, where its guards allow.
 * @param places the tokens at which one may begin
 */
export function recognise(
  tokens: readonly Token[],
  language: Language,
  places: Iterable<number>,
): Recognised[] {
  const found: Recognised[] = [];
  const book = bookOf(language);
  let next = 0;
  for (const index of places) {
    const match = index < next ? undefined : book.matchAt(tokens, index);
    const meanings = match ? meaningsOf(match, tokens, language) : [];
    if (!match || meanings.length === 0 || isCutShort(match)) continue;
    if (lacksPlaceWord(tokens, match, language) && !isListed(match) && !standsApart(tokens, match)) continue;
    found.push({ match, meanings });
    next = match.to;
  }
  return found.filter(({ meanings }) => meanings.some((meaning) => meaning.kind !== 'other'));

  /** « Le Cap-Vert »: the name ends inside a word with a hyphen, where another begins that takes it whole. */
  function isCutShort({ from, to }: PhraseMatch<Entry>): boolean {
    if (to - from === 1 || !tokens[to]?.glued) return false;
    const whole = book.matchAt(tokens, to - 1);
    return whole !== undefined && whole.to > to;
  }

  /** Beside another name: "Chad and Mali", «النيجر ومالي», «مالي والنيجر». */
  function isListed(match: PhraseMatch<Entry>): boolean {
    const before = found.at(-1);
    if (before && isJoined(before.match.to, match.from, match.particles.startsWith('و'))) return true;
    const next = nextName(match.to);
    return next !== undefined && isJoined(match.to, next.from, next.particles.startsWith('و'));
  }

  function nextName(from: number): PhraseMatch<Entry> | undefined {
    const at = isConjunction(tokens[from]) ? from + 1 : from;
    const match = book.matchAt(tokens, at);
    const isName = match && meaningsOf(match, tokens, language).some(isPlaceName);
    return isName ? match : undefined;
  }

  function isJoined(end: number, start: number, byParticle: boolean): boolean {
    return (end === start && byParticle) || (start - end === 1 && isConjunction(tokens[end]));
  }
}

/** "(Maurice)", « Maurice : » at the beginning: a name by itself. */
function standsApart(tokens: readonly Token[], { from, to }: PhraseMatch<Entry>): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (before?.norm === '(' && after?.norm === ')') || (before?.kind !== 'word' && after?.norm === ':');
}

const isConjunction = (token: Token | undefined): boolean =>
  token !== undefined && ['and', 'et', 'y', 'e', ',', '،', 'و'].includes(token.norm);

const isPlaceName = (meaning: Meaning): boolean =>
  meaning.kind === 'city' || (meaning.kind === 'party' && meaning.form !== 'demonym');

function meaningsOf(match: PhraseMatch<Entry>, tokens: readonly Token[], language: Language): Meaning[] {
  const words = tokens.slice(match.from, match.to);
  const last = tokens[match.to - 1]!;
  return match.values
    .filter((entry) => {
      if (!hasItsCapitals(entry, words)) return false;
      if (entry.article !== undefined && entry.article !== match.definite) return false;
      const { meaning } = entry;
      if (meaning.kind === 'other') return true;
      if (entry.acronym !== undefined) return !mayBeAWord(entry.acronym, tokens);
      if (match.to - match.from === 1 && isPerson(tokens, match, language)) return false;
      if (meaning.kind === 'city') return !isInstrument(tokens, match, language);
      if (meaning.kind === 'party' && meaning.form === 'demonym')
        return (
          endsLikeANisba(last) &&
          !isLanguage(tokens, match, language) &&
          !isAdjectiveOfAnotherWord(tokens, match)
        );
      return true;
    })
    .map((entry) => entry.meaning);
}

import type { PhraseMatch } from '../../language/phrasebook.ts';
import type { Sentence } from '../../language/segmentation/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { Standing } from '../finding.ts';
import { opens } from '../lexicon.ts';
import type { Sheet } from './sheet.ts';

/** A disclaimer stands among this many sentences at the top or at the bottom. */
const edge = 8;
/** A link stands at most this many sentences after the words that announce it. */
const linkReach = 2;
/** "Original: French": so short, the words can speak of nothing but the text. */
const longestLabel = 6;
/** Words that a mark of punctuation counts for between a language and what is said of it. */
const across = 4;

interface Claim {
  readonly translation: boolean;
  /** Languages named beside words like "original" or "authentic". */
  readonly official: readonly string[];
  readonly speaksOfOfficial: boolean;
}

/** What the text says of itself: official or a translation, in which language the official text is, and where. */
export function standingOf(sheet: Sheet): Standing {
  const { sentences } = sheet;
  const claims = sentences.map((sentence, index) =>
    index < Math.max(edge, sheet.header.length) || index >= sentences.length - edge
      ? claimOf(sentence, sheet)
      : noClaim,
  );
  const official = claims.flatMap((claim) => claim.official);
  const own = official.includes(sheet.language);
  const foreign = official.find((language) => language !== sheet.language) ?? null;
  const translation = claims.some((claim) => claim.translation) && !own;
  const role = own ? 'official' : translation || foreign ? 'translation' : 'unknown';
  return {
    role,
    officialLanguage: own ? sheet.language : foreign,
    officialUrl: officialUrl(sheet, claims),
  };
}

const noClaim: Claim = { translation: false, official: [], speaksOfOfficial: false };

function claimOf(sentence: Sentence, sheet: Sheet): Claim {
  if (!sentence.tokens.some((token) => token.opens & opens.standing)) return noClaim;
  const { vocabulary } = sheet;
  const translations = vocabulary.translation.matches(sentence.tokens);
  const translation = translations.length > 0;
  const ofText =
    sentence.tokens.length <= longestLabel || vocabulary.texts.matches(sentence.tokens).length > 0;
  // What is "non-binding" is not binding.
  const denied = (word: Range): boolean =>
    translations.some(({ from, to }) => from < word.from && word.to <= to);
  const official = ofText ? vocabulary.official.matches(sentence.tokens).filter((word) => !denied(word)) : [];
  const languages = vocabulary.languages.matches(sentence.tokens);
  const source = translation ? sourceOf(languages, sentence.tokens, sheet) : [];
  if (official.length === 0) return { translation, official: source, speaksOfOfficial: source.length > 0 };
  // "the French text is a translation; only the English text is authentic": each official word takes its nearest language.
  const named =
    languages.length > 1 && isPlural(languages)
      ? languages.flatMap((language) => language.values)
      : official.flatMap((word) => nearest(languages, word.from, sentence.tokens)?.values ?? []);
  return {
    translation,
    official: translation && languages.length === 0 ? [] : named,
    speaksOfOfficial: true,
  };
}

/** "translated from the French", « traduction non officielle de l'anglais »: another language behind such a word. */
const sourceOf = (
  languages: readonly PhraseMatch<string>[],
  tokens: readonly Token[],
  { vocabulary, language }: Sheet,
): string[] =>
  languages.flatMap(({ from, values }) => {
    const behind = [1, 2].some((back) => vocabulary.sources.matchAt(tokens, from - back)?.to === from);
    return behind ? values.filter((value) => value !== language) : [];
  });

/** Token indexes: `from` included, `to` excluded. */
interface Range extends Place {
  readonly to: number;
}

interface Place {
  readonly from: number;
}

/** "in English and French, both texts being equally authentic": the languages stand side by side. */
function isPlural(languages: readonly Place[]): boolean {
  return languages.every((language, index) => index === 0 || language.from - languages[index - 1]!.from <= 3);
}

/** The match nearest to a word; one in the same clause is nearer than one across a comma, the one behind than the one before. */
function nearest<T extends Place>(
  matches: readonly T[],
  from: number,
  tokens: readonly Token[],
): T | undefined {
  const distance = (at: number): number => {
    const between = tokens.slice(Math.min(at, from), Math.max(at, from));
    return between.length + across * between.filter(({ kind }) => kind === 'punctuation').length;
  };
  return matches.toSorted((a, b) => distance(a.from) - distance(b.from) || b.from - a.from)[0];
}

/** The link beside words about the official text, or else the one that stands alone at the end. */
function officialUrl({ sentences, vocabulary }: Sheet, claims: readonly Claim[]): string | null {
  for (const [index, claim] of claims.entries()) {
    if (!claim.translation && !claim.speaksOfOfficial) continue;
    // A sentence that names another language links to the text in that language.
    const link = sentences
      .slice(index, index + 1 + linkReach)
      .filter((sentence, step) => step === 0 || namesOnly(claim.official, sentence, vocabulary))
      .flatMap(linksOf)[0];
    if (link) return link;
  }
  const alone = sentences
    .slice(-edge)
    .findLast(({ tokens }) => tokens.length === 1 && tokens[0]!.kind === 'link');
  return alone ? linksOf(alone)[0]! : null;
}

const namesOnly = (
  official: readonly string[],
  { tokens }: Sentence,
  { languages }: Sheet['vocabulary'],
): boolean =>
  languages.matches(tokens).every(({ values }) => values.some((language) => official.includes(language)));

const linksOf = (sentence: Sentence): string[] =>
  sentence.tokens.filter((token) => token.kind === 'link').map((token) => token.raw);

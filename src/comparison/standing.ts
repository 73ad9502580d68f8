import type { Discrepancy, Quote } from './comparison.ts';
import { namesLanguage } from './remarks.ts';
import { quoteOf, type Side } from './texts.ts';

/** Where the translation says of its standing, or of the official text's, what cannot be so. */
export function standingDifferences(official: Side, translation: Side): Discrepancy[] {
  const claims = translation.standing;
  const say = (key: string, values: Readonly<Record<string, string>> = {}): Discrepancy[] => [
    {
      kind: 'standing',
      severity: 'error',
      official: null,
      translation: claimOf(translation),
      reason: { key, values },
    },
  ];
  if (claims.role === 'official')
    return areEquallyAuthentic(official, translation) ? [] : say('comparison.standing.claims-official');
  const stated = claims.officialLanguage;
  // A text that is a translation itself may be the only one at hand; both then name the same official text.
  const isAgreed = stated === official.language || stated === official.standing.officialLanguage;
  if (claims.role !== 'translation' || stated === null || isAgreed) return [];
  return say('comparison.standing.language', { stated, found: official.language });
}

/** "Done in English and French, both texts being equally authentic": the translation calls both languages official in one breath. */
const areEquallyAuthentic = (official: Side, translation: Side): boolean =>
  official.standing.role === 'official' &&
  remarksIn(translation).some(
    ({ tokens }) => namesLanguage(tokens, official.language) && namesLanguage(tokens, translation.language),
  );

const remarksIn = ({ sentences, remarks }: Side) => sentences.filter((_, index) => remarks.has(index));

/** The sentence that makes the claim: the reader does not quote it, so the last remark that names a language stands for it. */
function claimOf(side: Side): Quote | null {
  const spoken = remarksIn(side);
  const languages = ['ar', 'en', 'fr'] as const;
  const claim =
    spoken.findLast(({ tokens }) => languages.some((language) => namesLanguage(tokens, language))) ??
    spoken.at(-1);
  return claim ? quoteOf(side.text, claim) : null;
}

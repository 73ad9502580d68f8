import { fold } from './normalise.ts';

/** One way to read a word: the word behind its attached particles. */
export interface WordVariant {
  /** Folded, article cut: the key in a phrasebook. */
  readonly norm: string;
  /** Folded, with the article where the word carries one. */
  readonly whole: string;
  /** The attached particles that were cut, folded, without the article. */
  readonly particles: string;
  /** Folded letters that were cut before the word: the particles, and the article where «لل» swallowed its alif. */
  readonly cut: number;
  /** The word carries the article. */
  readonly definite: boolean;
}

/** The one way to read a word that is not Arabic. */
export const plainVariant = (norm: string): WordVariant => ({
  norm,
  whole: norm,
  particles: '',
  cut: 0,
  definite: false,
});

/**
 * The ways to read a folded Arabic word. It may hide `و` or `ف`, then `ب`, `ل` or `ك`, then the article: «وللمغرب» gives
 * «مغرب» behind `و`+`ل`. The bare word comes first. What is cut from leaves two letters at least.
 */
export function arabicVariants(word: string): WordVariant[] {
  const variants: WordVariant[] = [behind(word, '')];
  const first = word[0] ?? '';
  if ('بلك'.includes(first)) cut(first);
  if ('وف'.includes(first)) {
    cut(first);
    const second = word[1] ?? '';
    if ('بلك'.includes(second)) cut(first + second);
  }
  return variants;

  function cut(particles: string): void {
    const rest = word.slice(particles.length);
    if (rest.length >= 2) variants.push(behind(rest, particles));
    // «لل» may be ل before an article whose alif is not written: «للمغرب» is ل + المغرب, but «لليبيا» is ل + ليبيا.
    if (particles.endsWith('ل') && rest.startsWith('ل') && rest.length >= 4)
      variants.push({
        norm: withoutArticle(rest.slice(1)),
        whole: `ا${rest}`,
        particles,
        cut: particles.length + 1,
        definite: true,
      });
  }
}

function behind(whole: string, particles: string): WordVariant {
  const norm = withoutArticle(whole);
  return { norm, whole, particles, cut: particles.length, definite: norm !== whole };
}

/**
 * A folded Arabic word without «ال», where three letters or more remain. What folding makes look like the article is cut as
 * well, so that «الألمانية» and «ألمانية», «الالتزام» and «التزام» are one word.
 */
export function withoutArticle(norm: string): string {
  const bare = norm.length >= 5 && norm.startsWith('ال') ? norm.slice(2) : norm;
  return bare !== norm && bare.length >= 5 && bare.startsWith('ال') ? bare.slice(2) : bare;
}

/** How many code units of a written word its first folded letters take, with their vowel marks. */
export function writtenLength(raw: string, letters: number): number {
  if (letters === 0) return 0;
  let length = 0;
  for (let seen = 0; length < raw.length; length++) {
    const folded = fold(raw[length] ?? '');
    if (folded !== '' && seen === letters) break;
    seen += folded.length;
  }
  return length;
}

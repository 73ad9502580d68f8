import type { Token } from '../tokens.ts';
import type { Meaning } from './entry.ts';
import type { Recognised } from './recognise.ts';

/**
 * عمان is Oman with a damma (عُمان) and Amman with a shadda (عمّان), and is mostly written with neither. It is the
 * capital of Jordan where it is marked so or where the sentence names Jordan, and the sultanate everywhere else.
 */
export function ammanOrOman(found: Recognised[], tokens: readonly Token[]): Recognised[] {
  if (!found.some(({ meanings }) => isBoth(meanings))) return found;
  const namesJordan = found.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === 'party' && meaning.party === 'JO'),
  );
  return found.map(({ match, meanings }) => {
    if (!isBoth(meanings)) return { match, meanings };
    const written = tokens[match.from]!.raw;
    const isCapital = written.includes(shadda) || (namesJordan && !written.includes(damma));
    return { match, meanings: meanings.filter(({ kind }) => (kind === 'city') === isCapital) };
  });
}

const shadda = '\u0651';
const damma = '\u064f';

const isBoth = (meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => meaning.kind === 'party' && meaning.party === 'OM') &&
  meanings.some((meaning) => meaning.kind === 'city' && meaning.city === 'Amman');

import { cityName } from '../../src/language/gazetteer/index.ts';
import { fold } from '../../src/language/normalise.ts';
import type { PartyRef } from '../../src/reading/finding.ts';

/**
 * When two answers say the same. Codes must be equal; names as written may be longer or shorter ("Small Group", "Small
 * Group of the Coalition"), with or without an article or attached particle.
 */
export function sameName(left: string, right: string): boolean {
  const [short, long] = [words(left), words(right)].sort((a, b) => a.size - b.size);
  return short !== undefined && long !== undefined && short.size > 0 && [...short].every((w) => long.has(w));
}

/** A city may be named in any of the languages. */
export function sameCity(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right;
  if (sameName(left, right)) return true;
  return (['ar', 'en', 'fr'] as const).some((language) => sameName(cityName(left, language), right));
}

export function sameParty(left: PartyRef | null, right: PartyRef | null): boolean {
  if (left === null || right === null) return left === right;
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  return sameName(left.name, right.name) || (isCollective(left.name) && isCollective(right.name));
}

/** The same codes, and every name that is expected. */
export function sameParties(found: readonly PartyRef[], expected: readonly PartyRef[]): boolean {
  const codes = (refs: readonly PartyRef[]) =>
    [...new Set(refs.filter((ref) => typeof ref === 'string'))].sort();
  const names = expected.filter((ref) => typeof ref !== 'string');
  return (
    codes(found).join() === codes(expected).join() &&
    names.every((name) => found.some((ref) => sameParty(ref, name)))
  );
}

/** "Partners", "the ministers", "they", "we", the coalition itself: whoever speaks for the whole. */
function isCollective(name: string): boolean {
  return [...words(name)].some((word) => collective.has(word));
}

const collective = new Set(
  [
    'we they it partners partner members member ministers participants delegations coalition alliance partnership',
    'initiative forum group assembly conference officials representatives states countries experts parties heads',
    'leaders network platform community committee council plenary meeting signatories co-chairs cochairs chairs chair',
    'nous ils elles elle il on partenaires membres ministres participants delegations coalition alliance partenariat',
    'groupe assemblee conference responsables representants etats pays experts parties chefs dirigeants reseau plateforme',
    'coprésidents copresidents comite conseil reunion signataires presidence',
    'نحن شركاء اعضاء وزراء مشاركون مشاركين مجتمعون مجتمعين تحالف شراكه مبادره منتدي مجموعه جمعيه مؤتمر مسءولون',
    'مسوولون ممثلون ممثلو دول خبراء اطراف قاده رؤساء شبكه منصه لجنه مجلس اجتماع حاضرون وفود ايتلاف',
  ]
    .join(' ')
    .split(' ')
    .map(bare),
);

const weak = new Set(
  'the of for and a an de des du la le les l d pour et sur en aux au في من على عن و'.split(' ').map(bare),
);

function words(name: string): Set<string> {
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare);
  return new Set(parts.filter((part) => part !== '' && !weak.has(part)));
}

/** A word without the Arabic article and the particles before it. */
function bare(word: string): string {
  return fold(word).replace(/^[وفبك]?(ال|لل)(?=..)/u, '');
}

import { fold } from '../../language/normalise.ts';
import type { Header } from './tables.ts';

const longestSlug = 72;

/**
 * The address of a statement: its date and the words of its title in Latin letters, or its issuer and kind where the title
 * has none. `2024-05-14-joint-statement-of-the-small-group`.
 */
export function slugOf(title: string, header: Pick<Header, 'issuedOn' | 'issuer' | 'kind'>): string {
  const words = latinWords(title);
  const party = header.issuer?.party;
  const named =
    words.replaceAll(/[^a-z]/g, '').length >= 12
      ? words
      : latinWords(`${typeof party === 'string' ? party : ''} ${header.kind}`);
  return cutAtWord(`${header.issuedOn ?? 'undated'}-${named}`);
}

function latinWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cutAtWord(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  return slug.slice(0, slug.lastIndexOf('-', longestSlug));
}

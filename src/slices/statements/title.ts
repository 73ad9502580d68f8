import { fold } from '../../language/normalise.ts';
import type { Header } from './tables.ts';

const longestTitle = 200;
const longestSlug = 72;
const headLines = 15;

/** A line that says something of itself and names nothing: a label, a link, a heading of a section. */
const endsLikeProse = /[.:;,!?؟؛،…]["'”»)\]]*$/;
const hasLink = /https?:\/\/|www\./;

/**
 * What to call a version: the longest line of its head, where the head is what stands before the first line that reads
 * like prose. Letterheads, datelines and release notes are shorter than titles. A text without such a line is called by
 * its first words.
 */
export function titleOf(text: string): string {
  const lines = text
    .split('\n', 400)
    .map((line) => line.replace(/^#+\s*/, '').trim())
    .filter((line) => line !== '');
  const prose = lines.findIndex(
    (line) => line.length > longestTitle || (line.length > 60 && endsLikeProse.test(line)),
  );
  const head = lines
    .slice(0, prose === -1 ? headLines : Math.min(prose, headLines))
    .filter((line) => !endsLikeProse.test(line) && !hasLink.test(line) && line.length <= longestTitle);
  const title = head.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  return title.length >= 20 ? title : shortened(lines[Math.max(prose, 0)] ?? '', 120);
}

function shortened(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length).trim()}…`;
}

/**
 * The address of a statement: its date and the words of its title in Latin letters, or its issuer and kind where the title
 * has none. `2024-05-14-joint-statement-of-the-small-group`.
 */
export function slugOf(title: string, header: Pick<Header, 'issuedOn' | 'issuer' | 'kind'>): string {
  const words = latinWords(title);
  const party = header.issuer?.party;
  const named =
    words.length >= 12 ? words : latinWords(`${typeof party === 'string' ? party : ''} ${header.kind}`);
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

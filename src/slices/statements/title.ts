import { findDates } from '../../language/dates/index.ts';
import { fold } from '../../language/normalise.ts';
import type { Language } from '../../language/span.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Reading } from '../../reading/index.ts';
import { paragraphs } from './segments.ts';
import type { Header } from './tables.ts';

const shortestTitle = 24;
const longestTitle = 200;
/** A line longer than this is prose or was wrapped. */
const longLine = 60;
const longestSlug = 72;
/** A title stands in the first paragraphs or nowhere. */
const headParagraphs = 10;

/** Ends as a sentence or a label does, and no title. */
const endsLikeProse = /[.:;,!?؟؛،…]["'”»)\]]?$/;
/** A link, or words between brackets. */
const isAside = /https?:\/\/|www\.|^[([]/;

/**
 * What to call a version: the longest line of its head that is no letterhead and no dateline, where the head is what stands
 * before the first paragraph of prose. A text without such a line is called by the first words of its prose.
 */
export function titleOf(
  text: string,
  { issuer, text: { language } }: Pick<Reading, 'issuer' | 'text'>,
): string {
  const blocks = paragraphs(text).map(({ start, end }) => text.slice(start, Math.min(end, start + 2_000)));
  const prose = blocks.findIndex(isProse);
  const head = blocks.slice(0, Math.min(prose === -1 ? headParagraphs : prose, headParagraphs));
  const title = head
    .filter((block) => !isLetterhead(block, issuer?.name))
    .flatMap(linesOf)
    .filter((line) => !isDateline(line, language as Language))
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  return title.length >= shortestTitle ? title : firstWords(blocks[Math.max(prose, 0)] ?? '');
}

const oneLine = (block: string): string =>
  block
    .replace(/^#+\s*/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isProse = (block: string): boolean =>
  block.length > longestTitle || (block.length > longLine && endsLikeProse.test(block.trimEnd()));

/** The lines of a block of the head that may be a title; one that was wrapped is one line. */
function linesOf(block: string): string[] {
  const lines = block.split('\n').map(oneLine);
  const wrapped = (lines[0]?.length ?? 0) > longLine;
  return (wrapped ? [lines.join(' ')] : lines).filter(
    (line) => !endsLikeProse.test(line) && !isAside.test(line),
  );
}

/** The block says who issued the text. */
function isLetterhead(block: string, issuer: string | undefined): boolean {
  if (issuer === undefined) return false;
  const name = fold(issuer);
  return block.split('\n').some((line) => fold(line).includes(name));
}

/** The line gives a date, and little else: a place. */
function isDateline(line: string, language: Language): boolean {
  const tokens = tokenise(line);
  const dates = findDates(tokens, language);
  const rest = tokens.filter(
    ({ kind, start, end }) =>
      kind === 'word' && !dates.some((date) => date.start <= start && end <= date.end),
  );
  return dates.length > 0 && rest.length <= 2;
}

/** The beginning of a block of prose, a letterhead that stands on it left out. */
function firstWords(block: string): string {
  const lines = block.split('\n');
  const first = lines.findIndex((line) => line.length > longLine);
  return shortened(oneLine(lines.slice(Math.max(first, 0)).join(' ')), 120);
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

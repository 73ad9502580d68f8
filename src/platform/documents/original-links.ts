import { fold } from '../../language/normalise.ts';

/** A link in a line: it goes to `url`, and its words end at `end`. */
export interface LineLink {
  readonly url: string;
  readonly end: number;
}

/** How a text says that a link leads to the official or original text, folded; Arabic, English and French. */
const mentions = [
  'original',
  'official text',
  'official version',
  'official statement',
  'authentic text',
  'authentic version',
  'english text',
  'english version',
  'texte officiel',
  'version officielle',
  'texte authentique',
  'version authentique',
  'faisant foi',
  'fait foi',
  'version anglaise',
  'version francaise',
  'اصلي',
  'النص الرسمي',
  'النسخه الرسميه',
  'النص الانكليزي',
  'النص الانجليزي',
  'النسخه الانكليزيه',
  'النسخه الانجليزيه',
];

/** A line names an original or two; a line of more links is a list of something else. */
const mostLinks = 8;

/**
 * A line with the addresses of its links in brackets behind their words, where the line speaks of an original or official
 * text: the address is then part of what the text says, though a page does not show it.
 */
export function withOriginalLinks(text: string, links: readonly LineLink[]): string {
  if (links.length === 0 || links.length > mostLinks || !speaksOfOriginal(text)) return text;
  let result = '';
  let last = 0;
  for (const { url, end } of links) {
    if (text.includes(url)) continue;
    result += `${text.slice(last, end)} (${url})`;
    last = end;
  }
  return result + text.slice(last);
}

function speaksOfOriginal(text: string): boolean {
  const folded = fold(text);
  return mentions.some((mention) => folded.includes(mention));
}

import MarkdownIt from 'markdown-it';
import { htmlToText } from './html-text.ts';

const commonMark = new MarkdownIt('commonmark', { html: true }).enable('table');

/** The text of a Markdown document as its page would show it. */
export function markdownToText(markdown: string): string {
  return htmlToText(commonMark.render(markdown));
}

import { Tokenizer, TokenizerMode } from 'parse5';
import { escapableText, rawText } from './html-elements.ts';
import type { Line, Region } from './html-lines.ts';
import { PageReader } from './html-page.ts';

/**
 * The text that a reader of a page sees: the main part where the page marks one, a line for each line of the page, an empty
 * line between paragraphs. Works on the tags in their order and builds no tree, so that broken and hostile pages cost no
 * more than their length.
 */
export function htmlToText(html: string): string {
  const lines = visibleLines(html, new Set());
  const inRegion = (region: Region): Line[] => lines.filter((line) => line.region === region);
  const shown = [inRegion('main'), inRegion('article'), inRegion('page')].find(({ length }) => length > 0);
  return (shown ?? lines)
    .map(({ text, apart }, index) => (apart && index > 0 ? `\n${text}` : text))
    .join('\n');
}

/** @param shown unseen elements to show all the same: the page left them open, and they would hide all the rest */
function visibleLines(html: string, shown: ReadonlySet<string>): readonly Line[] {
  const page = new PageReader(shown);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        if (rawText.has(tag.tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (escapableText.has(tag.tagName) && !shown.has(tag.tagName))
          tokenizer.state = TokenizerMode.RCDATA;
        page.start(tag);
      },
      onEndTag: ({ tagName }) => page.end(tagName),
      onCharacter: ({ chars }) => page.text(chars),
      onWhitespaceCharacter: ({ chars }) => page.text(chars),
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => page.finish(),
    },
  );
  tokenizer.write(html, true);
  return page.leftOpen === undefined ? page.lines : visibleLines(html, new Set([...shown, page.leftOpen]));
}

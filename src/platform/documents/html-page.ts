import type { Token } from 'parse5';
import { cells, endless, hideable, lines, paragraphs, rawText, unseen } from './html-elements.ts';
import { type Line, LineBuilder, type Region } from './html-lines.ts';

/** An element whose content is not shown, and how many of its name are open inside it, itself included. */
interface Hidden {
  readonly name: string;
  open: number;
}

/** Follows the tags of a page and writes down the lines that it shows. */
export class PageReader {
  readonly #shown: ReadonlySet<string>;
  readonly #builder = new LineBuilder();
  /** How many of the elements that matter to their content are open. */
  readonly #open = new Map(['main', 'article', 'nav', 'aside', 'pre', 'sup'].map((name) => [name, 0]));
  /** For each open list the number of its next item, 0 where items are not numbered. */
  readonly #lists: number[] = [];
  #hidden: Hidden | undefined;
  #base: string | undefined;
  #link: string | undefined;

  /** @param shown names of elements that are shown although their kind is not */
  constructor(shown: ReadonlySet<string>) {
    this.#shown = shown;
  }

  get lines(): readonly Line[] {
    return this.#builder.lines;
  }

  /** The unseen element that the page never closed, if there is one that a browser would show in part. */
  get leftOpen(): string | undefined {
    const name = this.#hidden?.name;
    return name !== undefined && !rawText.has(name) ? name : undefined;
  }

  start(tag: Token.TagToken): void {
    const name = tag.tagName;
    if (this.#hidden) {
      if (name === this.#hidden.name) this.#hidden.open++;
      return;
    }
    if (this.#hides(tag)) {
      this.#hidden = { name, open: 1 };
      return;
    }
    this.#break(name);
    this.#count(name, 1);
    if (name === 'a') this.#link = this.#address(attribute(tag, 'href'));
    else if (name === 'base') this.#base ??= attribute(tag, 'href');
    else if (name === 'link' && attribute(tag, 'rel') === 'canonical') this.#base ??= attribute(tag, 'href');
    else if (name === 'ol') this.#lists.push(Number.parseInt(attribute(tag, 'start') ?? '1', 10) || 1);
    else if (name === 'ul') this.#lists.push(0);
    else if (name === 'li') this.#builder.mark(this.#nextMarker());
    else if (cells.has(name)) this.#builder.nextCell();
  }

  end(name: string): void {
    if (this.#hidden) {
      if (name === this.#hidden.name && --this.#hidden.open === 0) this.#hidden = undefined;
      return;
    }
    if (name === 'a' && this.#link !== undefined) {
      this.#builder.link(this.#link);
      this.#link = undefined;
    }
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    this.#break(name);
    this.#count(name, -1);
  }

  text(characters: string): void {
    if (this.#hidden) return;
    if (this.#isIn('pre')) this.#builder.writePreformatted(characters, this.#region());
    else this.#builder.write(characters, this.#region());
  }

  finish(): void {
    this.#builder.breakLine();
  }

  #hides(tag: Token.TagToken): boolean {
    const name = tag.tagName;
    if (this.#shown.has(name) || endless.has(name)) return false;
    if (unseen.has(name)) return true;
    if (name === 'a' && this.#isIn('sup')) return attribute(tag, 'href')?.startsWith('#') ?? false; // a note's mark
    return hideable.has(name) && attribute(tag, 'hidden') !== undefined;
  }

  #break(name: string): void {
    if (paragraphs.has(name)) this.#builder.breakParagraph();
    else if (lines.has(name)) this.#builder.breakLine();
  }

  #count(name: string, step: 1 | -1): void {
    const open = this.#open.get(name);
    if (open !== undefined) this.#open.set(name, Math.max(0, open + step));
  }

  #isIn(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #region(): Region {
    if (this.#isIn('nav') || this.#isIn('aside')) return 'beside';
    if (this.#isIn('main')) return 'main';
    return this.#isIn('article') ? 'article' : 'page';
  }

  #nextMarker(): string {
    const number = this.#lists.at(-1) ?? 0;
    if (number === 0) return '• ';
    this.#lists[this.#lists.length - 1] = number + 1;
    return `${number}. `;
  }

  /** The absolute web address that a link goes to, or undefined where it goes elsewhere. */
  #address(href: string | undefined): string | undefined {
    if (href === undefined || href.startsWith('#')) return undefined;
    const url = URL.parse(href, this.#base);
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  }
}

function attribute(tag: Token.TagToken, name: string): string | undefined {
  return tag.attrs.find((attr) => attr.name === name)?.value;
}

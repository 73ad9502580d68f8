import { type LineLink, withOriginalLinks } from './original-links.ts';

/** In which part of a page a line stands; `beside` is what accompanies the text: navigation, side boxes. */
export type Region = 'main' | 'article' | 'page' | 'beside';

/** A line of text as a page shows it. */
export interface Line {
  readonly text: string;
  readonly region: Region;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** Puts runs of text together into lines: spaces collapse, breaks do not pile up, a list marker waits for its words. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #text = '';
  #links: LineLink[] = [];
  #space = false;
  #apart = false;
  #marker = '';
  #region: Region = 'page';

  /** @param text words between tags; line ends count as spaces */
  write(text: string, region: Region): void {
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (collapsed === ' ' || collapsed === '') {
      this.#space ||= collapsed !== '';
      return;
    }
    if (this.#text === '') {
      this.#region = region;
      this.#text = this.#marker;
      this.#marker = '';
    } else if (this.#space || collapsed.startsWith(' ')) {
      this.#text += ' ';
    }
    this.#text += collapsed.trim();
    this.#space = collapsed.endsWith(' ');
  }

  /** Writes text in which line ends and spaces stand as they are. */
  writePreformatted(text: string, region: Region): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0 && this.#text === '') this.#apart = true;
      else if (index > 0) this.breakLine();
      this.write(line, region);
    });
  }

  /** The words written last go to `url`. */
  link(url: string): void {
    if (this.#text !== '') this.#links.push({ url, end: this.#text.length });
  }

  /** Sets the next cell of a table row apart from the one before. */
  nextCell(): void {
    if (this.#text === '') return;
    this.#text += '\t';
    this.#space = false;
  }

  mark(marker: string): void {
    this.#marker = marker;
  }

  breakLine(): void {
    const text = withOriginalLinks(this.#text, this.#links).trim();
    if (text !== '') {
      this.lines.push({ text, region: this.#region, apart: this.#apart });
      this.#apart = false;
    }
    this.#text = '';
    this.#links = [];
    this.#space = false;
  }

  breakParagraph(): void {
    this.breakLine();
    this.#apart = true;
  }
}

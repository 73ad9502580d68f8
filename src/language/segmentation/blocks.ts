import type { Span } from '../span.ts';

/**
 * A paragraph, a line that stands by itself (letterhead, heading, date, signature) or an item of a list. A hard-wrapped
 * paragraph is one block. `start` leaves out indentation and the item's bullet.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'line' | 'item';
}

/** A line shorter than this is never thought to be wrapped: letterheads and dates are short. */
const shortestWrappedLine = 48;
const longestStandaloneLine = 140;

/** A line that a person wrapped leaves less than this share of the width free. */
const raggedness = 0.2;
/** Begins in mid-sentence. */
const goesOn = /^\p{Ll}/u;

const bullet =
  /^(?:[-*•‣▪◦●■□◆►▶➤➢➔→✓✔❖–—·o]|\(?(?:\p{Nd}{1,3}|[a-zA-Z]|[ivxIVX]{1,4}|[أ-ي])[.)]|\p{Nd}{1,3}[-–—](?=[ \t\u00a0]+\P{Nd}))[ \t\u00a0]+(?=\S)/u;
const heading = /^#{1,6}[ \t]+/;
/** Letters that stand for a courtesy before a name, « M. Diop », «د. حسن», and number an item only behind another letter. */
const courtesy = /^[Mدم]\.[ \t\u00a0]/u;
const lettered = /^\(?(?:[a-zA-Z]|[أ-ي])[.)]/u;
/** « Belgique : Mme Peeters, … » above « Kenya : M. Otieno, … » are rows of a list. */
const labelled = /^[\p{Lu}\p{Lo}][^:،,.]{1,40} ?: \S/u;
const terminal = /[.!?؟…:;؛][»”"')\]]*$/u;

interface Line extends Span {
  readonly text: string;
  readonly marker: number;
  readonly indent: number;
  readonly blankBefore: boolean;
}

/** The blocks of a canonical text, in order; blank lines and rules of dashes are left out. Linear in the length. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  for (let index = 0; index < lines.length; ) {
    const first = lines[index]!;
    let last = first;
    index++;
    while (
      index < lines.length &&
      (isHanging(first, lines[index]!) || continues(last, lines[index]!, width))
    ) {
      last = lines[index]!;
      index++;
    }
    const start = first.start + first.marker;
    blocks.push({ start, end: last.end, kind: kindOf(first, text, start, last.end) });
  }
  return blocks;
}

function kindOf(first: Line, text: string, start: number, end: number): Block['kind'] {
  if (first.marker > 0 && !heading.test(first.text)) return 'item';
  const standalone =
    end - start <= longestStandaloneLine && !/[.!?؟…][»”"')\]]*$/u.test(text.slice(start, end));
  return standalone ? 'line' : 'paragraph';
}

const markerOf = (line: string): number => (bullet.exec(line) ?? heading.exec(line))?.[0].length ?? 0;

const isCourtesy = (line: string, before: Line | undefined): boolean =>
  courtesy.test(line) && !(before && before.marker > 0 && lettered.test(before.text));

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '' || !/[\p{L}\p{N}]/u.test(trimmed)) {
      blankBefore = true;
    } else {
      const indent = raw.length - raw.trimStart().length;
      const marker = isCourtesy(trimmed, lines.at(-1)) ? 0 : markerOf(trimmed);
      const begin = start + indent;
      lines.push({ start: begin, end: begin + trimmed.length, text: trimmed, marker, indent, blankBefore });
      blankBefore = false;
    }
    start = end + 1;
  }
  return lines;
}

/** The width at which a text is hard-wrapped, or 0: most of its full lines end in mid-sentence at about one width. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.end - line.start).filter((width) => width >= shortestWrappedLine);
  if (widths.length < 2) return 0;
  widths.sort((a, b) => a - b);
  const widest = widths[Math.ceil((widths.length - 1) * 0.95)]!;
  return widest <= 130 ? widest : 0;
}

/** A line that is set in below the bullet of its item goes on with it. */
const isHanging = (first: Line, next: Line): boolean =>
  first.marker > 0 &&
  next.marker === 0 &&
  !next.blankBefore &&
  next.indent >= first.indent + Math.min(first.marker, 2);

function continues(line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.blankBefore || next.marker > 0) return false;
  if (labelled.test(line.text) && labelled.test(next.text)) return false;
  const length = line.end - line.start;
  if (length < Math.max(shortestWrappedLine, width * 0.6)) return false;
  // A wrapped line is as long as the next word allows.
  const nextWord = next.text.search(/\s/);
  const room = width - length;
  const full = (nextWord < 0 ? next.text.length : nextWord) + 1 > room;
  return full || (!terminal.test(line.text) && (room < width * raggedness || goesOn.test(next.text)));
}

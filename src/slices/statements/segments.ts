import type { Span } from '../../language/span.ts';

/** A stretch of text that is marked for the same things throughout. */
export interface Segment<Mark> extends Span {
  /** What covers it, in the order in which it was given; none for plain text. */
  readonly marks: readonly Mark[];
  /** The marks whose span begins here: the place to hang their anchors. */
  readonly opening: readonly Mark[];
}

/**
 * Cuts a stretch of text where marks begin and end, so that overlapping marks can be shown one after another. The segments
 * are in order, without gaps; together they are exactly `within`.
 */
export function segments<Mark extends Span>(within: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks
    .filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([within.start, within.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, within.start));
    cuts.add(Math.min(mark.end, within.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const found: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index++) {
    const start = places[index]!;
    open = open.filter((mark) => mark.end > start);
    const opening: Mark[] = [];
    for (; next < inside.length && inside[next]!.start <= start; next++) {
      const mark = inside[next]!;
      open.push(mark);
      if (mark.start === start) opening.push(mark);
    }
    found.push({ start, end: places[index + 1]!, marks: open, opening });
  }
  return found;
}

/** Each wording once, where it stands first. */
export function distinct<Words extends { readonly quote: string }>(evidence: readonly Words[]): Words[] {
  const first = new Map<string, Words>();
  for (const words of evidence) if (!first.has(words.quote)) first.set(words.quote, words);
  return [...first.values()];
}

/** The paragraphs of a text: its lines, joined where no empty line stands between them. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (start >= 0) found.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = at;
      end = at + line.length;
    }
    at += line.length + 1;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, segments } from './segments.ts';

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('Overlapping passages', () => {
  test('are shown one after another, each character once and under exactly the passages that cover it.', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (within, marks) => {
        fc.pre(within.start < within.end);
        const cut = segments(within, marks);
        expect(cut[0]?.start).toBe(within.start);
        expect(cut.at(-1)?.end).toBe(within.end);
        for (const [index, segment] of cut.entries()) {
          if (index > 0) expect(segment.start).toBe(cut[index - 1]?.end);
          for (let place = segment.start; place < segment.end; place++) {
            const covering = marks.filter(({ start, end }) => start <= place && place < end);
            expect(new Set(segment.marks)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });

  test('each have one place where they open, if they begin inside.', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
        const cut = segments({ start: 0, end: 61 }, marks);
        const opened = cut.flatMap(({ opening }) => opening);
        const shown = marks.filter(({ start, end }) => start < end);
        expect(opened).toHaveLength(shown.length);
        for (const { start, opening } of cut) for (const mark of opening) expect(mark.start).toBe(start);
      }),
    );
  });

  test('of two that begin together the shorter is the inner one.', () => {
    const [first] = segments({ start: 0, end: 10 }, [
      { start: 2, end: 4 },
      { start: 2, end: 9 },
    ]).filter(({ marks }) => marks.length === 2);
    expect(first?.marks.map(({ end }) => end)).toEqual([9, 4]);
  });
});

describe('Paragraphs', () => {
  test('are what stands between empty lines, and leave out nothing but white space.', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ب', '\t') }), (text) => {
        const found = paragraphs(text);
        const shown = found.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const { start, end } of found) expect(text.slice(start, end)).not.toMatch(/\n[ \t]*\n/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../language/normalise.ts';
import type { Reading } from './finding.ts';
import { read, UnreadLanguage } from './index.ts';

/** Words that the tables know, so that random texts reach deep into the rules. */
const words = fc.constantFrom(
  ...'The Kenya Norway and hosted welcomed as the 31st member of Small Group Working Minister Ada Peeters , . ; : “ ” ( ) thanked'.split(
    ' ',
  ),
  ...'who which will not met in Nairobi today 3 May 2024 $5 million pledged co-chair Coalition Partners commended support'.split(
    ' ',
  ),
  ...'استضافت كينيا والنرويج اجتماعا للمجموعة المصغرة في نيروبي اليوم ، وزيرة المياه رحب ببيرو بصفتها العضو الثلاثين وشكر التحالف'.split(
    ' ',
  ),
  ...'La réunion de présidée par le ministre a accueilli en tant que membre, à l’invitation du Sénégal'.split(
    ' ',
  ),
  '\n',
  '\n- ',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** A reading, or undefined where the language is refused; any other failure is a failure. */
function readOrRefuse(text: string): Reading | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof UnreadLanguage) return undefined;
    throw error;
  }
}

describe('Whatever the text', () => {
  it('quotes exactly, gives every finding evidence and a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = canonical(raw);
        for (const { evidence, confidence } of readOrRefuse(raw)?.findings ?? []) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end, quote } of evidence) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(quote);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same whatever the line ends and the form of Unicode', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = canonical(raw);
        const first = readOrRefuse(text);
        expect(readOrRefuse(text)).toEqual(first);
        expect(readOrRefuse(text.replaceAll('\n', '\r\n').normalize('NFD'))).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('A megabyte of nonsense is read to its end, with exact quotes', { timeout: 60_000 }, () => {
  const opening = 'The ministers of the Coalition met in Nairobi and thanked Kenya for this. ';
  const nonsense: [string, string][] = [
    ['one letter', 'a'],
    ['nested brackets', '('],
    ['digits', '7'],
    ['and', 'and '],
    ['و', 'و '],
    ['combining marks', '\u0301'],
    ['alternating directions', '\u202e\u202dab ابت '],
    ['posts without names', 'Minister of '],
    ['bodies without end', 'Working Group on '],
    ['lists of parties', 'Kenya and '],
    ['clauses without full stops', 'we thank Kenya '],
    ['single lines', 'Oslo\n'],
  ];

  it.each(nonsense)('%s', (_name, unit) => {
    const text = canonical(opening + unit.repeat(Math.ceil(1_000_000 / unit.length)));
    for (const { evidence } of readOrRefuse(text)?.findings ?? []) {
      for (const { start, end, quote } of evidence) expect(text.slice(start, end) === quote).toBe(true);
    }
  });
});

import type { Reading } from '../../src/reading/finding.ts';
import { type GoldStatement, languages } from './gold.ts';
import { type Measure, type Score, score, type Tally } from './score.ts';

type Reader = (text: string) => Reading;

export interface Scored {
  readonly statement: GoldStatement;
  readonly score: Score;
}

/** Reads every statement and holds it against gold. */
export function scoreAll(statements: readonly GoldStatement[], read: Reader): Scored[] {
  return statements.map((statement) => ({ statement, score: score(statement, read(statement.text)) }));
}

export function f1({ right, proposed, expected }: Tally): number {
  return proposed + expected === 0 ? 1 : (2 * right) / (proposed + expected);
}

export function add(scores: readonly Score[]): Map<Measure, Tally> {
  const sum = new Map<Measure, Tally>();
  for (const { tallies } of scores) {
    for (const [measure, tally] of tallies) {
      const all = sum.get(measure) ?? { right: 0, proposed: 0, expected: 0 };
      all.right += tally.right;
      all.proposed += tally.proposed;
      all.expected += tally.expected;
      sum.set(measure, all);
    }
  }
  return sum;
}

const measures: readonly Measure[] = [
  'language',
  'issuer',
  'date',
  'kind',
  'standing',
  'meeting',
  'office',
  'membership',
  'member-count',
  'body',
  'seat',
  'undertaking',
  'undertaking-parties',
  'amount',
  'programme',
];

/** Precision, recall and F1 in percent, a line per measure, three columns per language. */
export function table(scored: readonly Scored[]): string {
  const percent = (part: number, whole: number) =>
    String(whole === 0 ? '–' : Math.round((100 * part) / whole));
  const sums = languages.map((language) =>
    add(scored.filter(({ statement }) => statement.gold.language === language).map((one) => one.score)),
  );
  const head = `${''.padEnd(20)}${languages.map((language) => `${language}:   P   R  F1`.padStart(20)).join('')}`;
  const rows = measures.map((measure) => {
    const cells = sums.map((sum) => {
      const tally = sum.get(measure) ?? { right: 0, proposed: 0, expected: 0 };
      const values = [
        percent(tally.right, tally.proposed),
        percent(tally.right, tally.expected),
        percent(f1(tally), 1),
      ];
      return values
        .map((value) => value.padStart(4))
        .join('')
        .padStart(20);
    });
    return measure.padEnd(20) + cells.join('');
  });
  return [head, ...rows].join('\n');
}

/** How far confidence can be believed: per tenth of confidence, how many findings and how many of them right. */
export function reliability(scored: readonly Scored[]): string {
  const beliefs = scored.flatMap((one) => one.score.beliefs);
  const rows = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((from, index, all) => {
    const to = all[index + 1] ?? Number.POSITIVE_INFINITY;
    const bin = beliefs.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = bin.filter((belief) => belief.right).length;
    const share = bin.length === 0 ? '–' : `${Math.round((100 * right) / bin.length)}%`;
    return `${from.toFixed(2)} and over ${String(bin.length).padStart(6)} findings ${share.padStart(5)} right`;
  });
  return rows.join('\n');
}

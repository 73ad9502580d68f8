import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import type { Finding, Reading } from '../../src/reading/index.ts';
import { type Gold, goldSchema, goldStatements, languages } from './gold.ts';
import { add, f1 } from './report.ts';
import { score } from './score.ts';

const statements = goldStatements();

describe('the evaluation set', () => {
  it.each(languages)('has at least 25 statements in %s, a third of them held out', (language) => {
    const own = statements.filter(({ gold }) => gold.language === language);
    expect(own.length).toBeGreaterThanOrEqual(25);
    expect(own.filter(({ heldOut }) => heldOut).length / own.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

describe('the scorer', () => {
  it('gives full marks to a reading that says what gold says, and to nothing else', () => {
    const perfect = statements.map((one) => score(one, readingOf(one.gold, one.gold.findings)));
    expect([...add(perfect)].filter(([, tally]) => f1(tally) < 1)).toEqual([]);
    expect(perfect.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('finds nothing right in a reading that proposes nothing', () => {
    for (const one of statements) {
      const { tallies } = score(one, readingOf(one.gold, []));
      expect(tallies.get('undertaking')?.right ?? 0).toBe(0);
      expect(tallies.get('membership')?.right ?? 0).toBe(0);
    }
  });

  it('counts a fact that is made up as wrong', () => {
    const invented = { type: 'member-count', count: 9999, evidence: [] } as const;
    for (const one of statements) {
      const { faults } = score(one, readingOf(one.gold, [...one.gold.findings, invented]));
      expect(faults).toMatchObject([{ measure: 'member-count', fault: 'wrong', what: { count: 9999 } }]);
    }
  });

  /** The reading that proposes these findings, with certainty. */
  function readingOf(gold: Gold, findings: Gold['findings']): Reading {
    const text = statements.find((one) => one.gold === gold)?.text ?? '';
    const located = findings.map((finding) => ({
      ...finding,
      confidence: 1,
      evidence: finding.evidence.map(({ quote }) => {
        const start = text.indexOf(quote);
        return { quote, start, end: start + quote.length };
      }),
    }));
    const { issuer, issuedOn, kind, standing } = gold;
    return {
      text: { language: gold.language, sha256: '', characters: text.length, sentences: 0 },
      issuer,
      issuedOn,
      kind,
      standing,
      findings: located as Finding[],
    };
  }
});

describe.each(statements)('$id', ({ id, text, gold }) => {
  it('has gold in the shape of the contract', () => {
    expect([...Value.Errors(goldSchema, gold)]).toEqual([]);
    expect(id.startsWith(`${gold.language}/`)).toBe(true);
  });

  it('quotes only words that the text says', () => {
    const quotes = gold.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
  });

  it('dates no meeting backwards', () => {
    for (const finding of gold.findings) {
      if (finding.type === 'meeting' && finding.from && finding.to) {
        expect(finding.from <= finding.to).toBe(true);
      }
    }
  });

  it('states no fact twice', () => {
    const facts = gold.findings.map((finding) => JSON.stringify(finding));
    expect(new Set(facts).size).toBe(facts.length);
  });
});

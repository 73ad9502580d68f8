import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { goldSchema, goldStatements, languages } from './gold.ts';

const statements = goldStatements();

describe('the evaluation set', () => {
  it.each(languages)('has at least 25 statements in %s, a third of them held out', (language) => {
    const own = statements.filter(({ gold }) => gold.language === language);
    expect(own.length).toBeGreaterThanOrEqual(25);
    expect(own.filter(({ heldOut }) => heldOut).length / own.length).toBeGreaterThanOrEqual(1 / 3);
  });
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

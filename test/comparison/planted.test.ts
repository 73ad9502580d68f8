import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Discrepancy } from '../../src/comparison/index.ts';
import { read } from '../../src/reading/index.ts';
import { type FaithfulPair, faithfulPairs } from './pairs.ts';
import { plant } from './planting.ts';

/** Targets of the product: of planted errors so many are found, of faithful sentences so few are held to differ. */
const leastFound = 0.95;
const mostAlarms = 1 / 50;

function held({ official, translation }: FaithfulPair): Comparison {
  return compare(
    { text: official, reading: read(official) },
    { text: translation, reading: read(translation) },
  );
}

const differences = ({ discrepancies }: Comparison): string[] =>
  discrepancies.map(
    ({ kind, official, translation }) => `${kind}: ${official?.quote} | ${translation?.quote}`,
  );

describe('A faithful translation is left in peace', () => {
  it.each(faithfulPairs)('$title', (pair) => {
    const comparison = held(pair);
    const { length } = comparison.official.sentences;
    expect(differences(comparison).slice(Math.floor(length * mostAlarms))).toEqual([]);
  });
});

describe('An error in a translation is found', () => {
  const planted = faithfulPairs.flatMap(plant);
  const kinds: Discrepancy['kind'][] = [
    'addition',
    'amount',
    'date',
    'link',
    'name',
    'negation',
    'number',
    'office',
    'omission',
    'ordinal',
    'party',
    'place',
    'role',
    'standing',
  ];

  it('of every kind that there is', () => {
    expect([...new Set(planted.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  it(`in at least ${leastFound * 100} of 100 cases, as what it is`, { timeout: 120_000 }, () => {
    const missed = planted.filter((pair) => !held(pair).discrepancies.some(({ kind }) => kind === pair.kind));
    expect(1 - missed.length / planted.length, missed.map(({ deed }) => deed).join('\n')).toBeGreaterThan(
      leastFound,
    );
  });

  it('and is one difference, not three', { timeout: 120_000 }, () => {
    const several = planted.filter((pair) => held(pair).discrepancies.length > 1);
    expect(several.length / planted.length, several.map(({ deed }) => deed).join('\n')).toBeLessThan(0.05);
  });
});

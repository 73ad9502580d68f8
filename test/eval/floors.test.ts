import { describe, expect, it } from 'vitest';
import { floors, reached } from './floors.ts';
import { goldStatements } from './gold.ts';
import { readOrNothing } from './read-or-nothing.ts';
import { scoreAll } from './report.ts';

const now = reached(scoreAll(goldStatements(), readOrNothing));

describe('What the reader has reached on the evaluation set it does not lose', () => {
  it.each(Object.entries(floors()))('%s: %d %%', (name, floor) => {
    expect(now[name]).toBeGreaterThanOrEqual(floor);
  });

  it('of every measure there is a floor', () => {
    expect(Object.keys(now).filter((name) => floors()[name] === undefined)).toEqual([]);
  });
});

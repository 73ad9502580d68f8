import { canonical } from '../language/normalise.ts';
import type { FuzzyDate, Reading } from './finding.ts';

/** What the caller knows and the text does not say. */
export interface ReadOptions {
  /** The day against which "today" is resolved where the text gives no date of issue. */
  readonly asOf?: FuzzyDate;
  /** Names that the gazetteer does not know, each with the party it stands for. */
  readonly parties?: readonly { readonly name: string; readonly party: string }[];
}

/** A reading with, for each finding in order, the rule and the words of the tables that made it. */
export interface Explanation {
  readonly reading: Reading;
  readonly reasons: readonly string[];
}

/**
 * Reads one version of a statement. Pure: the same text gives the same reading.
 * @throws {UnreadLanguage} where no grammar covers the text
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return explain(text, options).reading;
}

/** Reads, and says for each finding why. */
export function explain(text: string, _options: ReadOptions = {}): Explanation {
  const canonicalText = canonical(text);
  return {
    reading: {
      text: { language: 'und', sha256: '', characters: canonicalText.length, sentences: 0 },
      issuer: null,
      issuedOn: null,
      kind: 'other',
      standing: { role: 'unknown', officialLanguage: null, officialUrl: null },
      findings: [],
    },
    reasons: [],
  };
}

import { type Reading, read, UnreadLanguage } from '../../src/reading/index.ts';

/** A text whose language is not read, or is taken for one that is not, counts as one in which nothing is found. */
export function readOrNothing(text: string): Reading {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof UnreadLanguage)) throw error;
    return {
      text: { language: error.language, sha256: '', characters: text.length, sentences: 0 },
      issuer: null,
      issuedOn: null,
      kind: 'other',
      standing: { role: 'unknown', officialLanguage: null, officialUrl: null },
      findings: [],
    };
  }
}

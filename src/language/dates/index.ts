import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { DateMention, FuzzyDate, ResolvedDate } from './mention.ts';

export type { DateMention, DateProblem, FuzzyDate, ResolvedDate, When, YearlessDate } from './mention.ts';

/** The dates of one sentence or line, in order, none overlapping another. */
export function findDates(_tokens: readonly Token[], _language: Language): DateMention[] {
  return [];
}

/**
 * The dates that a mention means in a statement issued on `issuedOn`.
 * @returns null where the words give no date, or give one that needs a date of issue and there is none
 */
export function resolveDate(_mention: DateMention, _issuedOn: FuzzyDate | null): ResolvedDate | null {
  return null;
}

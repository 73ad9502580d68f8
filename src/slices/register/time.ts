import type { FuzzyDate } from '../../reading/index.ts';

/** Orders fuzzy dates; a less precise date comes before those that it may hold, an unknown one before all. */
export const compareDates = (a: FuzzyDate | null, b: FuzzyDate | null): number =>
  (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));

/** The earliest known day on which words state something. */
export function firstStated(evidence: readonly { readonly on: FuzzyDate | null }[]): FuzzyDate | null {
  return evidence
    .map(({ on }) => on)
    .filter((on) => on !== null)
    .reduce<FuzzyDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

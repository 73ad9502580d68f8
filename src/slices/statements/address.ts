import type { Span } from '../../language/span.ts';
import type { Verb } from './finding.ts';

/** The public page of a statement, in one of its languages. */
export function statementPath(interfaceLanguage: string, slug: string, version?: string): string {
  const path = `/${interfaceLanguage}/statements/${slug}`;
  return version === undefined ? path : `${path}?version=${version}`;
}

/** Two versions of a statement side by side, by their languages: in public, or on the desk. */
export function comparePath(
  interfaceLanguage: string,
  slug: string,
  { official, translation }: { readonly official: string; readonly translation: string },
  where: 'public' | 'desk',
): string {
  const room = where === 'desk' ? '/desk' : '';
  return `/${interfaceLanguage}${room}/statements/${slug}/compare?official=${official}&translation=${translation}`;
}

/** The two texts of a comparison. */
export type Side = 'official' | 'translation';

/** The name of a difference in the list of a comparison. */
export const differenceAnchor = (number: number): string => `difference-${number}`;

/** The name of the words that a difference is about, in one of the two texts. */
export const sideAnchor = (side: Side, number: number): string => `${side}-${number}`;

/** The name of a passage inside its page. */
export const anchorOf = ({ start, end }: Span): string => `p-${start}-${end}`;

/** The desk page on which a version is reviewed. */
export const reviewPath = (interfaceLanguage: string, versionId: string): string =>
  `/${interfaceLanguage}/desk/versions/${versionId}`;

/** A version's review page with one finding chosen. */
export const findingOnDesk = (interfaceLanguage: string, versionId: string, findingId: string): string =>
  `${reviewPath(interfaceLanguage, versionId)}?finding=${findingId}#${findingAnchor(findingId)}`;

/** The same, with the form that puts the finding right. */
export const correctionPath = (interfaceLanguage: string, versionId: string, findingId: string): string =>
  `${reviewPath(interfaceLanguage, versionId)}?finding=${findingId}&correct=1#${findingAnchor(findingId)}`;

/** The name of a finding inside its review page. */
export const findingAnchor = (findingId: string): string => `f-${findingId}`;

/** Where words are selected in a version's text. */
export const wordsPath = (interfaceLanguage: string, versionId: string): string =>
  `${reviewPath(interfaceLanguage, versionId)}/words`;

/** Where a decision on a finding is sent. */
export const decisionPath = (interfaceLanguage: string, findingId: string, verb: Verb): string =>
  `/${interfaceLanguage}/desk/findings/${findingId}/${verb}`;

/** Where a finding is told apart from an entry. */
export const apartPath = (interfaceLanguage: string, findingId: string): string =>
  `/${interfaceLanguage}/desk/findings/${findingId}/apart`;

/** Where sources that contradict one another await somebody. */
export const contradictionsPath = (interfaceLanguage: string): string =>
  `/${interfaceLanguage}/desk/contradictions`;

/** Where something is done with a version as a whole. */
export const versionAct = (
  interfaceLanguage: string,
  versionId: string,
  act: 'publish' | 'declare' | 'accept-confident',
): string => `${reviewPath(interfaceLanguage, versionId)}/${act}`;

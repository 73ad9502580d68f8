import type { HeldVersions, RuledComparison } from '../compare.ts';
import { alignmentTag } from '../ruling.ts';
import type { Statement } from '../statement.ts';

/** What a reviser's forms say: which two versions of which statement, and the alignment that was seen. */
export interface Revision {
  readonly slug: string;
  /** The languages of the two. */
  readonly official: string;
  readonly translation: string;
  readonly seen: string;
}

export const revisionOf = (
  { slug }: Statement,
  { official, translation }: HeldVersions,
  { pairs }: RuledComparison,
): Revision => ({
  slug,
  official: official.version.language,
  translation: translation.version.language,
  seen: alignmentTag(pairs),
});

/** Where a reviser's form goes. */
export const revisionPath = (
  interfaceLanguage: string,
  { slug }: Revision,
  verb: 'rule' | 'align' | 'confirm',
): string => `/${interfaceLanguage}/desk/statements/${slug}/compare/${verb}`;

/** The fields that every form of a reviser has. */
export const Revised = ({ revision: { official, translation, seen } }: { readonly revision: Revision }) => (
  <>
    <input type="hidden" name="official" value={official} />
    <input type="hidden" name="translation" value={translation} />
    <input type="hidden" name="seen" value={seen} />
  </>
);

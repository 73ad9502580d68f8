import type { Entry, Evidence } from './entries.ts';
import type { Fact } from './fact.ts';

/** The public statement that a version belongs to. */
export interface Source {
  readonly slug: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: string;
  /** The version's own id, where a correction has taken its place: its words are no longer on the page of its language. */
  readonly corrected?: string | null;
}

/**
 * Finds the statements of versions, by version id. A version that is not public is not found. The register is below the
 * statements, so that whoever assembles the application passes this in.
 */
export type FindSources = (versionIds: readonly string[]) => Promise<ReadonlyMap<string, Source>>;

export type SourcedEvidence = Evidence & { readonly source: Source };

/** An entry that the public may see, with the public words that state it. */
export type PublicEntry<F extends Fact = Fact> = Omit<Entry<F>, 'evidence'> & {
  readonly evidence: readonly SourcedEvidence[];
};

/** What of these entries is public: those that a public statement states, with its words alone. */
export async function publicOnly<F extends Fact>(
  entries: readonly Entry<F>[],
  findSources: FindSources,
): Promise<PublicEntry<F>[]> {
  const versions = new Set(entries.flatMap(({ evidence }) => evidence.map(({ versionId }) => versionId)));
  const sources = versions.size === 0 ? new Map<string, Source>() : await findSources([...versions]);
  return entries
    .map((entry) => ({
      ...entry,
      evidence: entry.evidence.flatMap((words) => {
        const source = sources.get(words.versionId);
        return source ? [{ ...words, source }] : [];
      }),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

/**
 * The address of the words on the page of their statement.
 * @param interfaceLanguage the language of the page that leads there
 */
export function passageUrl(
  interfaceLanguage: string,
  { source, language, start, end }: Pick<SourcedEvidence, 'source' | 'language' | 'start' | 'end'>,
): string {
  const passage = `${start}-${end}`;
  return `/${interfaceLanguage}/statements/${source.slug}?version=${source.corrected ?? language}&passage=${passage}#p-${passage}`;
}

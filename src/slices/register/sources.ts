import type { Evidence } from './provenance.ts';

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
 * Finds the statements of versions, by version id, and statements by their own id or their address. What is not public is not
 * found. The register is below the statements, so that whoever assembles the application passes this in.
 */
export type FindSources = (references: readonly string[]) => Promise<ReadonlyMap<string, Source>>;

export type SourcedEvidence = Evidence & {
  readonly source: Source;
  /** The entry that rests on it. */
  readonly entryId?: string;
};

/** Gives words their statement; undefined for words of a version that is not found. */
export async function sourced(
  words: readonly Evidence[],
  findSources: FindSources,
): Promise<(words: Evidence) => SourcedEvidence | undefined> {
  const versions = new Set(words.map(({ versionId }) => versionId));
  const sources = versions.size === 0 ? new Map<string, Source>() : await findSources([...versions]);
  return (evidence) => {
    const source = sources.get(evidence.versionId);
    return source && { ...evidence, source };
  };
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

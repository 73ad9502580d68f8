import type { DocumentWarning } from '../../platform/documents/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { FuzzyDate, PartyRef, Reading, StatementKind } from '../../reading/index.ts';

/**
 * A statement is what the coalition said on one occasion. It exists in several languages; exactly one of them is the
 * official text unless several are declared equally authentic. Once published, a version never changes: a correction is a
 * new version that names the one it replaces.
 */
export interface Statement {
  readonly id: string;
  /** The last part of its public address. */
  readonly slug: string;
  readonly kind: StatementKind;
  readonly issuedOn: FuzzyDate | null;
  /** As the version that counts most names it, in that version's language. */
  readonly issuer: {
    readonly name: string;
    readonly party: PartyRef | null;
    readonly language: string;
    /** As each version names it, by the version's id. */
    readonly byVersion: ReadonlyMap<string, string>;
  } | null;
  /** The newest of each language, the official text first. */
  readonly versions: readonly Version[];
}

/** `official`: the one official text. `authentic`: one of several that are equally so. `translation`: a courtesy. */
export const versionStandings = ['official', 'authentic', 'translation'] as const;
export type VersionStanding = (typeof versionStandings)[number];

/** A statement in one language, without the text itself. */
export interface Version {
  readonly id: string;
  readonly statementId: string;
  readonly language: string;
  readonly standing: VersionStanding;
  readonly title: string;
  readonly sha256: string;
  /** Where the text says that the official one is. */
  readonly officialUrl: string | null;
  /** Where this text was taken from. */
  readonly sourceUrl: string | null;
  /** What a reviewer should know of how the text was read from its file. */
  readonly warnings: readonly DocumentWarning[];
  readonly importedAt: Date;
  readonly importedBy: string;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  /** The version that this one corrects. */
  readonly replaces: string | null;
}

/** Whose word counts where versions differ. */
export function prevails(version: Pick<Version, 'standing'>): boolean {
  return version.standing !== 'translation';
}

/** The version to show to a reader of this language: theirs, else a text that counts, else any. */
export function versionFor(versions: readonly Version[], language: string): Version | undefined {
  return versions.find((version) => version.language === language) ?? versions.find(prevails) ?? versions[0];
}

/** The issuer's name for a reader of this language: as the version that they read names it. */
export function issuerFor(
  { issuer, versions }: Statement,
  language: string,
): { readonly name: string; readonly language: string } | null {
  const shown = versionFor(versions, language);
  const name = shown && issuer?.byVersion.get(shown.id);
  return name === undefined ? issuer : { name, language: shown!.language };
}

/**
 * What a new version most likely is: what its text says of itself. A text that says nothing is the official one of a new
 * statement, and a translation beside an official text that is here.
 */
export function proposedStanding(
  reading: Pick<Reading, 'standing'>,
  others: readonly Pick<Version, 'standing'>[],
) {
  const { role } = reading.standing;
  const taken = others.some(prevails);
  if (role === 'translation' || taken) return 'translation' satisfies VersionStanding;
  return 'official' satisfies VersionStanding;
}

/**
 * Refuses a second official text beside an official one, and a second version in one language: a reader of the public page
 * must never have to guess which text counts.
 */
export function assertRoomFor(
  wanted: Pick<Version, 'language' | 'standing'>,
  others: readonly Pick<Version, 'language' | 'standing'>[],
): void {
  if (others.some((other) => other.language === wanted.language))
    throw new Refusal('statements.refusal.language-taken', { language: wanted.language }, { status: 409 });
  const standings = others.map((other) => other.standing);
  const clash =
    (wanted.standing === 'official' && standings.some((standing) => standing !== 'translation')) ||
    (wanted.standing === 'authentic' && standings.includes('official'));
  if (clash) throw new Refusal('statements.refusal.official-taken', {}, { status: 409 });
}

/**
 * Refuses a correction that is none: of a version in another language, or of one that has a correction already. A third text
 * corrects the second, so that each version has one successor at most.
 */
export function assertCorrects(
  corrected: Pick<Version, 'id' | 'language'>,
  correction: Pick<Version, 'language'>,
  newest: readonly Pick<Version, 'id'>[],
): void {
  if (corrected.language !== correction.language)
    throw new Refusal(
      'statements.refusal.corrects-other-language',
      { corrected: corrected.language, correction: correction.language },
      { status: 409 },
    );
  if (!newest.some(({ id }) => id === corrected.id))
    throw new Refusal('statements.refusal.corrected-already', {}, { status: 409 });
}

/** Refuses to publish twice: the first publication's date and name stand. */
export function assertUnpublished(version: Pick<Version, 'publishedAt'>): void {
  if (version.publishedAt) throw new Refusal('statements.refusal.already-published', {}, { status: 409 });
}

/** Refuses to move a published version to another statement: its address, and what cites it, would change under it. */
export function assertMayMove(version: Pick<Version, 'publishedAt'>): void {
  if (version.publishedAt) throw new Refusal('statements.refusal.published-stays', {}, { status: 409 });
}

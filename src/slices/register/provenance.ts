import type { BodyKind, FuzzyDate } from '../../reading/index.ts';
import type { Fuzzy } from './fuzzy.ts';

/** Exact words of one version of a statement. */
export interface StatedWords {
  readonly versionId: string;
  /** UTF-16 code units of the version's canonical text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Words that state an entry, and the day of the statement that says them. */
export interface Evidence extends StatedWords {
  readonly language: string;
  readonly on: Fuzzy | null;
}

/** Who enters a fact, when, and which words state it. */
export interface Provenance {
  readonly by: string;
  readonly at: Date;
  /** The day of the meeting or statement that says so, as precise as it is known. */
  readonly on: FuzzyDate | null;
  /** The language of the words and of the names in the fact. */
  readonly language: string;
  /** The finding that was accepted, or null where a person entered the fact. */
  readonly findingId: string | null;
  readonly evidence: readonly StatedWords[];
  /** The version of the words is public, so that the fact is public with them. */
  readonly isPublic?: boolean;
  /** When it happened, where the person or the fact itself says so; else the days of the statements count. */
  readonly dated?: Fuzzy | null;
  /** Where a person took it from who enters it without words of a statement: a file, a letter, an address. */
  readonly source?: string | null;
  /** What the same text says of the bodies that it names, so that a body is known for what it is from its first mention. */
  readonly bodies?: readonly MentionedBody[];
}

/** A body as a text names it. */
export interface MentionedBody {
  readonly name: string;
  readonly kind: BodyKind;
  /** What the statement's other language versions call it. */
  readonly elsewhere?: readonly string[];
}

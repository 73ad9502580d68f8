import type { Span } from '../language/span.ts';

/**
 * What the reader proposes. A finding is one fact with the exact words that state it; the closed list of types and the
 * fields of each are the published output of `entente read`, so a change here is a change of contract.
 */
export type Finding =
  | MeetingFinding
  | OfficeFinding
  | MembershipFinding
  | MemberCountFinding
  | BodyFinding
  | SeatFinding
  | UndertakingFinding
  | AmountFinding
  | ProgrammeFinding;

export type FindingType = Finding['type'];

/** The exact words: `quote` is the canonical text from `start` to `end`. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** A state as ISO 3166-1 alpha-2 (`BE`), an organisation as `org:EU`, or the name as written where it is not known. */
export type PartyRef = string | { readonly name: string };

interface Found {
  readonly evidence: readonly Evidence[];
  /** 0 to 1, calibrated: of findings at 0.9, nine in ten are right. */
  readonly confidence: number;
}

/** A date with the precision of the source: `2014`, `2014-09` or `2014-09-10`. */
export type FuzzyDate = string;

export type Level = 'leaders' | 'ministers' | 'senior-officials' | 'experts';
export type MeetingFormat = 'in-person' | 'virtual' | 'hybrid';

export interface MeetingFinding extends Found {
  readonly type: 'meeting';
  readonly body: string | null;
  readonly level: Level | null;
  readonly from: FuzzyDate | null;
  readonly to: FuzzyDate | null;
  /** The words that give the day: اليوم, "yesterday", "on 3 and 4 May". */
  readonly dateStated: string | null;
  readonly place: { readonly city: string | null; readonly country: string | null } | null;
  readonly format: MeetingFormat;
  readonly hosts: readonly PartyRef[];
  readonly coHosts: readonly PartyRef[];
  readonly chairs: readonly PartyRef[];
}

export interface OfficeFinding extends Found {
  readonly type: 'office';
  readonly name: string;
  readonly post: string;
  readonly party: PartyRef | null;
  readonly acting: boolean;
}

export interface MembershipFinding extends Found {
  readonly type: 'membership';
  readonly party: PartyRef;
  readonly change: 'joined' | 'observer' | 'left';
  readonly ordinal: number | null;
}

export interface MemberCountFinding extends Found {
  readonly type: 'member-count';
  readonly count: number;
}

export type BodyKind = 'plenary' | 'small-group' | 'working-group' | 'focus-group' | 'other';

export interface BodyFinding extends Found {
  readonly type: 'body';
  readonly name: string;
  readonly kind: BodyKind;
  readonly change: 'established' | 'mentioned' | 'dissolved';
}

export type SeatRole = 'chair' | 'co-chair' | 'co-lead';

export interface SeatFinding extends Found {
  readonly type: 'seat';
  readonly body: string;
  readonly party: PartyRef;
  readonly role: SeatRole;
  readonly change: 'assumed' | 'held' | 'left';
}

export const undertakingKinds = [
  'commitment',
  'support',
  'call',
  'commendation',
  'condemnation',
  'concern',
  'plan',
  'thanks',
] as const;

export type UndertakingKind = (typeof undertakingKinds)[number];

export interface UndertakingFinding extends Found {
  readonly type: 'undertaking';
  readonly kind: UndertakingKind;
  /** A party, a body or a name as written. */
  readonly actor: PartyRef;
  readonly toward: readonly PartyRef[];
  /** Slugs of the published theme list. */
  readonly themes: readonly string[];
  /** ISO codes or region slugs. */
  readonly theatres: readonly string[];
}

export interface AmountFinding extends Found {
  readonly type: 'amount';
  readonly kind: 'pledged' | 'goal' | 'disbursed' | 'other';
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface ProgrammeFinding extends Found {
  readonly type: 'programme';
  readonly name?: string;
  readonly subject?: string;
  readonly theatres: readonly string[];
}

export type StatementKind =
  | 'joint-statement'
  | 'communique'
  | 'media-note'
  | 'readout'
  | 'remarks'
  | 'press-release'
  | 'other';

/** What the text says of itself: is it the official text, or a translation of one. */
export interface Standing {
  readonly role: 'official' | 'translation' | 'unknown';
  readonly officialLanguage: string | null;
  readonly officialUrl: string | null;
}

/** What the reader made of one version: the whole output of `entente read`. */
export interface Reading {
  readonly text: {
    readonly language: string;
    readonly sha256: string;
    readonly characters: number;
    readonly sentences: number;
  };
  readonly issuer: { readonly name: string; readonly party: PartyRef | null } | null;
  readonly issuedOn: FuzzyDate | null;
  readonly kind: StatementKind;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

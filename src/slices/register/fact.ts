import { fold, oneLine } from '../../language/normalise.ts';
import type {
  BodyFinding,
  Finding,
  FuzzyDate,
  MeetingFinding,
  MembershipFinding,
  OfficeFinding,
  PartyRef,
  SeatFinding,
} from '../../reading/index.ts';

type WithoutEvidence<F> = F extends Finding ? Omit<F, 'evidence' | 'confidence'> : never;

/**
 * A fact is what a finding says, without its evidence and confidence: what may stand in the register. Two statements of the
 * same thing, in whatever language or year, are one fact with more evidence; its natural key decides that. What the key
 * leaves out (an ordinal, an acting envoy's rank) may be said in one statement and left unsaid in another.
 *
 * A person who keeps the register may say more than the reader finds: that a member is suspended, who exercises a seat, that
 * an office is left, or that a body is renamed or merged.
 */
export type Fact =
  | WithoutEvidence<
      Exclude<Finding, MeetingFinding | MembershipFinding | SeatFinding | OfficeFinding | BodyFinding>
    >
  | MeetingFact
  | MembershipFact
  | SeatFact
  | OfficeFact
  | BodyFact;

type MeetingFact = WithoutEvidence<MeetingFinding> & MeetingDetails;

/** What a secretariat keeps of a meeting beyond what statements report. What is left out nobody has said yet. */
export type MeetingDetails = {
  /** As the IANA database names it: `Europe/Brussels`. */
  readonly timeZone?: string | null;
  /** The series of meetings that it belongs to. */
  readonly series?: string | null;
  /** Points in their order. */
  readonly agenda?: readonly AgendaPoint[];
  /** The parties that were present. */
  readonly delegations?: readonly PartyRef[];
  /** The parties, or persons by name, that were thanked. */
  readonly thanked?: readonly PartyRef[];
  /** The statements in which it ended. */
  readonly outcomes?: readonly StatementRef[];
  /** The statement that is its record. */
  readonly record?: StatementRef | null;
  /** The meeting whose record it approved, by the id of its entry, and when. */
  readonly approved?: { readonly meeting: string; readonly on: FuzzyDate | null } | null;
};

/**
 * A statement by its id; or by its address, the last part of that of its page, where the statement was not here yet when
 * somebody referred to it: it is found once it has been brought in.
 */
export type StatementRef = string;

export type AgendaPoint = { readonly title: string; readonly text?: string | null };

type MembershipFact = Omit<WithoutEvidence<MembershipFinding>, 'change'> & {
  readonly change: MembershipFinding['change'] | 'suspended';
};

type SeatFact = Omit<WithoutEvidence<SeatFinding>, 'role'> & {
  readonly role: SeatFinding['role'] | 'member';
  /** The person who exercises it for the party. */
  readonly person?: string | null;
};

type OfficeFact = WithoutEvidence<OfficeFinding> & {
  /** Where nothing is said it is held. */
  readonly change?: SeatFinding['change'];
};

type BodyFact = Omit<WithoutEvidence<BodyFinding>, 'change'> & {
  readonly change: BodyFinding['change'] | 'renamed' | 'merged';
  /** What it was called before it was renamed to `name`. */
  readonly formerly?: string | null;
  /** The name of the body of which it is a part. */
  readonly parent?: string | null;
  /** The name of the body into which it was merged. */
  readonly into?: string | null;
  /** What gives it its task: a statement, or one version of it. */
  readonly mandate?: Mandate | null;
};

/**
 * The document that gives a body its task: a statement and, where one is meant, its version by its id. The address of a
 * statement that is not here yet may name a version itself: `2014-09-10-mandate?version=fr`.
 */
export type Mandate = { readonly statementId: StatementRef; readonly versionId?: string | null };

export type FactType = Fact['type'];

type ChoiceFields = 'level' | 'format' | 'change' | 'kind' | 'role';
type ChoiceOf<F> = F extends Fact ? F[Extract<keyof F, ChoiceFields>] : never;

/** Every value that a field of some fact is chosen from. */
export type Choice = NonNullable<ChoiceOf<Fact>>;

/** The fact of one type. */
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** What a fact's key needs to know beyond its own words. */
export interface Circumstances {
  /** The day of the meeting or statement that says so. */
  readonly on: string | null;
  /** The identity of a body by its name. */
  readonly bodyId: (name: string) => string;
  /** The date that the fact itself gives, where it gives one. */
  readonly dated?: string | null;
  /** A party joined, or left, once more: it had left, or joined, in between. */
  readonly again?: boolean;
}

/**
 * What makes two statements of a fact the same fact.
 *
 * A meeting is the same on the same day in the same country with the same hosts, because the names of its body and its city
 * vary with the language. A chair that is assumed or left is so on a day; one that is held is one seat however often it is said. An
 * undertaking, an amount and a programme belong to the day that states them.
 */
export function naturalKey(fact: Fact, { on, dated = null, bodyId, again = false }: Circumstances): string {
  switch (fact.type) {
    case 'meeting':
      return join(fact.from ?? on, fact.place?.country ?? fact.place?.city, fact.hosts.map(partyId).sort());
    case 'membership':
      return again ? join(partyId(fact.party), fact.change, on) : join(partyId(fact.party), fact.change);
    case 'member-count':
      return join(on, fact.count);
    case 'body':
      return fact.change === 'renamed'
        ? join(bodyId(bodyOf(fact)), fact.change, fold(fact.name))
        : join(bodyId(fact.name), fact.change, ...mentionedOn(fact, dated));
    case 'seat':
      return join(
        bodyId(fact.body),
        partyId(fact.party),
        fact.role,
        fact.change,
        fact.change === 'held' ? dated : (dated ?? on),
        ...(fact.person ? [fold(fact.person)] : []),
      );
    case 'office':
      return join(
        fold(fact.name),
        fold(fact.post),
        fact.party && partyId(fact.party),
        fact.acting,
        ...officeChange(fact, on, dated),
      );
    case 'undertaking':
      return join(
        on,
        fact.kind,
        partyId(fact.actor),
        fact.toward.map(partyId).sort(),
        [...fact.themes].sort(),
        [...fact.theatres].sort(),
      );
    case 'amount':
      return join(on, fact.kind, fact.value, fact.currency);
    case 'programme':
      return join(on, fold(fact.name ?? ''), fold(fact.subject ?? ''), [...fact.theatres].sort());
  }
}

/** A body is named as one however often statements do; a person may say of each day that it was there. */
const mentionedOn = ({ change }: FactOf<'body'>, dated: string | null) =>
  change === 'mentioned' && dated !== null ? [dated] : [];

/** An office that is held is one however often it is said; one that is taken or left is so on a day. */
const officeChange = ({ change = 'held' }: FactOf<'office'>, on: string | null, dated: string | null) =>
  change === 'held' && dated === null ? [] : [change, dated ?? on];

/** The name of the body that a fact is about, as it was before the fact. */
export const bodyOf = (fact: FactOf<'body'> | FactOf<'seat'>): string =>
  fact.type === 'seat' ? fact.body : (fact.formerly ?? fact.name);

/** Parts as one key, none of which can run into the next. */
const join = (...parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));

/** The identity of a party: its code, or its name where it has none. */
export function partyId(party: PartyRef): string {
  if (typeof party === 'string') return party;
  return isNamed(party) ? party.id : `name:${oneLine(fold(party.name))}`;
}

/** A party with names that the register gives it for the day that is asked for, by language. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Whether a party has names of its own, beside those of the gazetteer. */
export const isNamed = (party: PartyRef): party is NamedParty =>
  typeof party !== 'string' && 'names' in party;

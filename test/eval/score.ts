import type {
  Evidence,
  Finding,
  FindingType,
  MeetingFinding,
  Reading,
  UndertakingFinding,
} from '../../src/reading/finding.ts';
import type { GoldFinding, GoldStatement } from './gold.ts';
import { sameCity, sameName, sameParties, sameParty } from './likeness.ts';

/** What is counted: a field of the header, a type of finding, or undertakings with their actor and addressees. */
export type Measure =
  | 'language'
  | 'issuer'
  | 'date'
  | 'kind'
  | 'standing'
  | FindingType
  | 'undertaking-parties';

export interface Tally {
  /** Proposed and expected. */
  right: number;
  proposed: number;
  expected: number;
}

/** One thing that the reader missed, or proposed for nothing. */
export interface Fault {
  readonly measure: Measure;
  readonly fault: 'missed' | 'wrong';
  readonly what: unknown;
}

export interface Score {
  readonly tallies: Map<Measure, Tally>;
  readonly faults: Fault[];
  /** Confidence of every finding that is neither optional nor part of a meeting, and whether it was right. */
  readonly beliefs: {
    readonly type: FindingType;
    readonly confidence: number;
    readonly right: boolean;
  }[];
}

/** Holds a reading against gold. A meeting counts by its fields, every other finding as a whole. */
export function score({ text, gold }: GoldStatement, reading: Reading): Score {
  const result: Score = { tallies: new Map(), faults: [], beliefs: [] };
  const count = (measure: Measure, right: boolean, found: unknown, expected: unknown): void => {
    const tally = result.tallies.get(measure) ?? { right: 0, proposed: 0, expected: 0 };
    result.tallies.set(measure, tally);
    if (right) tally.right += 1;
    if (found !== null) tally.proposed += 1;
    if (expected !== null) tally.expected += 1;
    if (right) return;
    if (expected !== null) result.faults.push({ measure, fault: 'missed', what: expected });
    if (found !== null) result.faults.push({ measure, fault: 'wrong', what: found });
  };

  countHeader(gold, reading, count);
  countMeetings(gold.findings, reading.findings, count);

  const rest = reading.findings.filter(({ type }) => type !== 'meeting');
  const expected = gold.findings.filter(({ type }) => type !== 'meeting');
  const taken = new Set<Finding>();
  const required = (finding: GoldFinding) => (finding.optional ? 1 : 0);
  for (const wanted of expected.sort((a, b) => required(a) - required(b))) {
    const same = (finding: Finding, withParties: boolean) =>
      !taken.has(finding) && sameFact(finding, wanted, text, withParties);
    const found = rest.find((finding) => same(finding, true)) ?? rest.find((finding) => same(finding, false));
    if (found) taken.add(found);
    if (wanted.optional) continue;
    count(wanted.type, found !== undefined, found ?? null, wanted);
    if (found) result.beliefs.push({ type: wanted.type, confidence: found.confidence, right: true });
    if (wanted.type === 'undertaking') {
      const right = found !== undefined && sameFact(found, wanted, text, true);
      count('undertaking-parties', right, found ?? null, wanted);
    }
  }
  for (const finding of rest.filter((one) => !taken.has(one))) {
    count(finding.type, false, finding, null);
    result.beliefs.push({ type: finding.type, confidence: finding.confidence, right: false });
    if (finding.type === 'undertaking') count('undertaking-parties', false, finding, null);
  }
  return result;
}

type Count = (measure: Measure, right: boolean, found: unknown, expected: unknown) => void;

function countHeader(gold: GoldStatement['gold'], reading: Reading, count: Count): void {
  count('language', reading.text.language === gold.language, reading.text.language, gold.language);
  const sameIssuer =
    reading.issuer !== null &&
    gold.issuer !== null &&
    sameName(reading.issuer.name, gold.issuer.name) &&
    sameParty(reading.issuer.party, gold.issuer.party);
  count('issuer', sameIssuer, reading.issuer, gold.issuer);
  const sameDate = reading.issuedOn !== null && reading.issuedOn === gold.issuedOn;
  count('date', sameDate, reading.issuedOn, gold.issuedOn);
  count('kind', reading.kind === gold.kind, reading.kind, gold.kind);
  for (const field of ['role', 'officialLanguage', 'officialUrl'] as const) {
    const [found, expected] = [reading.standing[field], gold.standing[field]];
    count('standing', found !== null && found === expected, found, expected);
  }
}

type MeetingFields = Omit<MeetingFinding, 'type' | 'evidence' | 'confidence'>;

/** Fields of a meeting that are compared: the words of the date may be longer or shorter than gold's. */
const meetingFields: {
  readonly [F in keyof MeetingFields]: (a: MeetingFields[F], b: MeetingFields[F]) => boolean;
} = {
  body: (a, b) => a !== null && b !== null && sameName(a, b),
  level: (a, b) => a === b,
  from: (a, b) => a === b,
  to: (a, b) => a === b,
  dateStated: (a, b) => a !== null && b !== null && sameName(a, b),
  place: (a, b) => a?.country === b?.country && sameCity(a?.city ?? null, b?.city ?? null),
  format: (a, b) => a === b,
  hosts: sameParties,
  coHosts: sameParties,
  chairs: sameParties,
};

function countMeetings(gold: readonly GoldFinding[], found: readonly Finding[], count: Count): void {
  const expected = gold.filter((finding) => finding.type === 'meeting');
  const proposed = found.filter((finding) => finding.type === 'meeting');
  for (let index = 0; index < Math.max(expected.length, proposed.length); index += 1) {
    const [wanted, made] = [expected[index], proposed[index]];
    if (wanted === undefined && expected.some(({ optional }) => optional)) continue;
    if (wanted?.optional) continue;
    for (const field of Object.keys(meetingFields) as (keyof MeetingFields)[]) {
      const [a, b] = [said(made?.[field]), said(wanted?.[field])];
      const same = meetingFields[field] as (a: unknown, b: unknown) => boolean;
      const right = a !== null && b !== null && same(a, b);
      count('meeting', right, a && { [field]: a }, b && { [field]: b });
    }
  }
}

/** Null where a field says nothing. */
function said<T>(value: T | undefined | null): T | null {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? null : value;
}

function sameFact(found: Finding, gold: GoldFinding, text: string, withParties: boolean): boolean {
  if (found.type === 'office' && gold.type === 'office') {
    return (
      sameName(found.name, gold.name) &&
      sameName(found.post, gold.post) &&
      sameParty(found.party, gold.party) &&
      found.acting === gold.acting
    );
  }
  if (found.type === 'membership' && gold.type === 'membership') {
    return (
      sameParty(found.party, gold.party) && found.change === gold.change && found.ordinal === gold.ordinal
    );
  }
  if (found.type === 'member-count' && gold.type === 'member-count') return found.count === gold.count;
  if (found.type === 'body' && gold.type === 'body') {
    return found.kind === gold.kind && found.change === gold.change && sameName(found.name, gold.name);
  }
  if (found.type === 'seat' && gold.type === 'seat') {
    return (
      sameName(found.body, gold.body) &&
      sameParty(found.party, gold.party) &&
      found.role === gold.role &&
      found.change === gold.change
    );
  }
  if (found.type === 'undertaking' && gold.type === 'undertaking') {
    return (
      found.kind === gold.kind &&
      inSameSentence(found.evidence, gold.evidence, text) &&
      (!withParties || sameActorAndAddressees(found, gold))
    );
  }
  if (found.type === 'amount' && gold.type === 'amount') {
    return found.value === gold.value && found.currency === gold.currency && found.kind === gold.kind;
  }
  if (found.type === 'programme' && gold.type === 'programme') {
    return sameName(found.name ?? found.subject ?? '', gold.name ?? gold.subject ?? '');
  }
  return false;
}

function sameActorAndAddressees(
  found: UndertakingFinding,
  gold: Pick<UndertakingFinding, 'actor' | 'toward'>,
): boolean {
  return sameParty(found.actor, gold.actor) && sameParties(found.toward, gold.toward);
}

/** Gold quotes a few words; whatever was found must overlap the sentence, line or list item around them. */
function inSameSentence(
  found: readonly Evidence[],
  gold: readonly Pick<Evidence, 'quote'>[],
  text: string,
): boolean {
  return gold.some(({ quote }) => {
    const at = text.indexOf(quote);
    const before = [...text.slice(0, at).matchAll(/[.!?؟][»"”)]*\s|\n\s*\n|\n\s*[-–•*]\s/gu)].at(-1);
    const from = before === undefined ? 0 : before.index + before[0].length;
    const after = text.slice(at + quote.length).search(/[.!?؟](?=[»"”)]*\s)|\n\s*\n|\n\s*[-–•*]\s/u);
    const to = after === -1 ? text.length : at + quote.length + after;
    return found.some(({ start, end }) => start < to && end > from);
  });
}

import type { FuzzyDate, PartyRef } from '../../reading/index.ts';
import type { FactOf } from './fact.ts';
import { partyId } from './fact.ts';
import type { PublicEntry } from './sources.ts';
import { compareDates, firstStated } from './time.ts';

/**
 * A member is a party with its standing in the coalition. Standing is what the newest statement says of it: it joined,
 * became an observer, or left. The ordinal is the one with which it joined, and stays its own when others leave.
 */
export interface Member {
  readonly id: string;
  readonly party: PartyRef;
  readonly standing: 'member' | 'observer' | 'former';
  readonly ordinal: number | null;
  /** The day of the first statement that it joined, or is an observer. */
  readonly since: FuzzyDate | null;
  /** The day of the statement that it left. */
  readonly until: FuzzyDate | null;
  /** Everything that states it, the oldest first. */
  readonly entries: readonly PublicEntry<FactOf<'membership'>>[];
}

const standings = { joined: 'member', observer: 'observer', left: 'former' } as const;

/** The members that these memberships make: by ordinal, then by accession. */
export function membersFrom(entries: readonly PublicEntry<FactOf<'membership'>>[]): Member[] {
  const byParty = Map.groupBy(entries, ({ fact }) => partyId(fact.party));
  return [...byParty]
    .map(([id, ofParty]) => memberFrom(id, ofParty))
    .toSorted(
      (a, b) =>
        (a.ordinal ?? Number.MAX_SAFE_INTEGER) - (b.ordinal ?? Number.MAX_SAFE_INTEGER) ||
        compareDates(a.since, b.since) ||
        (a.id < b.id ? -1 : 1),
    );
}

function memberFrom(id: string, unordered: readonly PublicEntry<FactOf<'membership'>>[]): Member {
  const entries = unordered.toSorted((a, b) =>
    compareDates(firstStated(a.evidence), firstStated(b.evidence)),
  );
  const last = entries.at(-1)!;
  const joined = entries.find(({ fact }) => fact.change === 'joined');
  const standing = standings[last.fact.change];
  const entry = joined && standing !== 'observer' ? joined : entries[0]!;
  return {
    id,
    party: last.fact.party,
    standing,
    ordinal: entries.find(({ fact }) => fact.ordinal !== null)?.fact.ordinal ?? null,
    since: standing === 'former' && !joined ? null : firstStated(entry.evidence),
    until: standing === 'former' ? firstStated(last.evidence) : null,
    entries,
  };
}

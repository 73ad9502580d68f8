import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Fact, FactOf } from './fact.ts';
import { partyId } from './fact.ts';
import { certainlyBefore, type Fuzzy } from './fuzzy.ts';
import type { Provenance } from './provenance.ts';
import { type AssertionOf, happenedOn, ofType } from './terms/assertion.ts';
import { standingOf } from './terms/standing.ts';

type Membership = FactOf<'membership'>;

/** What has to happen in between for a party to do the same once more. */
const between: Readonly<Record<Membership['change'], readonly Membership['change'][]>> = {
  joined: ['left', 'suspended'],
  observer: ['left', 'joined'],
  suspended: ['joined', 'left'],
  left: ['joined', 'observer'],
};

/** Whether a party did this already, and whether it does so once more. */
export interface SameMembership {
  /** The entry that states the same. */
  readonly entryId: string | undefined;
  readonly again: boolean;
}

/**
 * The membership that stands and is the same as this one: of the same party and change, with nothing in between. A party
 * that left and joined again has joined twice; two texts that welcome it once have not.
 * @param except an entry that is about to stand no longer
 */
export async function sameMembership(
  trx: Trx,
  fact: Membership,
  { on, dated = null }: Provenance,
  except: string | undefined,
): Promise<SameMembership> {
  const { all } = await standingOf(trx, { kind: 'party', id: partyId(fact.party) });
  const memberships = ofType(all, 'membership').filter(({ entryId }) => entryId !== except);
  return sameAmong(memberships, fact.change, dated ?? on);
}

/** The same, of the memberships of one party at hand. @param day when it does so now */
export function sameAmong(
  memberships: readonly AssertionOf<'membership'>[],
  change: Membership['change'],
  day: Fuzzy | null,
): SameMembership {
  const alike = memberships.filter((membership) => membership.fact.change === change);
  const same = alike.find((membership) => !isParted(happenedOn(membership), day, change, memberships));
  return { entryId: same?.entryId, again: alike.length > 0 };
}

const isParted = (
  known: Fuzzy | null,
  day: Fuzzy | null,
  change: Membership['change'],
  memberships: readonly AssertionOf<'membership'>[],
): boolean =>
  memberships
    .filter(({ fact }) => between[change].includes(fact.change))
    .map(happenedOn)
    .some((on) => lies(known, on, day) || lies(day, on, known));

const lies = (a: Fuzzy | null, between: Fuzzy | null, b: Fuzzy | null): boolean =>
  certainlyBefore(a, between) && certainlyBefore(between, b);

/**
 * Refuses to take for one fact what happened once and is given two dates that cannot mean the same day: one of the two is
 * mistaken, and is corrected by superseding it.
 */
export function assertSameDate(fact: Fact, known: Fuzzy | null, dated: Fuzzy | null): void {
  if (!happensOnce(fact) || !(certainlyBefore(known, dated) || certainlyBefore(dated, known))) return;
  throw new Refusal('register.other-date', { known: known ?? '—', stated: dated ?? '—' }, { status: 409 });
}

const happensOnce = (fact: Fact): boolean =>
  fact.type === 'membership' || (fact.type === 'body' && fact.change !== 'mentioned');

/** Refuses a second ordinal for one accession: the 84th member stays the 84th. */
export function assertSameOrdinal(stated: Fact, known: Fact): void {
  if (stated.type !== 'membership' || known.type !== 'membership') return;
  if (stated.ordinal === null || known.ordinal === null || stated.ordinal === known.ordinal) return;
  throw new Refusal(
    'register.other-ordinal',
    { stated: stated.ordinal, known: known.ordinal },
    { status: 409 },
  );
}

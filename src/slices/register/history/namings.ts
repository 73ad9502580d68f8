import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { partyId } from '../fact.ts';
import { daysNamed, type PartyNaming } from '../party-name.ts';
import type { PlannedRow } from './planned.ts';
import type { NewNaming } from './told.ts';

type Named = Pick<PartyNaming, 'name' | 'from' | 'to'> & { readonly outcome: 'known' | 'repeated' };

/** Finds which names of parties rows add: a name that stands is known, and nobody has two in one language at a time. */
export async function planNamings(trx: Trx, rows: readonly PlannedRow[]): Promise<NewNaming[]> {
  const names = await standingNames(trx, rows);
  const added: NewNaming[] = [];
  for (const row of rows) {
    const { naming, source } = row.told;
    if (naming === undefined) continue;
    const others = names.get(keyOf(naming)) ?? [];
    const same = others.find((one) => isSame(one, naming));
    if (same !== undefined) row.outcome = same.outcome;
    else {
      const problem = problemWith(naming, others);
      if (problem === undefined) {
        names.set(keyOf(naming), [...others, { ...naming, outcome: 'repeated' }]);
        added.push({ naming, source });
      } else {
        row.outcome = 'refused';
        row.problems.push({ column: null, refusal: problem });
      }
    }
  }
  return added;
}

const keyOf = ({ party, language }: Pick<PartyNaming, 'party' | 'language'>): string =>
  `${partyId(party)} ${language}`;

const isSame = (one: Named, { name, from, to }: PartyNaming): boolean =>
  one.name === name && one.from === from && one.to === to;

function problemWith(naming: PartyNaming, others: readonly Named[]): Refusal | undefined {
  try {
    daysNamed(naming);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  const other = others.find((one) => overlap(one, naming));
  return (
    other &&
    new Refusal(
      'history.problem.named-otherwise',
      { name: other.name, from: other.from ?? '…', to: other.to ?? '…' },
      { status: 409 },
    )
  );
}

function overlap(one: Named, other: PartyNaming): boolean {
  const [a, b] = [daysNamed(one), daysNamed(other)];
  const before = (end: string | null, first: string | null): boolean =>
    end !== null && first !== null && end <= first;
  return !before(a.end, b.first) && !before(b.end, a.first);
}

async function standingNames(trx: Trx, rows: readonly PlannedRow[]): Promise<Map<string, readonly Named[]>> {
  const parties = rows.flatMap(({ told: { naming } }) => (naming ? partyId(naming.party) : []));
  if (parties.length === 0) return new Map();
  const names = await trx
    .selectFrom('party_name')
    .select(['party_id', 'language', 'name', 'from_on as from', 'to_on as to'])
    .where('party_id', '=', (eb) => eb.fn.any(eb.val(parties)))
    .where('withdrawn_at', 'is', null)
    .execute();
  return Map.groupBy(
    names.map((one) => ({ ...one, outcome: 'known' as const })),
    ({ party_id, language }) => `${party_id} ${language}`,
  );
}

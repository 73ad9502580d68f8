import { partiesNamed, partyName } from '../../../language/gazetteer/index.ts';
import { fold, oneLine } from '../../../language/normalise.ts';
import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { PartyRef } from '../../../reading/index.ts';

/** Finds the party that a cell means. @throws Refusal where nothing or more than one thing goes by it */
export type PartyCalled = (cell: string) => PartyRef;

const code = /^(?:[A-Z]{2}|org:[A-Z0-9][A-Z0-9-]{0,40})$/;
const named = /^name:\s*(\S.*)$/s;
const looksForeign = /^[A-Z]{2}$/;

/**
 * A party by its code, by any name in any language, by a name that it had, or by the name as written that the register keeps
 * (`name:…`). Each cell is looked up once.
 */
export async function partiesCalled(trx: Trx): Promise<PartyCalled> {
  const then = await namesThen(trx);
  const found = new Map<string, PartyRef | Refusal>();
  return (cell) => {
    const party = found.get(cell) ?? look(cell, then);
    found.set(cell, party);
    if (party instanceof Refusal) throw party;
    return party;
  };
}

function look(cell: string, then: ReadonlyMap<string, readonly string[]>): PartyRef | Refusal {
  const name = named.exec(cell)?.[1];
  if (name !== undefined) return { name: oneLine(name) };
  if (code.test(cell) && !(looksForeign.test(cell) && partyName(cell, 'en') === cell)) return cell;
  const codes = [...new Set([...(then.get(fold(cell)) ?? []), ...partiesNamed(cell).exact])];
  if (codes.length === 1) return codes[0]!;
  return codes.length === 0
    ? new Refusal('history.problem.party', { value: cell })
    : new Refusal('history.problem.parties', { value: cell, codes: codes.join(', ') });
}

/** The names that parties have or had for a time, by their folded form. */
async function namesThen(trx: Trx): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await trx
    .selectFrom('party_name')
    .select(['party_id', 'name'])
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ name }) => fold(name))].map(([name, alike]) => [
      name,
      alike.map(({ party_id }) => party_id),
    ]),
  );
}

/** A party as a cell gives it. */
export const partyCell = (party: PartyRef | null): string =>
  party === null ? '' : typeof party === 'string' ? party : `name:${oneLine(party.name)}`;

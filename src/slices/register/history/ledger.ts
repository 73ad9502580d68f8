import type { Trx } from '../../../platform/db/index.ts';
import { type Fact, naturalKey } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { type Assertion, seenOn } from '../terms/assertion.ts';
import type { Thing } from '../terms/rows.ts';
import { standingsOf } from '../terms/standing.ts';

/** What stands of one thing, and what rows add to it. */
interface Account {
  readonly assertions: Assertion[];
  readonly byIdentity: Map<string, Assertion>;
}

/** What stands of the things that rows are about, as it grows row by row. */
export class Ledger {
  readonly #accounts = new Map<string, Account>();

  static async open(trx: Trx, things: readonly Thing[]): Promise<Ledger> {
    const ledger = new Ledger();
    const distinct = [...new Map(things.map((thing) => [nameOf(thing), thing])).values()];
    for (const [index, { all }] of (await standingsOf(trx, distinct)).entries()) {
      const thing = distinct[index]!;
      ledger.#accounts.set(nameOf(thing), { assertions: [], byIdentity: new Map() });
      for (const assertion of all) ledger.add(thing, assertion);
    }
    return ledger;
  }

  of(thing: Thing): readonly Assertion[] {
    return this.#accounts.get(nameOf(thing))?.assertions ?? [];
  }

  /** The assertion that says the same on that day already. */
  find(thing: Thing, fact: Fact, day: Fuzzy | null, personId: string | null): Assertion | undefined {
    return this.#accounts.get(nameOf(thing))?.byIdentity.get(identity(thing, fact, day, personId));
  }

  add(thing: Thing, assertion: Assertion): void {
    const account = this.#accounts.get(nameOf(thing))!;
    account.assertions.push(assertion);
    const days = assertion.dated === null ? [...seenOn(assertion), null] : [assertion.dated];
    for (const day of days) {
      const key = identity(thing, assertion.fact, day, assertion.personId ?? null);
      if (!account.byIdentity.has(key)) account.byIdentity.set(key, assertion);
    }
  }
}

const nameOf = ({ kind, id }: Thing): string => `${kind} ${id}`;

/**
 * What makes a fact on a day the same as another, of all that is said of one thing: as its natural key, whatever the names that
 * it uses, and with the day that shows it, because a row of a file stands for one day.
 */
function identity({ id }: Thing, fact: Fact, day: Fuzzy | null, personId: string | null): string {
  const circumstances = { on: day, dated: day, bodyId: () => id };
  if (fact.type === 'office') return naturalKey({ ...fact, name: id }, circumstances);
  if (fact.type === 'seat') return naturalKey({ ...fact, person: personId }, circumstances);
  return naturalKey(fact, circumstances);
}

import type { Trx } from '../../../platform/db/index.ts';
import { compareDates } from '../fuzzy.ts';
import { claim } from '../terms/claim.ts';
import { assertPossible } from '../terms/contradictions.ts';
import type { Above } from './above.ts';
import { knownBodies } from './body-names.ts';
import { isKnownByKey, knownByKey } from './known-by-key.ts';
import { Ledger } from './ledger.ts';
import { knownPersons } from './names.ts';
import { planNamings } from './namings.ts';
import { knownOrdinals } from './ordinals.ts';
import { approve, keptThing, place, thingOf } from './place.ts';
import { attempt, type Context, type Placed, type Plan, type PlannedRow } from './planned.ts';
import { References } from './references.ts';
import { introduce, isAboutBody, namesIn, subjectOf, thingsOfSubject } from './subject.ts';
import type { Told } from './told.ts';

/**
 * Finds what rows would do to the register: which facts are new, which stand already, and which cannot be, by the rules by
 * which facts are entered one by one. The order of the rows does not matter: they are taken by their dates.
 * @param write the plan will be carried out in this transaction, so that what the rows are about is claimed
 */
export async function plan(
  trx: Trx,
  told: readonly Told[],
  { at, write }: { readonly at: Date; readonly write: boolean },
  above: Above,
): Promise<Plan> {
  const names = namesIn(told);
  const bodies = await knownBodies(trx, names.bodies);
  const persons = await knownPersons(trx, names.persons);
  const rows = told.map((one): PlannedRow => ({ told: one, outcome: 'new', problems: [], notes: [] }));
  const namings = await planNamings(trx, rows);
  for (const row of rows.filter((one) => isAboutBody(one.told)))
    attempt(row, () => introduce(row.told, bodies));
  const placed = rows
    .filter(({ told: { naming }, outcome }) => naming === undefined && outcome !== 'refused')
    .map((row) => ({ row, subject: attempt(row, () => subjectOf(row.told, bodies, persons)) }))
    .filter((one): one is Placed => one.subject !== undefined);
  const touched = placed.flatMap(({ row, subject }) => thingsOfSubject(row.told, subject));
  const claimed = write ? await claim(trx, touched, at) : { things: touched, at };
  const kept = touched.map((thing) => keptThing(thing, bodies, persons));
  const context: Context = {
    bodies,
    persons,
    ledger: await Ledger.open(trx, kept),
    ordinals: await knownOrdinals(trx, told),
    known: await knownByKey(trx, told, above),
    references: await References.find(trx, told, above),
    entries: new Map(),
  };
  for (const one of placed.toSorted((a, b) => compareDates(a.row.told.dated, b.row.told.dated)))
    attempt(one.row, () => place(one, context));
  for (const { row } of placed) attempt(row, () => approve(row, context));
  guard(placed, context);
  return {
    rows,
    entries: [...context.entries.values()],
    namings,
    bodies,
    persons,
    things: claimed.things,
    at: claimed.at,
  };
}

/** Refuses what is impossible once all rows are there, each at the rows that take part in it. */
function guard(placed: readonly Placed[], context: Context): void {
  for (const one of placed) {
    const { row } = one;
    const { fact } = row.told;
    if (row.outcome !== 'new' || row.entryId === undefined || fact === null || isKnownByKey(fact)) continue;
    const thing = thingOf(one, context);
    const rules = thing.kind === 'body' ? { chairs: context.bodies.chairsOf(thing.id) } : { chairs: null };
    attempt(row, () => assertPossible(context.ledger.of(thing), (id) => id === row.entryId, rules));
  }
}

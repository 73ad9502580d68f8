import { randomUUID } from 'node:crypto';
import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { naturalKey } from '../fact.ts';
import { compareDates } from '../fuzzy.ts';
import { assertSameDate, assertSameOrdinal, sameAmong } from '../same-fact.ts';
import { type Assertion, happenedOn, ofType } from '../terms/assertion.ts';
import { claim } from '../terms/claim.ts';
import { assertPossible } from '../terms/contradictions.ts';
import type { Thing } from '../terms/rows.ts';
import type { Above } from './above.ts';
import { type BodyNames, knownBodies } from './body-names.ts';
import type { Column } from './columns.ts';
import { Ledger } from './ledger.ts';
import { knownMeetings, type MeetingsKnown, meetingDifferences } from './meetings-known.ts';
import { knownPersons, type PersonNames } from './names.ts';
import { type NewNaming, planNamings } from './namings.ts';
import { knownOrdinals, type Ordinals } from './ordinals.ts';
import type { Problem } from './problem.ts';
import { References } from './references.ts';
import { introduce, isAboutBody, namesIn, type Subject, subjectOf, thingsOfSubject } from './subject.ts';
import type { HistoryFact, Told } from './told.ts';

/** What becomes of a row: it makes an entry; the register has it, or a row above says it; it only names a body; it is refused. */
export type Outcome = 'new' | 'known' | 'repeated' | 'named' | 'refused';

export interface PlannedRow {
  readonly told: Told;
  outcome: Outcome;
  readonly problems: Problem[];
  /** What the row says beyond what the register has; nothing is changed. */
  readonly notes: Problem[];
  /** The entry that it makes, or that states the same already. */
  entryId?: string;
}

/** An entry that a row makes. */
export interface NewEntry extends Subject {
  readonly id: string;
  readonly key: string;
  readonly fact: HistoryFact;
  readonly told: Told;
}

/** What an import would do. Nothing is written yet. */
export interface Plan {
  /** What becomes of each row, in the order in which they were given. */
  readonly rows: readonly PlannedRow[];
  readonly entries: readonly NewEntry[];
  /** What parties are called from now on. */
  readonly namings: readonly NewNaming[];
  readonly bodies: BodyNames;
  readonly persons: PersonNames;
  readonly things: readonly Thing[];
  /** From when it is known: never before the last write of any of the things. */
  readonly at: Date;
}

/** A longer key than this does not go into an index of the database. In bytes. */
const longestKey = 2_000;

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
    meetings: await knownMeetings(trx, told, above),
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

interface Placed {
  readonly row: PlannedRow;
  readonly subject: Subject;
}

interface Context {
  readonly bodies: BodyNames;
  readonly persons: PersonNames;
  readonly ledger: Ledger;
  readonly ordinals: Ordinals;
  readonly meetings: MeetingsKnown;
  readonly references: References;
  /** The entries that rows make, by their ids. */
  readonly entries: Map<string, NewEntry>;
}

/** Keeps what is refused with the row. */
function attempt<Result>(row: PlannedRow, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    row.outcome = 'refused';
    row.problems.push({ column: null, refusal: error });
    return undefined;
  }
}

const keptThing = ({ kind, id }: Thing, bodies: BodyNames, persons: PersonNames): Thing =>
  kind === 'party' ? { kind, id } : { kind, id: kind === 'body' ? bodies.keptOf(id) : persons.keptOf(id) };

/** The thing under which what a fact says is kept. */
function thingOf({ row, subject }: Placed, { bodies, persons }: Context): Thing {
  const [thing] = thingsOfSubject(row.told, subject);
  return keptThing(thing!, bodies, persons);
}

function place(placed: Placed, context: Context): void {
  const { row, subject } = placed;
  const { fact, dated } = row.told;
  if (fact === null) row.outcome = 'named';
  else if (fact.type === 'meeting') placeMeeting(placed, fact, context);
  else {
    const thing = thingOf(placed, context);
    const personId = subject.personId === null ? null : context.persons.keptOf(subject.personId);
    const { standing, again } = sameIn(context.ledger, thing, fact, { dated, personId });
    if (standing) stands(row, standing, context);
    else {
      if (fact.type === 'membership' && !again) context.ordinals.take(fact);
      const { parentId, intoId } = subject;
      const entryId = make(placed, fact, again, context).id;
      context.ledger.add(thing, { entryId, fact, dated, statedOn: [], parentId, intoId, personId });
    }
  }
}

/** The assertion that says the same, and whether a party does once more what it did before. */
function sameIn(
  ledger: Ledger,
  thing: Thing,
  fact: Exclude<HistoryFact, { type: 'meeting' }>,
  { dated, personId }: { readonly dated: Told['dated']; readonly personId: string | null },
): { readonly standing: Assertion | undefined; readonly again: boolean } {
  if (fact.type !== 'membership')
    return { standing: ledger.find(thing, fact, dated, personId), again: false };
  const memberships = ofType(ledger.of(thing), 'membership');
  const { entryId, again } = sameAmong(memberships, fact.change, dated);
  return { standing: memberships.find((one) => one.entryId === entryId), again };
}

/** The row says what stands already. What it says beyond that is noted; what contradicts it is refused. */
function stands(row: PlannedRow, standing: Assertion, { entries }: Context): void {
  const { fact, dated } = row.told;
  row.entryId = standing.entryId;
  assertSameOrdinal(fact!, standing.fact);
  const happened = happenedOn(standing);
  if (dated !== null) assertSameDate(fact!, happened, dated);
  row.outcome = entries.has(standing.entryId) ? 'repeated' : 'known';
  if (dated !== null && dated !== happened && !standing.statedOn.includes(dated))
    row.notes.push(more('date', { known: happened ?? '—', stated: dated }));
  if (
    fact?.type === 'membership' &&
    fact.ordinal !== null &&
    standing.fact.type === 'membership' &&
    standing.fact.ordinal === null
  )
    row.notes.push(more('ordinal', { known: '—', stated: fact.ordinal }));
}

const more = (column: Column, values: Record<string, string | number>): Problem => ({
  column,
  refusal: new Refusal('history.note.more', values),
});

function placeMeeting(
  placed: Placed,
  fact: Extract<HistoryFact, { type: 'meeting' }>,
  context: Context,
): void {
  const { row } = placed;
  const { address, dated } = row.told;
  const key = naturalKey(fact, { on: dated, bodyId: (name) => name });
  const standing = context.meetings.get(key);
  const entryId = standing?.entryId ?? make(placed, fact, false, context).id;
  if (address) context.references.placeMeeting(address, entryId);
  if (!standing) {
    context.meetings.set(key, { entryId, fact });
    return;
  }
  row.entryId = entryId;
  row.outcome = context.entries.has(standing.entryId) ? 'repeated' : 'known';
  for (const { column, known, stated } of meetingDifferences(fact, standing.fact))
    if (known === '') row.notes.push(more(column, { known: '—', stated }));
    else row.problems.push({ column, refusal: new Refusal('history.problem.differs', { known, stated }) });
  if (row.problems.length > 0) row.outcome = 'refused';
}

/** A meeting may approve the record of one that another row tells of, above or below. */
function approve({ entryId }: PlannedRow, { entries, references }: Context): void {
  const entry = entryId === undefined ? undefined : entries.get(entryId);
  if (entry) entries.set(entry.id, { ...entry, fact: references.approving(entry.fact) });
}

function make({ row, subject }: Placed, fact: HistoryFact, again: boolean, context: Context): NewEntry {
  const { entries, references } = context;
  const { dated } = row.told;
  const bodyId = (name: string): string => (fact.type === 'meeting' ? name : (subject.bodyId ?? name));
  const key = naturalKey(fact, { on: dated, dated, bodyId, again });
  if (Buffer.byteLength(key) > longestKey) throw new Refusal('history.problem.long-row');
  const entry: NewEntry = { ...subject, id: randomUUID(), key, fact: references.kept(fact), told: row.told };
  for (const address of references.missingIn(fact))
    row.notes.push({ column: null, refusal: new Refusal('history.note.no-statement', { address }) });
  entries.set(entry.id, entry);
  row.entryId = entry.id;
  return entry;
}

/** Refuses what is impossible once all rows are there, each at the rows that take part in it. */
function guard(placed: readonly Placed[], context: Context): void {
  for (const one of placed) {
    const { row } = one;
    if (row.outcome !== 'new' || row.told.fact?.type === 'meeting' || row.entryId === undefined) continue;
    const thing = thingOf(one, context);
    const rules = thing.kind === 'body' ? { chairs: context.bodies.chairsOf(thing.id) } : { chairs: null };
    attempt(row, () => assertPossible(context.ledger.of(thing), (id) => id === row.entryId, rules));
  }
}

import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import { naturalKey } from '../fact.ts';
import { assertSameDate, assertSameOrdinal, sameAmong } from '../same-fact.ts';
import { type Assertion, happenedOn, ofType } from '../terms/assertion.ts';
import type { Thing } from '../terms/rows.ts';
import type { BodyNames } from './body-names.ts';
import type { Column } from './columns.ts';
import { differences, isKnownByKey, type KeyedFact, nameOfKey } from './known-by-key.ts';
import type { Ledger } from './ledger.ts';
import type { PersonNames } from './names.ts';
import type { Context, NewEntry, Placed, PlannedRow } from './planned.ts';
import type { Problem } from './problem.ts';
import { thingsOfSubject } from './subject.ts';
import type { HistoryFact, Told } from './told.ts';

/** A longer key than this does not go into an index of the database. In bytes. */
const longestKey = 2_000;

/** What a thing was merged into, else itself. */
export const keptThing = ({ kind, id }: Thing, bodies: BodyNames, persons: PersonNames): Thing =>
  kind === 'party' ? { kind, id } : { kind, id: kind === 'body' ? bodies.keptOf(id) : persons.keptOf(id) };

/** The thing under which what a fact says is kept. */
export function thingOf({ row, subject }: Placed, { bodies, persons }: Context): Thing {
  const [thing] = thingsOfSubject(row.told, subject);
  return keptThing(thing!, bodies, persons);
}

/** Finds what a row does: it makes an entry, or says what stands. */
export function place(placed: Placed, context: Context): void {
  const { row, subject } = placed;
  const { fact, dated } = row.told;
  if (fact === null) row.outcome = 'named';
  else if (isKnownByKey(fact)) placeByKey(placed, fact, context);
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
  fact: Exclude<HistoryFact, KeyedFact>,
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

function placeByKey(placed: Placed, fact: KeyedFact, context: Context): void {
  const { row } = placed;
  const { address, dated } = row.told;
  const key = nameOfKey(fact, dated);
  const standing = context.known.get(key);
  const entryId = standing?.entryId ?? make(placed, fact, false, context).id;
  if (address) context.references.placeMeeting(address, entryId);
  if (!standing) {
    context.known.set(key, { entryId, fact });
    return;
  }
  row.entryId = entryId;
  row.outcome = context.entries.has(standing.entryId) ? 'repeated' : 'known';
  for (const { column, known, stated } of differences(fact, standing.fact))
    if (known === '') row.notes.push(more(column, { known: '—', stated }));
    else row.problems.push({ column, refusal: new Refusal('history.problem.differs', { known, stated }) });
  if (row.problems.length > 0) row.outcome = 'refused';
}

/** A meeting may approve the record of one that another row tells of, above or below. */
export function approve({ entryId }: PlannedRow, { entries, references }: Context): void {
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

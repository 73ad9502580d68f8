import { sql } from 'kysely';
import { fold } from '../../../language/normalise.ts';
import type { Db } from '../../../platform/db/index.ts';
import { cellText } from '../../../platform/sheets/index.ts';
import { type AsOf, knownAt } from '../as-of.ts';
import { nameKey } from '../body-named.ts';
import { bodyOf, type Fact } from '../fact.ts';
import { certainlyBefore, type Fuzzy } from '../fuzzy.ts';
import { type Entry, entriesById } from '../read/evidence.ts';
import { isVisible } from '../read/visible.ts';
import { type FindSources, passageUrl } from '../sources.ts';
import { happenedOn, seenOn } from '../terms/assertion.ts';
import type { ExportParts } from './above.ts';
import { type Addresses, addressesIn, onlyApproving } from './addresses.ts';
import type { Column } from './columns.ts';
import { kindNames, kinds } from './kinds/index.ts';
import { isKnownByKey } from './known-by-key.ts';
import { allNames, type NamesKnown } from './names-known.ts';
import { namingsTold } from './namings-told.ts';
import type { HistoryFact, HistoryKind, Naming, Told } from './told.ts';

/** One file of the export: headings, then rows in a stable order. */
export interface ExportedTable {
  readonly kind: HistoryKind;
  readonly rows: readonly (readonly string[])[];
}

/** Entries that are read at once. */
const atOnce = 2_000;

/**
 * The history as the public reads it: what stands, in the shape of the files that `importHistory` takes. What was superseded or
 * retracted is not in it, nor how it came to be known; that is what the history of events is for. The same register always gives
 * the same rows, whatever order it was entered in.
 * @param only one of the tables alone
 * @param asOf with a day, what may have happened by then; with a moment, as it was known then
 */
export const exportHistory = (
  db: Db,
  asOf: AsOf,
  above: ExportParts,
  only?: HistoryKind,
): Promise<ExportedTable[]> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => exportWithin(snapshot, asOf, above, only));

async function exportWithin(
  db: Db,
  asOf: AsOf,
  above: ExportParts,
  only?: HistoryKind,
): Promise<ExportedTable[]> {
  const names = await allNames(db, knownAt(asOf));
  const told = new Map<HistoryKind, Told[]>();
  // Which bodies are only spoken of is told by all the other tables.
  const read = only === undefined || only === 'bodies' ? kindNames : [only];
  for (const kind of read) {
    const rows: Told[] = kind === 'names' ? await namingsTold(db, asOf) : [];
    for await (const entries of entriesOf(db, kind, asOf, above.findSources)) {
      const addresses = await addressesIn(db, entries, above);
      const saidOn = await daysSaid(db, entries);
      const found = entries.flatMap((entry) => rowsOf(entry, names, addresses, saidOn));
      rows.push(...found.filter((one) => happenedBy(one, asOf)));
    }
    told.set(kind, kind === 'meetings' ? onlyApproving(rows) : rows);
  }
  told.get('bodies')?.push(...onlyNamed([...told.values()].flat(), names));
  return (only === undefined ? kindNames : [only]).map((kind) => ({
    kind,
    rows: tableOf(kind, told.get(kind)!),
  }));
}

/** When what a row tells happened, as far as it says. */
const whenOf = ({ fact, dated, naming }: Told): Fuzzy | null =>
  dated ?? (fact?.type === 'meeting' ? fact.from : (naming?.from ?? null));

const happenedBy = (told: Told, { on }: AsOf): boolean => on === null || !certainlyBefore(on, whenOf(told));

/** A row without a change for each body that others speak of and that no row is about, so that its names and kind are kept. */
function onlyNamed(told: readonly Told[], { bodies }: NamesKnown): Told[] {
  const facts = told.flatMap(({ fact }) => fact ?? []);
  const about = new Set(facts.flatMap((fact) => (fact.type === 'body' ? [bodyOf(fact)] : [])));
  const spokenOf = new Set(facts.flatMap(bodiesIn).filter((name) => !about.has(name)));
  return [...spokenOf].flatMap((name) => {
    const body = bodies.of(nameKey(name));
    return body
      ? [
          {
            fact: null,
            dated: null,
            source: '',
            names: body.names,
            kind: body.kind,
            ...addressesOf(body.addresses),
          },
        ]
      : [];
  });
}

function bodiesIn(fact: HistoryFact): string[] {
  if (fact.type === 'body') return [fact.parent, fact.into].filter((name) => typeof name === 'string');
  return (fact.type === 'seat' || fact.type === 'meeting') && fact.body !== null ? [fact.body] : [];
}

async function* entriesOf(
  db: Db,
  kind: HistoryKind,
  asOf: AsOf,
  findSources: FindSources,
): AsyncGenerator<Entry<HistoryFact>[]> {
  const { type } = kinds[kind];
  if (type === null) return;
  const view = { ...asOf, audience: 'public' } as const;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select e.id from entry e where e.type = ${type} and e.id > ${after} and ${isVisible('e', view)}
      order by e.id limit ${atOnce}
    `.execute(db);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0)
      yield [...(await entriesById({ db, view, findSources }, ids)).values()] as Entry<HistoryFact>[];
    if (ids.length < atOnce) return;
    after = ids.at(-1)!;
  }
}

/** A row for each day on which an entry is seen; what happens once is one row. */
function rowsOf(
  entry: Entry<HistoryFact>,
  names: NamesKnown,
  addresses: Addresses,
  saidOn: ReadonlyMap<string, Fuzzy | null>,
): Told[] {
  const statedOn = [...new Set(entry.evidence.map(({ on }) => on))];
  const assertion = { entryId: entry.id, fact: entry.fact, dated: entry.dated, statedOn };
  const said = saidOn.get(entry.id);
  const days = isSeen(entry.fact) ? seenOn(assertion) : [said === undefined ? happenedOn(assertion) : said];
  return days.map((day) => ({
    ...tell(addresses.told(entry.fact), day, names),
    ...addresses.ofMeeting(entry.id),
    source: sourceOf(entry, days.length > 1 ? day : undefined),
  }));
}

/** The days to which what was said belongs, by the ids of the entries: the first part of their keys. */
async function daysSaid(
  db: Db,
  entries: readonly Entry<HistoryFact>[],
): Promise<ReadonlyMap<string, Fuzzy | null>> {
  const ids = entries.flatMap(({ id, fact }) => (isKnownByKey(fact) && fact.type !== 'meeting' ? [id] : []));
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; day: Fuzzy | null }>`
    select id, key::jsonb ->> 0 as day from entry where id = any(${ids}::uuid[])
  `.execute(db);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** A seat, an office or a mention may be seen on many days. */
const isSeen = (fact: Fact): boolean =>
  fact.type === 'seat' || fact.type === 'office' || (fact.type === 'body' && fact.change === 'mentioned');

/** What an entry rests on, of one day or of all: addresses of words, what a person gave as the source, or else the person. */
function sourceOf({ evidence, enteredBy }: Entry, day: Fuzzy | null | undefined): string {
  const words = evidence
    .filter(({ on }) => day === undefined || on === day)
    .map((one) => passageUrl('en', one));
  const persons = enteredBy.map(({ source, by }) => source ?? by);
  return [...new Set([...persons, ...words])].join('\n');
}

function tell(fact: HistoryFact, day: Fuzzy | null, { bodies, persons }: NamesKnown): Omit<Told, 'source'> {
  const body = (name: string): string => bodies.mainName(nameKey(name)) ?? name;
  switch (fact.type) {
    case 'membership':
    case 'undertaking':
    case 'amount':
    case 'programme':
    case 'member-count':
      return { fact, dated: day, names: [] };
    case 'body': {
      const known = bodies.of(nameKey(bodyOf(fact)));
      const main = body(bodyOf(fact));
      return {
        fact: {
          ...fact,
          ...(fact.change === 'renamed' ? { formerly: main } : { name: main }),
          ...(fact.parent ? { parent: body(fact.parent) } : {}),
          ...(fact.into ? { into: body(fact.into) } : {}),
        },
        dated: day,
        names: known?.names ?? [],
        kind: known?.kind ?? fact.kind,
        ...addressesOf(known?.addresses ?? []),
      };
    }
    case 'seat':
      return {
        fact: { ...fact, body: body(fact.body) },
        dated: day,
        names: namesOf(fact.person ?? null, persons),
      };
    case 'office':
      return { fact, dated: day, names: namesOf(fact.name, persons) };
    case 'meeting':
      return {
        fact: { ...fact, body: fact.body === null ? null : body(fact.body) },
        dated: fact.from === null ? day : null,
        names: [],
      };
  }
}

const addressesOf = ([address, ...otherAddresses]: readonly string[]) => ({
  address: address ?? null,
  otherAddresses,
});

const namesOf = (name: string | null, persons: NamesKnown['persons']): readonly Naming[] =>
  name === null ? [] : (persons.get(fold(name)) ?? []);

/** Rows that say the same are one, with the sources of all. They are ordered by their days, then by what they say. */
function tableOf(kind: HistoryKind, told: readonly Told[]): string[][] {
  const { columns, write } = kinds[kind];
  const rows = told.map((one) => ({ one, cells: cellsOf(columns, write(one)) }));
  const source = columns.indexOf('source');
  const alike = Map.groupBy(rows, ({ cells }) => JSON.stringify(cells.with(source, '')));
  const distinct = [...alike.values()].map((group) => ({
    first: firstDay(group[0]!.one),
    cells: group[0]!.cells.with(
      source,
      [...new Set(group.map(({ cells }) => cells[source]!))].toSorted().join('\n'),
    ),
  }));
  const ordered = distinct.toSorted(
    (a, b) => compare(a.first, b.first) || compare(JSON.stringify(a.cells), JSON.stringify(b.cells)),
  );
  return [[...columns], ...ordered.map(({ cells }) => cells)];
}

const cellsOf = (columns: readonly Column[], cells: Partial<Record<Column, string>>): string[] =>
  columns.map((column) => cellText(cells[column] ?? ''));

/** The date that a row is ordered by, as it is written without its signs. */
const firstDay = (told: Told): string => (whenOf(told) ?? '').replaceAll(/[[\].~]/g, '');

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

import type { Trx } from '../../../platform/db/index.ts';
import { type FactOf, naturalKey } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Above } from './above.ts';
import type { Column } from './columns.ts';
import { kindOf } from './kinds/index.ts';
import type { HistoryFact, SaidFact, Told } from './told.ts';

type MeetingFact = FactOf<'meeting'>;

/** A fact of which no terms follow: the same is said again where its natural key is the same. */
export type KeyedFact = MeetingFact | SaidFact;

/** What stands of such facts, by `nameOfKey`. */
export type KnownByKey = Map<string, { readonly entryId: string; readonly fact: KeyedFact }>;

const types: ReadonlySet<string> = new Set<KeyedFact['type']>([
  ...(['meeting', 'undertaking', 'amount', 'programme', 'member-count'] as const),
]);

export const isKnownByKey = (fact: HistoryFact): fact is KeyedFact => types.has(fact.type);

/** The type and the natural key of a fact. @param on the day of the source that says so */
export const nameOfKey = (fact: KeyedFact, on: Fuzzy | null): string =>
  `${fact.type} ${naturalKey(fact, { on, bodyId: (name) => name })}`;

/** Those of these rows that stand already; what they refer to is told by its address, as in a file. */
export async function knownByKey(trx: Trx, told: readonly Told[], above: Above): Promise<KnownByKey> {
  const keys = told.flatMap(({ fact, dated }) =>
    fact !== null && isKnownByKey(fact) ? [naturalKey(fact, { on: dated, bodyId: (name) => name })] : [],
  );
  if (keys.length === 0) return new Map();
  const rows = await trx
    .selectFrom('entry')
    .select(['id', 'type', 'key', 'fact'])
    .where('type', 'in', [...types] as KeyedFact['type'][])
    .where('key', '=', (eb) => eb.fn.any(eb.val(keys)))
    .where('retracted_at', 'is', null)
    .execute();
  const known: KnownByKey = new Map();
  for (const { id, type, key, fact } of rows)
    known.set(`${type} ${key}`, { entryId: id, fact: await addressed(trx, fact as KeyedFact, above) });
  return known;
}

async function addressed(trx: Trx, fact: KeyedFact, above: Above): Promise<KeyedFact> {
  if (fact.type !== 'meeting') return fact;
  const { outcomes = [], record, approved } = fact;
  if (outcomes.length === 0 && !record && !approved) return fact;
  const { addressOfStatement } = above.documents(trx);
  const addressOf = async (id: string): Promise<string> => (await addressOfStatement(id)) ?? id;
  const meetings = await above.meetingAddresses(trx, approved ? [approved.meeting] : []);
  return {
    ...fact,
    outcomes: await Promise.all(outcomes.map(addressOf)),
    record: record ? await addressOf(record) : null,
    approved: approved ? { ...approved, meeting: meetings.get(approved.meeting) ?? approved.meeting } : null,
  };
}

/** Names vary with the language, so that two that differ contradict nothing. */
const spelled: ReadonlySet<Column> = new Set<Column>([
  ...(['body', 'city', 'series', 'source', 'stated_on', 'date', 'address'] as const),
  ...(['programme', 'subject', 'actor', 'toward', 'themes', 'theatres'] as const),
]);

/** A cell in which a row says otherwise than the register, or more where `known` is empty. */
interface Difference {
  readonly column: Column;
  readonly known: string;
  readonly stated: string;
}

/** The differences between what a row says and what the register says of the same. */
export function differences(stated: KeyedFact, known: KeyedFact): Difference[] {
  const { columns, write } = kindOf(stated.type);
  const cellsOf = (fact: KeyedFact) => write({ fact, dated: null, source: '', names: [] });
  const [row, register] = [cellsOf(stated), cellsOf(known)];
  return columns
    .filter((column) => !spelled.has(column))
    .map((column) => ({ column, known: register[column] ?? '', stated: row[column] ?? '' }))
    .filter((one) => one.stated !== '' && one.stated !== one.known);
}

import type { Trx } from '../../../platform/db/index.ts';
import { type FactOf, naturalKey } from '../fact.ts';
import type { Above } from './above.ts';
import type { Column } from './columns.ts';
import { kinds } from './kinds/index.ts';
import type { Told } from './told.ts';

type MeetingFact = FactOf<'meeting'>;

/** The meetings that stand, by their natural keys. */
export type MeetingsKnown = Map<string, { readonly entryId: string; readonly fact: MeetingFact }>;

/** Those of these rows that stand already; what they refer to is told by its address, as in a file. */
export async function knownMeetings(trx: Trx, told: readonly Told[], above: Above): Promise<MeetingsKnown> {
  const keys = told.flatMap(({ fact, dated }) =>
    fact?.type === 'meeting' ? [naturalKey(fact, { on: dated, bodyId: (name) => name })] : [],
  );
  if (keys.length === 0) return new Map();
  const rows = await trx
    .selectFrom('entry')
    .select(['id', 'key', 'fact'])
    .where('type', '=', 'meeting')
    .where('key', '=', (eb) => eb.fn.any(eb.val(keys)))
    .where('retracted_at', 'is', null)
    .execute();
  const known: MeetingsKnown = new Map();
  for (const { id, key, fact } of rows)
    known.set(key, { entryId: id, fact: await addressed(trx, fact as MeetingFact, above) });
  return known;
}

async function addressed(trx: Trx, fact: MeetingFact, above: Above): Promise<MeetingFact> {
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
const spelled: ReadonlySet<Column> = new Set([
  ...(['body', 'city', 'series', 'source', 'stated_on', 'address'] as const),
]);

/** A cell in which a row says of a meeting otherwise than the register, or more where `known` is empty. */
interface Difference {
  readonly column: Column;
  readonly known: string;
  readonly stated: string;
}

/** The differences between what a row says of a meeting and what the register says. */
export function meetingDifferences(stated: MeetingFact, known: MeetingFact): Difference[] {
  const cellsOf = (fact: MeetingFact) => kinds.meetings.write({ fact, dated: null, source: '', names: [] });
  const [row, register] = [cellsOf(stated), cellsOf(known)];
  return kinds.meetings.columns
    .filter((column) => !spelled.has(column))
    .map((column) => ({ column, known: register[column] ?? '', stated: row[column] ?? '' }))
    .filter((one) => one.stated !== '' && one.stated !== one.known);
}

import type { Trx } from '../../../platform/db/index.ts';
import { type FactOf, naturalKey } from '../fact.ts';
import type { Column } from './columns.ts';
import { kinds } from './kinds/index.ts';
import type { Told } from './told.ts';

type MeetingFact = FactOf<'meeting'>;

/** The meetings that stand, by their natural keys. */
export type MeetingsKnown = Map<string, { readonly entryId: string; readonly fact: MeetingFact }>;

/** Those of these rows that stand already. */
export async function knownMeetings(trx: Trx, told: readonly Told[]): Promise<MeetingsKnown> {
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
  return new Map(rows.map(({ id, key, fact }) => [key, { entryId: id, fact: fact as MeetingFact }]));
}

/** Names vary with the language, so that two that differ contradict nothing. */
const spelled: ReadonlySet<Column> = new Set(['body', 'city', 'series', 'source', 'stated_on']);

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

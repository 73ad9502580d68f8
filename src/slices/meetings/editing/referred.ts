import type { Db } from '../../../platform/db/index.ts';
import type { Documents } from '../../register/index.ts';
import '../tables.ts';

/** The meetings to which entries of the register refer, by their addresses: that of a page, or its last part. */
export const referredMeetings = (db: Db): Pick<Documents, 'meetingAt' | 'addressOfMeeting'> => ({
  async meetingAt(address) {
    const [path = ''] = address.split('?');
    const slug = path.split('/').findLast((part) => part !== '') ?? '';
    const meeting = await db
      .selectFrom('meeting')
      .innerJoin('entry', 'entry.id', 'meeting.entry_id')
      .select('entry_id')
      .where('slug', '=', slug)
      .where('entry.retracted_at', 'is', null)
      .executeTakeFirst();
    return meeting?.entry_id;
  },
  async addressOfMeeting(entryId) {
    const meeting = await db
      .selectFrom('meeting')
      .select('slug')
      .where('entry_id', '=', entryId)
      .executeTakeFirst();
    return meeting?.slug;
  },
});

/** The addresses of meetings, by the ids of their entries. */
export async function meetingAddresses(
  db: Db,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (entryIds.length === 0) return new Map();
  const meetings = await db
    .selectFrom('meeting')
    .select(['entry_id', 'slug'])
    .where('entry_id', '=', (eb) => eb.fn.any(eb.val(entryIds)))
    .execute();
  return new Map(meetings.map(({ entry_id, slug }) => [entry_id, slug]));
}

import type { Db } from '../platform/db/index.ts';
import { meetingAddresses, recordMeeting, referredMeetings } from '../slices/meetings/index.ts';
import { publicSources, referredStatements } from '../slices/statements/index.ts';

/** What parts above the register know that the tables of the history are about, or refer to. */
export const historyParts = (db: Db) => ({
  recordMeeting,
  meetingAddresses,
  documents: (here: Db) => ({ ...referredStatements(here), ...referredMeetings(here) }),
  findSources: publicSources(db),
});

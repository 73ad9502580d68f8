import type { Db } from '../../../platform/db/index.ts';
import type { Reason } from '../identity/candidate.ts';
import { findCandidates } from '../identity/find.ts';
import { doublesOf } from './find-doubles.ts';
import { findSubject, type Subject } from './subject.ts';

/** Another with which this one may be one, and why. */
export interface LikelyOther {
  readonly other: Subject;
  readonly reasons: readonly Reason[];
}

/** So many are offered. */
const mostOffered = 5;

/** What a body, a person or an entry may be one with, the likeliest first. */
export async function likelyOthers(db: Db, subject: Subject): Promise<LikelyOther[]> {
  if (subject.kind !== 'entry')
    return (await doublesOf(db, subject.kind, subject.id))
      .slice(0, mostOffered)
      .map(({ other, reasons }) => ({ other, reasons }));
  const { fact, dated, statedOn } = subject.entry;
  const language = await languageOfWords(db, subject.id);
  const stated = { fact, on: dated ?? statedOn, language, entryId: subject.id };
  const [candidates = []] = await findCandidates(db, [stated]);
  const found = await Promise.all(
    candidates.slice(0, mostOffered).map(async ({ entry, reasons }) => ({
      other: await findSubject(db, 'entry', entry.entryId),
      reasons,
    })),
  );
  return found.flatMap(({ other, reasons }) => (other ? [{ other, reasons }] : []));
}

/** The language of an entry's first words; English where a person entered it. */
async function languageOfWords(db: Db, entryId: string): Promise<string> {
  const row = await db
    .selectFrom('evidence')
    .select('language')
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .orderBy('added_at')
    .executeTakeFirst();
  return row?.language ?? 'en';
}

import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { findBodies } from '../editing/names/body.ts';
import { findParties } from '../editing/names/party.ts';
import { findPersons } from '../editing/names/person.ts';
import { partyId } from '../fact.ts';
import { isId } from '../id.ts';
import { keptFor } from './mergings.ts';
import { findSubject, type Subject } from './subject.ts';

/** How many are offered for one name. */
const mostCalled = 12;

/**
 * The others that a person's words may mean: bodies and persons by any name, entries by the body, person or party that they
 * are about, each also by the address of its page.
 */
export async function othersCalled(db: Db, subject: Subject, words: string): Promise<Subject[]> {
  const ids = await idsCalled(db, subject, words);
  const kept = await Promise.all(ids.map((id) => keptFor(db, subject.kind, id)));
  const others = [...new Set(kept)].filter((id) => id !== subject.id);
  const found = await Promise.all(others.map((id) => findSubject(db, subject.kind, id)));
  return found.filter((one) => one !== undefined).filter((one) => isOfType(one, subject));
}

const isOfType = (one: Subject, other: Subject): boolean =>
  one.kind !== 'entry' || other.kind !== 'entry' || one.entry.type === other.entry.type;

async function idsCalled(db: Db, subject: Subject, words: string): Promise<string[]> {
  const addressed = words.split(/[/?#\s]/).find(isId);
  if (addressed !== undefined) return [addressed];
  if (subject.kind === 'body') return bodyIds(db, words);
  if (subject.kind === 'person') return personIds(db, words);
  const [bodies, persons, parties] = await Promise.all([
    bodyIds(db, words),
    personIds(db, words),
    partyIds(db, words),
  ]);
  const { rows } = await sql<{ id: string }>`
    select e.id from (
      select entry_id from body_entry where body_id = any(${bodies}::uuid[])
      union select entry_id from seat where body_id = any(${bodies}::uuid[]) or party_id = any(${parties}::text[])
      union select entry_id from office where person_id = any(${persons}::uuid[]) or party_id = any(${parties}::text[])
      union select entry_id from membership where party_id = any(${parties}::text[])
    ) as about join entry e on e.id = about.entry_id
    where e.type = ${subject.entry.type} and e.retracted_at is null and e.id <> ${subject.id}
    order by e.entered_at desc, e.id limit ${mostCalled}
  `.execute(db);
  return rows.map(({ id }) => id);
}

async function bodyIds(db: Db, words: string): Promise<string[]> {
  const { exact, like } = await findBodies(db, words);
  return [...exact, ...like].map(({ id }) => id);
}

async function personIds(db: Db, words: string): Promise<string[]> {
  const { exact, like } = await findPersons(db, words);
  return [...exact, ...like].map(({ personId }) => personId);
}

async function partyIds(db: Db, words: string): Promise<string[]> {
  const { exact, like } = await findParties(db, words);
  return [...exact, ...like].map(partyId);
}

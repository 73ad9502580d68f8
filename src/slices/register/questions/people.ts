import { sql } from 'kysely';
import { knownAt } from '../as-of.ts';
import { findPersons, type KnownName } from '../editing/names/person.ts';
import { isId } from '../id.ts';
import type { Reader } from '../read/evidence.ts';
import { seen } from '../read/memberships.ts';
import { findNamed } from '../read/pending.ts';
import { type OfficeTerm, officesOfPerson, seatsOfPerson, type Term } from '../read/seats.ts';
import { isOpen } from '../terms/standing.ts';

/** A person in a public role, by the names that statements give. */
export interface Person {
  readonly id: string;
  readonly names: readonly PersonName[];
}

export interface PersonName {
  readonly name: string;
  readonly language: string | null;
}

/** A person with the offices and the seats that they had. */
export interface PersonView extends Person {
  readonly offices: readonly OfficeTerm[];
  /** The seats of parties that they exercised. */
  readonly seats: readonly Term[];
}

/** The name to show to a reader of a language: one in that language, else any. */
export const nameOfPerson = ({ names }: Person, language: string): PersonName =>
  names.find((name) => name.language === language) ?? names[0] ?? { name: '—', language: null };

/** The person with this id, of whom the register says something. One who was merged is the one whom they were merged into. */
export async function personAt(reader: Reader, id: string): Promise<PersonView | undefined> {
  if (!isId(id)) return undefined;
  const [person] = await peopleById(reader, [id]);
  if (!person) return undefined;
  const [offices, seats] = await Promise.all([
    officesOfPerson(reader, person.id),
    seatsOfPerson(reader, person.id),
  ]);
  const named = await findNamed(reader, [offices, seats]);
  return { ...person, offices: offices.items(named), seats: seats.items(named) };
}

/** The persons that a reader's words may mean: by exactly this name, else by names that have all its words. */
export async function peopleCalled(reader: Reader, words: string): Promise<Person[]> {
  const { exact, like } = await findPersons(reader.db, words);
  const ids = (names: readonly KnownName[]) => names.map(({ personId }) => personId);
  const found = await peopleById(reader, ids(exact));
  return found.length > 0 ? found : peopleById(reader, ids(like));
}

/** Some of the persons who have an office, for those who choose from a list. */
export async function somePeople(reader: Reader, count: number): Promise<Person[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from office_term where ${seen(reader.view)} limit ${count}
  `.execute(reader.db);
  return peopleById(
    reader,
    rows.map(({ id }) => id),
  );
}

/** Those among these persons who have, or had, an office that may be read of. */
async function peopleById({ db, view }: Reader, ids: readonly string[]): Promise<Person[]> {
  const at = knownAt(view);
  const { rows } = await sql<Person>`
    select person.id, (
      select jsonb_agg(jsonb_build_object('name', name, 'language', language) order by person_id <> person.id, place, name_key collate "C")
      from person_name where person_id in (
        select person.id union all select merged from merging where kept = person.id and kind = 'person' and ${isOpen(at)})
    ) as names
    from (select distinct coalesce(kept, given) as id from unnest(${[...ids]}::uuid[]) as given
          left join merging on merged = given and kind = 'person' and ${isOpen(at)}) as person
    where exists (select from office_term where person_id = person.id and ${seen({ ...view, on: null })})
       or exists (select from seat_term where person_id = person.id and ${seen({ ...view, on: null })})
    order by 2, 1
  `.execute(db);
  return rows;
}

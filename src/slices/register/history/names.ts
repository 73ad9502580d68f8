import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { fold } from '../../../language/normalise.ts';
import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { languageOf } from './names-cell.ts';
import type { Naming } from './told.ts';

/** A name that goes into the register with an import, and whose it is. */
export interface NewName extends Naming {
  readonly key: string;
  readonly id: string;
  /** Its place among the names of the same. */
  readonly place: number;
}

/**
 * Those whom rows name. Names that one row gives together are of one; whoever nobody has named yet is made, once, however often
 * rows name them.
 */
export class Names {
  readonly added: NewName[] = [];
  readonly #keyOf: (name: string) => string;
  readonly #ids = new Map<string, string>();
  readonly #kept = new Map<string, string>();

  /** @param keyOf what makes two spellings one name */
  constructor(keyOf: (name: string) => string) {
    this.#keyOf = keyOf;
  }

  knows(name: string): boolean {
    return this.#ids.has(this.#keyOf(name));
  }

  /** What it was merged into, else itself. */
  keptOf(id: string): string {
    return this.#kept.get(id) ?? id;
  }

  know(key: string, id: string, kept = id): void {
    this.#ids.set(key, id);
    this.#kept.set(id, kept);
  }

  /**
   * Whose name it is.
   * @param names the names that the row gives together with it
   * @param make makes the one who has them where nobody has any yet
   * @throws Refusal where two have one of them each
   */
  idOf(name: string, names: readonly Naming[], make: () => string): string {
    const own = names.some((one) => this.#keyOf(one.name) === this.#keyOf(name));
    const all = own ? names : [{ name, language: languageOf(name) }, ...names];
    const known = all.flatMap((one) => this.#ids.get(this.#keyOf(one.name)) ?? []);
    if (new Set(known.map((id) => this.keptOf(id))).size > 1) {
      const said = all.map((one) => one.name).join(', ');
      throw new Refusal('history.problem.parted', { names: said }, { status: 409 });
    }
    const id = this.#ids.get(this.#keyOf(name)) ?? known[0] ?? make();
    const places = placesOf(all.map((one) => this.#keyOf(one.name)));
    for (const [index, one] of all.entries()) this.#add(one, id, places[index]!);
    return id;
  }

  /** Gives somebody one more name, unless it is somebody's. */
  alsoCalled(name: string, id: string): void {
    this.#add({ name, language: languageOf(name) }, id);
  }

  #add(naming: Naming, id: string, place = 0): void {
    const key = this.#keyOf(naming.name);
    if (this.#ids.has(key)) return;
    this.know(key, id, this.keptOf(id));
    this.added.push({ ...naming, key, id, place });
  }
}

/** Names stand in the order of their keys; each that comes before its turn begins a new place. */
function placesOf(keys: readonly string[]): number[] {
  let place = 0;
  return keys.map((key, index) => {
    const before = keys[index - 1];
    if (before !== undefined && Buffer.compare(Buffer.from(key), Buffer.from(before)) < 0) place++;
    return place;
  });
}

/** The persons that rows name. */
export class PersonNames extends Names {
  readonly made: string[] = [];

  /** The id of the person of this name. @throws Refusal where `names` are of several */
  personOf(name: string, names: readonly Naming[]): string {
    return this.idOf(name, names, () => {
      const id = randomUUID();
      this.made.push(id);
      return id;
    });
  }
}

/** The persons whom the register knows by these names. */
export async function knownPersons(trx: Trx, names: readonly string[]): Promise<PersonNames> {
  const persons = new PersonNames(fold);
  const { rows } = await sql<{ key: string; id: string; kept: string }>`
    select name_key as key, person_id as id, ${keptOf('person', sql`person_id`)} as kept
    from person_name where name_key = any(${names.map(fold)})
  `.execute(trx);
  for (const { key, id, kept } of rows) persons.know(key, id, kept);
  return persons;
}

/** What something counts for: what it was merged into, else itself. */
export const keptOf = (kind: 'body' | 'person', id: ReturnType<typeof sql>) =>
  sql<string>`coalesce((select kept from merging where merged = ${id} and kind = ${kind} and undone_at is null), ${id})`;

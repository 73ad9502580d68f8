import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { BodyKind } from '../../../reading/index.ts';
import { nameKey, single, slugOf } from '../body-named.ts';
import { keptOf, Names } from './names.ts';
import type { Naming } from './told.ts';

/** A body as an import leaves it. */
interface KnownBody {
  readonly slug: string;
  readonly kind: BodyKind;
  /** It is new, or a row says of which kind it is where nobody did. */
  readonly state: 'known' | 'settled' | 'made';
}

/** The bodies that rows name. */
export class BodyNames extends Names {
  readonly bodies = new Map<string, KnownBody>();
  /** How many parties have the chair at a time, by the kind of body. */
  readonly #chairs: ReadonlyMap<BodyKind, number | null>;
  readonly #slugs = new Set<string>();
  /** Further addresses of bodies that the register knows. */
  readonly #known = new Set<string>();
  /** Further addresses that rows give bodies. */
  readonly aliases = new Map<string, string>();

  constructor(chairs: ReadonlyMap<BodyKind, number | null>) {
    super(nameKey);
    this.#chairs = chairs;
  }

  knowBody(id: string, body: KnownBody): void {
    this.bodies.set(id, body);
    this.#slugs.add(body.slug);
  }

  /**
   * The id of the body of this name.
   * @param kind what the row says that it is; `other` says nothing
   * @throws Refusal where `names` are of several, or it is of another kind
   */
  bodyOf(
    name: string,
    names: readonly Naming[] = [],
    kind: BodyKind = 'other',
    address: string | null = null,
  ): string {
    const make = () => this.#onlyOne(kind) ?? this.#make(address ?? slugOf(name), kind);
    const id = this.idOf(name, names, make);
    this.#settleKind(id, kind);
    return id;
  }

  /** Leads from further addresses to a body, as far as they lead nowhere yet. */
  alsoAt(addresses: readonly string[], id: string): void {
    for (const slug of addresses)
      if (!this.#slugs.has(slug) && !this.#known.has(slug)) this.aliases.set(slug, id);
  }

  knowAlias(slug: string): void {
    this.#known.add(slug);
  }

  chairsOf(id: string): number | null {
    return this.#chairs.get(this.bodies.get(id)?.kind ?? 'other') ?? null;
  }

  /** The plenary, or the small group: there is one, whatever it is called. */
  #onlyOne(kind: BodyKind): string | undefined {
    return single.has(kind) ? [...this.bodies].find(([, body]) => body.kind === kind)?.[0] : undefined;
  }

  #make(wanted: string, kind: BodyKind): string {
    let slug = wanted;
    for (let count = 2; this.#slugs.has(slug); count++) slug = `${wanted}-${count}`;
    const id = randomUUID();
    this.knowBody(id, { slug, kind, state: 'made' });
    return id;
  }

  #settleKind(id: string, kind: BodyKind): void {
    const body = this.bodies.get(id)!;
    if (kind === 'other' || body.kind === kind) return;
    if (body.kind !== 'other' || this.#onlyOne(kind) !== undefined)
      throw new Refusal('history.problem.kind', { known: body.kind, stated: kind }, { status: 409 });
    this.bodies.set(id, { ...body, kind, state: body.state === 'made' ? 'made' : 'settled' });
  }
}

/** All bodies, with those of these names that the register knows. */
export async function knownBodies(trx: Trx, names: readonly string[]): Promise<BodyNames> {
  const kinds = await trx.selectFrom('body_kind').select(['kind', 'chairs']).execute();
  const known = new BodyNames(new Map(kinds.map(({ kind, chairs }) => [kind, chairs])));
  const bodies = await trx.selectFrom('body').select(['id', 'slug', 'kind']).execute();
  for (const { id, slug, kind } of bodies) known.knowBody(id, { slug, kind, state: 'known' });
  const addresses = await trx.selectFrom('body_address').select('slug').execute();
  for (const { slug } of addresses) known.knowAlias(slug);
  const { rows } = await sql<{ key: string; id: string; kept: string }>`
    select name_key as key, body_id as id, ${keptOf('body', sql`body_id`)} as kept
    from body_name where name_key = any(${names.map(nameKey)})
  `.execute(trx);
  for (const { key, id, kept } of rows) known.know(key, id, kept);
  return known;
}

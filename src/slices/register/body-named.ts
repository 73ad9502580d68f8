import { fold } from '../../language/normalise.ts';
import type { Trx } from '../../platform/db/index.ts';
import type { BodyKind } from '../../reading/index.ts';
import type { MentionedBody, Provenance } from './provenance.ts';

/** Kinds of which a coalition has one, whatever it is called. */
export const single: ReadonlySet<BodyKind> = new Set(['plenary', 'small-group']);

/** A name as bodies are told apart: folded, one space between words. */
export const nameKey = (name: string): string =>
  fold(name)
    .replaceAll(/[\s-]+/g, ' ')
    .trim();

/**
 * The body of this name; it is made where no body has the name yet. Its kind is what the same text says of it. The plenary
 * and the small group are one body each, in every language; another body is known by its name, or by what the other
 * language versions of the statement call it.
 */
export async function bodyNamed(
  trx: Trx,
  name: string,
  { at, language, bodies = [] }: Pick<Provenance, 'at' | 'language' | 'bodies'>,
): Promise<string> {
  const key = nameKey(name);
  const mentioned = bodies.find((body) => nameKey(body.name) === key);
  const kind = mentioned?.kind;
  const known = await trx
    .selectFrom('body_name')
    .select(['body_id', 'name'])
    .where('name_key', '=', key)
    .executeTakeFirst();
  if (known) {
    if (isShouted(known.name) && !isShouted(name)) await rename(trx, key, name);
    if (kind) await settleKind(trx, known.body_id, kind);
    return known.body_id;
  }
  const bodyId =
    (kind && single.has(kind) && (await bodyOfKind(trx, kind))) ||
    (mentioned && (await bodyCalled(trx, mentioned))) ||
    (await makeBody(trx, name, kind ?? 'other', at));
  await addName(trx, bodyId, name, language);
  const { body_id } = await trx
    .selectFrom('body_name')
    .select('body_id')
    .where('name_key', '=', key)
    .executeTakeFirstOrThrow();
  return body_id;
}

/** Gives a body one more name, unless some body has it. */
export async function addName(trx: Trx, bodyId: string, name: string, language: string): Promise<void> {
  await trx
    .insertInto('body_name')
    .values({ name_key: nameKey(name), body_id: bodyId, name, language })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute();
}

/** Written in capitals alone, as in a letterhead. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** A name that a letterhead gave is written as running text writes it. */
async function rename(trx: Trx, key: string, name: string): Promise<void> {
  await trx.updateTable('body_name').set({ name }).where('name_key', '=', key).execute();
}

/** The body that has one of the names of other language versions, and is of the same kind. */
async function bodyCalled(trx: Trx, { kind, elsewhere = [] }: MentionedBody): Promise<string | undefined> {
  if (elsewhere.length === 0) return undefined;
  const body = await trx
    .selectFrom('body_name')
    .innerJoin('body', 'body.id', 'body_name.body_id')
    .select('body.id')
    .where('body_name.name_key', 'in', elsewhere.map(nameKey))
    .where('body.kind', '=', kind)
    .orderBy('body.created_at')
    .limit(1)
    .executeTakeFirst();
  return body?.id;
}

async function bodyOfKind(trx: Trx, kind: BodyKind): Promise<string | undefined> {
  const body = await trx.selectFrom('body').select('id').where('kind', '=', kind).executeTakeFirst();
  return body?.id;
}

/** A body that was only named becomes what a later text says that it is. */
async function settleKind(trx: Trx, id: string, kind: BodyKind): Promise<void> {
  if (kind === 'other' || (single.has(kind) && (await bodyOfKind(trx, kind)))) return;
  await trx.updateTable('body').set({ kind }).where('id', '=', id).where('kind', '=', 'other').execute();
}

async function makeBody(trx: Trx, name: string, kind: BodyKind, at: Date): Promise<string> {
  const wanted = slugOf(name);
  for (let attempt = 1; ; attempt++) {
    const made = await trx
      .insertInto('body')
      .values({ slug: attempt === 1 ? wanted : `${wanted}-${attempt}`, kind, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) return made.id;
    const sameKind = single.has(kind) ? await bodyOfKind(trx, kind) : undefined;
    if (sameKind) return sameKind;
  }
}

/** The last part of a body's address: its name's letters and digits, in its own script. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80) || 'body';

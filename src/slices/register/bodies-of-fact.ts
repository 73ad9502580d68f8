import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { addName, bodyNamed, nameKey } from './body-named.ts';
import { bodyOf, type Fact } from './fact.ts';
import type { MentionedBody, Provenance } from './provenance.ts';

/**
 * The bodies that a fact is about, by the name that it uses for each. They are made where they are not known yet.
 * @throws Refusal where it says that a body is a part of itself
 */
export async function bodiesOfFact(
  trx: Trx,
  fact: Fact,
  provenance: Provenance,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  if (fact.type !== 'body' && fact.type !== 'seat') return ids;
  const { at, language, bodies = [] } = provenance;
  const name = bodyOf(fact);
  const told = fact.type === 'body' ? [{ ...mentionOf(name, provenance), name, kind: fact.kind }] : bodies;
  ids.set(name, await bodyNamed(trx, name, { at, language, bodies: told }));
  if (fact.type === 'seat') return ids;
  for (const other of [fact.parent, fact.into])
    if (other) {
      const otherId = await bodyNamed(trx, other, { at, language, bodies });
      assertOutside(ids.get(name)!, otherId);
      ids.set(other, otherId);
    }
  if (fact.change === 'renamed') await addName(trx, ids.get(name)!, fact.name, language);
  return ids;
}

/** @throws Refusal where the body of which another is a part, or into which it was merged, is that one */
export function assertOutside(bodyId: string, otherId: string | null): void {
  if (bodyId === otherId) throw bodyWithinItself();
}

/** A body cannot be a part of itself, through whatever others. */
export const bodyWithinItself = (): Refusal =>
  new Refusal('register.body-within-itself', {}, { status: 409 });

const mentionOf = (name: string, { bodies = [] }: Provenance): MentionedBody | undefined =>
  bodies.find((body) => nameKey(body.name) === nameKey(name));

import { sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { FactOf } from '../fact.ts';
import type { Told } from './told.ts';

/** Which ordinals members have. The 84th member is one party. */
export interface Ordinals {
  /** @throws Refusal where another party has it */
  take(fact: FactOf<'membership'>): void;
}

/** The ordinals of these rows that members have already. */
export async function knownOrdinals(trx: Trx, told: readonly Told[]): Promise<Ordinals> {
  const stated = told.flatMap(({ fact }) =>
    fact?.type === 'membership' && fact.ordinal !== null ? [fact.ordinal] : [],
  );
  const { rows } = await sql<{ ordinal: string }>`
    select fact ->> 'ordinal' as ordinal from entry
    where type = 'membership' and fact ->> 'change' = 'joined' and retracted_at is null and (key::jsonb ->> 2) is null
      and fact ->> 'ordinal' = any(${stated.map(String)})
  `.execute(trx);
  const taken = new Set(rows.map(({ ordinal }) => Number(ordinal)));
  return {
    take({ change, ordinal }) {
      if (change !== 'joined' || ordinal === null) return;
      if (taken.has(ordinal)) throw new Refusal('register.ordinal-taken', { ordinal }, { status: 409 });
      taken.add(ordinal);
    },
  };
}

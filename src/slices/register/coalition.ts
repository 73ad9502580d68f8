import type { Db, Trx } from '../../platform/db/index.ts';

/** A text in several languages, by BCP 47 tag. */
export type Wording = Readonly<Record<string, string>>;

/** The coalition whose register this is: what it is called, and what it is in a sentence or two. */
export interface Coalition {
  readonly names: Wording;
  readonly about: Wording;
}

/** The coalition, or undefined as long as nobody has described it. */
export async function findCoalition(db: Db): Promise<Coalition | undefined> {
  return db.selectFrom('coalition').select(['names', 'about']).executeTakeFirst();
}

/** Says what the coalition is, in place of what was said before. */
export async function describeCoalition(trx: Db | Trx, { names, about }: Coalition): Promise<void> {
  const values = { names: JSON.stringify(names), about: JSON.stringify(about) };
  await trx
    .insertInto('coalition')
    .values({ singleton: true, ...values })
    .onConflict((conflict) => conflict.column('singleton').doUpdateSet(values))
    .execute();
}

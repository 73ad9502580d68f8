import { type Db, transaction } from '../../../platform/db/index.ts';
import { notFound } from '../../../platform/http/index.ts';
import { append } from '../../record/index.ts';
import { type DoubleKind, thingsNamed } from './named-things.ts';
import '../tables.ts';

interface Told {
  readonly kind: DoubleKind;
  readonly ids: readonly [string, string];
  readonly by: string;
  readonly at: Date;
}

/** Keeps that two bodies or persons are two, so that they are not offered as one again. Merging them by hand stays possible. */
export function tellTwo(db: Db, { kind, ids, by, at }: Told): Promise<void> {
  return transaction(db, async (trx) => {
    const [one, other] = ids.toSorted() as [string, string];
    if (one === other || (await thingsNamed(trx, kind, ids)).size < 2) throw notFound();
    const told = await trx
      .insertInto('told_two')
      .values({ kind, one, other, told_at: at, told_by: by })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'one', 'other']).where('withdrawn_at', 'is', null).doNothing(),
      )
      .returning('one')
      .executeTakeFirst();
    if (told) await append(trx, { kind: 'told-two', subject: one, by, at, data: { kind, other } });
  });
}

/** Takes back that two are two: they are offered again. Where that was done already nothing is. */
export function tellNoLonger(db: Db, { kind, ids, by, at }: Told): Promise<void> {
  return transaction(db, async (trx) => {
    const [one, other] = ids.toSorted() as [string, string];
    const told = await trx
      .updateTable('told_two')
      .set({ withdrawn_at: at, withdrawn_by: by })
      .where('kind', '=', kind)
      .where('one', '=', one)
      .where('other', '=', other)
      .where('withdrawn_at', 'is', null)
      .returning('one')
      .executeTakeFirst();
    if (told)
      await append(trx, { kind: 'told-two', subject: one, by, at, data: { kind, other, withdrawn: true } });
  });
}

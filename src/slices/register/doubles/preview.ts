import { type Db, transaction } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { now } from '../as-of.ts';
import { merge } from '../merge.ts';
import type { FindSources } from '../sources.ts';
import { findSubject, type Holding, holdingOf, revisionOf, type Subject } from './subject.ts';

/** What becomes of two if they are merged. */
export interface Preview {
  readonly kept: Subject & { readonly holding: Holding };
  readonly merged: Subject & { readonly holding: Holding };
  /** The one that they become; a refusal where they cannot be one. */
  readonly together: (Subject & { readonly holding: Holding }) | Refusal;
  readonly revision: number;
}

interface Asked {
  readonly db: Db;
  readonly findSources: FindSources;
  readonly by: string;
  readonly at: Date;
}

/** Looks at two as they are, and as they would be: they are merged, read, and parted before anybody sees it. */
export async function previewOf(asked: Asked, kept: Subject, merged: Subject): Promise<Preview> {
  const whole = async (db: Db, subject: Subject) => {
    const view = { ...now, audience: 'all' } as const;
    return { ...subject, holding: await holdingOf({ db, view, findSources: asked.findSources }, subject) };
  };
  return {
    kept: await whole(asked.db, kept),
    merged: await whole(asked.db, merged),
    revision: await revisionOf(asked.db, kept.kind, [kept.id, merged.id]),
    together: await triedOut(asked, kept, merged, whole),
  };
}

/** Ends a transaction that was only tried, with what was seen in it. */
class Tried<Seen> extends Error {
  readonly seen: Seen;

  constructor(seen: Seen) {
    super('tried');
    this.seen = seen;
  }
}

async function triedOut<Seen>(
  { db, by, at }: Asked,
  { kind, id: kept }: Subject,
  { id: merged }: Subject,
  look: (db: Db, subject: Subject) => Promise<Seen>,
): Promise<Seen | Refusal> {
  try {
    return await transaction<Seen>(db, async (trx) => {
      await merge(trx, { kind, kept, merged }, { by, at, reason: null });
      const subject = (await findSubject(trx, kind, kept))!;
      throw new Tried(await look(trx, subject));
    });
  } catch (error) {
    if (error instanceof Tried) return error.seen as Seen;
    if (error instanceof Refusal) return error;
    throw error;
  }
}

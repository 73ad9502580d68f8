import { oneLine } from '../../language/normalise.ts';
import { overlap } from '../../language/span.ts';
import { type Db, transaction } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append } from '../record/index.ts';
import { holdAgainst, type RuledComparison } from './compare.ts';
import { addToMemory } from './memory-store.ts';
import {
  alignmentTag,
  assertReasoned,
  changed,
  isOpenError,
  type Realignment,
  type RuledDiscrepancy,
  realigned,
  type Verdict,
} from './ruling.ts';
import { type HeldPair, insertAlignment, insertRuling, withdrawRuling } from './ruling-store.ts';
import { lockStatement } from './statement-store.ts';

interface Act {
  readonly by: string;
  readonly at: Date;
}

/**
 * Says of a discrepancy that it is an error, or why it is none; or takes back what was said.
 * @param place the hash of its place
 * @throws Refusal where nothing differs there any more, or a dismissal has no reason
 */
export async function rule(
  db: Db,
  pair: HeldPair,
  {
    place,
    verdict,
    reason,
    by,
    at,
  }: Act & {
    readonly place: string;
    readonly verdict: Verdict | 'reopen';
    readonly reason: string | null;
  },
): Promise<void> {
  if (verdict !== 'reopen') assertReasoned(verdict, reason);
  await transaction(db, async (trx) => {
    await lockStatement(trx, pair.official.statementId);
    const { discrepancies } = await comparisonOf(trx, pair);
    const discrepancy = discrepancies.find((one) => one.place.hash === place);
    if (!discrepancy) throw changed();
    const versions = { official: pair.official.id, translation: pair.translation.id };
    if (verdict === 'reopen') {
      await withdrawRuling(trx, pair.official.statementId, place, { by, at });
      const data = { ...versions, ...wordsOf(discrepancy) };
      await append(trx, { kind: 'discrepancy-reopened', subject: place, by, at, data });
    } else {
      const id = await insertRuling(trx, pair, discrepancy.place, { verdict, reason, by, at });
      const data = { ...versions, ...wordsOf(discrepancy), verdict, reason };
      await append(trx, { kind: 'discrepancy-ruled', subject: id, by, at, data });
    }
  });
}

const wordsOf = ({ kind, place }: RuledDiscrepancy) => ({
  kind,
  words: { official: place.officialQuote, translation: place.translationQuote },
});

/**
 * Puts right which sentences stand for one another.
 * @param seen the tag of the alignment that the person saw
 * @throws Refusal where it is another one by now
 */
export async function realign(
  db: Db,
  pair: HeldPair,
  change: Realignment & Act & { readonly seen: string },
): Promise<void> {
  const { by, at } = change;
  await transaction(db, async (trx) => {
    await lockStatement(trx, pair.official.statementId);
    const { pairs } = await comparisonOf(trx, pair);
    if (alignmentTag(pairs) !== change.seen) throw changed();
    const corrected = realigned(pairs, change);
    await insertAlignment(trx, pair, corrected, { by, at });
    await append(trx, {
      kind: 'alignment-corrected',
      subject: pair.translation.id,
      by,
      at,
      data: {
        official: pair.official.id,
        pairs: corrected.map(({ official, translation }) => [[...official], [...translation]]),
      },
    });
  });
}

/**
 * Takes every pair of sentences without an open error into the memory, from which translators and later comparisons learn.
 * Returns how many were new.
 * @throws Refusal where the alignment is not the one that the person saw
 */
export async function confirmPairs(
  db: Db,
  pair: HeldPair,
  { seen, by, at }: Act & { readonly seen: string },
): Promise<number> {
  return transaction(db, async (trx) => {
    await lockStatement(trx, pair.official.statementId);
    const held = await holdAgainst(trx, pair.official, pair.translation);
    const comparison = compared(held.outcome);
    if (alignmentTag(comparison.pairs) !== seen) throw changed();
    const pairs = faithfulPairs(comparison).map(({ official, translation }) => ({
      source: {
        language: pair.official.language,
        text: wordsIn(held.official.text, official, comparison.official.sentences),
      },
      target: {
        language: pair.translation.language,
        text: wordsIn(held.translation.text, translation, comparison.translation.sentences),
      },
    }));
    const statementId = pair.official.statementId;
    const added = await addToMemory(trx, pairs, { by, at, statementId });
    const data = { official: pair.official.id, pairs: pairs.length, added };
    await append(trx, { kind: 'memory-extended', subject: pair.translation.id, by, at, data });
    return added;
  });
}

async function comparisonOf(db: Db, { official, translation }: HeldPair): Promise<RuledComparison> {
  return compared((await holdAgainst(db, official, translation)).outcome);
}

function compared(outcome: RuledComparison | Refusal): RuledComparison {
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** Pairs with words on both sides in which no error is open. */
function faithfulPairs({ pairs, discrepancies, official, translation }: RuledComparison) {
  const open = discrepancies.filter(isOpenError);
  const touches = (side: 'official' | 'translation', indexes: readonly number[]): boolean =>
    indexes.some((index) => {
      const sentence = (side === 'official' ? official : translation).sentences[index]!;
      return open.some(({ [side]: words }) => words !== null && overlap(words, sentence));
    });
  return pairs.filter(
    (pair) =>
      pair.official.length > 0 &&
      pair.translation.length > 0 &&
      !touches('official', pair.official) &&
      !touches('translation', pair.translation),
  );
}

const wordsIn = (
  text: string,
  indexes: readonly number[],
  sentences: RuledComparison['official']['sentences'],
): string =>
  oneLine(indexes.map((index) => text.slice(sentences[index]!.start, sentences[index]!.end)).join(' '));

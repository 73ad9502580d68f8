import type { Comparison } from '../../comparison/index.ts';
import { canonical, oneLine } from '../../language/normalise.ts';
import { sentencesOf } from '../../language/segmentation/index.ts';
import type { Language } from '../../language/span.ts';
import type { Version } from './statement.ts';

/**
 * The official text that a translation was made from: the newest that was here when the translation came in. Undefined where
 * that is still the newest, or where there was none.
 * @param line the official text with all that it was before, the newest first
 */
export function madeFrom(line: readonly Version[], translation: Version): Version | undefined {
  const [newest] = line;
  const original = line.find(({ importedAt }) => importedAt <= translation.importedAt);
  return original === newest ? undefined : original;
}

/**
 * The pairs whose official sentences are not in the text that the translation was made from, by index: what stands across was
 * never a translation of them.
 */
export function stalePairs(comparison: Comparison, official: string, original: string): number[] {
  const { language } = comparison.official;
  const known = new Set(
    sentencesOf(canonical(original), language as Language).map(({ start, end }) =>
      oneLine(original.slice(start, end)),
    ),
  );
  const isNew = (index: number): boolean => {
    const { start, end } = comparison.official.sentences[index]!;
    return !known.has(oneLine(official.slice(start, end)));
  };
  return comparison.pairs.flatMap((pair, index) =>
    pair.translation.length > 0 && pair.official.some(isNew) ? [index] : [],
  );
}

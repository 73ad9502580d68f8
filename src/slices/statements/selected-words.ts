import type { Db, Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { FindWords } from '../register/index.ts';
import { circumstancesOf, findVersion, textOf } from './version-store.ts';

/**
 * Words that a person selected in a version's text, with what the register asks of them. Spaces around them are left out.
 * @throws Refusal where they are of several versions, or not in the text
 */
export const selectedWords: FindWords = async (db: Db | Trx, words) => {
  const [first] = words;
  if (!first || !(await findVersion(db, first.versionId))) throw new Refusal('editing.no-words');
  const { versionId } = first;
  if (words.some((other) => other.versionId !== versionId)) throw new Refusal('editing.words-of-one-version');
  const text = await textOf(db, versionId);
  const evidence = words.map(({ start, end }) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const quote = raw.trim();
    if (quote === '' || end > text.length) throw new Refusal('editing.no-words');
    return { versionId, start: from, end: from + quote.length, quote };
  });
  return { ...(await circumstancesOf(db, versionId)), evidence };
};

import { oneLine } from '../../language/normalise.ts';
import { sentencesOf } from '../../language/segmentation/index.ts';
import type { Language } from '../../language/span.ts';
import type { Db } from '../../platform/db/index.ts';
import { readXliff, writeXliff } from '../../platform/exchange/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { translationsOf } from './memory-store.ts';
import { findStatement } from './statement-store.ts';
import { findVersion, findVersionByHash, textOf } from './version-store.ts';

/** A version as XLIFF for a translator, with what the memory has already. */
export async function xliffOf(
  db: Db,
  versionId: string,
  into: string,
): Promise<{ readonly xliff: string; readonly fileName: string }> {
  const version = await findVersion(db, versionId);
  if (!version) throw notFound();
  if (version.language === into)
    throw new Refusal('exchange.same-language', { language: into }, { status: 422 });
  const [text, known, statement] = await Promise.all([
    textOf(db, version.id),
    translationsOf(db, version.language, into),
    findStatement(db, { id: version.statementId }),
  ]);
  const sentences = sentencesOf(text, version.language as Language);
  const evened = (sentence: string) => known.get(oneLine(sentence));
  const work = { sha256: version.sha256, language: version.language, text, sentences, known: evened };
  return {
    xliff: writeXliff(work, into),
    fileName: `${statement!.slug}.${version.language}-${into}.xlf`,
  };
}

/** Whether a file is a translator's work, by its name or its first words. */
export function isXliff(bytes: Uint8Array, fileName: string): boolean {
  const opening = new TextDecoder().decode(bytes.subarray(0, 500));
  return /\.xli?ff?$/i.test(fileName) || /^\s*(<\?xml[^>]*>\s*)?<(\w+:)?xliff\b/.test(opening);
}

/** A translator's text and its place among the versions. */
export interface TranslatedWork {
  readonly text: string;
  readonly statementId: string;
  readonly standing: 'translation';
  /** The translation that it takes the place of. */
  readonly replaces: string | undefined;
}

/**
 * What a translator's XLIFF brings in: a translation of the version that it was made from, in the place of the one that is here
 * in that language, if any.
 * @throws {Refusal} where it is no XLIFF of ours, or sentences are left untranslated
 */
export async function translatedWork(db: Db, xml: string): Promise<TranslatedWork> {
  const { sha256, target, text, untranslated } = readXliff(xml);
  const original = await findVersionByHash(db, sha256);
  if (!original) throw new Refusal('exchange.unknown-text', {}, { status: 404 });
  if (untranslated > 0) throw new Refusal('exchange.untranslated', { count: untranslated });
  const statement = await findStatement(db, { id: original.statementId });
  const language = target.split('-')[0];
  const replaces = statement?.versions.find((version) => version.language === language)?.id;
  return { text, statementId: original.statementId, standing: 'translation', replaces };
}

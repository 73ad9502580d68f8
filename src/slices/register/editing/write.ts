import { type Db, type Trx, transaction } from '../../../platform/db/index.ts';
import type { FuzzyDate } from '../../../reading/index.ts';
import { attest } from '../attest.ts';
import type { Entered } from '../enter.ts';
import type { Fact } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Provenance, StatedWords } from '../provenance.ts';
import { retract } from '../retract.ts';
import type { EntryForm } from './form.ts';
import { type HeldEntry, holdAsSeen } from './held.ts';

/** Words of one version that a person selected. */
export interface SelectedWords {
  readonly versionId: string;
  /** UTF-16 code units of the version's canonical text. */
  readonly start: number;
  readonly end: number;
}

/** What the register asks of selected words. All are of one version. */
export interface SelectedIn {
  readonly language: string;
  readonly on: FuzzyDate | null;
  readonly isPublic: boolean;
  readonly evidence: readonly StatedWords[];
}

/**
 * Finds selected words in their version. The register is below the statements, so that whoever assembles the application
 * passes this in.
 * @throws Refusal where the words are of several versions, or of none
 */
export type FindWords = (db: Db | Trx, words: readonly SelectedWords[]) => Promise<SelectedIn>;

/** Who writes, when, and how the words that they selected are found. */
export interface Writer {
  readonly db: Db;
  readonly findWords: FindWords;
  readonly by: string;
  readonly at: Date;
  /** The language of the page on which it was written: that of names, unless their letters say otherwise. */
  readonly language: string;
}

/** What a person says, with what it rests on. */
export interface Said {
  readonly fact: Fact;
  readonly dated: Fuzzy | null;
  readonly source: string | null;
  readonly words: readonly SelectedWords[];
}

/** Enters what a person says. @throws Refusal with the reason where the register says otherwise */
export const enterSaid = (writer: Writer, form: EntryForm, said: Said): Promise<Entered> =>
  transaction(writer.db, async (trx) => form.enter(trx, said.fact, await provenanceOf(trx, writer, said)));

/**
 * Corrects an entry as the person saw it: another takes its place, with the reason.
 * @throws Stale where it was changed meanwhile
 */
export const correctEntry = (
  writer: Writer,
  form: EntryForm,
  seen: Pick<HeldEntry, 'id' | 'revision'>,
  { reason, ...said }: Said & { readonly reason: string },
): Promise<Entered> =>
  transaction(writer.db, async (trx) => {
    const entry = await holdAsSeen(trx, seen.id, seen.revision);
    const provenance = await provenanceOf(trx, writer, said);
    const on = provenance.on ?? entry.statedOn;
    return form.supersede(trx, entry.id, said.fact, { ...provenance, on, reason });
  });

/** Takes an entry back as the person saw it. @throws Stale where it was changed meanwhile */
export const retractEntry = (
  { db, by, at }: Writer,
  seen: Pick<HeldEntry, 'id' | 'revision'>,
  reason: string,
): Promise<void> =>
  transaction(db, async (trx) => {
    await holdAsSeen(trx, seen.id, seen.revision);
    await retract(trx, seen.id, { by, at, reason, findingId: null });
  });

/** Adds words that a person selected to an entry that stands. @throws Stale where it stands no longer */
export const addWords = (
  writer: Writer,
  seen: Pick<HeldEntry, 'id' | 'revision'>,
  words: readonly SelectedWords[],
): Promise<void> =>
  transaction(writer.db, async (trx) => {
    const { fact, dated, source } = await holdAsSeen(trx, seen.id, seen.revision);
    await attest(trx, seen.id, fact, await provenanceOf(trx, writer, { fact, dated, source, words }));
  });

async function provenanceOf(
  trx: Trx,
  { findWords, by, at, language }: Writer,
  { dated, source, words, fact }: Said,
): Promise<Provenance> {
  const own = { by, at, findingId: null, dated, source };
  if (words.length > 0) return { ...own, ...(await findWords(trx, words)) };
  return { ...own, on: null, language: languageOfNames(fact, language), evidence: [] };
}

/** Names in Arabic letters are Arabic whatever the page; others on an Arabic page are of a language that is not known. */
function languageOfNames(fact: Fact, page: string): string {
  const name = 'name' in fact ? fact.name : 'body' in fact ? fact.body : null;
  const arabic = /\p{Script=Arabic}/u.test(name ?? '');
  if (arabic) return 'ar';
  return page === 'ar' && name ? 'und' : page;
}

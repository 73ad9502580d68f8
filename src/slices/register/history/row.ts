import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Choice } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { currencyCalled, sumWritten, theatreCalled, themeCalled, westernDigits } from '../matter.ts';
import { referenceFrom } from '../reference.ts';
import { readDate } from '../written-date.ts';
import type { Column } from './columns.ts';
import { languageCalled } from './language-called.ts';
import { readList } from './lists.ts';
import { languageOf } from './names-cell.ts';
import type { PartyCalled } from './party-called.ts';
import type { Problem } from './problem.ts';
import type { Naming } from './told.ts';
import { codeOf, listWords } from './words.ts';

/** A name or post longer than this is none. In characters. */
const longestName = 200;

/** What a programme is about may take more words. In characters. */
export const longestSubject = 1_000;

/**
 * The cells of one row by their columns. Each is read by what it should hold; whatever is wrong is kept, so that every problem
 * of a row is told at once. What is read of a row with problems is worth nothing.
 */
export class Row {
  readonly problems: Problem[] = [];
  readonly #cells: ReadonlyMap<Column, string>;
  readonly #partyCalled: PartyCalled;
  readonly #language: InterfaceLanguage;

  /** @param language in which dates are tried first, and words are suggested */
  constructor(cells: ReadonlyMap<Column, string>, partyCalled: PartyCalled, language: InterfaceLanguage) {
    this.#cells = cells;
    this.#partyCalled = partyCalled;
    this.#language = language;
  }

  text(column: Column): string {
    return this.#cells.get(column) ?? '';
  }

  isEmpty(column: Column): boolean {
    return this.text(column) === '';
  }

  /** Refuses an empty cell that one of these words should stand in. */
  wordNeeded(column: Column, codes: readonly (Choice | 'yes' | 'no')[]): void {
    const words = listWords(codes, this.#language);
    this.refuse(column, new Refusal('history.problem.empty-word', { words }));
  }

  refuse(column: Column | null, refusal: Refusal): void {
    this.problems.push({ column, refusal });
  }

  /** The name of something; null where the cell is empty. */
  name(column: Column, limit = longestName): string | null {
    const text = this.text(column);
    if (text.length > limit) this.refuse(column, new Refusal('history.problem.long', { limit }));
    return text === '' ? null : text;
  }

  required(column: Column): string {
    if (this.isEmpty(column)) this.refuse(column, new Refusal('history.problem.empty'));
    return this.name(column) ?? '';
  }

  date(column: Column): Fuzzy | null {
    return this.#attempt(column, null, (text) => readDate(text, this.#language));
  }

  party(column: Column): PartyRef | null {
    return this.#attempt(column, null, this.#partyCalled);
  }

  parties(column: Column): PartyRef[] {
    return this.#attempt<PartyRef[]>(column, [], (text) => readList(text).map(this.#partyCalled));
  }

  /** The last parts of the addresses of something. */
  addresses(column: Column, form: RegExp): string[] {
    const addresses = readList(this.text(column));
    const wrong = addresses.find((address) => !form.test(address));
    if (wrong !== undefined) this.refuse(column, new Refusal('history.problem.address', { value: wrong }));
    return addresses;
  }

  /** The last part of the address of something; null where the cell is empty. */
  address(column: Column, form: RegExp): string | null {
    const [address = null, ...others] = this.addresses(column, form);
    if (others.length > 0) this.refuse(column, new Refusal('history.problem.one-address'));
    return address;
  }

  /** Statements or meetings by their addresses: those of pages, or the last parts. */
  references(column: Column): string[] {
    return this.#attempt<string[]>(column, [], (text) => readList(text).map(referenceFrom));
  }

  reference(column: Column): string | null {
    const [one = null, ...others] = this.references(column);
    if (others.length > 0) this.refuse(column, new Refusal('history.problem.one-address'));
    return one;
  }

  /** A language by its tag, or as any of the three languages calls it. */
  language(column: Column): string {
    return this.#attempt(column, '', languageCalled) || this.required(column);
  }

  /** @param otherwise what an empty cell means; without it a cell must say */
  word<Code extends Choice | 'yes' | 'no', Otherwise extends Code | null>(
    column: Column,
    codes: readonly Code[],
    otherwise?: Otherwise,
  ): Code | Otherwise {
    if (this.isEmpty(column)) {
      if (otherwise === undefined) this.wordNeeded(column, codes);
      return otherwise ?? (null as Otherwise);
    }
    const code = codeOf(this.text(column), codes);
    if (code === undefined)
      this.refuse(
        column,
        new Refusal('history.problem.word', {
          value: this.text(column),
          words: listWords(codes, this.#language),
        }),
      );
    return code ?? codes[0]!;
  }

  /** A whole number above 0, as a spreadsheet or a person writes it: 84, 84th, 84e. */
  ordinal(column: Column): number | null {
    return this.#attempt(column, null, (text) => {
      const figures = /^(\d{1,7})(?:\.0+|st|nd|rd|th|er|re|e|ème)?$/i.exec(westernDigits(text))?.[1];
      if (figures === undefined || Number(figures) === 0)
        throw new Refusal('history.problem.ordinal', { value: text });
      return Number(figures);
    });
  }

  /** Themes by their slugs or their names in any of the three languages. */
  themes(column: Column): string[] {
    return this.#each(column, themeCalled, 'history.problem.theme');
  }

  /** States and regions by any of their names. */
  theatres(column: Column): string[] {
    return this.#each(column, theatreCalled, 'editing.no-place');
  }

  sum(column: Column): number {
    return this.#needed(column, sumWritten, 'editing.sum') ?? 0;
  }

  currency(column: Column): string {
    return this.#needed(column, currencyCalled, 'editing.currency') ?? '';
  }

  /** Names with their languages, `ar: المجموعة المصغرة; en: Small Group`; without a cell the name at hand. */
  names(column: Column, name: string | null): Naming[] {
    const given = this.#attempt<Naming[]>(column, [], (text) => readList(text).map(naming));
    return given.length > 0 || name === null ? given : [{ name, language: languageOf(name) }];
  }

  /** Where the row takes it from; no row goes without. */
  source(): string {
    const text = this.text('source');
    if (text === '') this.refuse('source', new Refusal('history.problem.source'));
    return text;
  }

  #each(column: Column, called: (words: string) => string | undefined, key: string): string[] {
    return this.#attempt<string[]>(column, [], (text) =>
      readList(text).map((one) => known(called(one), one, key)),
    );
  }

  #needed<Value>(column: Column, called: (words: string) => Value | undefined, key: string): Value | null {
    if (this.isEmpty(column)) this.refuse(column, new Refusal('history.problem.empty'));
    return this.#attempt<Value | null>(column, null, (text) => known(called(text), text, key));
  }

  #attempt<Value>(column: Column, otherwise: Value, read: (text: string) => Value): Value {
    if (this.isEmpty(column)) return otherwise;
    try {
      return read(this.text(column));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refuse(column, error);
      return otherwise;
    }
  }
}

/** @throws Refusal where nothing known is meant */
function known<Value>(value: Value | undefined, words: string, key: string): Value {
  if (value === undefined) throw new Refusal(key, { name: words, value: words });
  return value;
}

const tagged = /^([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*:\s*(\S.*)$/s;

function naming(text: string): Naming {
  const [, language, name] = tagged.exec(text) ?? [];
  if (language === undefined || name === undefined || name.length > longestName)
    throw new Refusal('history.problem.names', { value: text });
  return { name, language };
}

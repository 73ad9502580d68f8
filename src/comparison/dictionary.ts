import { tokenise } from '../language/tokens.ts';
import type { Translate } from './alignment/translations.ts';
import { contentWords } from './alignment/words.ts';
import { type ComparedLanguage, columns } from './tables/columns.ts';
import { terms } from './tables/terms/index.ts';

/**
 * A dictionary of content-word stems between each pair of languages, made from rows `English | French | Arabic` whose cells list
 * alternatives separated by commas. A phrase counts with each of its words.
 */
export class Dictionary {
  readonly #tables = new Map<string, Map<string, Set<string>>>();
  readonly #sources: readonly string[];
  readonly #rows: readonly string[][][];

  constructor(tables: readonly string[] = terms) {
    this.#sources = tables;
    this.#rows = tables.flatMap((table) => table.trim().split('\n').map(cells));
  }

  /** The same dictionary with more tables. */
  with(tables: readonly string[]): Dictionary {
    return new Dictionary([...this.#sources, ...tables]);
  }

  /** The look-up from one language to another; unknown stems give an empty list. */
  between(from: ComparedLanguage, to: ComparedLanguage): Translate {
    const key = `${from}-${to}`;
    const table = this.#tables.get(key) ?? this.#build(from, to);
    this.#tables.set(key, table);
    return (stem) => [...(table.get(stem) ?? [])];
  }

  #build(from: ComparedLanguage, to: ComparedLanguage): Map<string, Set<string>> {
    const table = new Map<string, Set<string>>();
    for (const row of this.#rows) {
      const sources =
        row[columns.indexOf(from)]?.flatMap((phrase) => contentWords(tokenise(phrase), from)) ?? [];
      const targets = row[columns.indexOf(to)]?.flatMap((phrase) => contentWords(tokenise(phrase), to)) ?? [];
      for (const source of sources) {
        const known = table.get(source) ?? new Set();
        for (const target of targets) known.add(target);
        table.set(source, known);
      }
    }
    return table;
  }
}

/** The alternatives of each column of a row. */
function cells(row: string): string[][] {
  return row.split('|').map((cell) => cell.split(',').map((phrase) => phrase.trim()));
}

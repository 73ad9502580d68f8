/** What one number word contributes: "eighty", «مئتان», "quatre-vingt". */
export interface NumberWord {
  readonly value: number;
  /**
   * `addend`: is added ("four", "eighty", «مئتان»); `multiplier`: multiplies what stands before it ("hundred", "million"),
   * and counts once where nothing does.
   */
  readonly role: 'addend' | 'multiplier';
  /** What follows must be smaller than this: 10 after "eighty", 20 after "quatre-vingt", 100 after "hundred". */
  readonly room: number;
  readonly ordinal: boolean;
  /** It is a number only beside another number: "un" in "vingt et un", «أحد» in «أحد عشر». */
  readonly onlyBesideAnother: boolean;
}

/** The number words of a language, and the little grammar that puts them together. */
export interface NumberTable {
  /**
   * Folded words, two joined by a space, without the Arabic article. `null` marks what looks like a number and is none:
   * «كانون الأول», "premier ministre".
   */
  readonly words: ReadonlyMap<string, NumberWord | null>;
  /** The first words of the rows of two. */
  readonly openers: ReadonlySet<string>;
  /** Duals in construct that are written like another form of the noun, with their value: «مليونا دولار». */
  readonly duals?: ReadonlyMap<string, number>;
  /** The word that may stand between two number words ("and", "et"); «و» is attached and not listed here. */
  readonly and: string | null;
  /** Whether `next` may be added to a number that ends in `previous`, with or without the joining word. */
  readonly mayFollow: (previous: NumberWord, next: NumberWord, joined: boolean) => boolean;
  /** Units come first: «أربعة وثمانون». */
  readonly unitsBeforeTens: boolean;
  /** Words that join an ordinal to the hundreds after it: «الرابع بعد المئة» is the 104th. */
  readonly after: string | null;
  /** "and a half", of the magnitude before it or after it: «خمسة ملايين ونصف», "two and a half million". */
  readonly half: readonly string[];
  /** Parts of a magnitude that follows: "half a million", « un quart de milliard », «نصف مليون»; each as its words, folded. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Letters that make a figure an ordinal: "84th", "84e", with their point where one is written: "84.º". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Signs that group thousands and that stand before decimals, as this language's writers use them. */
  readonly grouping: string;
  readonly decimal: string;
}

type Shape = Partial<Pick<NumberWord, 'role' | 'room' | 'ordinal' | 'onlyBesideAnother'>>;

/** A row of a table; an addend with room for nothing unless the shape says otherwise. */
export function numberWord(value: number, shape: Shape = {}): NumberWord {
  return { value, role: 'addend', room: 0, ordinal: false, onlyBesideAnother: false, ...shape };
}

/** The rows of a table, ready to be looked up. */
export function wordTable(
  rows: Iterable<readonly [phrase: string, word: NumberWord | null]>,
): Pick<NumberTable, 'words' | 'openers'> {
  const words = new Map(rows);
  const pairs = [...words.keys()].filter((phrase) => phrase.includes(' '));
  return { words, openers: new Set(pairs.map((phrase) => phrase.slice(0, phrase.indexOf(' ')))) };
}

/** A word that multiplies: "hundred", "million". */
export function multiplier(value: number, shape: Shape = {}): NumberWord {
  return numberWord(value, { role: 'multiplier', room: value, ...shape });
}

import type { Language } from './span.ts';

/** A table of each language, built when it is first asked for and kept: who reads one language pays for one. */
export function byLanguage<T>(build: (language: Language) => T): (language: Language) => T {
  const built = new Map<Language, T>();
  return (language) => {
    let table = built.get(language);
    if (table === undefined) {
      table = build(language);
      built.set(language, table);
    }
    return table;
  };
}

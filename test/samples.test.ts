import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../src/language/normalise.ts';

type Language = 'ar' | 'en' | 'fr';

/** `samples/coalition.json`: the fictional coalition and its statements, in the order in which they were issued. */
interface Coalition {
  readonly name: Readonly<Record<Language, string>>;
  readonly about: Readonly<Record<Language, string>>;
  readonly statements: readonly {
    readonly slug: string;
    readonly official: readonly Language[];
    readonly files: Readonly<Partial<Record<Language, string>>>;
  }[];
}

const folder = new URL('../samples/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const coalition: Coalition = JSON.parse(textOf('coalition.json'));
const versions = coalition.statements.flatMap((statement, index) =>
  Object.entries(statement.files).map(([language, file]) => ({
    statement,
    number: index + 1,
    language,
    file,
  })),
);

describe('the sample coalition', () => {
  it('lists every text of the folder once, and no other', () => {
    const texts = readdirSync(folder).filter((name) => name !== 'coalition.json');
    expect(versions.map(({ file }) => file).sort()).toEqual(texts.sort());
  });

  it.each(versions)('names $file by order, slug and language', ({ file, number, language, statement }) => {
    const order = String(number).padStart(2, '0');
    expect(file).toMatch(new RegExp(`^${order}-${statement.slug}\\.${language}\\.(txt|html|md)$`));
  });

  it('has an official version of every statement', () => {
    for (const { official, files } of coalition.statements) {
      expect(official.length).toBeGreaterThan(0);
      for (const language of official) expect(files).toHaveProperty(language);
    }
  });

  it.each(versions)('keeps $file in the canonical form that offsets refer to', ({ file }) => {
    expect(textOf(file)).toBe(canonical(textOf(file)));
  });

  it('moves the meeting by a day in one translation only, so that a comparison has something to find', () => {
    const rabat = coalition.statements.find(({ slug }) => slug === 'rabat-small-group');
    expect(textOf(rabat?.files.en ?? '')).toContain('in Rabat yesterday');
    expect(textOf(rabat?.files.fr ?? '')).toContain('hier à Rabat');
    expect(textOf(rabat?.files.ar ?? '')).toContain('في الرباط اليوم');
  });
});

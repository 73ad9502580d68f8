import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/platform/config/index.ts';

export const languages = ['ar', 'en', 'fr'];

/** Where the sample statements of a language lie. */
export function sampleFiles(language: string): string[] {
  const folder = join(projectRoot(), 'samples');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .map((name) => join(folder, name));
}

/** The sample statements of a language. */
export const samples = (language: string): string[] =>
  sampleFiles(language).map((file) => readFileSync(file, 'utf8'));

/** So many characters of the sample statements of a language, one after the other, again from the first where they end. */
export function excerpt(language: string, length: number): string {
  const all = `${samples(language).join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

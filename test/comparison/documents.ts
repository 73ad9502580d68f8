import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sentences of a document, each with its translation. */
export type AlignedDocument = readonly (readonly [official: string, translation: string])[];

/** Professional translations (TICO-19, CC0) that stand beside the project, not in it. */
export const professionalFolder = join(import.meta.dirname, '../../../shared/data/parallel');

/** The professional translations from English; none where they are not on this machine. */
export function professionalDocuments(language: 'ar' | 'fr'): AlignedDocument[] {
  if (!existsSync(professionalFolder)) return [];
  const byName = new Map<string, (readonly [string, string])[]>();
  const rows = readFileSync(join(professionalFolder, `tico-dev.en-${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  for (const row of rows) {
    const [name = '', official = '', translation = ''] = row.split('\t');
    byName.set(name, [...(byName.get(name) ?? []), [official, translation] as const]);
  }
  return [...byName.values()];
}

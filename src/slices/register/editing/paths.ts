import type { FactType } from '../fact.ts';
import type { SelectedWords } from './write.ts';

/** The room of the desk in which the register is edited. */
export const editingPath = (language: string): string => `/${language}/desk/register`;

/** What a form enters: an entry of a type, or what a party is called. */
export type Entering = FactType | 'party-name';

export const enterPath = (language: string, type: Entering): string =>
  `${editingPath(language)}/enter/${type}`;

/** The form that corrects an entry. */
export const correctPath = (language: string, entryId: string): string =>
  `${editingPath(language)}/entries/${entryId}`;

/** The public page of an entry with its history. */
export const entryPath = (language: string, entryId: string): string => `/${language}/entries/${entryId}`;

/** Selected words as a form carries them. */
export const writeWords = ({ versionId, start, end }: SelectedWords): string =>
  `${versionId}:${start}-${end}`;

const form = /^([\da-f-]{36}):(\d{1,9})-(\d{1,9})$/;

/** Selected words from a form; what is none is left out. */
export const readWords = (written: string | readonly string[] | undefined): SelectedWords[] =>
  [written ?? []].flat().flatMap((one) => {
    const [, versionId, start, end] = form.exec(one) ?? [];
    return versionId === undefined ? [] : [{ versionId, start: Number(start), end: Number(end) }];
  });

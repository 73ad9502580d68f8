import type { MergeKind } from '../merge.ts';
import type { Subject } from './subject.ts';

/** The desk's list of likely doubles. */
export const doublesPath = (language: string): string => `/${language}/desk/register/doubles`;

/** Where a body, a person or an entry is made one with another. */
export const mergePath = (language: string, kind: MergeKind, id: string, other?: string): string =>
  `/${language}/desk/register/merge/${kind}/${id}${other === undefined ? '' : `?other=${other}`}`;

export const undoPath = (language: string, mergingId: string): string =>
  `/${language}/desk/register/mergings/${mergingId}/undo`;

/** The public page of a body, a person or an entry. */
export function subjectPath(language: string, subject: Subject): string {
  if (subject.kind === 'body') return `/${language}/bodies/${encodeURIComponent(subject.body.slug)}`;
  return subject.kind === 'person'
    ? `/${language}/people/${subject.id}`
    : `/${language}/entries/${subject.id}`;
}

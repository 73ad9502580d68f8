import type { DocumentWarning } from './document.ts';

/** Characters that change the order in which text is shown: they can make a text read otherwise than it is. */
const directionControls = /\p{Bidi_Control}/gu;

/**
 * Characters that show nothing and can hide text in a text: controls, zero-width spaces and joins of words, tags. The joiners
 * within words and soft hyphens belong to correct writing.
 */
const invisibles =
  /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u200b\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Says how many characters of a text cannot be seen. They stay in the text, because a quote is exactly what it says. */
export function invisibleWarnings(text: string): DocumentWarning[] {
  const found = [
    { key: 'documents.direction-controls', count: count(text, directionControls) },
    { key: 'documents.invisible', count: count(text, invisibles) },
  ];
  return found.filter((warning) => warning.count > 0).map(({ key, count }) => ({ key, values: { count } }));
}

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

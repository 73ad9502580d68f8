import type { Block, Sentence } from '../../language/segmentation/index.ts';
import type { Language } from '../../language/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lines of a letterhead after which a text is sure to have begun. */
const longestHeader = 14;
/** Sentences at the end among which a signature, with its place and date, may stand. */
const footer = 6;

/** A text seen from its edges. */
export interface Sheet {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** The lines before the first paragraph. */
export function headerOf(sheet: Sheet): Sentence[] {
  const first = sheet.sentences.findIndex(
    (sentence) => sheet.blocks[sentence.block]!.kind === 'paragraph' && sentence.tokens.length > 12,
  );
  return sheet.sentences.slice(0, Math.min(first < 0 ? longestHeader : first, longestHeader));
}

/** The sentences among which a signature stands, the last one first; none of the header. */
export function footerOf(sheet: Sheet): Sentence[] {
  return sheet.sentences.slice(headerOf(sheet).length).slice(-footer).toReversed();
}

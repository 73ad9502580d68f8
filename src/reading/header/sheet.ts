import { type DateMention, findDates } from '../../language/dates/index.ts';
import type { Block, Sentence } from '../../language/segmentation/index.ts';
import type { Language } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lines of a letterhead after which a text is sure to have begun. */
const longestHeader = 14;
/** Words before the dash of a dateline: "ROME, 3 May 2024 –". */
export const longestDateline = 14;
const shortestProse = 12;
/** Words before "translation" in a note that begins with it: "This is a provisional translation". */
const longestLead = 4;
/** Sentences at the end among which a signature, with its place and date, may stand. */
const longestFooter = 6;

/** A text seen from its edges. */
export interface Sheet {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** The lines before the first paragraph; a title may be as long as one, and a note on the text itself stands among them. */
  readonly header: readonly Sentence[];
  /** The sentences among which a signature stands, the last one first; none of the header. */
  readonly footer: readonly Sentence[];
  /** The dates of a row of tokens, looked for once. */
  readonly datesIn: (tokens: readonly Token[]) => readonly DateMention[];
}

/** The whole text, ready to be seen from its edges. */
type Page = Pick<Sheet, 'text' | 'language' | 'vocabulary' | 'blocks' | 'sentences'>;

export function sheetOf(page: Page): Sheet {
  const header = headerOf(page);
  const footer = page.sentences.slice(header.length).slice(-longestFooter).toReversed();
  const known = new Map<readonly Token[], readonly DateMention[]>();
  const datesIn = (tokens: readonly Token[]): readonly DateMention[] => {
    let dates = known.get(tokens);
    if (!dates) {
      dates = findDates(tokens, page.language);
      known.set(tokens, dates);
    }
    return dates;
  };
  return { ...page, header, footer, datesIn };
}

function headerOf(sheet: Page): readonly Sentence[] {
  const top = sheet.sentences.slice(0, longestHeader);
  const first = top.findIndex(
    (sentence, at) =>
      sheet.blocks[sentence.block]!.kind === 'paragraph' &&
      sentence.tokens.length > shortestProse &&
      !isLongTitle(sentence, sheet) &&
      !speaksOfText(sentence, sheet) &&
      !goesOnWithNote(top[at - 1], sentence, sheet),
  );
  return first < 0 ? top : top.slice(0, first);
}

/** "Translated from Arabic. The original, which prevails, is at …": the note's next sentence need name no language. */
const goesOnWithNote = (before: Sentence | undefined, sentence: Sentence, sheet: Page): boolean =>
  before?.block === sentence.block &&
  speaksOfText(before, sheet) &&
  sheet.vocabulary.official.matches(sentence.tokens).length > 0;

const isLongTitle = ({ tokens }: Sentence, { vocabulary }: Page): boolean =>
  vocabulary.kinds.matchAt(tokens, 0) !== undefined && !/^[.!?؟]$/.test(tokens.at(-1)!.raw);

/** "Courtesy translation. Only the French text is authentic." What begins with such words needs to name no language. */
const speaksOfText = ({ tokens }: Sentence, { vocabulary }: Page): boolean => {
  const translation = vocabulary.translation.matches(tokens)[0];
  if (translation && translation.from <= longestLead) return true;
  const told = translation !== undefined || vocabulary.official.matches(tokens).length > 0;
  return told && vocabulary.languages.matches(tokens).length > 0;
};

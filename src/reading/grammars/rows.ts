import type { Form, Frame, LexiconRow, Sense, Voice } from '../grammar.ts';

/** One sense, its phrases separated by commas: how the tables are written. */
export const row = (sense: Sense, phrases: string): LexiconRow => ({ sense, phrases: list(phrases) });

/** A trigger and the phrases that are it. */
export const trigger = (frame: Frame, voice: Voice, form: Form, phrases: readonly string[]): LexiconRow => ({
  sense: { is: 'trigger', frame, voice, form },
  phrases,
});

/** A comma-separated list of phrases. */
export function list(phrases: string): string[] {
  return phrases
    .split(/[,،]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Each beginning with each end: "sent an observer", "send observers". */
export const crossed = (beginnings: readonly string[], ends: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));

import type { Form, Frame, LexiconRow, Voice } from '../../grammar.ts';
import { trigger } from '../rows.ts';

/**
 * The forms of an Arabic verb in the third person and the first person plural that statements use, from its past stem (masculine
 * singular, «أعرب») and its present stem (without the prefix, «عرب» of «يعرب»). `rest` is a preposition that every form keeps.
 */
export function verbForms(past: string, present: string, rest = ''): string[] {
  const tail = rest === '' ? '' : ` ${rest}`;
  const pastForms = weakPast(past);
  const presentForms = ['ي', 'ت', 'ن'].map((prefix) => prefix + present);
  const plural = present.replace(/[يوى]$/, '');
  const all = [...pastForms, ...presentForms, `ي${plural}ون`, `ي${plural}وا`, `ي${plural}ان`, `ت${plural}ان`, `ي${plural}ن`];
  return [...new Set(all)].map((form) => form + tail);
}

/** «دعا» gives «دعت», «دعوا», «دعونا»; «أعرب» gives «أعربت», «أعربوا», «أعربا», «أعربتا», «أعربنا». */
function weakPast(past: string): string[] {
  if (/[اى]$/.test(past)) {
    const stem = past.slice(0, -1);
    return [past, `${stem}ت`, `${stem}وا`, `${stem}ونا`, `${stem}ينا`, `${stem}يا`, `${stem}تا`];
  }
  return [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`, `${past}نا`];
}

/** A verb as the tables write it: past, present stem and, where the sense hangs on one, a preposition. */
export type VerbRow = readonly [past: string, present: string, rest?: string];

export function verb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow {
  return trigger(frame, 'active', 'finite', rows.flatMap(([past, present, rest]) => verbForms(past, present, rest)));
}

/** Fixed words with their voice and form. */
export const turn = (frame: Frame, voice: Voice, form: Form, phrases: readonly string[]): LexiconRow =>
  trigger(frame, voice, form, phrases);

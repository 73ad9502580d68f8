import type { Form, Frame, LexiconRow, Voice } from '../../grammar.ts';
import { trigger } from '../rows.ts';

/** A verb as the tables write it: past («أعرب»), present without its prefix («عرب» of «يعرب»), and a preposition that it keeps. */
export type VerbRow = readonly [past: string, present: string, rest?: string];

/** Pronouns that nouns and verbs take as endings. */
const pronouns = ['ه', 'ها', 'هم', 'هما', 'نا', 'هن', 'كم'];

/** «دعا» gives «دعت», «دعوا», «دعونا»; «أعرب» gives «أعربت», «أعربوا», «أعربا», «أعربتا», «أعربنا». */
function pastForms(past: string): string[] {
  if (/[اى]$/.test(past)) {
    const stem = past.slice(0, -1);
    return [past, ...['ت', 'وا', 'ونا', 'ينا', 'يا', 'تا', 'يت'].map((ending) => stem + ending)];
  }
  return [past, ...['ت', 'وا', 'ا', 'تا', 'نا'].map((ending) => past + ending)];
}

/** «عرب» gives «يعرب», «تعرب», «نعرب», «يعربون», «يعربوا», «يعربان», «تعربان»; the weak «دعو» gives «يدعون», «يدعوان». */
function presentForms(present: string): string[] {
  const stem = present.replace(/[يوى]$/, '');
  const singular = ['ي', 'ت', 'ن'].map((prefix) => prefix + present);
  const jussive = stem === present ? [] : ['ي', 'ت', 'ن'].map((prefix) => prefix + stem);
  const dual = present.replace(/ى$/, 'ي');
  return [...singular, ...jussive, `ي${stem}ون`, `ي${stem}وا`, `ي${dual}ان`, `ت${dual}ان`];
}

const kept = (forms: readonly string[], rest: string | undefined): string[] =>
  [...new Set(forms)].map((form) => (rest === undefined ? form : `${form} ${rest}`));

/** Forms of past and present. */
export const tenses = ([past, present, rest]: VerbRow): string[] =>
  kept([...pastForms(past), ...presentForms(present)], rest);

/** Forms with the prefix «س»: what is to come. */
export const futures = ([, present, rest]: VerbRow): string[] =>
  kept(
    presentForms(present).map((form) => `س${form}`),
    rest,
  );

/** «أشكر», «أرحب»: the first person singular of remarks. */
const firstPerson = ([, present, rest]: VerbRow): string[] => kept([`أ${present}`], rest);

/** «ترأسه», «ترأستها», «يترأسها»: the verb with its object attached. */
const attached = ([past, present, rest]: VerbRow): string[] => {
  if (rest !== undefined) return possessed(rest).flatMap((object) => tenses([past, present, object]));
  const short = [past, `${past}ت`, `ي${present}`, `ت${present}`].map((form) => form.replace(/ى$/, 'ا'));
  return short.flatMap((form) => ['ه', 'ها', 'هما'].map((object) => form + object));
};

/** A verb in all persons that statements use; what is to come is marked as such. */
export function verb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  return [
    trigger(frame, 'active', 'finite', rows.flatMap(tenses)),
    {
      sense: { is: 'trigger', frame, voice: 'active', form: 'finite', future: true },
      phrases: rows.flatMap(futures),
    },
  ];
}

/** A verb of speech or attitude, which remarks use in the first person singular too. */
export function stanceVerb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  return [...verb(frame, ...rows), trigger(frame, 'active', 'finite', rows.flatMap(firstPerson))];
}

/** A verb of meetings: its object may be attached, and in the future it announces another meeting, which is a plan. */
export function meetingVerb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  return [
    trigger(
      frame,
      'active',
      'finite',
      rows.flatMap((row) => [...tenses(row), ...attached(row)]),
    ),
    trigger('plan', 'active', 'finite', rows.flatMap(futures)),
  ];
}

/** Fixed words with their voice and form. */
export const turn = (frame: Frame, voice: Voice, form: Form, phrases: readonly string[]): LexiconRow =>
  trigger(frame, voice, form, phrases);

/** A noun alone and with each pronoun: «دعم», «دعمه», «دعمهم»; final ة opens to ت: «إدانة», «إدانتها». Its last word inflects. */
export function possessed(noun: string): string[] {
  const stem = noun.replace(/ة$/, 'ت');
  return [noun, ...pronouns.map((pronoun) => stem + pronoun)];
}

/** A participle in both genders and all numbers: «ملتزم», «ملتزمة», «ملتزما», «ملتزمون», «ملتزمين», «ملتزمان», «ملتزمات». */
export function participle(stem: string): string[] {
  return ['', 'ا', 'ة', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات'].map((ending) => stem + ending);
}

import type { Form, Frame, LexiconRow, Sense, Voice } from '../../grammar.ts';
import { list, trigger } from '../rows.ts';

/** A verb as the tables write it: past («أعرب»), present without its prefix («عرب» of «يعرب»), and a preposition that it keeps. */
export type VerbRow = readonly [past: string, present: string, rest?: string];

/** Pronouns that nouns and verbs take as endings. */
const pronouns = ['ه', 'ها', 'هم', 'هما', 'نا', 'هن', 'كم'];

/**
 * The forms of a verb: those whose subject may follow them, those that have a plural pronoun for their subject in them, and those
 * of the first person plural.
 */
interface Forms {
  readonly open: readonly string[];
  readonly plural: readonly string[];
  readonly we: readonly string[];
}

/** «دعا» gives «دعت», «دعوا» and «دعونا»; «أعرب» gives «أعربت», «أعربوا», «أعربا», «أعربتا» and «أعربنا». */
function pastForms(past: string): Forms {
  const weak = /[اى]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const [open, plural, we] = weak
    ? [
        ['ت', 'يت'],
        ['وا', 'يا', 'تا'],
        ['ونا', 'ينا'],
      ]
    : [['ت'], ['وا', 'ا', 'تا'], ['نا']];
  const ending = (endings: readonly string[]) => endings.map((each) => stem + each);
  return { open: [past, ...ending(open)], plural: ending(plural), we: ending(we) };
}

/** «عرب» gives «يعرب», «تعرب», and «يعربون», «يعربوا», «يعربان», «تعربان», and «نعرب»; the weak «دعو» gives «يدعون», «يدعوان». */
function presentForms(present: string): Forms {
  const stem = present.replace(/[يوى]$/, '');
  const dual = present.replace(/ى$/, 'ي');
  const bases = stem === present ? [present] : [present, stem];
  return {
    open: bases.flatMap((base) => [`ي${base}`, `ت${base}`]),
    plural: [`ي${stem}ون`, `ي${stem}وا`, `ي${dual}ان`, `ت${dual}ان`],
    we: bases.map((base) => `ن${base}`),
  };
}

const kept = (forms: readonly string[], rest: string | undefined): string[] =>
  [...new Set(forms)].map((form) => (rest === undefined ? form : `${form} ${rest}`));

/** Forms of past and present. */
function tenses([past, present, rest]: VerbRow): Forms {
  const [before, now] = [pastForms(past), presentForms(present)];
  return {
    open: kept([...before.open, ...now.open], rest),
    plural: kept([...before.plural, ...now.plural], rest),
    we: kept([...before.we, ...now.we], rest),
  };
}

/** Forms with the prefix «س»: what is to come. */
function futures([, present, rest]: VerbRow): Forms {
  const { open, plural, we } = presentForms(present);
  const coming = (forms: readonly string[]) =>
    kept(
      forms.map((form) => `س${form}`),
      rest,
    );
  return { open: coming(open), plural: coming(plural), we: coming(we) };
}

/** «أشكر», «أرحب»: the first person singular of remarks. */
const firstPerson = ([, present, rest]: VerbRow): string[] => kept([`أ${present}`], rest);

const allOf = ({ open, plural, we }: Forms): string[] => [...open, ...plural, ...we];

/** «ترأسه», «ترأستها», «يترأسها»: the verb with its object attached. */
const attached = ([past, present, rest]: VerbRow): string[] => {
  if (rest !== undefined) return possessed(rest).flatMap((object) => allOf(tenses([past, present, object])));
  const short = [past, `${past}ت`, `ي${present}`, `ت${present}`].map((form) => form.replace(/ى$/, 'ا'));
  return short.flatMap((form) => ['ه', 'ها', 'هما'].map((object) => form + object));
};

type Trigger = Extract<Sense, { is: 'trigger' }>;

/** Rows of a finite verb; the open forms come first, which count where both are written alike. */
function conjugated(frame: Frame, forms: readonly Forms[], future?: true): LexiconRow[] {
  const sense: Trigger = { is: 'trigger', frame, voice: 'active', form: 'finite', ...(future && { future }) };
  return [
    { sense, phrases: forms.flatMap(({ open }) => open) },
    { sense: { ...sense, pronoun: 'plural' }, phrases: forms.flatMap(({ plural }) => plural) },
    { sense: { ...sense, pronoun: 'we' }, phrases: forms.flatMap(({ we }) => we) },
  ];
}

/** A verb in all persons that statements use; what is to come is marked as such. */
export function verb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  return [...conjugated(frame, rows.map(tenses)), ...conjugated(frame, rows.map(futures), true)];
}

/** Acts told beforehand, whatever the verb says in other tenses: «سيناقش», «ستنشر», «سينفذون». */
export const announcement = (frame: Frame, presents: string): LexiconRow[] =>
  conjugated(
    frame,
    list(presents).map((present) => futures(['', present])),
    true,
  );

/** A verb of speech or attitude, which remarks use in the first person singular too. */
export function stanceVerb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  const sense: Trigger = { is: 'trigger', frame, voice: 'active', form: 'finite', pronoun: 'speaker' };
  return [...verb(frame, ...rows), { sense, phrases: rows.flatMap(firstPerson) }];
}

/** A verb of attitude whose direct object is never left out. */
export const transitive = (frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] =>
  stanceVerb(frame, ...rows).map(({ sense, phrases }) => ({
    sense: { ...(sense as Trigger), object: true },
    phrases,
  }));

/**
 * The verb with a pronoun for its object: «نشكرها», «حثتهما», «يدعونهم». «شكرها» and «دعمها» are left out: they are nouns as often.
 */
export function withObject(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  const sense: Trigger = { is: 'trigger', frame, voice: 'active', form: 'finite' };
  const holding = (holds: 'one' | 'several', endings: readonly string[]): LexiconRow[] => {
    const attach = (forms: readonly string[]) =>
      forms.flatMap((form) => endings.map((ending) => form.replace(/وا$/, 'و').replace(/ى$/, 'ا') + ending));
    const forms = rows.map(tenses);
    return [
      {
        sense: { ...sense, holds },
        phrases: attach(
          forms.flatMap(({ open }, at) => open.filter((form) => form !== rows[at]![0] || /ا$/.test(form))),
        ),
      },
      {
        sense: { ...sense, holds, pronoun: 'plural' },
        phrases: attach(forms.flatMap(({ plural }) => plural)),
      },
      { sense: { ...sense, holds, pronoun: 'we' }, phrases: attach(forms.flatMap(({ we }) => we)) },
    ];
  };
  return [...holding('one', ['ها', 'ه']), ...holding('several', ['هم', 'هما', 'هن'])];
}

/** A verb of meetings: its object may be attached, and in the future it announces another meeting, which is a plan. */
export function meetingVerb(frame: Frame, ...rows: readonly VerbRow[]): LexiconRow[] {
  return [
    ...conjugated(frame, rows.map(tenses)),
    trigger(frame, 'active', 'finite', rows.flatMap(attached)),
    ...conjugated('plan', rows.map(futures)),
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

import type { Form, Frame, LexiconRow, Sense } from '../../grammar.ts';
import { list, trigger } from '../rows.ts';
import { formsOf, type VerbForms } from './conjugation.ts';

/** What comes to pass later is announced, not reported: "la réunion se tiendra", "le Ghana accueillera". */
const announced: ReadonlySet<Frame> = new Set(['hold', 'host', 'co-host', 'open', 'establish']);

/** Forms that are nouns or adjectives as well ("la demande", "une note"): verbs only directly after their subject. */
const nounLike = new Set(
  list(
    'adresse, charge, cherche, compte, condition, débat, demande, dépense, donne, élève, fait, dit, finance, forme, invite, lance, livre, marque, note, offre, partage, passe, place, porte, présente, presse, rencontre, réserve, reste, signe, tient, tend, vise, visite, lève, suit, programme, critique, blâme, montre, joint, épaule, conseille, signale',
  ),
);

/** Adverbs that stand between auxiliary and participle of a pronominal verb: "se sont vivement félicités". */
const adverbs = [
  '',
  'également ',
  'vivement ',
  'fermement ',
  'pleinement ',
  'solennellement ',
  'aussi ',
  'conjointement ',
  'à nouveau ',
  'notamment ',
];

/**
 * The rows of verbs, each given by its infinitive, which may go on with words that every form keeps ("rendre hommage") or
 * begin with "se". Participles are verbs only after an auxiliary: "ont salué", "a été créé".
 */
export function verb(frame: Frame, infinitives: string): LexiconRow[] {
  return list(infinitives).flatMap((infinitive) =>
    infinitive.startsWith('se ') ? pronominal(frame, infinitive.slice(3)) : plain(frame, infinitive),
  );
}

function plain(frame: Frame, infinitive: string): LexiconRow[] {
  const { forms, tail } = conjugated(infinitive);
  const tails = elidable(tail);
  const kept = (words: readonly string[]): string[] =>
    words.flatMap((word) => tails.map((each) => word + each));
  const nouns = forms.finite.filter((form) => tail === '' && nounLike.has(form));
  const verbs = forms.finite.filter((form) => !nouns.includes(form));
  return [
    ...told(trigger(frame, 'active', 'finite', kept(verbs)), `e${tail}`),
    ...told(trigger(frame, 'active', 'base', kept(nouns)), `e${tail}`),
    ...told(trigger(frame, 'active', 'compound', kept(forms.participle)), `é${tail}`),
    future(frame, kept(forms.future)),
    conditional(frame, kept(forms.conditional)),
    trigger(frame, 'active', 'gerund', kept([forms.gerund, `en ${forms.gerund}`])),
    trigger(frame, 'active', 'base', kept([forms.infinitive])),
  ];
}

/** « salue » and « salué » are told apart by their accent alone; every other form is known without. */
function told({ sense, phrases }: LexiconRow, ending: string): LexiconRow[] {
  const [alike, others] = [true, false].map((is) =>
    phrases.filter((phrase) => phrase.endsWith(ending) === is),
  );
  return [
    { sense, phrases: alike ?? [], accents: true },
    { sense, phrases: others ?? [] },
  ];
}

/** Acts told beforehand, whatever the verb says in other tenses: "publiera", "continueront d'examiner", "vont tenir". */
export function announcement(frame: Frame, infinitives: string): LexiconRow[] {
  return list(infinitives)
    .map((infinitive) => {
      const { forms, tail } = conjugated(infinitive);
      const coming = before.flatMap((auxiliary) => elided(auxiliary, infinitive));
      return future(frame, [...forms.future.map((form) => form + tail), ...coming]);
    })
    .concat(
      list(infinitives).map((infinitive) => {
        const { forms, tail } = conjugated(infinitive);
        return conditional(
          frame,
          forms.conditional.map((form) => form + tail),
        );
      }),
    );
}

/** What stands before the infinitive of an act to come. */
const before = list(
  'va, vont, allons, entend, entendent, entendons, compte, comptent, comptons, continuera de, continueront de, continuerons de, continuera à, continueront à, continuerons à',
);

/** "continueront de tenir", "continueront d'examiner". */
const elided = (auxiliary: string, infinitive: string): string[] =>
  auxiliary.endsWith(' de') && vowel.test(infinitive)
    ? [`${auxiliary.slice(0, -1)}'${infinitive}`]
    : [`${auxiliary} ${infinitive}`];

const vowel = /^[aeiouyéèêœh]/;

/** Verbs with what they are done with: "noter avec préoccupation", "suivent avec une vive inquiétude". */
export const verbAvec = (frame: Frame, infinitives: string, nouns: string): LexiconRow[] =>
  list(infinitives).flatMap((infinitive) =>
    list(nouns).flatMap((noun) => verb(frame, `${infinitive} avec ${noun}`)),
  );

/** Pronominal verbs make their past with "être", which is no passive here: "s'est réunie", "nous sommes engagés". */
function pronominal(frame: Frame, infinitive: string): LexiconRow[] {
  const { forms, tail } = conjugated(infinitive);
  const elides = vowel.test(infinitive);
  const [it, they] = elides ? ["s'", "s'"] : ['se ', 'se '];
  const reflexive = (words: readonly string[]): string[] =>
    words.flatMap((word) => {
      if (!word.endsWith('ons')) return elidable(tail).map((each) => `${it}${word}${each}`);
      // « Nous engageons les États » is no "nous nous engageons".
      return tail === '' ? [`nous nous ${word}`] : [`nous nous ${word}${tail}`, `nous ${word}${tail}`];
    });
  const past = ["s'est", 'se sont', "s'était", "s'étaient", 'nous sommes'].flatMap((auxiliary) =>
    adverbs.flatMap((adverb) =>
      forms.participle.map((participle) => `${auxiliary} ${adverb}${participle}${tail}`),
    ),
  );
  return [
    ...ours(trigger(frame, 'active', 'finite', [...reflexive(forms.finite), ...past])),
    future(frame, reflexive(forms.future)),
    conditional(frame, reflexive(forms.conditional)),
    trigger(frame, 'active', 'gerund', [`${they}${forms.gerund}${tail}`, `en ${they}${forms.gerund}${tail}`]),
    trigger(frame, 'active', 'base', [`${it}${forms.infinitive}${tail}`]),
  ];
}

/** « nous nous engageons », « nous sommes convenus »: the pronoun that is the subject stands in the words themselves. */
function ours({ sense, phrases }: LexiconRow): LexiconRow[] {
  const [own, others] = [true, false].map((is) =>
    phrases.filter((phrase) => phrase.startsWith('nous ') === is),
  );
  return [
    { sense: { ...(sense as Trigger), pronoun: 'we' }, phrases: own ?? [] },
    { sense, phrases: others ?? [] },
  ];
}

/** What will be paid is promised; what will take place is a plan. */
function future(frame: Frame, phrases: readonly string[]): LexiconRow {
  const stated = announced.has(frame) ? 'plan' : frame === 'disburse' ? 'pledge' : frame;
  return { sense: { is: 'trigger', frame: stated, voice: 'active', form: 'finite', future: true }, phrases };
}

/** What somebody tells that will be done, « que Rome verserait »; elsewhere it is supposed. */
function conditional(frame: Frame, phrases: readonly string[]): LexiconRow {
  const { sense } = future(frame, []);
  return { sense: { ...(sense as Trigger), conditional: true }, phrases };
}

type Trigger = Extract<Sense, { is: 'trigger' }>;

/** What a verb keeps is written "de" or "d'" by what follows. */
const elidable = (tail: string): string[] =>
  tail.endsWith(' de') ? [tail, `${tail.slice(0, -1)}'`] : [tail];

function conjugated(infinitive: string): { forms: VerbForms; tail: string } {
  const [head = infinitive, ...rest] = infinitive.split(' ');
  return { forms: formsOf(head), tail: rest.length > 0 ? ` ${rest.join(' ')}` : '' };
}

/** "organisée par", "coprésidé conjointement par": the actor follows. */
export function participlePar(frame: Frame, infinitives: string): LexiconRow {
  const phrases = list(infinitives).flatMap((infinitive) =>
    formsOf(infinitive).participle.flatMap((participle) => [
      `${participle} par`,
      `${participle} conjointement par`,
      `conjointement ${participle} par`,
    ]),
  );
  return trigger(frame, 'nominal', 'finite', phrases);
}

/** A noun or turn with every form of "de" after it: "à l'invitation de", "du", "des", "d'". What it names follows. */
export const nounDe = (frame: Frame, turns: string): LexiconRow =>
  trigger(
    frame,
    'nominal',
    'finite',
    list(turns).flatMap((turn) => ['de', 'du', 'des', "d'"].map((de) => `${turn} ${de}`)),
  );

/** An adjective or participle of state in its four agreements: "déterminés à", "reconnaissante". */
export function state(frame: Frame, turns: string): LexiconRow {
  const phrases = list(turns).flatMap((turn) => {
    const [head = turn, ...rest] = turn.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    return ['', 'e', 's', 'es'].map((ending) => agree(head, ending) + tail);
  });
  return trigger(frame, 'active', 'participle' satisfies Form, [...new Set(phrases)]);
}

function agree(masculine: string, ending: string): string {
  if (masculine.endsWith('e')) return masculine + (ending.endsWith('s') ? 's' : '');
  return masculine.endsWith('s') && ending === 's' ? masculine : masculine + ending;
}

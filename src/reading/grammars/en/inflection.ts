import type { Frame, LexiconRow } from '../../grammar.ts';
import { trigger } from '../rows.ts';

/** The forms of an English verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Verbs whose past is not made with -ed: base, past, participle. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  hold: ['held', 'held'],
  meet: ['met', 'met'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  become: ['became', 'become'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  withdraw: ['withdrew', 'withdrawn'],
  set: ['set', 'set'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  bring: ['brought', 'brought'],
  'co-lead': ['co-led', 'co-led'],
  undertake: ['undertook', 'undertaken'],
  draw: ['drew', 'drawn'],
  spend: ['spent', 'spent'],
  make: ['made', 'made'],
  find: ['found', 'found'],
  raise: ['raised', 'raised'],
  send: ['sent', 'sent'],
  lend: ['lent', 'lent'],
  stand: ['stood', 'stood'],
  bind: ['bound', 'bound'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  hear: ['heard', 'heard'],
  think: ['thought', 'thought'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  begin: ['began', 'begun'],
  throw: ['threw', 'thrown'],
  bestow: ['bestowed', 'bestowed'],
  beseech: ['besought', 'besought'],
  learn: ['learned', 'learned'],
  wind: ['wound', 'wound'],
};

/** Verbs whose last consonant doubles though the last syllable is not the only one. */
const doubling = new Set([
  'step',
  'transfer',
  'confer',
  'refer',
  'commit',
  'recommit',
  'admit',
  'submit',
  'set',
  'put',
]);

/** Verbs whose third person is a plural noun as well: "reports", "plans". It is a verb only where a bare verb could be. */
const alsoNouns = new Set(
  (
    'report plan call concern host co-host chair co-chair co-lead name hand form pass launch request press demand appeal pledge ' +
    'promise release need honour raise note support praise review brief focus visit address offer hold share record present ' +
    'exchange fund finance set lead state voice register transfer contribute design claim hope question protest ' +
    'rebuke fear task mandate signal promise vow'
  ).split(' '),
);

export function formsOf(base: string): VerbForms {
  const known = irregular[base];
  const regular = regularPast(base);
  return {
    base,
    third: third(base),
    past: known?.[0] ?? regular,
    participle: known?.[1] ?? regular,
    gerund: gerund(base),
  };
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const doubled = (base: string): string => (doubling.has(base) ? base + base.at(-1) : base);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

function gerund(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

/**
 * The rows of a verb. `base` may go on with words that every form keeps: "call on", "take over". `by` adds the participle with
 * "by" as a nominal turn: "hosted by".
 */
export function verb(frame: Frame, ...bases: readonly string[]): LexiconRow[] {
  return bases.flatMap((base) => {
    const [head = base, ...rest] = base.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    const forms = formsOf(head);
    const noun = rest.length === 0 && alsoNouns.has(head);
    const finite = new Set([...(noun ? [] : [forms.third]), forms.past, forms.participle]);
    return [
      trigger(
        frame,
        'active',
        'finite',
        [...finite].map((form) => form + tail),
      ),
      trigger(frame, 'active', 'base', [forms.base + tail, ...(noun ? [forms.third] : [])]),
      trigger(frame, 'active', 'gerund', [forms.gerund + tail]),
    ];
  });
}

/** "hosted by", "co-chaired by": the actor follows. */
export function participleBy(frame: Frame, ...bases: readonly string[]): LexiconRow {
  return trigger(
    frame,
    'nominal',
    'finite',
    bases.map((base) => `${formsOf(base).participle} by`),
  );
}

/** Acts told beforehand: "will publish", "shall also review", "will continue to develop". */
export function announcement(frame: Frame, ...bases: readonly string[]): LexiconRow {
  const phrases = bases.flatMap((base) =>
    ['will', 'shall'].flatMap((modal) => adverbsOfPlans.map((adverb) => `${modal} ${adverb}${base}`)),
  );
  return { sense: { is: 'trigger', frame, voice: 'active', form: 'finite', future: true }, phrases };
}

const adverbsOfPlans = [
  '',
  'also ',
  'next ',
  'now ',
  'soon ',
  'then ',
  'jointly ',
  'together ',
  'continue to ',
  'also continue to ',
  'further ',
];

/** A verb with what it is done with, of every degree: "noted with grave concern", "view with alarm". */
export function verbWith(frame: Frame, verbs: readonly string[], nouns: readonly string[]): LexiconRow[] {
  const degrees = ['', 'deep ', 'grave ', 'serious ', 'great ', 'profound ', 'particular ', 'utmost '];
  const tails = nouns.flatMap((noun) => degrees.map((degree) => `with ${degree}${noun}`));
  return verb(frame, ...verbs.flatMap((each) => tails.map((tail) => `${each} ${tail}`)));
}

/** A verb whose object is its own subject: "pledged themselves to", "aligns itself with". */
export function reflexive(frame: Frame, verbs: readonly string[], preposition: string): LexiconRow[] {
  const selves = ['themselves', 'itself', 'ourselves', 'himself', 'herself'];
  return verb(frame, ...verbs.flatMap((each) => selves.map((self) => `${each} ${self} ${preposition}`)));
}

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
};

/** Verbs whose last consonant doubles though the last syllable is not the only one. */
const doubling = new Set(['commit', 'recommit', 'admit', 'submit', 'set', 'put']);

/** Verbs whose third person is a plural noun as well: "reports", "plans". It is a verb only where a bare verb could be. */
const alsoNouns = new Set(
  (
    'report plan call concern host co-host chair co-chair co-lead name hand form pass launch request press demand appeal pledge ' +
    'promise release need honour raise note support praise review brief focus visit address offer hold share record present ' +
    'exchange fund finance set lead state voice register transfer contribute design claim hope question'
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

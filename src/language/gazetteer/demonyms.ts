import type { Language } from '../span.ts';

/** One written form of a nationality, with the number that its ending tells. */
export interface Inflection {
  readonly form: string;
  readonly number?: 'singular' | 'plural';
}

/** Every written form of a nationality as a table gives it. */
export function inflections(entry: string, language: Language): Inflection[] {
  return rules[language](entry);
}

const rules: Record<Language, (entry: string) => Inflection[]> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
};

/** Nouns in -s, -sh, -ch and -ese have no plural of their own: "the Swiss", "the Dutch", "the Lebanese". */
function english(entry: string): Inflection[] {
  if (/(?:s|sh|ch|ese|men)$/.test(entry)) return [{ form: entry }];
  return [{ form: entry }, { form: `${entry}s`, number: 'plural' }];
}

/**
 * The nisba: Belgian is بلجيكي, and from it بلجيكية, بلجيكيون, بلجيكيين, بلجيكيات, بلجيكيان, بلجيكيتان, بلجيكيتين. Of two
 * words both are inflected where both are adjectives (كوري جنوبي, كورية جنوبية). The duals in the oblique are written as plurals.
 */
function arabic(entry: string): Inflection[] {
  if (entry.startsWith('=')) return [{ form: entry.slice(1), number: 'plural' }];
  return nisbaEndings.map(({ ending, number }) => ({
    form: entry
      .split(' ')
      .map((word) => (word.endsWith('ي') ? word + ending : word))
      .join(' '),
    number,
  }));
}

const nisbaEndings: readonly { ending: string; number: 'singular' | 'plural' }[] = [
  { ending: '', number: 'singular' },
  { ending: 'ة', number: 'singular' },
  ...['ون', 'ين', 'ات', 'ان', 'تان', 'تين'].map((ending) => ({ ending, number: 'plural' as const })),
];

/** A French adjective: masculine, feminine, and their plurals; a feminine after a slash overrides the rule. */
function french(entry: string): Inflection[] {
  const [masculine = '', given] = entry.split('/');
  const feminine = given ?? feminineOf(masculine);
  return [
    { form: masculine, ...(masculine.endsWith('s') ? {} : { number: 'singular' as const }) },
    { form: feminine, number: 'singular' },
    ...(masculine.endsWith('s') ? [] : [{ form: `${masculine}s`, number: 'plural' as const }]),
    { form: `${feminine}s`, number: 'plural' },
  ];
}

/**
 * A Spanish adjective: chileno, chilena, chilenos, chilenas; francés, francesa, franceses, francesas; marroquí, marroquíes;
 * belga, belgas. Accents are folded away, so that "francesa" needs none.
 */
function spanish(entry: string): Inflection[] {
  const stem = /[oa]$/.test(entry) ? entry.slice(0, -1) : entry;
  const twoForms = entry.endsWith('o') || /(?:és|án|ón|ín|ís|ol)$/.test(entry);
  const plural = /[aeo]$/.test(entry) ? `${entry}s` : `${entry}es`;
  return [
    { form: entry, number: 'singular' },
    ...(twoForms ? [{ form: `${stem}a`, number: 'singular' as const }] : []),
    { form: plural, number: 'plural' },
    ...(twoForms ? [{ form: `${stem}as`, number: 'plural' as const }] : []),
  ];
}

function feminineOf(masculine: string): string {
  if (/[ei]en$/.test(masculine) || masculine.endsWith('éen')) return `${masculine}ne`;
  if (masculine.endsWith('on')) return `${masculine}ne`;
  if (masculine.endsWith('e')) return masculine;
  return `${masculine}e`;
}

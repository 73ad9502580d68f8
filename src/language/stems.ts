import type { Language } from './span.ts';

/**
 * Endings that inflection adds, longest first, one line a language; a word keeps three letters at least. Light stemming on
 * purpose: it must join the forms of one word, and a wrong join costs more than a missed one. For Arabic it follows the idea
 * of Larkey, Ballesteros and Connell's light stemmers (2002): particles and article in front, then pronoun and number
 * endings; broken plurals are left alone.
 */
const endings: Readonly<Record<Language, readonly string[]>> = {
  ar: ['اتها', 'اتهم', 'تهما', 'يات', 'ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'يه', 'ته', 'نا', 'وا', 'ه', 'ي'],
  en: ['ations', 'ation', 'ings', 'ing', 'ies', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'],
  es: [
    'aciones',
    'amientos',
    'amiento',
    'acion',
    'iones',
    'mente',
    'ados',
    'adas',
    'ando',
    'ion',
    'ado',
    'ada',
    'ar',
    'er',
    'ir',
    'os',
    'as',
    'es',
    'o',
    'a',
    's',
  ],
  fr: [
    'ations',
    'ation',
    'ements',
    'ement',
    'euses',
    'euse',
    'eux',
    'ives',
    'ive',
    'ifs',
    'ees',
    'es',
    'ee',
    'er',
    'ez',
    'ent',
    'aux',
    's',
    'e',
    'x',
  ],
};

const shortest = 3;

/** The stem of a folded word (`fold`), for comparing words; never shown. */
export function stem(word: string, language: Language): string {
  const bare = language === 'ar' ? withoutParticles(word) : word;
  for (const ending of endings[language]) {
    if (bare.length - ending.length >= shortest && bare.endsWith(ending))
      return bare.slice(0, -ending.length);
  }
  return bare;
}

function withoutParticles(word: string): string {
  let bare = word;
  if (bare.length > shortest && (bare[0] === 'و' || bare[0] === 'ف')) bare = bare.slice(1);
  if (bare.length > 4 && /^[بلك]ال/.test(bare)) bare = bare.slice(1);
  else if (bare.length > 4 && bare.startsWith('لل')) bare = bare.slice(2);
  // Twice: «الالتزام» and «التزام», which begins like an article, must meet.
  for (let times = 0; times < 2 && bare.length > 4 && bare.startsWith('ال'); times++) bare = bare.slice(2);
  return bare;
}

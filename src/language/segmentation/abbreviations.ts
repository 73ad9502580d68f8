import type { Language } from '../span.ts';

/**
 * Words before a full stop that ends no sentence, folded and without the stop. Source: the usual lists of style guides
 * (United Nations Editorial Manual, Lexique des règles typographiques de l'Imprimerie nationale), kept to what statements use.
 */
const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'mr mrs ms dr prof eng shri smt ma rt cdr hon gen col maj capt lt sgt adm amb rev fr sr jr st messrs mt ft no nos vol art arts para paras p pp sec ch',
    'fig ed eds cf vs etc al ca dept gov sen rep inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue',
    'wed thu fri sat sun a.m p.m rs ksh kshs ush tsh e.g i.e ext tel est incl approx u.s u.k u.n e.u ph.d h.e h.r.h',
  ),
  fr: words(
    'm mm mme mmes mlle dr pr prof me mgr gén gen col cdt cap lt st ste art al par p pp chap vol no nos n cf etc env ex fig éd',
    'janv févr avr juil sept oct nov déc tél s.e s.m s.a.r s.exc ms',
  ),
  es: words(
    'sr sra srta sres sras d dª dr dra prof lic ing excmo excma gral cnel alm embj art arts pág págs párr cap vol núm n.º nº cf etc aprox',
    'ej tel ext ed ene feb mar abr may jun jul ago sep sept set oct nov dic ee uu ff s.e s.m s.a.r r a.c d.c r.u',
  ),
  ar: words('د أ م ا أ.د ص ج ط هـ ق.م ر س ت ف د.ك'),
};

/** Words that, with a capital, begin a sentence even after an initialism: "in the U.S. The ministers…". */
const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the a an this these that those it they we he she in on at both all participants members ministers',
  ),
  fr: words('le la les l un une des ce cet cette ces il elle ils elles nous en dans au aux a les deux'),
  es: words(
    'el la los las un una unos unas este esta estos estas al en de él ella ellos ellas ambos los las',
  ),
  ar: words(''),
};

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').normalize('NFC').split(' '));
}

export const isAbbreviation = (norm: string, language: Language): boolean =>
  abbreviations[language].has(norm.endsWith('.') ? norm.slice(0, -1) : norm);

export const opensSentence = (norm: string, language: Language): boolean => openers[language].has(norm);

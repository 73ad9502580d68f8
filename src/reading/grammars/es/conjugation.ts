/** The forms of a Spanish verb that a statement uses: third persons, and the first of the plural. */
export interface VerbForms {
  /** preside, presiden, presidimos; presidía, presidían; presidió, presidieron. */
  readonly finite: readonly string[];
  /** presidirá, presidirán, presidiremos. */
  readonly future: readonly string[];
  /** presidido, presidida, presididos, presididas. */
  readonly participle: readonly string[];
  /** presidiendo. */
  readonly gerund: string;
  readonly infinitive: string;
}

/** What no rule below makes: present (he, they), past (he, they), the future before its ending, participle, gerund. */
const irregular: Readonly<Record<string, string>> = {
  dar: 'da dan dio dieron dar dado dando',
  tener: 'tiene tienen tuvo tuvieron tendr tenido teniendo',
  mantener: 'mantiene mantienen mantuvo mantuvieron mantendr mantenido manteniendo',
  hacer: 'hace hacen hizo hicieron har hecho haciendo',
  adherir: 'adhiere adhieren adhirió adhirieron adherir adherido adhiriendo',
  convertir: 'convierte convierten convirtió convirtieron convertir convertido convirtiendo',
  abrir: 'abre abren abrió abrieron abrir abierto abriendo',
  decir: 'dice dicen dijo dijeron dir dicho diciendo',
  recordar: 'recuerda recuerdan recordó recordaron recordar recordado recordando',
};

/** The forms of an infinitive. Accents need not be right: they are folded away. */
export function formsOf(infinitive: string): VerbForms {
  const [he = '', they = '', heDid = '', theyDid = '', futureStem = '', participle = '', gerund = ''] = (
    irregular[infinitive] ?? regular(infinitive)
  ).split(' ');
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith('ar');
  const we =
    stem + { ar: 'amos', er: 'emos', ir: 'imos' }[isFirst ? 'ar' : infinitive.endsWith('er') ? 'er' : 'ir'];
  const was = stem + (isFirst ? 'aba' : 'ía');
  return {
    finite: [he, they, we, was, `${was}n`, heDid, theyDid],
    future: ['á', 'án', 'emos'].map((ending) => futureStem + ending),
    participle: ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending),
    gerund,
    infinitive,
  };
}

function regular(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  const endings = infinitive.endsWith('ar') ? 'a an ó aron' : 'e en ió ieron';
  const forms = endings.split(' ').map((ending) => stem + ending);
  const [participle, gerund] = infinitive.endsWith('ar') ? ['ado', 'ando'] : ['ido', 'iendo'];
  return [...forms, infinitive, stem + participle, stem + gerund].join(' ');
}

/** The forms of a French verb that a statement uses: third persons, and the first of the plural for "nous". */
export interface VerbForms {
  /** salue, saluent, saluons; saluait, saluaient; salua, saluèrent. */
  readonly finite: readonly string[];
  /** saluera, salueront, saluerons. */
  readonly future: readonly string[];
  /** saluerait, salueraient, saluerions. */
  readonly conditional: readonly string[];
  /** salué, saluée, salués, saluées. */
  readonly participle: readonly string[];
  /** saluant. */
  readonly gerund: string;
  readonly infinitive: string;
}

/** The principal parts from which the other forms follow. */
interface Parts {
  /** Present: il, nous (the stem before -ons), ils. */
  readonly present: readonly [he: string, weStem: string, they: string];
  /** Simple past: il, ils. */
  readonly past: readonly [he: string, they: string];
  /** Before -a, -ont, -ons. */
  readonly futureStem: string;
  /** Masculine singular; the others are made by rule. */
  readonly participle: string;
}

/** Verbs that no rule below makes; a prefixed verb goes with its simple one (`reprendre` with `prendre`). */
const irregular: Readonly<Record<string, Parts>> = {
  accueillir: parts('accueille accueill accueillent accueillit accueillirent accueiller accueilli'),
  tenir: parts('tient ten tiennent tint tinrent tiendr tenu'),
  venir: parts('vient ven viennent vint vinrent viendr venu'),
  prendre: parts('prend pren prennent prit prirent prendr pris'),
  mettre: parts('met mett mettent mit mirent mettr mis'),
  rendre: parts('rend rend rendent rendit rendirent rendr rendu'),
  recevoir: parts('reçoit recev reçoivent reçut reçurent recevr reçu'),
  joindre: parts('joint joign joignent joignit joignirent joindr joint'),
  faire: parts('fait fais font fit firent fer fait'),
  dire: parts('dit dis disent dit dirent dir dit'),
  voir: parts('voit voy voient vit virent verr vu'),
  élire: parts('élit élis élisent élut élurent élir élu'),
  battre: parts('bat batt battent battit battirent battr battu'),
  ouvrir: parts('ouvre ouvr ouvrent ouvrit ouvrirent ouvrir ouvert'),
  offrir: parts('offre offr offrent offrit offrirent offrir offert'),
  savoir: parts('sait sav savent sut surent saur su'),
  dissoudre: parts('dissout dissolv dissolvent dissolut dissolurent dissoudr dissous'),
  suivre: parts('suit suiv suivent suivit suivirent suivr suivi'),
  conduire: parts('conduit conduis conduisent conduisit conduisirent conduir conduit'),
  tendre: parts('tend tend tendent tendit tendirent tendr tendu'),
  pondre: parts('pond pond pondent pondit pondirent pondr pondu'),
  connaître: parts('connaît connaiss connaissent connut connurent connaîtr connu'),
  croire: parts('croit croy croient crut crurent croir cru'),
  quérir: parts('quiert quér quièrent quit quirent querr quis'),
  souscrire: parts('souscrit souscriv souscrivent souscrivit souscrivirent souscrir souscrit'),
  craindre: parts('craint craign craignent craignit craignirent craindr craint'),
  promouvoir: parts('promeut promouv promeuvent promut promurent promouvr promu'),
  traduire: parts('traduit traduis traduisent traduisit traduisirent traduir traduit'),
  construire: parts('construit construis construisent construisit construisirent construir construit'),
  soumettre: parts('soumet soumett soumettent soumit soumirent soumettr soumis'),
  émouvoir: parts('émeut émouv émeuvent émut émurent émouvr ému'),
  recueillir: parts('recueille recueill recueillent recueillit recueillirent recueiller recueilli'),
  accroître: parts('accroît accroiss accroissent accrut accrurent accroîtr accru'),
  envoyer: parts('envoie envoy envoient envoya envoyèrent enverr envoyé'),
  requérir: parts('requiert requér requièrent requit requirent requerr requis'),
  conclure: parts('conclut conclu concluent conclut conclurent conclur conclu'),
  enjoindre: parts('enjoint enjoign enjoignent enjoignit enjoignirent enjoindr enjoint'),
  admettre: parts('admet admett admettent admit admirent admettr admis'),
};

function parts(words: string): Parts {
  const [he = '', weStem = '', they = '', pastHe = '', pastThey = '', futureStem = '', participle = ''] =
    words.split(' ');
  return { present: [he, weStem, they], past: [pastHe, pastThey], futureStem, participle };
}

export function formsOf(infinitive: string): VerbForms {
  const { present, past, futureStem, participle } = partsOf(infinitive);
  const [he, weStem, they] = present;
  return {
    finite: [he, they, `${weStem}ons`, `${weStem}ait`, `${weStem}aient`, ...past],
    future: ['a', 'ont', 'ons'].map((ending) => futureStem + ending),
    conditional: ['ait', 'aient', 'ions'].map((ending) => futureStem + ending),
    participle: agreements(participle),
    gerund: `${weStem}ant`,
    infinitive,
  };
}

function partsOf(infinitive: string): Parts {
  const known = irregular[infinitive];
  if (known) return known;
  const simple = Object.keys(irregular).find((verb) => infinitive.endsWith(verb));
  if (simple) return prefixed(infinitive.slice(0, -simple.length), irregular[simple]!);
  if (infinitive.endsWith('ir')) return secondGroup(infinitive.slice(0, -2));
  return firstGroup(infinitive.slice(0, -2));
}

const prefixed = (prefix: string, { present, past, futureStem, participle }: Parts): Parts => ({
  present: [prefix + present[0], prefix + present[1], prefix + present[2]],
  past: [prefix + past[0], prefix + past[1]],
  futureStem: prefix + futureStem,
  participle: prefix + participle,
});

const secondGroup = (stem: string): Parts => ({
  present: [`${stem}it`, `${stem}iss`, `${stem}issent`],
  past: [`${stem}it`, `${stem}irent`],
  futureStem: `${stem}ir`,
  participle: `${stem}i`,
});

/** Verbs in -er, with their changes of spelling: lançons, engageons, envoie, appelle, réitère, achève. */
function firstGroup(stem: string): Parts {
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const stressed = stem
    .replace(/([ou])y$/, '$1i')
    .replace(/(app|v|j)e([lt])$/, '$1e$2$2')
    .replace(/é([^aeiouyé][lr]?)$/, 'è$1')
    .replace(/e([^aeiouyé])$/, 'è$1');
  return {
    present: [`${stressed}e`, soft, `${stressed}ent`],
    past: [`${soft}a`, `${stem}èrent`],
    futureStem: `${stressed}er`,
    participle: `${stem}é`,
  };
}

/** Masculine and feminine, singular and plural. */
function agreements(masculine: string): string[] {
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [...new Set([masculine, `${masculine}e`, plural, `${masculine}es`])];
}

import { fold } from '../normalise.ts';
import type { Language } from '../span.ts';

/**
 * Where a name is not the name: the data that keeps "turkey", «دعم مالي», "Michael Jordan" and "the Paris Agreement" out.
 * All words are compared folded.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split('; ').map(fold));

/** Longer names that hold a country's or a city's name and mean neither. */
export const otherNames: Record<Language, readonly string[]> = {
  en: [
    ...[
      'New Jersey',
      'Jersey City',
      'New Mexico',
      'Niger Delta',
      'Niger River',
      'River Niger',
      'Niger State',
    ],
    ...[
      'Jordan River',
      'River Jordan',
      'Jordan Valley',
      'South Georgia',
      'State of Georgia',
      'British Columbia',
    ],
    ...[
      'Panama Canal',
      'New Britain',
      'New England',
      'Northern Ireland',
      'Inner Mongolia',
      'American Indian',
    ],
    ...['New York Times', 'Washington Post', 'Brussels sprouts', 'Vienna sausages', 'Stockholm syndrome'],
    ...['New South Wales', 'Lake Victoria', 'Lake Geneva'],
  ],
  es: [
    'Nuevo México',
    'delta del Níger',
    'río Níger',
    'río Jordán',
    'canal de Panamá',
    'lago Victoria',
    'Nueva Jersey',
  ],
  fr: [
    'Nouveau-Mexique',
    'delta du Niger',
    'fleuve Niger',
    'vallée du Jourdain',
    'canal de Panama',
    'lac Victoria',
  ],
  ar: [
    'دلتا النيجر',
    'نهر النيجر',
    'نهر الأردن',
    'قناة بنما',
    'جورجيا ميلوني',
    'بحيرة فيكتوريا',
    'مسقط رأسه',
  ],
};

/**
 * Names that are common words or personal names as well: read as a place only behind a word of `placeWords`, an attached
 * particle, or beside another name in a list («النيجر ومالي»).
 */
export const needsPlaceWord: Record<Language, ReadonlySet<string>> = {
  en: words(
    'Nice; York; Victoria; Florence; Sydney; Valencia; Granada; Male; Rhodes; Bled; Sucre; Cali; Lima; Rio; Souda; Georgetown; Wellington; Kingston; Santiago; Man; Dakhla',
  ),
  es: words(
    'Niza; Victoria; Florencia; Valencia; Granada; Sucre; Cali; Santiago; Dominica; Male; Bled; Mauricio; La Paz; San José',
  ),
  fr: words(
    'Nice; Victoria; Florence; Sydney; Valence; Grenade; Male; Bled; Sucre; Cali; Lima; Rio; Maurice; Dominique; Le Cap; Salvador',
  ),
  ar: words(
    'مالي; بون; ليون; نيس; برن; ليما; ديلي; سوفا; سودا; كالي; بازل; جدة; سيول; سول; بالي; روسو; صوفيا; فيكتوريا; العقبة; الداخلة; الأقصر; الموصل; البندقية; كابل; عدن; بروج; شيلي; لومي; توركي; بليد; سرت; تالين; سوكري',
  ),
};

/** Words before which such a name is a place. */
export const placeWords: Record<Language, ReadonlySet<string>> = {
  en: words('in; at; to; from; of; near; outside; around; for; with; and; city; via'),
  es: words('a; de; hacia; desde; en; ciudad; cerca; isla; la; y; e; para; con; por; entre'),
  fr: words("à; de; d'; vers; depuis; en; ville; près; île; la; et; pour; avec"),
  ar: words(
    'في; من; إلى; الى; على; عن; بين; مع; لدى; عبر; داخل; خارج; بشأن; حول; نحو; تجاه; ضد; مدينة; العاصمة; عاصمة; جمهورية; دولة; حكومة; شعب; سلطات; شمال; شمالي; جنوب; جنوبي; شرق; شرقي; غرب; غربي; وسط; رئيس; وزير; سفير; خارجية; دفاع; جيش; قوات',
  ),
};

/** Names that people bear: no country behind an honorific, a forename or an initial. */
export const personalNames: Record<Language, ReadonlySet<string>> = {
  en: words(
    'Jordan; Chad; Georgia; Guinea; Israel; Malta; India; Kenya; Cyprus; Ireland; Holland; France; Britain; Washington; Lincoln; Paris; London; Berlin; Milan; Madrid; Sofia; Geneva; Vienna; Charlotte; Lagos; Valencia; Houston; Dublin; Lyon; Florence; Victoria; English; German; Roman; Dane; Pole; Swede; Turk',
  ),
  es: words(
    'Jordán; Israel; Mauricio; París; Victoria; Florencia; Granada; Valencia; Santiago; Alemán; Moreno; Roma; Toledo',
  ),
  fr: words(
    'Jordan; France; Israël; Maurice; Dominique; Paris; Chypre; Londres; Florence; Allemand; Lyon; Milan; Germain; Picard; Bourgogne',
  ),
  ar: words('جورجيا; تركي; هندي; مغربي; مصري; صوفيا; كندي; لبنان; يمني; حجازي; شامي'),
};

/** Forenames that stand before a surname which is a country's or a city's name. */
export const forenames: ReadonlySet<string> = words(
  'Michael; Jim; James; John; Vernon; Barbara; David; Robert; William; Mary; Denzel; George; Booker; Jack; Anatole; Julie; Winston; Thomas; Tom; Charles; Richard; Paul; Peter; Eric; Hamilton; Neil; Irving; Isaiah; Paris; Anna; Ann; Jane; Sarah; Elizabeth; Joseph; Mark; Steve; Stephen; Brian; Kevin; Amy; Karen; Susan; Linda; Patrick; Jean; Pierre; Marie; Jacques; Louis; Philippe; François; Claire; Sophie; Anne',
);

/** Words that say a demonym is a language: "the French text", «النص الفرنسي», la version française. */
export const languageNouns: Record<Language, ReadonlySet<string>> = {
  en: words('text; version; language; translation; original; edition'),
  es: words('lengua; idioma; texto; versión; traducción; edición; original'),
  fr: words('langue; texte; version; traduction; édition; original'),
  ar: words('اللغة; لغة; باللغة; النص; نص; النسخة; نسخة; الترجمة; ترجمة; والنسخة; للنسخة; للنص'),
};

/** Arabic nouns after which قطري means "at country level" and قمري "lunar", by the folded stem of the adjective. */
export const adjectiveNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'قطري',
    words(
      'مستوى; المستوى; الصعيد; صعيد; الفريق; فريق; الأفرقة; المكتب; المكاتب; مكتب; البرامج; البرنامج; برنامج; الخطط; الخطة; خطة; المدير; الاستراتيجية; المستويات; الممثل',
    ),
  ],
  ['قمري', words('سنة; السنة; شهر; الشهر; الأشهر; التقويم; أشهر')],
]);

/** Acronyms that are words as well: not read in a line that is all capitals. */
export const acronymWords: ReadonlySet<string> = new Set(['WHO', 'CAR', 'EAU']);

/** Nouns that make a city's name the name of an instrument: the Paris Agreement, اتفاقية فيينا, la convention de Genève. */
export const instrumentNouns: Record<Language, ReadonlySet<string>> = {
  en: words(
    'Agreement; Agreements; Accord; Accords; Convention; Conventions; Protocol; Treaty; Statute; Process; Principles; Framework; Compact; Club; Round; Declaration; Plan; Programme; Memorandum; Guidelines; Consensus',
  ),
  es: words(
    'Acuerdo; Acuerdos; Convención; Convenciones; Convenio; Convenios; Protocolo; Tratado; Estatuto; Proceso; Principios; Pacto; Club; Declaración; Memorando; Consenso',
  ),
  fr: words(
    'Accord; Accords; Convention; Conventions; Protocole; Traité; Statut; Processus; Principes; Pacte; Club; Déclaration; Mémorandum; Consensus',
  ),
  ar: words(
    'اتفاق; اتفاقية; اتفاقيات; اتفاقات; بروتوكول; معاهدة; ميثاق; نظام; عملية; مبادئ; نادي; إعلان; مذكرة; توافق',
  ),
};

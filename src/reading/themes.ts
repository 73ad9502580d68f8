export interface Theme {
  readonly name: string;
  /** What an undertaking on this theme is about. */
  readonly about: string;
}

const theme = (name: string, about: string): Theme => ({ name, about });

/**
 * The themes of undertakings, each with its name and its definition in the languages of the interface. A slug never changes its
 * meaning; a new theme is a new row here and a row of words in `grammars/xx/themes.ts`.
 */
export const themes = {
  'access-to-justice': {
    en: theme('Access to justice', 'Courts, prosecution and accountability, the rule of law, legal aid.'),
    fr: theme(
      'Accès à la justice',
      'Tribunaux, poursuites et obligation de rendre des comptes, état de droit, aide juridictionnelle.',
    ),
    ar: theme(
      'الوصول إلى العدالة',
      'المحاكم والملاحقة القضائية والمساءلة وسيادة القانون والمساعدة القانونية.',
    ),
  },
  agriculture: {
    en: theme('Agriculture and food', 'Farming, livestock and food security.'),
    fr: theme('Agriculture et alimentation', 'Cultures, élevage et sécurité alimentaire.'),
    ar: theme('الزراعة والغذاء', 'الزراعة والثروة الحيوانية والأمن الغذائي.'),
  },
  'capacity-building': {
    en: theme(
      'Capacity-building',
      'Training, technical assistance and advice that let institutions do their own work.',
    ),
    fr: theme(
      'Renforcement des capacités',
      'Formation, assistance technique et conseil qui permettent aux institutions d’agir par elles-mêmes.',
    ),
    ar: theme('بناء القدرات', 'التدريب والمساعدة الفنية والمشورة التي تمكّن المؤسسات من أداء عملها بنفسها.'),
  },
  climate: {
    en: theme('Climate', 'Emissions, and adaptation to a changing climate.'),
    fr: theme('Climat', 'Émissions et adaptation au changement climatique.'),
    ar: theme('المناخ', 'الانبعاثات والتكيف مع تغير المناخ.'),
  },
  communications: {
    en: theme('Communications', 'Public information, media, and answers to disinformation and propaganda.'),
    fr: theme(
      'Communication',
      'Information du public, médias, réponse à la désinformation et à la propagande.',
    ),
    ar: theme('الاتصال', 'إعلام الجمهور ووسائل الإعلام والرد على التضليل والدعاية.'),
  },
  culture: {
    en: theme('Culture', 'Heritage, museums, archives and languages.'),
    fr: theme('Culture', 'Patrimoine, musées, archives et langues.'),
    ar: theme('الثقافة', 'التراث والمتاحف والمحفوظات واللغات.'),
  },
  cyber: {
    en: theme('Cyber security', 'Attacks on computers and networks, and protection from them.'),
    fr: theme('Cybersécurité', 'Attaques contre les ordinateurs et les réseaux, et protection contre elles.'),
    ar: theme('الأمن السيبراني', 'الهجمات على الحواسيب والشبكات والحماية منها.'),
  },
  demining: {
    en: theme('Mine action', 'Clearance of mines and other explosive remnants, and help to victims.'),
    fr: theme('Action contre les mines', 'Enlèvement des mines et restes explosifs, aide aux victimes.'),
    ar: theme('مكافحة الألغام', 'إزالة الألغام والمخلفات المتفجرة ومساعدة الضحايا.'),
  },
  digital: {
    en: theme('Digital', 'Connectivity, digital services, data and artificial intelligence.'),
    fr: theme('Numérique', 'Connectivité, services numériques, données et intelligence artificielle.'),
    ar: theme('الشؤون الرقمية', 'الاتصال بالشبكات والخدمات الرقمية والبيانات والذكاء الاصطناعي.'),
  },
  'disaster-risk': {
    en: theme('Disaster risk', 'Early warning of natural disasters, preparedness and response.'),
    fr: theme(
      'Risques de catastrophe',
      'Alerte précoce, préparation et réponse aux catastrophes naturelles.',
    ),
    ar: theme('مخاطر الكوارث', 'الإنذار المبكر بالكوارث الطبيعية والتأهب لها والاستجابة لها.'),
  },
  displacement: {
    en: theme('Displacement', 'Refugees and displaced persons, and their return.'),
    fr: theme('Déplacement', 'Réfugiés et personnes déplacées, et leur retour.'),
    ar: theme('النزوح', 'اللاجئون والنازحون وعودتهم.'),
  },
  'economic-development': {
    en: theme('Economic development', 'Growth, investment, reconstruction and livelihoods.'),
    fr: theme(
      'Développement économique',
      'Croissance, investissement, reconstruction et moyens de subsistance.',
    ),
    ar: theme('التنمية الاقتصادية', 'النمو والاستثمار وإعادة الإعمار وسبل العيش.'),
  },
  education: {
    en: theme('Education', 'Schools, universities, teachers and scholarships.'),
    fr: theme('Éducation', 'Écoles, universités, enseignants et bourses.'),
    ar: theme('التعليم', 'المدارس والجامعات والمعلمون والمنح الدراسية.'),
  },
  energy: {
    en: theme('Energy', 'Electricity, its sources and its grids.'),
    fr: theme('Énergie', 'Électricité, ses sources et ses réseaux.'),
    ar: theme('الطاقة', 'الكهرباء ومصادرها وشبكاتها.'),
  },
  environment: {
    en: theme('Environment', 'Nature, biodiversity, forests and pollution.'),
    fr: theme('Environnement', 'Nature, biodiversité, forêts et pollution.'),
    ar: theme('البيئة', 'الطبيعة والتنوع الحيوي والغابات والتلوث.'),
  },
  finance: {
    en: theme('Finance', 'Funding, debt, and illicit finance and its prevention.'),
    fr: theme('Finances', 'Financement, dette, flux financiers illicites et leur prévention.'),
    ar: theme('المالية', 'التمويل والديون والتدفقات المالية غير المشروعة ومنعها.'),
  },
  governance: {
    en: theme('Governance', 'Institutions, elections, transparency and the fight against corruption.'),
    fr: theme('Gouvernance', 'Institutions, élections, transparence et lutte contre la corruption.'),
    ar: theme('الحوكمة', 'المؤسسات والانتخابات والشفافية ومكافحة الفساد.'),
  },
  health: {
    en: theme('Health', 'Disease, vaccines, medicines and hospitals.'),
    fr: theme('Santé', 'Maladies, vaccins, médicaments et hôpitaux.'),
    ar: theme('الصحة', 'الأمراض واللقاحات والأدوية والمستشفيات.'),
  },
  'human-rights': {
    en: theme('Human rights', 'Rights and freedoms, and violations of them.'),
    fr: theme('Droits de l’homme', 'Droits et libertés, et leurs violations.'),
    ar: theme('حقوق الإنسان', 'الحقوق والحريات وانتهاكها.'),
  },
  'humanitarian-aid': {
    en: theme('Humanitarian aid', 'Relief, access for those who bring it, and protection of civilians.'),
    fr: theme('Aide humanitaire', 'Secours, accès de ceux qui les portent et protection des civils.'),
    ar: theme('المساعدات الإنسانية', 'الإغاثة ووصول القائمين عليها وحماية المدنيين.'),
  },
  labour: {
    en: theme('Labour', 'Employment, workers and their rights.'),
    fr: theme('Travail', 'Emploi, travailleurs et leurs droits.'),
    ar: theme('العمل', 'التوظيف والعمال وحقوقهم.'),
  },
  'law-enforcement': {
    en: theme('Law enforcement', 'Police, borders, customs, and trafficking and other crime.'),
    fr: theme('Application de la loi', 'Police, frontières, douanes, trafics et autres crimes.'),
    ar: theme('إنفاذ القانون', 'الشرطة والحدود والجمارك والاتجار غير المشروع وسائر الجرائم.'),
  },
  migration: {
    en: theme('Migration', 'Migrants, their routes and their rights.'),
    fr: theme('Migrations', 'Migrants, leurs routes et leurs droits.'),
    ar: theme('الهجرة', 'المهاجرون ومساراتهم وحقوقهم.'),
  },
  oceans: {
    en: theme('Oceans and fisheries', 'Seas and coasts, and what is taken from them.'),
    fr: theme('Océans et pêche', 'Mers et côtes, et ce que l’on en tire.'),
    ar: theme('المحيطات ومصائد الأسماك', 'البحار والسواحل وما يُستخرج منها.'),
  },
  'peace-mediation': {
    en: theme('Peace and mediation', 'Talks, ceasefires, peace agreements and peace-keeping.'),
    fr: theme('Paix et médiation', 'Pourparlers, cessez-le-feu, accords de paix et maintien de la paix.'),
    ar: theme('السلام والوساطة', 'المحادثات ووقف إطلاق النار واتفاقات السلام وحفظ السلام.'),
  },
  rehabilitation: {
    en: theme('Rehabilitation', 'Return of persons to their communities, reintegration and help to victims.'),
    fr: theme('Réadaptation', 'Retour des personnes dans leur communauté, réinsertion et aide aux victimes.'),
    ar: theme('إعادة التأهيل', 'عودة الأشخاص إلى مجتمعاتهم وإعادة إدماجهم ومساعدة الضحايا.'),
  },
  research: {
    en: theme('Research', 'Science, studies and the sharing of their results.'),
    fr: theme('Recherche', 'Sciences, études et partage de leurs résultats.'),
    ar: theme('البحث العلمي', 'العلوم والدراسات وتبادل نتائجها.'),
  },
  security: {
    en: theme('Security', 'Armed groups, terrorism, arms and defence.'),
    fr: theme('Sécurité', 'Groupes armés, terrorisme, armes et défense.'),
    ar: theme('الأمن', 'الجماعات المسلحة والإرهاب والأسلحة والدفاع.'),
  },
  stabilisation: {
    en: theme('Stabilisation', 'Basic services and order in places that come out of conflict.'),
    fr: theme('Stabilisation', 'Services de base et ordre dans les lieux qui sortent d’un conflit.'),
    ar: theme('تحقيق الاستقرار', 'الخدمات الأساسية والنظام في الأماكن الخارجة من النزاع.'),
  },
  trade: {
    en: theme('Trade', 'Markets, tariffs and supply chains.'),
    fr: theme('Commerce', 'Marchés, droits de douane et chaînes d’approvisionnement.'),
    ar: theme('التجارة', 'الأسواق والتعريفات وسلاسل الإمداد.'),
  },
  transport: {
    en: theme('Transport', 'Roads, railways, ports, shipping and aviation.'),
    fr: theme('Transports', 'Routes, chemins de fer, ports, navigation et aviation.'),
    ar: theme('النقل', 'الطرق والسكك الحديدية والموانئ والملاحة والطيران.'),
  },
  water: {
    en: theme('Water', 'Rivers, aquifers, drinking water and sanitation.'),
    fr: theme('Eau', 'Fleuves, nappes, eau potable et assainissement.'),
    ar: theme('المياه', 'الأنهار والمياه الجوفية ومياه الشرب والصرف الصحي.'),
  },
  'women-youth': {
    en: theme('Women and youth', 'Women, girls, children and young people, and their part in decisions.'),
    fr: theme('Femmes et jeunesse', 'Femmes, filles, enfants et jeunes, et leur part dans les décisions.'),
    ar: theme('المرأة والشباب', 'النساء والفتيات والأطفال والشباب ومشاركتهم في القرار.'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'ar' | 'en' | 'fr', Theme>>>>;

/** The slug of a theme. */
export type ThemeSlug = keyof typeof themes;

export const isTheme = (slug: string): slug is ThemeSlug => Object.hasOwn(themes, slug);

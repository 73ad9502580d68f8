import type { DiscrepancyKind } from '../../src/comparison/index.ts';
import type { FaithfulPair } from './pairs.ts';

/** What a translator may get wrong: words of a faithful translation, and what stands there by mistake. */
interface Slip {
  readonly kind: DiscrepancyKind;
  readonly right: string;
  readonly wrong: string;
}

/** A pair with one error in its translation. */
export interface PlantedPair extends FaithfulPair {
  readonly kind: DiscrepancyKind;
  /** What was done, for the report. */
  readonly deed: string;
}

/** One row: kind | right = wrong, … */
const slips = `
date | hier = aujourd’hui, ce jour = hier, septembre = octobre, janvier 2021 = janvier 2020, 15 janvier = 25 janvier, 2030 = 2035, 1er mars = 1er mai, 14 novembre = 15 novembre, 9 décembre = 6 décembre, 22 mars = 22 mai
date | أمس = اليوم, اليوم = أمس, عام 2025 = عام 2024, آذار/مارس 2024 = أيار/مايو 2024, 12 أيلول/سبتمبر = 21 أيلول/سبتمبر, 2010 = 2001, 1 مارس = 1 أبريل, أمس في = غدًا في, نهاية عام 2026 = نهاية عام 2027
number | 19 délégations = 18 délégations, soixante-treize millions d’enfants = soixante-trois millions d’enfants, six mois = trois mois, 30 membres = 33 membres, dix-sept = dix-huit, six cents = sept cents, Cent quatre-vingt-quatre = Cent quatre-vingt-quatorze, 33 membres = 32 membres
number | 1250 = 1520, مئتين وأربعين = مئتين وأربعة, ستة وثلاثين ألف = ثلاثة وستين ألف, مئة وعشرين = مئة وثلاثين, ستمئة = سبعمئة, مئة وأربعة وثمانون = مئة وثمانية وأربعون, ثلاث عشرة = أربع عشرة, أحد عشر = اثني عشر
ordinal | première réunion = troisième réunion, vingt-deuxième membre = vingt et unième membre, 30e membre = 31e membre, sixième année = septième année
ordinal | الحادي والأربعين = الرابع عشر, الثالث في = الثاني في, الوزاري الرابع = الوزاري الخامس, السابع عشر = السابع والعشرين, الحادي والثلاثين = الثلاثين, عامه السادس = عامه السابع
amount | vingt-cinq millions d’euros = vingt-cinq milliards d’euros, 2 milliards de yens = 2 milliards de dollars, 12 millions d’euros = 120 millions d’euros, millions d’euros sur = millions de dollars sur
amount | ثمانية عشر مليون يورو = ثمانية عشر مليار يورو, 3,5 ملايين دولار = 5,3 ملايين دولار, اثني عشر مليون دولار = اثني عشر مليون يورو, 47 مليون يورو = 74 مليون يورو, خمسة ملايين يورو = خمسة ملايين دولار, 12 مليون يورو = 12 مليار يورو
name | Aoife Brennan = Siobhan Gallagher, Nora Whelan = Deirdre Costello, Nadia Benchekroun = Salma Tazi, Ousmane Thiombane = Abdou Ndiaye
name | ماركو فيدوفيتش = إيفان كوفاتش, كريم بلغيتي = سعيد الفاسي, خافيير مولينا = بابلو غارسيا, هاني منصور = سمير الشافعي, نادية بنشقرون = سلمى التازي
party | L’Allemagne versera = L’Autriche versera, le Ghana = la Guinée, le Rwanda = l’Ouganda, au Niger et = au Nigéria et, La Finlande = L’Islande, L’Islande a quitté = L’Irlande a quitté, l’Uruguay = le Paraguay, le Tchad = le Togo
party | بموزمبيق = بمدغشقر, النرويج = السويد, وسويسرا = والسويد, كولومبيا والأردن = كولومبيا والعراق, موريتانيا = مالي, السعودية = الكويت, مصر = السودان, في أوكرانيا = في جورجيا, بتشاد والنيجر = بتشاد ونيجيريا, بغانا = بغينيا
place | à Kigali = à Kampala, à Rotterdam = à Amsterdam, à Dakar = à Bamako, à Rabat = à Tunis, à Cotonou = à Lomé
place | في زغرب = في بلغراد, في بنوم بنه = في بانكوك, في الرباط = في تونس العاصمة, في كوتونو = في لومي, في لشبونة = في مدريد, في أوتاوا = في واشنطن
office | ministre d’État = ministre, La ministre d’État = La vice-ministre, Secrétaire générale par = Directrice générale par, par intérim = , ministre de l’Eau = vice-ministre de l’Eau, directeur général = directeur général adjoint, ambassadrice = consule
office | نائب الوزير = الوزير, وزير الخارجية = نائب وزير الخارجية, بالإنابة = , بالنيابة = , سفير = قنصل, وزير الفلاحة = كاتب الدولة للفلاحة, المدير العام = نائب المدير العام
role | coprésidé = présidé, en qualité d’observateurs = en qualité de coprésidents, sera accueillie par = sera présidée par, a présidé la séance = a accueilli la séance, la coprésidence = la présidence, ont accueilli = ont présidé
role | في استضافة = في رئاسة, وترأسته كندا = واستضافته كندا, وترأس الاجتماع = واستضاف الاجتماع, في رئاسة = في استضافة, استضاف المغرب = ترأس المغرب, بصفة مراقب = بصفة رئيس مشارك
negation | n’avons pas atteint = avons atteint, Aucun membre ne sera = Chaque membre sera, de ne pas = de, Nous renouvelons = Nous ne renouvelons pas, fera rapport = ne fera pas rapport, ne demande pas = demande
negation | لم ترتفع = ارتفعت, إلى عدم نقل = إلى نقل, ولا يقبل التحالف أبدًا = ويقبل التحالف, ألا يستورد = أن يستورد, وليس للتحالف = وللتحالف, وأعلنت النرويج = ولم تعلن النرويج, وسيعقد = ولن يعقد, لم يبلغ = بلغ
link | reports/zagreb-2022 = reports/geneva-2021, oasis.example/ar/errachidia = oasis.example/ar/tozeur, 2024/rabat-small-group = 2023/lisbon-small-group
standing | seule la version anglaise fait foi = seule la version française fait foi, seule la version anglaise fait foi = seule la version arabe fait foi, seule la version originale anglaise = seule la version originale française
standing | والنص الإنجليزي وحده هو النص الرسمي = والنص العربي وحده هو النص الرسمي, والنص الإنجليزي وحده هو النص الرسمي = والنص الفرنسي وحده هو النص الرسمي, عن الأصل الفرنسي = عن الأصل الإنجليزي, النص الفرنسي وحده = النص العربي وحده
`;

const rows: readonly Slip[] = slips
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [kind = '', cell = ''] = line.split(' | ');
    return cell.split(', ').map((slip) => {
      const [right = '', wrong = ''] = slip.split(/ = ?/);
      return { kind: kind as DiscrepancyKind, right, wrong };
    });
  });

/** A sentence that none of the texts has, in the language of the translation. */
const additions = {
  ar: 'وطلب المندوبون نسخة مطبوعة من الخرائط البحرية القديمة.',
  fr: 'Les délégués ont demandé un exemplaire imprimé des anciennes cartes marines.',
} as const;

/** A translation's sentences that are long enough to be missed. */
const spoken = /[^\n.]{40,}\.(?= |\n)/g;

/** The pair with each error that its words allow, one at a time. */
export function plant(pair: FaithfulPair): PlantedPair[] {
  const { translation } = pair;
  const planted = (kind: DiscrepancyKind, deed: string, text: string): PlantedPair => ({
    ...pair,
    translation: text,
    kind,
    deed,
  });
  const replaced = rows.flatMap(({ kind, right, wrong }) => {
    const at = indexOfWords(translation, right);
    if (at < 0) return [];
    const text = translation.slice(0, at) + wrong + translation.slice(at + right.length);
    return [planted(kind, `${right} → ${wrong || '∅'}`, text)];
  });
  const addition = /[\u0600-\u06ff]/.test(translation) ? additions.ar : additions.fr;
  const whole = [...translation.matchAll(spoken)].slice(1, -1);
  const dropped = whole.map(({ 0: sentence, index }) =>
    planted(
      'omission',
      sentence.trim(),
      translation.slice(0, index) + translation.slice(index + sentence.length),
    ),
  );
  const added = whole.map(({ 0: sentence, index }) => {
    const end = index + sentence.length;
    const text = `${translation.slice(0, end)} ${addition}${translation.slice(end)}`;
    return planted('addition', `after ${sentence.trim()}`, text);
  });
  return [...replaced, ...dropped, ...added];
}

/** Where whole words first stand. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after)) return at;
  }
  return -1;
}

/** A statement and its translation, both ours: sentences that stand for one another, paragraph by paragraph. */
export interface FaithfulPair {
  readonly title: string;
  readonly official: string;
  readonly translation: string;
}

/** Faithful translations. What differs in them differs rightly: words for figures, another spelling, another order. */
export const faithfulPairs: readonly FaithfulPair[] = [
  {
    title: 'English and Arabic: a coalition against mines',
    official: `Ministry of Foreign Affairs of the Republic of Croatia
7 October 2022

Zagreb Meeting of the Coalition for Mine-Free Land

Croatia and Cambodia co-hosted a meeting of the Steering Committee of the Coalition for Mine-Free Land in Zagreb yesterday. Foreign Minister Marko Vidović and Cambodian Deputy Minister Sokha Chann opened the meeting, which was chaired by Canada.

Partners welcomed Mozambique as the 41st member of the Coalition. They noted that 1,250 square kilometres had been cleared since 2015 and that the cost had not risen.

Norway announced a contribution of 18 million euros, and Switzerland pledged USD 3.5 million for the training of 240 deminers in Angola.

The Committee condemned the attack on a clearance team near Mosul on 12 September 2022. It called on all states not to transfer such weapons.

Colombia and Jordan will co-chair the Working Group on Victim Assistance until the end of 2025. The acting Special Envoy, Ambassador Ingrid Solberg, briefed partners on the programme in Ukraine.

The Coalition never accepts funds from manufacturers. It will hold its third plenary meeting in Phnom Penh in March 2024.

The report is available at https://minefree.example/reports/zagreb-2022

Partners thanked Croatia for its hospitality.

Only the English text is official.
`,
    translation: `وزارة خارجية جمهورية كرواتيا
7 تشرين الأول/أكتوبر 2022

اجتماع زغرب للتحالف من أجل أرض خالية من الألغام

اشتركت كرواتيا وكمبوديا أمس في استضافة اجتماع للجنة التوجيهية للتحالف من أجل أرض خالية من الألغام في زغرب. وافتتح الاجتماعَ وزير الخارجية ماركو فيدوفيتش ونائب الوزير الكمبودي سوخا تشان، وترأسته كندا.

ورحّب الشركاء بموزمبيق بوصفها العضو الحادي والأربعين في التحالف. وأشاروا إلى تطهير 1250 كيلومترًا مربعًا منذ عام 2015 وإلى أن التكلفة لم ترتفع.

وأعلنت النرويج تقديم مساهمة قدرها ثمانية عشر مليون يورو، وتعهدت سويسرا بمبلغ 3,5 ملايين دولار أمريكي لتدريب مئتين وأربعين من مزيلي الألغام في أنغولا.

وأدانت اللجنة الهجوم على فريق تطهير قرب الموصل في 12 أيلول/سبتمبر 2022. ودعت جميع الدول إلى عدم نقل هذه الأسلحة.

وستتشارك كولومبيا والأردن في رئاسة فريق العمل المعني بمساعدة الضحايا حتى نهاية عام 2025. وأطلعت المبعوثة الخاصة بالإنابة، السفيرة إنغريد سولبرغ، الشركاء على البرنامج في أوكرانيا.

ولا يقبل التحالف أبدًا أموالًا من الشركات المصنّعة. وسيعقد اجتماعه العام الثالث في بنوم بنه في آذار/مارس 2024.

والتقرير متاح على الرابط https://minefree.example/reports/zagreb-2022

وشكر الشركاء كرواتيا على حسن ضيافتها.

هذه ترجمة غير رسمية، والنص الإنجليزي وحده هو النص الرسمي.
`,
  },
  {
    title: 'English and French: a coalition for school meals',
    official: `Government of Ireland
Department of Foreign Affairs
Dublin, 3 February 2021

Joint Statement on School Meals

The first virtual meeting of the Coalition for School Meals took place today at the invitation of Ireland. Minister of State Aoife Brennan chaired the session, in which nineteen delegations took part.

We welcome Benin, which joined the Coalition on 15 January 2021, as its twenty-second member. Brazil and Kenya attended as observers.

We have not met the target of feeding 40 million children by 2020. We therefore renew our commitment to reach 73 million children before 2030.

Germany will provide EUR 25 million over three years. Japan made available 2 billion yen for kitchens in Niger and Chad.

We call upon the World Food Programme to publish its figures every six months.

The Working Group on Local Procurement, co-chaired by France and Ghana, will report in September 2021. Finland takes over the chair of the Finance Group from Sweden.

No member shall be asked to contribute twice.

The next meeting will be hosted by Rwanda in Kigali on 9 and 10 November 2021.

We thank the acting Secretary-General, Ms Nora Whelan, and her team.
`,
    translation: `Gouvernement de l’Irlande
Ministère des Affaires étrangères
Dublin, le 3 février 2021

Déclaration conjointe sur les repas scolaires

La première réunion virtuelle de la Coalition pour les repas scolaires s’est tenue ce jour à l’invitation de l’Irlande. La ministre d’État Aoife Brennan a présidé la séance, à laquelle 19 délégations ont participé.

Nous accueillons le Bénin, qui a rejoint la Coalition le 15 janvier 2021, comme vingt-deuxième membre. Le Brésil et le Kenya ont assisté à la réunion en qualité d’observateurs.

Nous n’avons pas atteint l’objectif de nourrir 40 millions d’enfants en 2020. Nous renouvelons donc notre engagement à atteindre soixante-treize millions d’enfants avant 2030.

L’Allemagne versera vingt-cinq millions d’euros sur trois ans. Le Japon a mis à disposition 2 milliards de yens pour des cuisines au Niger et au Tchad.

Nous appelons le Programme alimentaire mondial à publier ses chiffres tous les six mois.

Le Groupe de travail sur les achats locaux, coprésidé par la France et le Ghana, fera rapport en septembre 2021. La Finlande succède à la Suède à la présidence du Groupe des finances.

Aucun membre ne sera invité à contribuer deux fois.

La prochaine réunion sera accueillie par le Rwanda à Kigali les 9 et 10 novembre 2021.

Nous remercions la Secrétaire générale par intérim, Mme Nora Whelan, et son équipe.

Traduction de courtoisie ; seule la version anglaise fait foi.
`,
  },
  {
    title: 'French and Arabic: a coalition for the oases',
    official: `Royaume du Maroc
Ministère de l’Agriculture
Rabat, le 20 juin 2023

Communiqué de la Coalition pour les oasis

Le Maroc et la Tunisie ont accueilli hier à Errachidia la quatrième réunion ministérielle de la Coalition pour les oasis. La réunion a été présidée par le ministre de l’Agriculture, Karim Belghiti, et l’ambassadeur d’Espagne par intérim, Javier Molina, y a pris la parole.

La Mauritanie est devenue le 17e membre de la Coalition. Les ministres ont constaté que 36 000 hectares n’étaient plus irrigués depuis 2010.

L’Arabie saoudite a annoncé une contribution de 12 millions de dollars. Le Fonds disposera de 47 millions d’euros d’ici à la fin de 2026.

Les ministres ont décidé de créer un groupe de travail sur les palmiers, codirigé par l’Algérie et Oman.

Ils ont condamné la vente d’eau fossile et ont demandé à l’Union européenne de ne pas importer de fruits sans certificat.

L’Égypte a la qualité d’observateur depuis le 1er mars 2022. Le vice-ministre Hani Mansour a exposé les résultats de cent vingt puits pilotes.

La Coalition ne dispose d’aucun budget propre. Son secrétariat siège à Tozeur.

Le texte complet se trouve à l’adresse https://oasis.example/fr/errachidia

Les participants ont remercié le peuple marocain de son accueil.

Le texte français est le texte officiel.
`,
    translation: `المملكة المغربية
وزارة الفلاحة
الرباط، 20 يونيو 2023

بيان التحالف من أجل الواحات

استضاف المغرب وتونس أمس في الرشيدية الاجتماع الوزاري الرابع للتحالف من أجل الواحات. وترأس الاجتماع وزير الفلاحة كريم بلغيتي، وتحدث فيه سفير إسبانيا بالنيابة خافيير مولينا.

وأصبحت موريتانيا العضو السابع عشر في التحالف. ولاحظ الوزراء أن ستة وثلاثين ألف هكتار لم تعد تُسقى منذ عام 2010.

وأعلنت السعودية عن مساهمة بقيمة اثني عشر مليون دولار. وسيتوفر للصندوق 47 مليون يورو بحلول نهاية عام 2026.

وقرر الوزراء إنشاء فريق عمل معني بالنخيل تتشارك في قيادته الجزائر وسلطنة عمان.

وأدانوا بيع المياه الجوفية الأحفورية، وطلبوا من الاتحاد الأوروبي ألا يستورد ثمارًا بلا شهادة.

وتتمتع مصر بصفة مراقب منذ 1 مارس 2022. وعرض نائب الوزير هاني منصور نتائج مئة وعشرين بئرًا تجريبية.

وليس للتحالف أي ميزانية خاصة به. ويقع مقر أمانته في توزر.

والنص الكامل متاح على الرابط https://oasis.example/ar/errachidia

وشكر المشاركون الشعب المغربي على حفاوة استقباله.

ترجمة غير رسمية عن الأصل الفرنسي.
`,
  },
];

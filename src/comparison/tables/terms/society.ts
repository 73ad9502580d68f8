/** People, work, learning, culture, law and everyday things. Rows as in `verbs.ts`. */
export const society = `
adult | adulte | بالغ, راشد, بالغون
age, aged | âge, âgé | عمر, سن, أعمار, مسن
agriculture, agricultural, farming, farmer | agriculture, agricole, agriculteur | زراعة, زراعي, مزارع
apartment, flat | appartement | شقة
army, military | armée, militaire | جيش, عسكري
art, artist | art, artiste | فن, فنون, فنان
article | article | مادة, مقال, مقالة
audience, public | public, auditoire | جمهور, عام, عامة
author | auteur | مؤلف, كاتب
authority | autorité | سلطة, سلطات, هيئة
bag | sac | حقيبة, كيس
bank | banque, rive | بنك, مصرف, ضفة
bed | lit | سرير, أسرّة, فراش
birth, born | naissance, né | ولادة, ميلاد, ولد
boat, ship, vessel | bateau, navire | قارب, سفينة, سفن
body | corps, organe | جسم, جسد, هيئة, جهاز
book | livre | كتاب, كتب
border, frontier | frontière | حدود
boy | garçon | صبي, ولد, أولاد
brother | frère | أخ, شقيق, إخوة
building | bâtiment, immeuble | مبنى, مباني, بناء
bus | bus, autobus | حافلة, حافلات
business, company, enterprise, firm | entreprise, affaires, société | شركة, شركات, أعمال, مؤسسة
camp | camp | مخيم, مخيمات, معسكر
car, vehicle | voiture, véhicule | سيارة, سيارات, مركبة, مركبات
career, profession, professional | carrière, profession, professionnel | مهنة, مهني, مهنيون
case | cas, affaire | حالة, حالات, قضية
century | siècle | قرن, قرون
ceremony | cérémonie | حفل, مراسم, احتفال
chapter | chapitre | فصل, باب
charity, charitable | charité, caritatif | خيري, خيرية
child, children | enfant | طفل, أطفال
church | église | كنيسة
cinema, film, movie | cinéma, film | سينما, فيلم, أفلام
citizen, citizenship | citoyen, citoyenneté | مواطن, مواطنون, مواطنة, جنسية
city, town, municipality | ville, municipalité | مدينة, مدن, بلدة, بلدية
civil, civilian | civil | مدني, مدنيون
class, classroom | classe | فصل, صف, فئة, طبقة
cloth, clothes, clothing | vêtement, tissu | ملابس, قماش, ثياب
club | club | ناد, نادي, أندية
college, university | université, collège | جامعة, جامعات, كلية
community | communauté | مجتمع, مجتمعات, جماعة
computer | ordinateur, informatique | حاسوب, كمبيوتر
condition | condition, état | شرط, شروط, ظروف, حالة
constitution, constitutional | constitution, constitutionnel | دستور, دستوري
contract | contrat | عقد, عقود
council | conseil | مجلس, مجالس
couple | couple | زوج, زوجان
court, tribunal | tribunal, cour | محكمة, محاكم
crime, criminal | crime, criminel | جريمة, جرائم, مجرم, جنائي, إجرامي
crowd | foule | حشد, حشود, جمهور
culture, cultural | culture, culturel | ثقافة, ثقافي
customer, client | client | عميل, زبون, عملاء
daughter | fille | ابنة, بنت
debt | dette | دين, ديون
democracy, democratic | démocratie, démocratique | ديمقراطية, ديمقراطي
dictionary | dictionnaire | قاموس, معجم
door | porte | باب, أبواب
drink | boisson, boire | شرب, مشروب, مشروبات
driver | conducteur | سائق
editor, edition | éditeur, rédacteur, édition | محرر, طبعة, تحرير
elder, elderly | aîné, personne, âgée | مسن, مسنون, كبار
email, mail, post | courriel, courrier, poste | بريد, رسالة
employee, employer, employment, job | employé, employeur, emploi | موظف, موظفون, صاحب, توظيف, عمل, وظيفة, وظائف
event | événement | حدث, أحداث, فعالية
evidence | preuve | دليل, أدلة
exercise | exercice | تمرين, تمارين, ممارسة
exhibition | exposition | معرض
expert, expertise | expert, expertise | خبير, خبراء, خبرة
fact | fait | حقيقة, واقع
family, household | famille, familial, ménage, foyer | عائلة, أسرة, أسر, عائلات
fan | fan, ventilateur | مشجع, مروحة
father | père | أب, والد
festival | festival | مهرجان
field | champ, domaine, terrain | مجال, ميدان, حقل
file | fichier, dossier | ملف, ملفات
fire | feu, incendie | نار, حريق, حرائق, إطلاق
fish, fishing | poisson, pêche | سمك, أسماك, صيد
flight, plane, aircraft, airline | vol, avion, compagnie, aérienne | رحلة, طائرة, طائرات, طيران
food, nutrition | nourriture, aliment, alimentaire, nutrition | غذاء, غذائي, طعام, أغذية, تغذية
football, soccer | football | كرة, قدم
friend, friendship | ami, amitié | صديق, أصدقاء, صداقة
furniture | meuble | أثاث
game | jeu, match | لعبة, ألعاب, مباراة
garden | jardin | حديقة
gender | genre, sexe | جنس, جنسين, نوع
generation | génération | جيل, أجيال
gift | cadeau, don | هدية, هدايا
girl | fille | فتاة, فتيات, بنت
glass | verre | زجاج, كأس
grandmother, grandfather, grandparent | grand-mère, grand-père | جدة, جد
group | groupe | مجموعة, مجموعات, جماعة, فئات
guest | invité, hôte | ضيف, ضيوف
habit | habitude | عادة, عادات
head | tête, chef | رأس, رئيس
hero | héros | بطل, أبطال
history, historic, historical | histoire, historique | تاريخ, تاريخي
holiday | vacances, férié | عطلة, إجازة, عيد
home, house, housing | maison, domicile, logement | بيت, منزل, منازل, سكن, مسكن
hotel | hôtel | فندق, فنادق
human, humanity, humanitarian | humain, humanité, humanitaire | إنسان, إنساني, بشري, إنسانية
husband, wife, marriage, married | mari, époux, épouse, femme, mariage, marié | زوج, زوجة, زواج, متزوج
idea | idée | فكرة, أفكار
identity | identité | هوية
image, picture, photo | image, photo | صورة, صور
individual | individu, individuel | فرد, أفراد, فردي
industry, industrial | industrie, industriel | صناعة, صناعي, صناعات
inhabitant, resident, residence, population | habitant, résident, résidence, population | ساكن, سكان, مقيم, إقامة
institute, institution | institut, institution | معهد, مؤسسة, مؤسسات
instrument | instrument | أداة, صك, آلة
insurance | assurance | تأمين
internet, online, website, web | internet, ligne, site, web | إنترنت, موقع, شبكة, الإنترنت, ويب
interview | entretien, interview | مقابلة, حوار
jail, prison, prisoner | prison, prisonnier | سجن, سجين, سجناء, أسير
journalist, newspaper, news, media | journaliste, journal, nouvelles, médias, actualité | صحفي, صحفيون, صحيفة, أخبار, إعلام, وسائل
justice, judicial, judiciary | justice, judiciaire | عدالة, عدل, قضاء, قضائي
key | clé | مفتاح, رئيسي
kind, type, sort | type, genre, sorte | نوع, أنواع
kitchen | cuisine | مطبخ
language | langue, langage | لغة, لغات, لغوي
law, legal, legislation, lawyer | loi, droit, juridique, légal, législation, avocat | قانون, قوانين, قانوني, تشريع, محام
lecture, lesson | conférence, leçon, cours | محاضرة, درس, دروس
letter | lettre | رسالة, حرف, خطاب
level | niveau | مستوى, مستويات
library | bibliothèque | مكتبة
literature | littérature | أدب, مؤلفات
machine | machine | آلة, آلات
magazine | magazine, revue | مجلة
man, men | homme | رجل, رجال
map | carte | خريطة, خرائط
market | marché | سوق, أسواق
master | maître, master | ماجستير, سيد
material | matériel, matériau, matière | مادة, مواد
meal | repas | وجبة, وجبات
memory, memorial | mémoire, mémorial | ذاكرة, ذكرى, نصب
message | message | رسالة, رسائل
migrant, migration, immigration, immigrant | migrant, migration, immigration, immigré | مهاجر, مهاجرون, هجرة
mind | esprit | عقل, ذهن
minority | minorité | أقلية, أقليات
mistake, error | erreur, faute | خطأ, أخطاء
money | argent | مال, أموال, نقود
mosque | mosquée | مسجد, جامع
mother | mère, maternel | أم, أمهات, والدة
museum | musée | متحف
music, musical, musician, song | musique, musical, musicien, chanson | موسيقى, موسيقي, أغنية
name | nom | اسم, أسماء
nation, national, nationality | nation, national, nationalité | أمة, وطني, قومي, جنسية
neighbour, neighbor, neighbourhood, neighbouring | voisin, quartier | جار, جيران, مجاور, حي
network | réseau | شبكة, شبكات
office, bureau | bureau, office | مكتب, مكاتب
officer | officier, agent | ضابط, مسؤول, موظف
opinion, view | opinion, avis, vue | رأي, آراء, نظر
opportunity | occasion, possibilité, opportunité | فرصة, فرص
origin, original | origine, original | أصل, أصلي, منشأ
page | page | صفحة, صفحات
paper | papier, document | ورق, ورقة, أوراق
parent | parent | والد, والدان, والدين, آباء
park | parc | حديقة, متنزه, منتزه
party | parti, partie | طرف, أطراف, حزب, أحزاب
passenger | passager | راكب, ركاب, مسافر
people, person | personne, gens, peuple | شخص, أشخاص, ناس, شعب, شعوب
phone, telephone | téléphone | هاتف, هاتفي
player | joueur | لاعب, لاعبون
poor, poverty | pauvre, pauvreté | فقير, فقراء, فقر
price, cost | prix, coût | سعر, أسعار, كلفة, تكلفة, ثمن
pride, proud | fierté, fier | فخر, فخور
prize | prix | جائزة
problem | problème | مشكلة, مشاكل, مشكلات
property | propriété, bien | ملكية, ممتلكات, عقار
quality | qualité | جودة, نوعية
question | question | سؤال, أسئلة, مسألة
race, racism, racial | race, racisme, racial | عرق, عنصرية, عنصري, سباق
radio | radio | إذاعة, راديو
reader | lecteur | قارئ, قراء
reason | raison | سبب, أسباب
refugee, displaced, displacement, asylum | réfugié, déplacé, déplacement, asile | لاجئ, لاجئون, نازح, نازحون, نزوح, لجوء
religion, religious | religion, religieux | دين, ديني, أديان
restaurant | restaurant | مطعم, مطاعم
right | droit | حق, حقوق, يمين
road, street, route, path | route, rue, voie, chemin | طريق, طرق, شارع, مسار
role | rôle | دور, أدوار
room | chambre, salle, pièce | غرفة, قاعة
rule | règle | قاعدة, قواعد, حكم
school, pupil, student | école, scolaire, élève, étudiant | مدرسة, مدارس, مدرسي, طالب, طلاب
series | série | سلسلة
sex, sexual | sexe, sexuel | جنس, جنسي
shop, store | magasin, boutique | متجر, محل, متاجر
sister | sœur | أخت, شقيقة
skill | compétence, habileté | مهارة, مهارات
social, society | social, société | اجتماعي, مجتمع
soldier | soldat | جندي, جنود
son | fils | ابن, أبناء
sport | sport, sportif | رياضة, رياضي
staff, personnel | personnel, effectif | موظفون, طاقم, عاملون, كادر
stage | étape, stade, scène | مرحلة, مراحل, مسرح
star | étoile, star | نجم, نجوم
station | station, gare | محطة, محطات
story | histoire, récit | قصة, قصص
survivor, survive, survival | survivant, survivre, survie | ناج, ناجون, نجا, بقاء
table | table, tableau | طاولة, جدول
task | tâche | مهمة, مهام
tax | impôt, taxe | ضريبة, ضرائب
team, crew | équipe, équipage | فريق, فرق, طاقم
technology, technological | technologie, technologique | تكنولوجيا, تقنية, تكنولوجي
television, video | télévision, vidéo | تلفزيون, فيديو
text | texte | نص, نصوص
theory | théorie | نظرية
thing | chose | شيء, أشياء, أمر, أمور
title | titre | عنوان, لقب
tool | outil | أداة, أدوات
tourism, tourist | tourisme, touriste, touristique | سياحة, سائح, سياحي
tradition, traditional | tradition, traditionnel | تقليد, تقاليد, تقليدي
train, rail, railway | train, ferroviaire | قطار, قطارات, سكة
transport, transportation | transport | نقل, مواصلات
truth, true | vérité, vrai | حقيقة, صحيح, صدق
union | union, syndicat | اتحاد, نقابة
user | utilisateur | مستخدم, مستخدمون
victim | victime | ضحية, ضحايا
village | village | قرية, قرى
violence, violent | violence, violent | عنف, عنيف
volunteer, voluntary | volontaire, bénévole | متطوع, متطوعون, طوعي, تطوع
wall | mur | جدار, حائط
way, means | moyen, manière, façon | طريقة, وسيلة, سبيل, وسائل
wealth, rich | richesse, riche | ثروة, غني, أغنياء
wedding | mariage | زفاف, عرس
window | fenêtre | نافذة
woman, women, female | femme, féminin | امرأة, نساء, مرأة, أنثى, إناث
word | mot, parole | كلمة, كلمات
writer | écrivain | كاتب, كتاب
youth, young | jeunesse, jeune | شاب, شباب, شبيبة
`;

/**
 * What people and institutions do. One row: English | French | Arabic; words that render one another, alternatives separated by
 * commas. Arabic rows name the past, the present and the verbal noun, because the stemmer does not join them.
 */
export const verbs = `
accept, acceptance | accepter, acceptation | قبل, يقبل, قبول
accelerate, speed | accélérer, accélération | سرّع, يسرّع, تسريع, تعجيل
access | accéder, accès | وصول, يصل, نفاذ
accompany | accompagner, accompagnement | رافق, يرافق, مرافقة
achieve, achievement, attain | atteindre, réaliser, réalisation | حقق, يحقق, تحقيق, إنجاز
acknowledge, recognise, recognize, recognition | reconnaître, reconnaissance | اعترف, يعترف, اعتراف, أقر, يقر, إقرار
act, action | agir, action | عمل, يعمل, تصرف, إجراء
adapt, adaptation | adapter, adaptation | تكيف, يتكيف, تكييف
add, addition, additional | ajouter, ajout, supplémentaire | أضاف, يضيف, إضافة, إضافي
address, tackle | aborder, traiter, répondre | عالج, يعالج, معالجة, تناول, تصدي
adhere, adherence, accede, accession | adhérer, adhésion | انضم, ينضم, انضمام
adjust, adjustment | ajuster, ajustement | عدّل, يعدل, تعديل
admit | admettre, admission | قبل, أدخل, إدخال
adopt, adoption | adopter, adoption | اعتمد, يعتمد, اعتماد, تبنى, تبني
advise, advice, advisory | conseiller, conseil, consultatif | نصح, ينصح, نصيحة, استشاري, مشورة
affect | toucher, affecter | أثر, يؤثر, تأثير, تأثر
affirm, reaffirm | affirmer, réaffirmer | أكد, يؤكد, تأكيد, جدد
agree, agreement | convenir, accord, accepter | اتفق, يتفق, اتفاق, اتفاقية, وافق
aim, objective, goal, target | viser, objectif, but, cible | هدف, يهدف, أهداف, غاية
align, alignment | aligner, alignement | واءم, مواءمة, يوائم
allocate, allocation | allouer, allocation | خصص, يخصص, تخصيص
allow, permit | permettre, autoriser | سمح, يسمح, سماح, أتاح, يتيح
analyse, analyze, analysis | analyser, analyse | حلل, يحلل, تحليل
announce, announcement | annoncer, annonce | أعلن, يعلن, إعلان
answer, reply | répondre, réponse | أجاب, يجيب, إجابة, رد
appear, emerge | apparaître, émerger | ظهر, يظهر, ظهور
apply, application | appliquer, application, demander | طبق, يطبق, تطبيق, طلب
appoint, appointment | nommer, nomination | عيّن, يعين, تعيين
appreciate, appreciation | apprécier, appréciation | قدّر, يقدر, تقدير, ثمّن
approve, approval, endorse | approuver, approbation, entériner | وافق, يوافق, موافقة, أقر, إقرار, أيد
arrange, arrangement | organiser, arrangement | رتب, ترتيب, ترتيبات
arrest, detain, detention | arrêter, arrestation, détenir, détention | اعتقل, اعتقال, احتجز, احتجاز, توقيف
arrive, arrival | arriver, arrivée | وصل, يصل, وصول
ask, request | demander, demande, prier | طلب, يطلب, سأل, يسأل
assess, assessment, evaluate, evaluation | évaluer, évaluation | قيّم, يقيم, تقييم, تقدير
assist, assistance, aid, help | aider, aide, assistance | ساعد, يساعد, مساعدة, مساعدات, معونة
associate, association | associer, association | ربط, ارتباط, يرتبط, جمعية, رابطة
assume | assumer, supposer | تولى, يتولى, افترض
assure, ensure, guarantee | assurer, garantir, garantie | ضمن, يضمن, ضمان, كفل, كفالة
attack | attaquer, attaque, attentat | هاجم, هجوم, هجمات, اعتداء
attend, attendance, participate, participation, participant | assister, participer, participation, participant | حضر, يحضر, حضور, شارك, يشارك, مشاركة, مشارك
avoid | éviter | تجنب, يتجنب, تفادي
award | attribuer, décerner, prix | منح, يمنح, جائزة
ban, prohibit, prohibition | interdire, interdiction | حظر, يحظر, منع
base | fonder, base | قاعدة, أساس, استند, مبني
become | devenir | أصبح, يصبح, صار
begin, start, launch | commencer, lancer, lancement, début | بدأ, يبدأ, بداية, بدء, أطلق, إطلاق
believe, belief | croire, estimer, conviction | اعتقد, يعتقد, إيمان, يؤمن
belong | appartenir | انتمى, ينتمي, انتماء
benefit | bénéficier, bénéfice, avantage | استفاد, يستفيد, استفادة, فائدة, فوائد
block | bloquer, blocage | منع, عرقل, حجب, كتلة
bring | apporter, amener | جلب, أحضر, يجلب
build, construct, construction | construire, construction, bâtir | بنى, يبني, بناء, تشييد
buy, purchase | acheter, achat | اشترى, يشتري, شراء
calculate, calculation | calculer, calcul | حسب, يحسب, حساب
call, appeal | appeler, appel | دعا, يدعو, دعوة, نداء, ناشد, اتصل
cancel | annuler, annulation | ألغى, يلغي, إلغاء
care | soin, soins, soigner | رعاية, عناية, يعتني
carry | porter, transporter | حمل, يحمل, نقل
cause | causer, cause, provoquer | سبب, يسبب, تسبب, أسباب
celebrate, celebration | célébrer, célébration | احتفل, يحتفل, احتفال
chair, preside | présider, présidence | ترأس, يترأس, رئاسة
change | changer, changement, modifier, modification | تغير, يتغير, تغيير, غيّر, تعديل
check, verify, verification | vérifier, vérification, contrôler | تحقق, يتحقق, فحص
choose, choice, select, selection | choisir, choix, sélection | اختار, يختار, اختيار, خيار
circulate, circulation | circuler, circulation | تداول, انتشار, دوران
claim | revendiquer, prétendre, affirmer | ادعى, يدعي, ادعاء, زعم, مطالبة
clarify, clarification | clarifier, préciser, précision | أوضح, يوضح, توضيح
close, closure | fermer, fermeture, clore, clôture | أغلق, يغلق, إغلاق, اختتم, ختام
collaborate, collaboration, cooperate, cooperation | collaborer, collaboration, coopérer, coopération | تعاون, يتعاون
collect, collection, gather | recueillir, collecter, collecte | جمع, يجمع, تجميع
combat, counter, fight | combattre, lutter, lutte, combat | كافح, مكافحة, محاربة, قتال, مواجهة
combine, combination | combiner, combinaison | جمع, دمج, مزيج
come | venir | جاء, يأتي, أتى
commemorate | commémorer, commémoration | أحيا, إحياء, ذكرى
commend, praise, applaud | saluer, féliciter, louer | أشاد, يشيد, إشادة, ثناء
commit, commitment, pledge | engager, engagement, promettre | التزم, يلتزم, التزام, تعهد, يتعهد
communicate, communication | communiquer, communication | تواصل, يتواصل, اتصال, اتصالات
compare, comparison | comparer, comparaison | قارن, يقارن, مقارنة
complete, completion | compléter, achever, achèvement | أكمل, يكمل, إكمال, استكمال, إتمام
comply, compliance | respecter, conformité, conformer | امتثل, يمتثل, امتثال
comprise, include, inclusion | comprendre, inclure, inclusion | شمل, يشمل, تضمن, يتضمن, شمول
concern | concerner, préoccupation, inquiétude | قلق, شأن, يتعلق, مخاوف
conclude, conclusion | conclure, conclusion | اختتم, يختتم, خلص, استنتاج, إبرام
condemn, condemnation, denounce | condamner, condamnation, dénoncer | أدان, يدين, إدانة, ندد, تنديد, شجب
conduct | mener, conduire, conduite | أجرى, يجري, إجراء, سلوك
confirm, confirmation | confirmer, confirmation | أكد, يؤكد, تأكيد, مؤكد
confront | affronter, confronter | واجه, يواجه, مواجهة
congratulate, congratulation | féliciter, félicitations | هنأ, يهنئ, تهنئة, تهاني
connect, connection, link | relier, lien, connexion | ربط, يربط, رابط, صلة, اتصال
consider, consideration | considérer, examiner, considération | اعتبر, يعتبر, نظر, ينظر, مراعاة
consist | consister, composer | تألف, يتألف, تكوّن, يتكون
consolidate, consolidation | consolider, consolidation | عزز, توطيد, ترسيخ
constitute | constituer | شكل, يشكل, تشكيل
consult, consultation | consulter, consultation | تشاور, يتشاور, مشاورات, استشارة
consume, consumption | consommer, consommation | استهلك, يستهلك, استهلاك
contain, containment | contenir, confinement | احتوى, يحتوي, احتواء
continue, continuation, maintain, maintenance | continuer, poursuivre, maintenir, maintien | واصل, يواصل, مواصلة, استمر, يستمر, استمرار, حافظ
contribute, contribution | contribuer, contribution | ساهم, يساهم, مساهمة, أسهم, إسهام
control | contrôler, contrôle, maîtriser | سيطر, يسيطر, سيطرة, مراقبة, تحكم
convene | convoquer, réunir | عقد, يعقد, دعا
convey, transmit, transmission | transmettre, transmission | نقل, ينقل, أبلغ, انتقال
coordinate, coordination | coordonner, coordination | نسق, ينسق, تنسيق
cover, coverage | couvrir, couverture | غطى, يغطي, تغطية
create, creation, establish, establishment | créer, création, établir, établissement | أنشأ, ينشئ, إنشاء, أسس, تأسيس, خلق
criticise, criticize, criticism | critiquer, critique | انتقد, ينتقد, انتقاد, نقد
cross | traverser, franchir, croix | عبر, يعبر, عبور, صليب
cut, reduce, reduction, decrease | réduire, réduction, diminuer, baisse | خفض, يخفض, خفض, تقليل, تقليص, انخفاض
damage | endommager, dommage, dégât | أضر, ضرر, أضرار, تلف
deal | traiter, accord | تعامل, يتعامل, صفقة
debate, discuss, discussion | débattre, débat, discuter, discussion | ناقش, يناقش, مناقشة, مناقشات, نقاش, بحث
decide, decision | décider, décision | قرر, يقرر, قرار, قرارات
declare, declaration | déclarer, déclaration | أعلن, يعلن, إعلان, صرح, تصريح
decline | décliner, baisse, déclin | تراجع, انخفاض, رفض
dedicate, devote | consacrer, dédier, dévouer | كرس, يكرس, تكريس, خصص, متفاني
defeat | défaite, vaincre | هزيمة, هزم, دحر
defend, defence, defense | défendre, défense | دافع, يدافع, دفاع
define, definition | définir, définition | حدد, يحدد, تحديد, تعريف
delay | retarder, retard | أخر, تأخير, تأخر
deliver, delivery | livrer, livraison, prononcer | سلم, يسلم, تسليم, ألقى, توصيل
demand | exiger, exigence, demande | طالب, يطالب, مطالبة, طلب
demonstrate, show | démontrer, montrer | أظهر, يظهر, إظهار, برهن, بيّن
deny, denial | nier, refuser, refus | أنكر, ينكر, نفى, إنكار, حرمان
depart, departure, leave | partir, départ, quitter | غادر, يغادر, مغادرة, ترك
depend, dependence | dépendre, dépendance | اعتمد, يعتمد, اعتماد, توقف
deploy, deployment | déployer, déploiement | نشر, ينشر, انتشار
deplore, regret | déplorer, regretter, regret | أسف, يأسف, أعرب, أسفه
describe, description | décrire, description | وصف, يصف
design | concevoir, conception | صمم, يصمم, تصميم
destroy, destruction | détruire, destruction | دمر, يدمر, تدمير
detect, detection | détecter, détection, dépister | كشف, يكشف, اكتشاف
determine, determination | déterminer, détermination | حدد, يحدد, تصميم, عزم
develop, development | développer, développement, élaborer | طور, يطور, تطوير, تنمية, تطور
die, death, dead | mourir, mort, décès | مات, يموت, توفي, وفاة, وفيات, موت, قتلى
differ, difference, different | différer, différence, différent | اختلف, يختلف, اختلاف, مختلف, فرق
direct, direction | diriger, direction, direct | وجه, يوجه, توجيه, مباشر, اتجاه
disappear | disparaître, disparition | اختفى, اختفاء
discover, discovery | découvrir, découverte | اكتشف, يكتشف, اكتشاف
disrupt, disruption | perturber, perturbation | عطل, تعطيل, تعطل, اضطراب
dissolve, dissolution | dissoudre, dissolution | حل, يحل, حلت
distribute, distribution | distribuer, distribution, répartition | وزع, يوزع, توزيع
donate, donation, donor | donner, don, donateur | تبرع, يتبرع, مانح, مانحون, هبة
draw | tirer, dessiner | رسم, سحب, استخلص
drive | conduire, moteur | قاد, يقود, دفع
earn, gain, win | gagner, gain | كسب, يكسب, ربح, فاز, فوز
eat | manger | أكل, يأكل, تناول
educate, education, teach, teacher | éduquer, éducation, enseigner, enseignant | تعليم, تربية, علم, يعلم, معلم
elect, election, vote | élire, élection, voter, vote | انتخب, ينتخب, انتخاب, انتخابات, صوت, تصويت
eliminate, elimination, eradicate | éliminer, élimination, éradiquer | قضى, القضاء, إزالة, استئصال
emphasise, emphasize, stress, underline, underscore | souligner, insister | شدد, يشدد, تشديد, أكد
empower, empowerment | autonomiser, autonomisation | مكّن, يمكن, تمكين
enable | permettre | مكّن, يمكّن, تمكين, أتاح
encourage, encouragement | encourager, encouragement | شجع, يشجع, تشجيع
end, finish | finir, terminer, fin, mettre | أنهى, ينهي, إنهاء, نهاية, انتهى
enforce, enforcement | appliquer, application | أنفذ, إنفاذ, تطبيق
engage | engager, mobiliser | شارك, انخرط, انخراط, مشاركة
enhance, strengthen, reinforce, boost | renforcer, renforcement, améliorer | عزز, يعزز, تعزيز, تقوية
enjoy | jouir, bénéficier | تمتع, يتمتع
enter, entry | entrer, entrée | دخل, يدخل, دخول
escape, flee | fuir, échapper, fuite | هرب, يهرب, فر, فرار
examine, examination | examiner, examen | فحص, يفحص, دراسة, بحث
exceed | dépasser, excéder | تجاوز, يتجاوز, زاد
exchange | échanger, échange | تبادل, يتبادل
exist, existence | exister, existence | وجد, يوجد, وجود
expand, expansion, extend, extension | étendre, élargir, expansion, extension | وسع, يوسع, توسيع, توسع, تمديد
expect, expectation | attendre, attente, prévoir | توقع, يتوقع, متوقع
experience | expérience, connaître | خبرة, تجربة, تجارب
explain, explanation | expliquer, explication | شرح, يشرح, أوضح, يفسر, تفسير
explore | explorer, exploration | استكشف, استكشاف, بحث
expose, exposure | exposer, exposition | عرّض, تعرض, يتعرض, كشف
express, expression | exprimer, expression | أعرب, يعرب, عبر, يعبر, تعبير
face | affronter, visage, face | واجه, يواجه, وجه
facilitate | faciliter, facilitation | يسر, تيسير, سهل, تسهيل
fail, failure | échouer, échec | فشل, يفشل, إخفاق
fall | tomber, chute | سقط, يسقط, سقوط
feel, feeling | sentir, ressentir, sentiment | شعر, يشعر, شعور
fill | remplir | ملأ, يملأ
finance, fund, funding | financer, financement, fonds | موّل, يمول, تمويل, صندوق, أموال
find | trouver | وجد, يجد, عثر
focus | concentrer, axer, accent | ركز, يركز, تركيز
follow | suivre, suivi | تبع, يتبع, متابعة, تابع, اتباع
force | forcer, force, contraindre | أجبر, قوة, قوات, قسري
foresee, forecast, predict, prediction | prévoir, prévision | توقع, تنبؤ, يتنبأ
forget | oublier | نسي, ينسى
form, formation | former, formation, forme | شكل, يشكل, تشكيل, شكل
foster, promote, promotion | favoriser, promouvoir, promotion | عزز, تعزيز, روج, ترويج, تشجيع
found, foundation | fonder, fondation | أسس, تأسيس, مؤسسة
gather, meet, meeting | réunir, réunion, rencontrer, rencontre | اجتمع, يجتمع, اجتماع, التقى, لقاء
give | donner | أعطى, يعطي, منح, قدم
go | aller | ذهب, يذهب
govern, governance, government | gouverner, gouvernance, gouvernement | حكم, يحكم, حوكمة, حكومة
grant | accorder, octroyer, subvention | منح, يمنح, منحة
greet, welcome | accueillir, saluer, bienvenue | رحب, يرحب, ترحيب
grow, growth, increase, rise | croître, croissance, augmenter, augmentation, hausse | نما, ينمو, نمو, زاد, يزداد, زيادة, ارتفاع, ارتفع
guide, guidance | guider, orienter, orientation | وجّه, إرشاد, توجيه, إرشادات, دليل
happen, occur, occurrence | arriver, produire, survenir | حدث, يحدث, حدوث, وقع
harm | nuire, préjudice | أضر, ضرر, أذى
hear | entendre | سمع, يسمع, استمع
hold | tenir, détenir | عقد, يعقد, انعقد, أمسك, حيازة
honour, honor | honorer, honneur | شرف, كرم, تكريم
hope | espérer, espoir | أمل, يأمل, رجا
host | accueillir, hôte, organiser | استضاف, يستضيف, استضافة, مضيف
identify, identification | identifier, identification, recenser | حدد, تحديد, تعرف, هوية
ignore | ignorer | تجاهل, يتجاهل
impact | impact, incidence | أثر, تأثير, آثار
implement, implementation, execute | mettre, œuvre, appliquer, exécuter | نفذ, ينفذ, تنفيذ, تطبيق
impose | imposer, imposition | فرض, يفرض
improve, improvement | améliorer, amélioration | حسّن, يحسن, تحسين, تحسن
indicate, indication | indiquer, indication | أشار, يشير, إشارة, دل
infect, infection, infectious | infecter, infection, infectieux | أصاب, إصابة, عدوى, معدي, مصاب
inform, information | informer, information, renseignement | أبلغ, يبلغ, إبلاغ, معلومات, معلومة
injure, injury, wound | blesser, blessure, blessé | جرح, إصابة, جرحى, مصاب
innovate, innovation | innover, innovation | ابتكر, ابتكار
inspect, inspection | inspecter, inspection | فتش, تفتيش
inspire | inspirer, inspiration | ألهم, إلهام
install | installer, installation | ركب, تركيب, تثبيت
integrate, integration | intégrer, intégration | دمج, إدماج, تكامل, اندماج
intend, intention | entendre, intention | اعتزم, يعتزم, نية, عزم
interest | intéresser, intérêt | اهتم, اهتمام, مصلحة, مصالح
intervene, intervention | intervenir, intervention | تدخل, يتدخل
introduce, introduction | introduire, introduction, présenter | قدم, إدخال, أدخل, مقدمة
invest, investment | investir, investissement | استثمر, يستثمر, استثمار
investigate, investigation, inquiry | enquêter, enquête | حقق, تحقيق, تحقيقات
invite, invitation | inviter, invitation | دعا, يدعو, دعوة
involve, involvement | impliquer, implication, associer | شارك, إشراك, شمل, انطوى
issue | publier, émettre, question, problème | أصدر, يصدر, إصدار, قضية, مسألة, صادر
join | rejoindre, joindre, adhérer | انضم, ينضم, انضمام
judge, judgment | juger, jugement, juge | حكم, قاض, قضاة
keep | garder, maintenir, tenir | أبقى, يبقي, حافظ, إبقاء
kill | tuer, assassiner | قتل, يقتل, مقتل
know, knowledge | savoir, connaître, connaissance | عرف, يعرف, معرفة, علم
lack | manquer, manque, absence | افتقر, نقص, افتقار, غياب
last | durer, dernier | دام, استمر, أخير, آخر, ماضي
lead, leader, leadership | diriger, mener, dirigeant, leader | قاد, يقود, قيادة, قائد, قادة, زعيم
learn | apprendre, apprentissage | تعلم, يتعلم, درس
let | laisser | ترك, دع
liberate, liberation, free, freedom | libérer, libération, libre, liberté | حرر, تحرير, حر, حرية
limit, restrict, restriction | limiter, limite, restreindre, restriction | حد, يحد, حدود, قيد, تقييد, قيود
list | énumérer, liste | قائمة, أدرج, لائحة
live, life | vivre, vie | عاش, يعيش, حياة, عيش
look | regarder, chercher | نظر, ينظر, تطلع
lose, loss | perdre, perte | خسر, يخسر, فقد, فقدان, خسارة, خسائر
make | faire, fabriquer | جعل, يجعل, صنع, قام
manage, management | gérer, gestion | أدار, يدير, إدارة
mark | marquer, marque | علامة, يصادف, وسم
measure | mesurer, mesure | قاس, قياس, تدبير, تدابير, إجراءات
mediate, mediation | arbitrer, médiation | توسط, وساطة
mention | mentionner, mention | ذكر, يذكر, أشار
mobilise, mobilize, mobilisation, mobilization | mobiliser, mobilisation | حشد, يحشد, تعبئة
modernise, modernize, modernisation | moderniser, modernisation | حدّث, تحديث
monitor, monitoring | surveiller, surveillance, suivi | رصد, يرصد, مراقبة
move, movement | bouger, déplacer, mouvement | تحرك, حركة, انتقل
need | avoir, besoin, nécessiter | احتاج, يحتاج, حاجة, احتياجات
negotiate, negotiation | négocier, négociation | تفاوض, يتفاوض, مفاوضات, التفاوض
note | noter, relever, note | لاحظ, يلاحظ, أشار, مذكرة, ملاحظة
notify, notification | notifier, notification | أخطر, إخطار, إشعار
observe, observation, observer | observer, observation, observateur | لاحظ, مراقب, ملاحظة, رصد
obtain, get | obtenir | حصل, يحصل, حصول
offer | offrir, offre | عرض, يعرض, قدم
open, opening | ouvrir, ouverture | فتح, يفتح, افتتح, افتتاح, مفتوح
operate, operation | opérer, opération, fonctionner | شغل, تشغيل, عملية, عمليات, عمل
oppose, opposition | opposer, opposition | عارض, يعارض, معارضة
order | ordonner, ordre, commande | أمر, نظام, طلب
organise, organize, organisation, organization | organiser, organisation | نظم, ينظم, تنظيم, منظمة
overcome | surmonter, vaincre | تغلب, يتغلب, تجاوز
oversee, supervise, supervision | superviser, supervision | أشرف, يشرف, إشراف
owe, due | devoir, dû | استحق, مستحق, بسبب
own, owner, ownership | posséder, propriétaire, appropriation | امتلك, ملكية, مالك
pass | passer, adopter | مر, يمر, مرور, أقر
pay, payment | payer, paiement, verser | دفع, يدفع, سداد
perform, performance | effectuer, performance, exécuter | أدى, يؤدي, أداء
persist | persister, persistance | استمر, أصر
place | placer, lieu, endroit | وضع, مكان, أماكن
plan | planifier, prévoir, plan | خطط, يخطط, خطة, خطط, تخطيط
play | jouer, jeu | لعب, يلعب, دور
please, pleasure | plaire, plaisir, heureux | سر, سرور, يسعد
point | point, pointer | نقطة, نقاط, أشار
pollute, pollution | polluer, pollution | لوث, تلوث
possess | posséder, possession | امتلك, حيازة
postpone | reporter, report | أجل, يؤجل, تأجيل
practise, practice | pratiquer, pratique | مارس, يمارس, ممارسة, ممارسات
prepare, preparation, preparedness | préparer, préparation | أعد, يعد, إعداد, استعد, استعداد, تحضير, تأهب
present, presentation | présenter, présentation, présent | قدم, يقدم, عرض, تقديم, حاضر
preserve, preservation, conserve, conservation | préserver, préservation, conserver, conservation | حافظ, يحافظ, حفظ, صون
press | presser, presse | ضغط, صحافة, صحفي
prevent, prevention | prévenir, prévention, empêcher | منع, يمنع, وقاية
proceed, procedure, process | procéder, procédure, processus | إجراء, إجراءات, عملية, مضى
produce, production, product | produire, production, produit | أنتج, ينتج, إنتاج, منتج, منتجات
progress | progresser, progrès | تقدم, يتقدم, التقدم
propose, proposal, suggest, suggestion | proposer, proposition, suggérer, suggestion | اقترح, يقترح, اقتراح, مقترح
prosecute, prosecution | poursuivre, poursuites | لاحق, ملاحقة, مقاضاة
protect, protection | protéger, protection | حمى, يحمي, حماية, وقاية
prove, proof | prouver, preuve | أثبت, يثبت, إثبات, دليل
provide, supply | fournir, fourniture, apporter | قدم, يقدم, تقديم, وفر, يوفر, توفير, إمداد, إمدادات
publish, publication | publier, publication | نشر, ينشر, منشور, مطبوعات
punish, punishment | punir, sanction, peine | عاقب, عقاب, عقوبة
pursue | poursuivre | تابع, واصل, سعى
put | mettre | وضع, يضع
raise | élever, soulever, lever | رفع, يرفع, أثار, جمع
ratify, ratification | ratifier, ratification | صادق, يصادق, تصديق, مصادقة
reach | atteindre, parvenir | بلغ, يبلغ, توصل, وصل
react, reaction | réagir, réaction | تفاعل, رد
read, reading | lire, lecture | قرأ, يقرأ, قراءة
rebuild, reconstruct, reconstruction | reconstruire, reconstruction | إعادة, إعمار, بناء
recall | rappeler, rappel | ذكّر, يذكر, استذكر, تذكير
receive, receipt | recevoir, réception | تلقى, يتلقى, استقبل, استلام
recommend, recommendation | recommander, recommandation | أوصى, يوصي, توصية, توصيات
reconcile, reconciliation | réconcilier, réconciliation | صالح, مصالحة
record | enregistrer, registre, record | سجل, يسجل, تسجيل, محضر
recover, recovery | récupérer, relèvement, rétablissement | تعافى, تعاف, التعافي, استعاد, انتعاش
refer, reference | référer, référence | أشار, إشارة, مرجع, إحالة
reflect, reflection | refléter, réflexion | عكس, يعكس, انعكاس, تفكير
reform | réformer, réforme | أصلح, إصلاح, إصلاحات
refuse, refusal, reject, rejection | refuser, refus, rejeter, rejet | رفض, يرفض
register, registration | enregistrer, inscription, registre | سجل, تسجيل, قيد
regulate, regulation | réglementer, réglementation, règlement | نظم, تنظيم, لائحة, لوائح
rehabilitate, rehabilitation | réhabiliter, réhabilitation, réinsertion | أهّل, تأهيل, إعادة
reiterate, repeat | réitérer, répéter, renouveler | كرر, يكرر, جدد, تجديد
relate, relation, relationship | relation, lier, relatif | علاقة, علاقات, تعلق, يتعلق, صلة
release | libérer, publier, libération, diffusion | أطلق, إطلاق, إفراج, نشر
rely | compter, appuyer | اعتمد, يعتمد
remain | rester, demeurer | بقي, يبقى, ظل, يظل, يزال
remark | remarquer, remarque, propos | لاحظ, ملاحظة, كلمة, تصريحات
remember | souvenir, rappeler | تذكر, يتذكر
remind | rappeler | ذكّر, يذكر
remove, removal | enlever, supprimer, retrait | أزال, يزيل, إزالة
renew, renewal | renouveler, renouvellement | جدد, يجدد, تجديد
repair | réparer, réparation | أصلح, إصلاح, ترميم
replace, replacement | remplacer, remplacement | استبدل, استبدال, حل, بديل
report | rapporter, rapport, signaler | أفاد, تقرير, تقارير, أبلغ, ذكر
represent, representation, representative | représenter, représentation, représentant | مثل, يمثل, تمثيل, ممثل, ممثلو
require, requirement | exiger, requérir, exigence | تطلب, يتطلب, اقتضى, شرط, متطلبات
rescue, save | sauver, secourir, sauvetage | أنقذ, ينقذ, إنقاذ
research | rechercher, recherche | بحث, بحوث, أبحاث
resist, resistance | résister, résistance | قاوم, يقاوم, مقاومة
resolve, resolution, settle, settlement, solve, solution | résoudre, résolution, régler, règlement, solution | حل, يحل, حلول, تسوية, قرار
respect | respecter, respect | احترم, يحترم, احترام
respond, response | répondre, réponse, riposte, intervention | استجاب, يستجيب, استجابة, رد
restore, restoration | restaurer, rétablir, rétablissement | أعاد, استعاد, استعادة, ترميم
result | résulter, résultat | نتج, ينتج, نتيجة, نتائج
resume, resumption | reprendre, reprise | استأنف, يستأنف, استئناف
return | retourner, revenir, retour | عاد, يعود, عودة, أعاد, إعادة
reveal | révéler | كشف, يكشف
review | examiner, examen, revoir | استعرض, يستعرض, مراجعة, استعراض
risk | risquer, risque | خاطر, خطر, مخاطر
run | courir, gérer, fonctionner | ركض, جرى, أدار
say, state | dire, déclarer, indiquer | قال, يقول, صرح, ذكر
schedule | programmer, calendrier | جدول, مقرر, موعد
secure, security | sécuriser, sécurité | أمّن, أمن, تأمين, أمني
see | voir | رأى, يرى, شاهد
seek | chercher, demander | سعى, يسعى, التمس, طلب
sell, sale | vendre, vente | باع, يبيع, بيع
send | envoyer, envoi | أرسل, يرسل, إرسال
separate, separation | séparer, séparation | فصل, يفصل, منفصل
serve, service | servir, service | خدم, يخدم, خدمة, خدمات
set | fixer, établir, ensemble | حدد, وضع, مجموعة
share | partager, partage, part | تشارك, تبادل, يتقاسم, مشاركة, حصة
sign, signature | signer, signature, signe | وقّع, يوقع, توقيع, علامة
sit, seat | siéger, siège, asseoir | جلس, مقعد
speak, speech | parler, discours, parole | تكلم, يتحدث, خطاب, كلمة
spend, expenditure | dépenser, dépense | أنفق, إنفاق, نفقات
spread | propager, propagation, répandre | انتشر, ينتشر, انتشار, نشر
stabilise, stabilize, stabilisation, stabilization | stabiliser, stabilisation | استقرار, تثبيت
stand | tenir, debout, position | وقف, يقف
stay | rester, séjour | بقي, يبقى, مكث, بقاء
stop, halt, cease | arrêter, cesser, arrêt | أوقف, توقف, وقف, يتوقف
study | étudier, étude | درس, يدرس, دراسة, دراسات
submit, submission | soumettre, soumission, présenter | قدم, تقديم, رفع
succeed, success, successful | réussir, succès, réussite | نجح, ينجح, نجاح, ناجح
suffer, suffering | souffrir, souffrance, subir | عانى, يعاني, معاناة
support | soutenir, soutien, appui, appuyer | دعم, يدعم, أيد, تأييد, مساندة
suspend, suspension | suspendre, suspension | علق, يعلق, تعليق
sustain, sustainable, sustainability | soutenir, durable, durabilité | استدام, مستدام, استدامة
take | prendre | أخذ, يأخذ, اتخذ, اتخاذ
talk | parler, entretien, pourparlers | تحدث, محادثات, حديث
tell | dire, raconter | أخبر, يخبر, قال
test | tester, test, essai | اختبر, اختبار, فحص
thank, thanks, gratitude | remercier, remerciement, gratitude | شكر, يشكر, امتنان
think, thought | penser, pensée | فكر, يفكر, ظن, تفكير
threaten, threat | menacer, menace | هدد, يهدد, تهديد, تهديدات
trade, commerce | commercer, commerce, échange | تاجر, تجارة, تجاري
train, training | former, formation, entraîner | درّب, يدرب, تدريب
transfer | transférer, transfert | نقل, ينقل, تحويل
transform, transformation | transformer, transformation | حوّل, تحول, تحويل
translate, translation | traduire, traduction | ترجم, يترجم, ترجمة
travel, trip | voyager, voyage, déplacement | سافر, يسافر, سفر, رحلة
treat, treatment, therapy | traiter, traitement, thérapie | عالج, يعالج, علاج, معالجة
try, attempt | essayer, tenter, tentative | حاول, يحاول, محاولة
turn | tourner, tour | دار, تحول, دور
understand, understanding | comprendre, compréhension, entente | فهم, يفهم, تفاهم
undertake, undertaking | entreprendre, engager, engagement | تعهد, قام, اضطلع
unite, unity, united | unir, unité, uni | وحد, وحدة, متحد, متحدة
update | mettre, jour, actualiser | حدّث, تحديث, مستجدات
urge | exhorter, presser | حث, يحث
use, utilise, utilize | utiliser, utilisation, employer, usage | استخدم, يستخدم, استخدام, استعمال
vaccinate, vaccine, vaccination | vacciner, vaccin, vaccination | لقّح, لقاح, لقاحات, تطعيم
value | valoriser, valeur | قيمة, قيم, ثمّن
visit, visitor | visiter, visite, visiteur | زار, يزور, زيارة, زائر
wait | attendre, attente | انتظر, ينتظر, انتظار
want, wish | vouloir, souhaiter, souhait | أراد, يريد, رغب, رغبة, تمنى
warn, warning | avertir, alerter, avertissement, alerte | حذر, يحذر, تحذير, إنذار
wash | laver, lavage | غسل, يغسل
watch | regarder, veiller | شاهد, راقب
wear | porter | ارتدى, يرتدي, ارتداء
withdraw, withdrawal | retirer, retrait | انسحب, ينسحب, انسحاب, سحب
witness | témoin, témoigner | شاهد, شهد, يشهد
work, worker | travailler, travail, travailleur, œuvrer | عمل, يعمل, عامل, عمال, أعمال
write | écrire, rédiger | كتب, يكتب, كتابة
`;

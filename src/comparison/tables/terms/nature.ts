/** The body and health, time, places, the natural world and things. Rows as in `verbs.ts`. */
export const nature = `
abdomen, stomach, belly | abdomen, estomac, ventre | بطن, معدة
accident | accident | حادث, حوادث
acid | acide | حمض
acute | aigu | حاد
airport | aéroport | مطار, مطارات
air, atmosphere | air, atmosphère, aérien | هواء, جو, جوي
airborne | aéroporté, aérien | محمول, جوا
alcohol | alcool | كحول
allergy, allergic | allergie, allergique | حساسية
animal | animal | حيوان, حيوانات
antibody | anticorps | أجسام, مضادة
antibiotic, antiviral | antibiotique, antiviral | مضاد, مضادات
area, region, zone, regional | région, zone, régional | منطقة, مناطق, إقليم, إقليمي
arm | bras, arme | ذراع, سلاح
asthma | asthme | ربو
autumn, fall | automne | خريف
back | dos, retour | ظهر, خلف
bacteria, bacterial | bactérie, bactérien | بكتيريا, جرثومة
bat | chauve-souris | خفاش, خفافيش
bay, gulf | baie, golfe | خليج
beach, coast, coastal, shore | plage, côte, côtier, rivage | شاطئ, ساحل, ساحلي, سواحل
bird | oiseau | طائر, طيور
blood, bleeding | sang, sanguin, saignement | دم, دموي, نزيف
bone | os | عظم, عظام
bottle | bouteille | زجاجة
brain | cerveau | دماغ, مخ
breath, breathing, breathe, respiratory | souffle, respiration, respirer, respiratoire | تنفس, تنفسي, نفس
bridge | pont | جسر, جسور
camera | caméra, appareil | كاميرا, آلة
cancer | cancer | سرطان
capital | capitale, capital | عاصمة, رأس, مال
cat | chat | قط, قطط
cell | cellule | خلية, خلايا
chemical, chemistry | chimique, chimie | كيميائي, كيمياء
chest | poitrine | صدر
chronic | chronique | مزمن
clinic, clinical | clinique | عيادة, سريري
climate, climatic | climat, climatique | مناخ, مناخي
coal | charbon | فحم
colour, color | couleur | لون, ألوان
conflict, war | conflit, guerre | نزاع, صراع, حرب, حروب
contact | contact | اتصال, تواصل, مخالطة
continent, continental | continent, continental | قارة, قاري
coronavirus, covid, corona | coronavirus, covid | كورونا, كوفيد, فيروس
cough | toux, tousser | سعال, كحة
country, state | pays, état | بلد, بلدان, دولة, دول
crisis | crise | أزمة, أزمات
current | courant | تيار
cycle | cycle | دورة
data | données | بيانات, معطيات
date | date | تاريخ, موعد
day | jour, journée | يوم, أيام
decade | décennie | عقد, عقود
degree | degré, diplôme | درجة, درجات
desert | désert | صحراء
device, equipment | appareil, dispositif, équipement, matériel | جهاز, أجهزة, معدات
diabetes | diabète | سكري
diagnosis, diagnostic, diagnose | diagnostic, diagnostiquer | تشخيص, تشخيصي
diarrhea, diarrhoea | diarrhée | إسهال
diet | régime, alimentation | نظام, غذائي, حمية
disability, disabled | handicap, handicapé | إعاقة, معاق
disaster, catastrophe | catastrophe, désastre | كارثة, كوارث
disease, illness, sick, ill | maladie, malade | مرض, أمراض, مريض, مرضى
district, province | district, province, arrondissement | مقاطعة, حي, محافظة, إقليم
doctor, physician | docteur, médecin | طبيب, أطباء, دكتور
dog | chien | كلب, كلاب
dose, dosage | dose, dosage | جرعة, جرعات
drop | goutte, baisse | قطرة, انخفاض
droplet | gouttelette | رذاذ, قطيرات
drought | sécheresse | جفاف
drug, medicine, medication, pharmaceutical | médicament, drogue, médecine, pharmaceutique | دواء, أدوية, عقار, طب, مخدر
dust | poussière | غبار
ear | oreille | أذن
earth, land, ground, soil | terre, terrain, sol | أرض, أراضي, تربة
earthquake | séisme, tremblement | زلزال, زلازل
east, eastern | est, oriental | شرق, شرقي
ecosystem, ecological, environment, environmental | écosystème, écologique, environnement, environnemental | نظام, بيئي, بيئة
egg | œuf | بيضة, بيض
element | élément | عنصر, عناصر
energy | énergie, énergétique | طاقة
engine | moteur | محرك
engineer, engineering | ingénieur, ingénierie | مهندس, هندسة
epidemic, pandemic, outbreak | épidémie, pandémie, flambée | وباء, جائحة, تفشي, أوبئة
evening | soir, soirée | مساء
eye | œil, yeux | عين, عيون
factor | facteur | عامل, عوامل
fever | fièvre | حمى, حرارة
figure, number, numeral | chiffre, nombre, numéro | رقم, أرقام, عدد, أعداد
finger | doigt | إصبع, أصابع
flood, flooding | inondation, crue | فيضان, فيضانات
flow | flux, écoulement | تدفق, جريان
flower | fleur | زهرة, زهور
flu, influenza | grippe | إنفلونزا, أنفلونزا
fluid, liquid | fluide, liquide | سائل, سوائل
foot, feet | pied | قدم, أقدام
forest | forêt | غابة, غابات
friday | vendredi | الجمعة
fruit | fruit | فاكهة, فواكه
gas | gaz | غاز, غازات
gene, genetic, genome | gène, génétique, génome | جين, وراثي, جينوم, جينات
glove | gant | قفاز, قفازات
gold, golden | or | ذهب, ذهبي
hair | cheveu | شعر
hand | main | يد, أيدي, يدين
health, healthy, healthcare | santé, sain, sanitaire | صحة, صحي
heart, cardiac, cardiovascular | cœur, cardiaque, cardiovasculaire | قلب, قلبي
height | hauteur, taille | ارتفاع, طول
hill, mountain | colline, montagne | تل, جبل, جبال
horse | cheval | حصان
hospital, hospitalise, hospitalised | hôpital, hospitaliser, hospitalier | مستشفى, مستشفيات, مشفى
hour | heure | ساعة, ساعات
humidity | humidité | رطوبة
ice | glace | جليد, ثلج
immune, immunity | immunitaire, immunité | مناعة, مناعي, حصانة
incubation | incubation | حضانة
inflammation, inflammatory | inflammation, inflammatoire | التهاب, التهابي
infrastructure | infrastructure | بنية, تحتية
insect, mosquito | insecte, moustique | حشرة, بعوض
iron | fer | حديد
island | île | جزيرة, جزر
isolate, isolation | isoler, isolement | عزل, انعزال
january | janvier | يناير, كانون
february | février | فبراير, شباط
march | mars, marche | مارس, آذار, مسيرة
april | avril | أبريل, نيسان
may | mai | مايو, أيار
june | juin | يونيو, حزيران
july | juillet | يوليو, تموز
august | août | أغسطس, آب
september | septembre | سبتمبر, أيلول
october | octobre | أكتوبر, تشرين
november | novembre | نوفمبر, تشرين
december | décembre | ديسمبر, كانون
kidney | rein, rénal | كلية, كلى, كلوي
laboratory | laboratoire | مختبر, مختبرات, معمل
lake | lac | بحيرة
leaf | feuille | ورقة
leg | jambe | ساق
line | ligne | خط, خطوط, سطر
liver | foie, hépatique | كبد
location, site | lieu, emplacement, site | موقع, مواقع, مكان
lung, pulmonary | poumon, pulmonaire | رئة, رئوي, رئتين
mask | masque | قناع, كمامة, أقنعة, كمامات
mass | masse | كتلة, جماعي
meat | viande | لحم, لحوم
medical, medic | médical, médecin | طبي
metal | métal | معدن
metre, meter, kilometre, kilometer | mètre, kilomètre | متر, كيلومتر, أمتار
middle | milieu, moyen | وسط, أوسط
milk | lait | حليب, لبن
minute | minute | دقيقة, دقائق
model | modèle | نموذج, نماذج
molecule, molecular, protein | molécule, moléculaire, protéine | جزيء, جزيئي, بروتين
moment | moment | لحظة
monday | lundi | الاثنين, الإثنين
month, monthly | mois, mensuel | شهر, أشهر, شهور, شهري
moon | lune | قمر
morning | matin | صباح
mouth, oral | bouche, oral | فم, فموي, شفوي
muscle | muscle | عضلة, عضلات
neck | cou | رقبة, عنق
night | nuit | ليل, ليلة
nose, nasal | nez, nasal | أنف, أنفي
north, northern | nord, septentrional | شمال, شمالي
nuclear | nucléaire | نووي
nurse, nursing | infirmier, infirmière | ممرض, ممرضة, تمريض
object | objet | شيء, كائن, غرض
ocean, sea, maritime | océan, mer, maritime | محيط, بحر, بحري
oil, petroleum | huile, pétrole | نفط, زيت
organ | organe | عضو, أعضاء
oxygen | oxygène | أكسجين
pain, painful, ache, hurt | douleur, mal, douloureux | ألم, آلام, مؤلم, وجع
particle | particule | جسيم, جسيمات
patient | patient, malade | مريض, مرضى, صبور
period | période, délai | فترة, مدة, حقبة
plant | plante, usine | نبات, نباتات, مصنع
plastic | plastique | بلاستيك, بلاستيكي
pneumonia | pneumonie | التهاب, رئوي
port, harbour, harbor | port | ميناء, موانئ
pregnant, pregnancy | enceinte, grossesse | حامل, حمل
pressure | pression, tension | ضغط, ضغوط
quarantine, lockdown | quarantaine, confinement | حجر, صحي, إغلاق
rain, rainfall | pluie, pluviométrie | مطر, أمطار
range | gamme, éventail, portée | نطاق, مجموعة, مدى
ratio | ratio, rapport | نسبة
resource | ressource | مورد, موارد
river, stream | fleuve, rivière, cours, eau | نهر, أنهار, مجرى
rock, stone | roche, pierre | صخر, حجر
salt | sel | ملح
sample, specimen | échantillon, prélèvement | عينة, عينات
sanitation, hygiene, sanitize, sanitizer, disinfect | assainissement, hygiène, désinfecter, désinfectant | صرف, صحي, نظافة, تعقيم, معقم, تطهير, مطهر
saturday | samedi | السبت
season, seasonal | saison, saisonnier | فصل, موسم, موسمي
sequence | séquence | تسلسل
side | côté | جانب, جهة
size | taille | حجم, مقاس
skin | peau | جلد, بشرة
sky | ciel | سماء
sleep | sommeil, dormir | نوم, ينام
smoke, smoking, smoker, tobacco | fumée, tabagisme, fumeur, fumer, tabac | دخان, تدخين, مدخن, تبغ
soap | savon | صابون
sore, throat | mal, gorge | حلق, التهاب
south, southern | sud, méridional | جنوب, جنوبي
space | espace | فضاء, مساحة, حيز
species | espèce | نوع, أنواع, فصيلة
spring | printemps, source | ربيع, نبع
storm, hurricane, cyclone | tempête, ouragan, cyclone | عاصفة, إعصار, عواصف
stress | stress, tension | إجهاد, ضغط, توتر
structure | structure | هيكل, بنية, تركيب
sugar | sucre | سكر
summer | été | صيف
sun, solar | soleil, solaire | شمس, شمسي
sunday | dimanche | الأحد
surface | surface | سطح, أسطح
surgery, surgical, surgeon | chirurgie, chirurgical, chirurgien | جراحة, جراحي, جراح
symptom | symptôme | عرض, أعراض
syndrome | syndrome | متلازمة
system, systemic | système, systémique | نظام, جهاز, أنظمة, نظم
temperature | température | حرارة, درجة
territory | territoire | إقليم, أراضي, أرض
thursday | jeudi | الخميس
time, times | temps, fois, heure, époque | وقت, زمن, مرة, مرات, أوقات
tissue | tissu, mouchoir | نسيج, أنسجة, منديل
today | aujourd'hui | اليوم
tomorrow | demain | غدا
tooth, dental | dent, dentaire | سن, أسنان
toxic | toxique | سام
tree | arbre | شجرة, أشجار
tuberculosis | tuberculose | سل
tuesday | mardi | الثلاثاء
valley | vallée | واد, وادي
vegetable | légume | خضار, خضروات
ventilation, ventilator | ventilation, ventilateur, respirateur | تهوية, تنفس
virus, viral | virus, viral | فيروس, فيروسي, فيروسات
vitamin | vitamine | فيتامين
volume | volume | حجم, مجلد
vomiting, nausea | vomissement, nausée | قيء, غثيان, تقيؤ
war | guerre | حرب
waste | déchet, gaspillage | نفايات, هدر
water, aquatic | eau, aquatique | ماء, مياه, مائي
wave | vague, onde | موجة, موجات, أمواج
weapon, arms | arme, armement | سلاح, أسلحة
weather | temps, météo, météorologique | طقس, جوي, أحوال
wednesday | mercredi | الأربعاء
week | semaine | أسبوع, أسابيع
weight, weigh | poids, peser | وزن, يزن
west, western | ouest, occidental | غرب, غربي
wheat, grain, rice | blé, céréale, riz | قمح, حبوب, أرز
wind | vent | ريح, رياح
winter | hiver | شتاء
wood, wooden | bois | خشب, خشبي
year | an, année | سنة, عام, سنوات, أعوام
yesterday | hier | أمس, البارحة
zero | zéro | صفر
`;

/** How things are: adjectives, adverbs, amounts and order. Rows as in `verbs.ts`. */
export const qualities = `
able, ability, capable, capability, capacity | capable, capacité, aptitude | قادر, قدرة, قدرات
above | dessus, supérieur | فوق, أعلى
abroad, foreign, foreigner | étranger | خارج, أجنبي, أجانب
accurate, accuracy, precise | exact, exactitude, précis | دقيق, دقة
active, activity | actif, activité | نشط, نشاط, أنشطة
actual, real, reality | réel, réalité | فعلي, حقيقي, واقع
again | nouveau, encore | مجددا, ثانية, مرة
almost, nearly | presque, près | تقريبا, نحو, حوالي
alone | seul | وحيد, وحده
already | déjà | بالفعل, سبق
alternative | alternative, solution | بديل, بدائل
always | toujours | دائما
amount, quantity | montant, quantité | مبلغ, كمية, كميات
annual, yearly | annuel | سنوي
another | autre | آخر, أخرى
approximate, approximately, around | environ, approximatif | حوالي, نحو, تقريبا
available, availability | disponible, disponibilité | متاح, متوفر, توافر
average | moyenne, moyen | متوسط, معدل
aware, awareness | conscient, sensibilisation, conscience | مدرك, واع, وعي, توعية
bad, worse, worst | mauvais, pire | سيئ, أسوأ
basic, fundamental, essential | fondamental, essentiel, base | أساسي, جوهري, ضروري
beautiful, beauty | beau, beauté | جميل, جمال
best, better, good | meilleur, mieux, bon, bien | أفضل, أحسن, جيد, حسن
big, large, great, huge | grand, gros, énorme | كبير, ضخم, عظيم, هائل
black | noir | أسود
blue | bleu | أزرق
brief, short | bref, court | قصير, موجز, وجيز
bright, light | lumineux, lumière, léger | ضوء, خفيف, مشرق
busy | occupé | مشغول
careful, carefully | prudent, soigneusement | حذر, بعناية
central, centre, center | central, centre | مركزي, مركز, وسط
certain, sure | certain, sûr | معين, متأكد, بعض
cheap | bon marché | رخيص
clean | propre, nettoyer | نظيف, تنظيف
clear, clearly | clair, clairement | واضح, بوضوح
cold | froid, rhume | بارد, برد, زكام
common | commun, courant | شائع, مشترك, عام
competent | compétent | مختص, كفء
complex, complicated | complexe, compliqué | معقد, مركب
complete, entire, whole, full | complet, entier, plein | كامل, كلي, بأكمله
comprehensive, global | complet, global, exhaustif | شامل, عالمي
concrete | concret, béton | ملموس, خرسانة
confident, confidence, trust | confiance, confiant | ثقة, واثق
constant, constantly | constant | ثابت, مستمر
cool | frais | بارد
correct | correct, corriger | صحيح, تصحيح
creative | créatif | إبداعي, مبدع
critical, crucial | critique, crucial | حرج, حاسم, حيوي
current, currently | actuel, actuellement | حالي, حاليا
daily | quotidien | يومي, يوميا
dangerous, danger, hazardous | dangereux, danger | خطير, خطر, خطورة
dark | sombre, noir | مظلم, داكن
dear | cher | عزيز
deep, deeply, depth | profond, profondément, profondeur | عميق, عمق, بالغ
dense, density | dense, densité | كثيف, كثافة
detail, detailed | détail, détaillé | تفصيل, تفاصيل, مفصل
difficult, difficulty, hard | difficile, difficulté, dur | صعب, صعوبة, صعوبات
digital | numérique | رقمي
dry | sec | جاف
early | tôt, début, précoce | مبكر, باكر
easy, easily | facile, facilement | سهل, سهولة
economic, economy | économique, économie | اقتصادي, اقتصاد
effective, effectively, effectiveness, efficient | efficace, efficacement, efficacité | فعال, فعالية, كفاءة
electric, electrical, electricity, electronic | électrique, électricité, électronique | كهربائي, كهرباء, إلكتروني
emergency, urgent | urgence, urgent | طوارئ, طارئ, عاجل
empty | vide | فارغ
enough, sufficient | assez, suffisant | كاف, يكفي
enormous | énorme | هائل
equal, equality, equally | égal, égalité, également | متساو, مساواة, سواء
especially, particularly, particular | particulièrement, particulier, surtout | خاصة, خصوصا, لاسيما
ethnic | ethnique | عرقي
even | même | حتى
ever, never | jamais | أبدا, قط
exact, exactly | exact, exactement | بالضبط, تماما
excellent | excellent | ممتاز
exceptional, extraordinary | exceptionnel, extraordinaire | استثنائي, غير
existing | existant | قائم, حالي, موجود
expensive | cher, coûteux | غال, مكلف
external | externe, extérieur | خارجي
extreme, extremely, extremism, extremist | extrême, extrêmement, extrémisme, extrémiste | شديد, للغاية, تطرف, متطرف
fair | juste, équitable | عادل, منصف
false, fake | faux | زائف, كاذب, مزيف
famous, well-known | célèbre, connu | مشهور, شهير, معروف
far, distance, remote, distant | loin, distance, éloigné | بعيد, بعد, مسافة, نائي
fast, quick, rapid, quickly, rapidly | rapide, rapidement, vite | سريع, بسرعة, سريعا
final, finally, eventually | final, finalement, enfin | نهائي, أخيرا, نهاية
financial, finance | financier, finance | مالي, تمويل
first | premier | أول, أولى
flexible, flexibility | flexible, souplesse | مرن, مرونة
following | suivant | تالي, التالي
formal, official | formel, officiel | رسمي, مسؤول
former, previous, previously | ancien, précédent, auparavant | سابق, سابقا
frequent, frequently, often | fréquent, souvent, fréquemment | متكرر, غالبا, كثيرا
fresh | frais | طازج
front | avant, front | أمام, جبهة
future | avenir, futur | مستقبل, مستقبلي
general, generally | général, généralement | عام, عموما, لواء
grave, serious, severe, seriously | grave, sérieux, sévère | خطير, جسيم, شديد, جاد, بالغ
green | vert | أخضر
half | moitié, demi | نصف
happy, happiness | heureux, bonheur | سعيد, سعادة
harmful | nocif, nuisible | ضار
heavy | lourd | ثقيل
high, highly, higher | élevé, haut, hautement | عال, مرتفع, أعلى, عليا
hot, heat, warm | chaud, chaleur | حار, حرارة, دافئ
hundred | cent, centaine | مئة, مائة, مئات
immediate, immediately | immédiat, immédiatement | فوري, فورا, مباشرة
important, importance, significant, significance | important, importance, significatif | مهم, هام, أهمية, هامة, كبير
impossible, possible, possibility, possibly | impossible, possible, possibilité | مستحيل, ممكن, إمكانية, محتمل
inclusive | inclusif | شامل, جامع
independent, independence | indépendant, indépendance | مستقل, استقلال
initial, initially | initial, initialement | أولي, مبدئي, بداية
innocent | innocent | بريء, أبرياء
intense, intensive, intensity | intense, intensif, intensité | مكثف, شدة, شديد
internal, domestic | interne, intérieur | داخلي, محلي
international | international | دولي
joint, jointly, together | conjoint, conjointement, ensemble | مشترك, معا, سويا
just, only | juste, seulement, seul | فقط, مجرد, عادل
large-scale | grande échelle | واسع, نطاق
late, later, latter | tard, tardif, dernier | متأخر, لاحق, لاحقا
latest, recent, recently | récent, récemment, dernier | أخير, حديث, مؤخرا
least, less, few, fewer | moins, peu | أقل, قليل
left | gauche | يسار
legitimate, legitimacy | légitime, légitimité | مشروع, شرعي, شرعية
likely, probably, likelihood, probability | probable, probablement, probabilité | محتمل, مرجح, احتمال, احتمالية
little, small, tiny | petit, peu | صغير, قليل, صغيرة
local | local | محلي
long, longer, long-term | long, longtemps | طويل, أطول, مدى
low, lower | bas, faible, inférieur | منخفض, أدنى, أقل, خفض
main, primary, principal, major | principal, majeur, primaire | رئيسي, أساسي, كبرى, أولي
many, numerous, several, multiple | nombreux, plusieurs, multiple | كثير, عديد, متعدد, عدة, كثيرة
maximum | maximum | أقصى, حد
medium | moyen | متوسط
mental, psychological | mental, psychologique | عقلي, نفسي
mild | léger, bénin | خفيف, معتدل
million | million | مليون, ملايين
billion | milliard | مليار, مليارات
minimum | minimum | أدنى, حد
mixed | mixte, mélangé | مختلط
modern | moderne | حديث, معاصر
moral | moral | أخلاقي, معنوي
most, majority | plupart, majorité | معظم, أغلبية, غالبية
mutual | mutuel | متبادل
narrow | étroit | ضيق
natural, nature | naturel, nature | طبيعي, طبيعة
near, close, closely | proche, près, étroit, étroitement | قريب, وثيق, قرب
necessary, necessity | nécessaire, nécessité | ضروري, لازم, ضرورة
negative | négatif | سلبي
new, newly, novel | nouveau, nouvel | جديد, جديدة, مستجد
next | prochain, suivant | قادم, مقبل, تالي
normal, normally | normal, normalement | طبيعي, عادي, عادة
obvious | évident | واضح, جلي
old, older | vieux, ancien, âgé | قديم, مسن, كبير
ongoing | cours, continu | جاري, مستمر, متواصل
ordinary | ordinaire | عادي
overall | global, ensemble | إجمالي, عام
overnight | nuit | ليلة
pair | paire | زوج
parallel | parallèle | مواز
part, partial, partially, partly | partie, partiel, partiellement | جزء, جزئي, أجزاء
past | passé | ماضي, سابق
peaceful, peacefully | pacifique, pacifiquement | سلمي
per cent, percent, percentage | pour cent, pourcentage | بالمئة, بالمائة, نسبة, مئوية
perfect | parfait | مثالي, كامل
permanent, permanently | permanent | دائم
personal | personnel | شخصي
physical | physique | بدني, جسدي, مادي
political, politician, politics, policy | politique, politicien | سياسي, سياسة, سياسات
popular | populaire | شعبي
positive | positif | إيجابي
potential, potentially | potentiel, potentiellement | محتمل, إمكانات
powerful, power, strong, strength | puissant, pouvoir, puissance, fort, force | قوي, قوة, سلطة
private | privé | خاص
proper, properly, appropriate | approprié, correctement | مناسب, سليم, ملائم
proportion | proportion | نسبة
rare, rarely | rare, rarement | نادر, نادرا
rate | taux | معدل, نسبة
ready, readiness | prêt, préparation | مستعد, جاهز, استعداد
red | rouge | أحمر
regular, regularly | régulier, régulièrement | منتظم, بانتظام
relative, relevant | relatif, pertinent | نسبي, معني, صلة
reliable | fiable | موثوق
resilient, resilience | résilient, résilience | صامد, صمود, مرونة
responsible, responsibility | responsable, responsabilité | مسؤول, مسؤولية
rural | rural | ريفي
sad | triste | حزين
safe, safety, safely | sûr, sécurité | آمن, سلامة, أمان
same, similar, identical | même, similaire, identique, semblable | نفس, ذات, مماثل, مشابه
scientific, science, scientist | scientifique, science | علمي, علم, عالم, علماء
secondary, second | secondaire, deuxième, second | ثانوي, ثان, ثاني
secret | secret | سر, سري
senior | haut, supérieur | كبير, كبار, رفيع
sensitive | sensible | حساس
shared | partagé, commun | مشترك
simple, simply | simple, simplement | بسيط, ببساطة
single, unique | seul, unique | واحد, وحيد, فريد
slow, slowly | lent, lentement | بطيء, ببطء
soft | doux | ناعم, لين
solid, robust | solide, robuste | صلب, متين
soon | bientôt | قريبا
special, specially | spécial, particulier | خاص, خصيصا
specific, specifically | spécifique, précis | محدد, معين, خاص
stable, stability | stable, stabilité | مستقر, استقرار
standard | norme, standard | معيار, معايير, قياسي
steadfast, firm, firmly | ferme, fermement | ثابت, حازم, راسخ
steady, steadily | régulier, stable | مطرد, ثابت
still | encore, toujours | لا يزال, ما زال
strategic, strategy | stratégique, stratégie | استراتيجي, استراتيجية
strict, strictly | strict, strictement | صارم, بدقة
sudden, suddenly | soudain, soudainement | مفاجئ, فجأة
suitable | approprié, adapté | مناسب, ملائم
technical | technique | فني, تقني
temporary | temporaire, provisoire | مؤقت
thousand | mille, millier | ألف, آلاف
tight | serré, étroit | ضيق
tiny | minuscule | صغير
top | sommet, haut | قمة, أعلى
total, totally | total, totalement | إجمالي, كلي, مجموع
tough | dur, difficile | صعب, قاس
transparent, transparency | transparent, transparence | شفاف, شفافية
typical, typically, usual, usually | typique, habituel, généralement, habituellement | عادة, معتاد, نموذجي
universal | universel | عالمي, شامل
unprecedented | sans précédent | غير مسبوق
upper | supérieur | علوي, عليا
urban | urbain | حضري
useful | utile | مفيد
various, variety, diverse, diversity | divers, variété, diversité | مختلف, متنوع, تنوع
vast, wide, broad, widely | vaste, large, largement | واسع, شاسع, عريض
vital | vital | حيوي
vulnerable, vulnerability | vulnérable, vulnérabilité | ضعيف, هش, ضعف, مستضعف
weak, weakness | faible, faiblesse | ضعيف, ضعف
weekly | hebdomadaire | أسبوعي
well | bien, puits | جيد, جيدا, بئر
wet | humide, mouillé | رطب, مبلل
white | blanc | أبيض
wild | sauvage | بري
wise | sage | حكيم
wonderful | merveilleux | رائع
worldwide, world | mondial, monde | عالمي, عالم
wrong | faux, mauvais, tort | خطأ, خاطئ
`;

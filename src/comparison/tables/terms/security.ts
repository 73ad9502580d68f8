/** Peace, security, humanitarian action, law and rights. Rows as in `verbs.ts`. */
export const security = `
peace | paix | سلام, سلم
lasting peace | paix durable | سلام دائم
peace agreement | accord de paix | اتفاق سلام
peace process | processus de paix | عملية سلام
peace talks | pourparlers de paix | محادثات سلام
peacekeeping, peacekeeper | maintien de la paix, casque bleu | حفظ السلام
peacebuilding | consolidation de la paix | بناء السلام
ceasefire, cease-fire | cessez-le-feu | وقف إطلاق النار
truce | trêve | هدنة
cessation of hostilities | cessation des hostilités | وقف الأعمال القتالية, وقف الأعمال العدائية
hostilities | hostilités | أعمال عدائية, أعمال قتالية
de-escalation | désescalade | خفض التصعيد, تهدئة
escalation | escalade | تصعيد
armed conflict | conflit armé | نزاع مسلح
armed group | groupe armé | جماعة مسلحة
armed forces | forces armées | قوات مسلحة
security forces | forces de sécurité | قوات الأمن
police | police | شرطة
border guard | garde-frontière | حرس الحدود
coast guard, coastguard | garde-côtes | خفر السواحل
military operation | opération militaire | عملية عسكرية
airstrike, air strike | frappe aérienne | غارة جوية, ضربة جوية
shelling | bombardement, pilonnage | قصف
missile | missile | صاروخ, صواريخ
rocket | roquette | صاروخ, قذيفة
drone | drone | طائرة مسيرة, مسيرات
explosive | explosif | متفجر, متفجرات
mine, landmine | mine | لغم, ألغام
mine action | action antimines | إجراءات متعلقة بالألغام
demining | déminage | إزالة الألغام, نزع الألغام
ammunition | munition | ذخيرة, ذخائر
small arms | armes légères | أسلحة صغيرة, أسلحة خفيفة
weapons of mass destruction | armes de destruction massive | أسلحة دمار شامل
chemical weapons | armes chimiques | أسلحة كيميائية
disarmament | désarmement | نزع السلاح
demobilisation, demobilization | démobilisation | تسريح
reintegration | réintégration, réinsertion | إعادة إدماج
non-proliferation | non-prolifération | عدم انتشار
arms control | maîtrise des armements | تحديد الأسلحة
arms embargo | embargo sur les armes | حظر أسلحة
sanction, sanctions | sanction, sanctions | عقوبة, عقوبات
blockade, siege | blocus, siège | حصار
occupation, occupied | occupation, occupé | احتلال, محتل
invasion | invasion | غزو
aggression, aggressor | agression, agresseur | عدوان, معتد
provocation | provocation | استفزاز
coup | coup d'État | انقلاب
insurgency, insurgent | insurrection, insurgé | تمرد, متمرد
rebel | rebelle | متمرد, متمردون
militia | milice | ميليشيا
mercenary | mercenaire | مرتزقة
piracy, pirate | piraterie, pirate | قرصنة, قراصنة
terrorism, terrorist | terrorisme, terroriste | إرهاب, إرهابي, إرهابيون
counter-terrorism, counterterrorism | lutte contre le terrorisme, antiterrorisme | مكافحة الإرهاب
foreign terrorist fighter | combattant terroriste étranger | مقاتل إرهابي أجنبي
fighter | combattant | مقاتل, مقاتلون
violent extremism | extrémisme violent | تطرف عنيف
radicalisation, radicalization | radicalisation | تطرف, راديكالية
affiliate | affilié, filiale | تابع, فرع, منتسب
branch | branche | فرع, فروع
safe haven | sanctuaire, refuge | ملاذ آمن
resurgence | résurgence | عودة ظهور, انبعاث
enduring defeat | défaite durable | هزيمة دائمة
propaganda | propagande | دعاية
disinformation | désinformation | تضليل, معلومات مضللة
cyberattack, cyber | cyberattaque, cyber | هجوم سيبراني, سيبراني
cybersecurity | cybersécurité | أمن سيبراني
organised crime, organized crime | criminalité organisée | جريمة منظمة
trafficking, traffic | trafic, traite | اتجار, تهريب
human trafficking | traite des êtres humains | اتجار بالبشر
smuggling, smuggler | contrebande, passeur | تهريب, مهرب
money laundering | blanchiment d'argent | غسل الأموال
corruption | corruption | فساد
drug trafficking | trafic de drogue | اتجار بالمخدرات
kidnapping, abduction | enlèvement, kidnapping | خطف, اختطاف
hostage | otage | رهينة, رهائن
prisoner of war | prisonnier de guerre | أسير حرب
detainee | détenu | محتجز, معتقل
detention facility | centre de détention | مركز احتجاز
missing person | personne disparue | مفقود, مفقودون
enforced disappearance | disparition forcée | اختفاء قسري
torture | torture | تعذيب
massacre | massacre | مجزرة, مذبحة
genocide | génocide | إبادة جماعية
war crime | crime de guerre | جريمة حرب, جرائم حرب
crimes against humanity | crimes contre l'humanité | جرائم ضد الإنسانية
atrocity | atrocité | فظائع
accountability | responsabilité, reddition de comptes | مساءلة, محاسبة
impunity | impunité | إفلات من العقاب
transitional justice | justice transitionnelle | عدالة انتقالية
rule of law | état de droit, primauté du droit | سيادة القانون
international law | droit international | قانون دولي
humanitarian law | droit humanitaire | قانون إنساني
human rights | droits de l'homme, droits humains | حقوق الإنسان
fundamental freedoms | libertés fondamentales | حريات أساسية
freedom of expression | liberté d'expression | حرية التعبير
freedom of navigation | liberté de navigation | حرية الملاحة
navigation | navigation | ملاحة
women's rights | droits des femmes | حقوق المرأة
children's rights | droits de l'enfant | حقوق الطفل
gender equality | égalité des sexes | مساواة بين الجنسين
gender-based violence | violence sexiste, violence fondée sur le genre | عنف قائم على النوع
child soldier | enfant soldat | طفل جندي, أطفال جنود
civilian population | population civile | سكان مدنيون
protection of civilians | protection des civils | حماية المدنيين
casualty | victime | ضحايا, إصابات
humanitarian aid, humanitarian assistance | aide humanitaire | مساعدات إنسانية
humanitarian access | accès humanitaire | وصول إنساني
humanitarian corridor | couloir humanitaire | ممر إنساني
humanitarian worker | travailleur humanitaire | عامل إنساني
relief | secours | إغاثة
convoy | convoi | قافلة
shelter | abri | مأوى
tent | tente | خيمة, خيام
famine | famine | مجاعة
hunger | faim | جوع
malnutrition | malnutrition | سوء تغذية
food security | sécurité alimentaire | أمن غذائي
food insecurity | insécurité alimentaire | انعدام أمن غذائي
internally displaced | déplacé interne | نازح داخلي
displacement camp | camp de déplacés | مخيم نازحين
host community | communauté hôte | مجتمع مضيف
repatriation, repatriate | rapatriement, rapatrier | إعادة إلى الوطن
voluntary return | retour volontaire | عودة طوعية
resettlement | réinstallation | إعادة توطين
country of origin | pays d'origine | بلد المنشأ, دول المنشأ
evacuation, evacuate | évacuation, évacuer | إجلاء, أجلى
early warning | alerte précoce | إنذار مبكر
disaster risk reduction | réduction des risques de catastrophe | حد من مخاطر الكوارث
reconstruction | reconstruction | إعادة إعمار
early recovery | relèvement rapide, relèvement précoce | تعاف مبكر, إنعاش مبكر
essential services | services essentiels | خدمات أساسية
basic services | services de base | خدمات أساسية
stabilisation programme, stabilization program | programme de stabilisation | برنامج استقرار
liberated areas | zones libérées | مناطق محررة
capacity building, capacity-building | renforcement des capacités | بناء القدرات
civilian capacity | capacité civile | قدرات مدنية
technical assistance | assistance technique | مساعدة تقنية, مساعدة فنية
logistics, logistical | logistique | لوجستي, لوجستيات
intelligence | renseignement | استخبارات
information sharing | partage d'informations | تبادل معلومات
border security | sécurité des frontières | أمن الحدود
maritime security | sécurité maritime | أمن بحري
national security | sécurité nationale | أمن قومي, أمن وطني
collective security | sécurité collective | أمن جماعي
regional security | sécurité régionale | أمن إقليمي
confidence-building measure | mesure de confiance | تدبير بناء ثقة
buffer zone | zone tampon | منطقة عازلة
demilitarised zone | zone démilitarisée | منطقة منزوعة السلاح
no-fly zone | zone d'exclusion aérienne | منطقة حظر طيران
withdrawal of forces | retrait des forces | انسحاب القوات
troops | troupes | قوات, جنود
battalion | bataillon | كتيبة
base, military base | base militaire | قاعدة عسكرية
exercise, military exercise | exercice militaire | مناورة, تمرين عسكري
deterrence | dissuasion | ردع
defence cooperation | coopération de défense | تعاون دفاعي
transitional government | gouvernement de transition | حكومة انتقالية
interim government | gouvernement intérimaire | حكومة مؤقتة
transition, transitional | transition, transitoire | انتقال, انتقالي, مرحلة انتقالية
free and fair elections | élections libres et régulières | انتخابات حرة ونزيهة
electoral | électoral | انتخابي
referendum | référendum | استفتاء
civil society | société civile | مجتمع مدني
non-governmental organisation | organisation non gouvernementale | منظمة غير حكومية
national unity | unité nationale | وحدة وطنية
reconciliation process | processus de réconciliation | عملية مصالحة
power sharing | partage du pouvoir | تقاسم السلطة
political solution | solution politique | حل سياسي
political process | processus politique | عملية سياسية
two-state solution | solution à deux États | حل دولتين
inclusive dialogue | dialogue inclusif | حوار شامل
investigation commission | commission d'enquête | لجنة تحقيق
fact-finding mission | mission d'établissement des faits | بعثة تقصي حقائق
criminal court | cour pénale | محكمة جنائية
extradition | extradition | تسليم المجرمين
arrest warrant | mandat d'arrêt | مذكرة توقيف
trial | procès | محاكمة
verdict | verdict | حكم
evidence collection | collecte de preuves | جمع أدلة
asset freeze | gel des avoirs | تجميد أصول
travel ban | interdiction de voyager | حظر سفر
visa | visa | تأشيرة
passport | passeport | جواز سفر
asylum seeker | demandeur d'asile | طالب لجوء
statelessness | apatridie | انعدام جنسية
deportation, expulsion | expulsion | ترحيل, طرد
irregular migration | migration irrégulière | هجرة غير نظامية
search and rescue | recherche et sauvetage | بحث وإنقاذ
first responder | premier intervenant | مستجيب أول
fire brigade, firefighter | pompier | إطفاء, إطفائي
civil protection, civil defence | protection civile | حماية مدنية, دفاع مدني
critical infrastructure | infrastructure critique | بنية تحتية حيوية
cultural heritage | patrimoine culturel | تراث ثقافي
antiquity, antiquities | antiquité | آثار
`;

/** Economy, development, climate, water, health systems, transport, learning. Rows as in `verbs.ts`. */
export const development = `
sustainable development | développement durable | تنمية مستدامة
sustainable development goals | objectifs de développement durable | أهداف تنمية مستدامة
economic development | développement économique | تنمية اقتصادية
human development | développement humain | تنمية بشرية
economic growth | croissance économique | نمو اقتصادي
gross domestic product | produit intérieur brut | ناتج محلي إجمالي
inflation | inflation | تضخم
unemployment | chômage | بطالة
budget | budget | ميزانية, موازنة
fiscal | budgétaire, fiscal | مالي, ضريبي
revenue, income | revenu, recette | إيراد, إيرادات, دخل
expenditure | dépense | نفقة, إنفاق
loan | prêt | قرض, قروض
credit | crédit | ائتمان
debt relief | allègement de la dette | تخفيف الديون
interest rate | taux d'intérêt | سعر فائدة
currency | monnaie, devise | عملة
dollar | dollar | دولار
euro | euro | يورو
pound | livre | جنيه, ليرة, رطل
dinar | dinar | دينار
dirham | dirham | درهم
riyal, rial | riyal | ريال
franc | franc | فرنك
contribution | contribution | مساهمة, إسهام
voluntary contribution | contribution volontaire | مساهمة طوعية
pledge | promesse, engagement | تعهد
pledging conference | conférence de donateurs, conférence des donateurs | مؤتمر مانحين
donor | donateur, bailleur | مانح
funding gap | déficit de financement | فجوة تمويل
trust fund | fonds fiduciaire, fonds d'affectation | صندوق استئماني
disbursement, disburse | décaissement, décaisser | صرف
grant | subvention, don | منحة
beneficiary | bénéficiaire | مستفيد
private sector | secteur privé | قطاع خاص
public sector | secteur public | قطاع عام
sector | secteur | قطاع
public-private partnership | partenariat public-privé | شراكة بين القطاعين
small and medium enterprises | petites et moyennes entreprises | مشاريع صغيرة ومتوسطة
entrepreneur, entrepreneurship | entrepreneur, entrepreneuriat | رائد أعمال, ريادة
free trade | libre-échange | تجارة حرة
trade agreement | accord commercial | اتفاق تجاري
import | importer, importation | استيراد, واردات
export | exporter, exportation | تصدير, صادرات
customs | douane | جمارك
tariff | tarif, droit de douane | تعرفة, رسوم
supply chain | chaîne d'approvisionnement | سلسلة توريد, سلاسل إمداد
value chain | chaîne de valeur | سلسلة قيمة
shipping | transport maritime, expédition | شحن, نقل بحري
corridor | corridor, couloir | ممر
highway | autoroute, route | طريق سريع
construction works | travaux de construction | أعمال بناء
electricity grid | réseau électrique | شبكة كهرباء
renewable energy | énergie renouvelable | طاقة متجددة
solar power | énergie solaire | طاقة شمسية
wind power | énergie éolienne | طاقة رياح
hydropower, hydroelectric | hydroélectricité, hydroélectrique | طاقة كهرومائية
dam | barrage | سد, سدود
reservoir | réservoir | خزان
irrigation | irrigation | ري
groundwater | eaux souterraines | مياه جوفية
drinking water | eau potable | مياه شرب
wastewater | eaux usées | مياه صرف
water scarcity | pénurie d'eau | شح مياه, ندرة مياه
watershed, basin | bassin | حوض, أحواض
downstream | aval | مصب
upstream | amont | منبع
delta | delta | دلتا
estuary | estuaire | مصب
sediment | sédiment | رواسب
wetland | zone humide | أرض رطبة
desertification | désertification | تصحر
deforestation | déforestation | إزالة غابات
reforestation, afforestation | reboisement | تشجير, تحريج
biodiversity | biodiversité | تنوع بيولوجي, تنوع حيوي
climate change | changement climatique, changements climatiques | تغير المناخ, تغير مناخي
global warming | réchauffement climatique | احتباس حراري, احترار
greenhouse gas | gaz à effet de serre | غاز دفيئة, غازات دفيئة
emission | émission | انبعاث, انبعاثات
carbon | carbone | كربون
carbon neutrality | neutralité carbone | حياد كربوني
fossil fuel | combustible fossile | وقود أحفوري
fuel | carburant, combustible | وقود
mitigation | atténuation | تخفيف
adaptation | adaptation | تكيف
loss and damage | pertes et préjudices | خسائر وأضرار
extreme weather | phénomène météorologique extrême | ظاهرة جوية متطرفة
sea level | niveau de la mer | مستوى سطح البحر
glacier | glacier | نهر جليدي
coral reef | récif corallien | شعاب مرجانية
fishery | pêche, pêcherie | مصايد, صيد
livestock, cattle | bétail, élevage | ماشية, ثروة حيوانية
crop, harvest | culture, récolte | محصول, محاصيل, حصاد
seed | semence, graine | بذرة, بذور
fertiliser, fertilizer | engrais | سماد, أسمدة
pesticide | pesticide | مبيد
locust | criquet | جراد
food systems | systèmes alimentaires | نظم غذائية
smallholder | petit exploitant | صغار مزارعين
rural development | développement rural | تنمية ريفية
urbanisation, urbanization | urbanisation | تحضر
housing programme | programme de logement | برنامج إسكان
public health | santé publique | صحة عامة
health system | système de santé | نظام صحي
primary care | soins primaires | رعاية أولية
universal health coverage | couverture sanitaire universelle | تغطية صحية شاملة
maternal health | santé maternelle | صحة أمومة
reproductive | reproductif | إنجابي
immunisation, immunization | immunisation | تحصين
malaria | paludisme | ملاريا
cholera | choléra | كوليرا
polio | poliomyélite, polio | شلل أطفال
measles | rougeole | حصبة
ebola | ebola | إيبولا
mental health | santé mentale | صحة نفسية, صحة عقلية
medical supplies | fournitures médicales | لوازم طبية, إمدادات طبية
protective equipment | équipement de protection | معدات وقاية
health worker | agent de santé, personnel de santé | عامل صحي, عاملون صحيون
primary education | enseignement primaire | تعليم ابتدائي
secondary education | enseignement secondaire | تعليم ثانوي
higher education | enseignement supérieur | تعليم عال
vocational training | formation professionnelle | تدريب مهني
scholarship | bourse | منحة دراسية
literacy | alphabétisation | محو أمية
curriculum | programme scolaire, cursus | منهج
academic | universitaire, académique | أكاديمي
academy | académie | أكاديمية
exchange programme | programme d'échange | برنامج تبادل
cultural exchange | échange culturel | تبادل ثقافي
heritage | patrimoine | تراث
archive | archives | أرشيف, محفوظات
manuscript | manuscrit | مخطوط, مخطوطات
statistics, statistical | statistique | إحصاء, إحصاءات, إحصائي
indicator | indicateur | مؤشر
benchmark | référence, repère | معيار, مؤشر
baseline | référence, base | خط أساس
survey | enquête, sondage | مسح, استطلاع, استبيان
census | recensement | تعداد
database | base de données | قاعدة بيانات
satellite | satellite | قمر صناعي, أقمار صناعية
sensor | capteur | مستشعر, أجهزة استشعار
gauge | jauge | مقياس
gauging station | station de jaugeage, station hydrométrique | محطة قياس
monitoring station | station de surveillance | محطة رصد
observatory | observatoire | مرصد
platform | plateforme, plate-forme | منصة
artificial intelligence | intelligence artificielle | ذكاء اصطناعي
digital transformation | transformation numérique | تحول رقمي
connectivity | connectivité | ربط, اتصال
broadband | haut débit | نطاق عريض
telecommunication | télécommunication | اتصالات
patent | brevet | براءة اختراع
intellectual property | propriété intellectuelle | ملكية فكرية
standardisation, standardization | normalisation | توحيد قياسي
certification, certificate | certification, certificat | شهادة, اعتماد
licence, license | licence, permis | رخصة, ترخيص
tender | appel d'offres | مناقصة
procurement | passation de marchés, achats | مشتريات, شراء
supplier | fournisseur | مورد
contractor | entrepreneur, prestataire | مقاول, متعاقد
audit | audit, vérification | تدقيق, مراجعة حسابات
good governance | bonne gouvernance | حكم رشيد, حوكمة رشيدة
decentralisation, decentralization | décentralisation | لامركزية
local authorities | autorités locales, collectivités locales | سلطات محلية
public administration | administration publique | إدارة عامة
civil service | fonction publique | خدمة مدنية, وظيفة عمومية
social protection | protection sociale | حماية اجتماعية
safety net | filet de sécurité | شبكة أمان
cash transfer | transfert monétaire | تحويل نقدي
pension | pension, retraite | معاش, تقاعد
wage, salary | salaire | أجر, راتب, رواتب
trade union | syndicat | نقابة
labour, labor | travail, main-d'œuvre | عمل, عمالة
child labour | travail des enfants | عمل أطفال
decent work | travail décent | عمل لائق
equal opportunity | égalité des chances | تكافؤ فرص
women's empowerment | autonomisation des femmes | تمكين المرأة
youth empowerment | autonomisation des jeunes | تمكين الشباب
persons with disabilities | personnes handicapées | أشخاص ذوو إعاقة
indigenous peoples | peuples autochtones | شعوب أصلية
least developed countries | pays les moins avancés | بلدان أقل نموا
developing countries | pays en développement | بلدان نامية
middle-income country | pays à revenu intermédiaire | بلد متوسط الدخل
small island developing states | petits États insulaires en développement | دول جزرية صغيرة نامية
landlocked | sans littoral, enclavé | غير ساحلي
south-south cooperation | coopération Sud-Sud | تعاون فيما بين بلدان الجنوب
technology transfer | transfert de technologie | نقل تكنولوجيا
knowledge sharing | partage des connaissances | تبادل معارف
pilot project | projet pilote | مشروع تجريبي, مشروع رائد
feasibility study | étude de faisabilité | دراسة جدوى
work plan | plan de travail | خطة عمل
timetable, timeline | calendrier | جدول زمني
deadline | échéance, date limite | موعد نهائي, أجل
phase | phase | مرحلة
implementation phase | phase de mise en œuvre | مرحلة تنفيذ
monitoring and evaluation | suivi et évaluation | رصد وتقييم
annual report | rapport annuel | تقرير سنوي
progress report | rapport d'étape | تقرير مرحلي
stakeholder | partie prenante | صاحب مصلحة, أصحاب مصلحة
ownership | appropriation | ملكية, تملك
coordination meeting | réunion de coordination | اجتماع تنسيقي
inland waterway | voie navigable | ممر مائي داخلي
transboundary | transfrontière, transfrontalier | عابر للحدود
riparian | riverain | مشاطئ, متشاطئ
fishing vessel | navire de pêche | سفينة صيد
seafarer, sailor | marin | بحار, بحارة
civil aviation | aviation civile | طيران مدني
road safety | sécurité routière | سلامة مرورية, سلامة الطرق
tunnel | tunnel | نفق
pipeline | oléoduc, gazoduc | خط أنابيب
mining | exploitation minière, mines | تعدين
mineral | minéral, minerai | معدن, معادن
lithium | lithium | ليثيوم
steel | acier | صلب, فولاذ
textile | textile | نسيج, منسوجات
craft, handicraft | artisanat | حرف, صناعات تقليدية
heritage site | site du patrimoine | موقع تراث
world heritage | patrimoine mondial | تراث عالمي
sports event | manifestation sportive | حدث رياضي
olympic | olympique | أولمبي
`;

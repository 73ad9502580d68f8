/** Meetings, statements, offices and the ways of diplomacy. Rows as in `verbs.ts`. */
export const diplomacy = `
joint statement | déclaration conjointe | بيان مشترك
joint communiqué | communiqué conjoint | بيان مشترك, بلاغ مشترك
communiqué | communiqué | بيان, بلاغ
final communiqué | communiqué final | بيان ختامي
press release | communiqué de presse | بيان صحفي
media note | note aux médias, note aux rédactions | مذكرة إعلامية
media advisory | avis aux médias | إشعار إعلامي
readout | compte rendu | ملخص, محضر
fact sheet | fiche d'information | صحيفة وقائع
remarks | propos, allocution | كلمة, تصريحات
opening remarks | allocution d'ouverture | كلمة افتتاحية
closing remarks | allocution de clôture | كلمة ختامية
press conference | conférence de presse | مؤتمر صحفي
briefing | point de presse, exposé, séance d'information | إحاطة, إيجاز
debriefing | compte rendu | إحاطة
for immediate release | pour diffusion immédiate | للنشر الفوري
statement | déclaration | بيان
declaration | déclaration | إعلان
outcome document | document final | وثيقة ختامية
outcome | résultat, conclusions | نتائج, حصيلة
chair's summary | résumé de la présidence | ملخص الرئاسة
presidential statement | déclaration présidentielle | بيان رئاسي
action plan | plan d'action | خطة عمل
road map, roadmap | feuille de route | خريطة طريق, خارطة طريق
framework | cadre | إطار
framework agreement | accord-cadre | اتفاق إطاري
memorandum of understanding | protocole d'accord, mémorandum d'entente | مذكرة تفاهم
letter of intent | lettre d'intention | خطاب نوايا
exchange of letters | échange de lettres | تبادل رسائل
note verbale | note verbale | مذكرة شفوية
aide-mémoire | aide-mémoire | مذكرة
agenda | ordre du jour | جدول أعمال
agenda item | point de l'ordre du jour | بند من جدول الأعمال
minutes | procès-verbal | محضر
terms of reference | mandat, termes de référence | اختصاصات
mandate | mandat | ولاية, تفويض
rules of procedure | règlement intérieur | نظام داخلي
quorum | quorum | نصاب
consensus | consensus | توافق الآراء, إجماع
unanimity, unanimously | unanimité, à l'unanimité | بالإجماع
silence procedure | procédure d'approbation tacite | إجراء الصمت
amendment | amendement | تعديل
annex | annexe | مرفق, ملحق
preamble | préambule | ديباجة
paragraph | paragraphe | فقرة
official text | texte officiel | نص رسمي
authentic text | texte authentique | نص ذو حجية
courtesy translation | traduction de courtoisie | ترجمة مجاملة
unofficial translation | traduction non officielle | ترجمة غير رسمية
interpretation, interpreter | interprétation, interprète | ترجمة فورية, مترجم
meeting | réunion | اجتماع
session | session | دورة
sitting | séance | جلسة
plenary | plénière | جلسة عامة, عام
plenary session | séance plénière | جلسة عامة
summit | sommet | قمة
ministerial | ministériel | وزاري
ministerial meeting | réunion ministérielle | اجتماع وزاري
high-level meeting | réunion de haut niveau | اجتماع رفيع المستوى
conference | conférence | مؤتمر
congress | congrès | مؤتمر
symposium | colloque | ندوة
seminar | séminaire | ندوة, حلقة دراسية
workshop | atelier | ورشة عمل, ورشة
round table, roundtable | table ronde | مائدة مستديرة
side event | événement parallèle | فعالية جانبية
sidelines, margins | marge | هامش
working lunch | déjeuner de travail | غداء عمل
working visit | visite de travail | زيارة عمل
official visit | visite officielle | زيارة رسمية
state visit | visite d'État | زيارة دولة
video conference, videoconference | visioconférence, vidéoconférence | تداول بالفيديو, اتصال مرئي
virtual, virtually | virtuel, virtuellement | افتراضي, عن بعد
in person | en présentiel, en personne | حضوري, حضوريا
hybrid | hybride | هجين, مدمج
telephone call, phone call | appel téléphonique, entretien téléphonique | اتصال هاتفي, مكالمة هاتفية
talks | pourparlers, entretiens | محادثات, مباحثات
consultations | consultations | مشاورات
negotiation round | cycle de négociations | جولة مفاوضات
round | cycle, tour | جولة
forum | forum | منتدى
dialogue | dialogue | حوار
national dialogue | dialogue national | حوار وطني
strategic dialogue | dialogue stratégique | حوار استراتيجي
host country | pays hôte | بلد مضيف
hospitality | hospitalité | ضيافة, حفاوة
generous hospitality | généreuse hospitalité | كرم الضيافة, حفاوة الاستقبال
warm welcome | accueil chaleureux | استقبال حار, ترحيب حار
invitation | invitation | دعوة
participant | participant | مشارك
attendee | participant | حاضر
delegate | délégué | مندوب
delegation | délégation | وفد
head of delegation | chef de délégation | رئيس الوفد
partner | partenaire | شريك, شركاء
partnership | partenariat | شراكة
strategic partnership | partenariat stratégique | شراكة استراتيجية
ally, alliance | allié, alliance | حليف, حلفاء, تحالف, حلف
coalition | coalition | تحالف, ائتلاف
global coalition | coalition mondiale | تحالف دولي, تحالف عالمي
entente | entente | وفاق
bloc | bloc | كتلة
member | membre | عضو, أعضاء
member state | État membre | دولة عضو, دول أعضاء
founding member | membre fondateur | عضو مؤسس
membership | adhésion, qualité de membre | عضوية
observer status | statut d'observateur | صفة مراقب
accession | adhésion | انضمام
candidate | candidat | مرشح
candidacy | candidature | ترشيح, ترشح
small group | groupe restreint | مجموعة مصغرة
working group | groupe de travail | مجموعة عمل, فريق عمل
focus group | groupe de réflexion, groupe thématique | مجموعة تركيز
contact group | groupe de contact | مجموعة اتصال
core group | groupe restreint, noyau | مجموعة أساسية
steering committee | comité directeur, comité de pilotage | لجنة توجيهية
executive committee | comité exécutif | لجنة تنفيذية
technical committee | comité technique | لجنة فنية, لجنة تقنية
committee | comité | لجنة
subcommittee | sous-comité | لجنة فرعية
commission | commission | لجنة, مفوضية
task force | groupe de travail, force opérationnelle | فرقة عمل, قوة مهام
panel | panel, groupe d'experts | فريق, هيئة
advisory panel | panel consultatif | هيئة استشارية
board | conseil d'administration | مجلس إدارة
bureau | bureau | مكتب, هيئة المكتب
secretariat | secrétariat | أمانة, سكرتارية
general secretariat | secrétariat général | أمانة عامة
general assembly | assemblée générale | جمعية عامة
security council | conseil de sécurité | مجلس الأمن
permanent mission | mission permanente | بعثة دائمة
mission | mission | بعثة, مهمة
embassy | ambassade | سفارة
consulate | consulat | قنصلية
consul | consul | قنصل
ministry | ministère | وزارة
ministry of foreign affairs | ministère des affaires étrangères | وزارة الخارجية, وزارة الشؤون الخارجية
department of state, state department | département d'État | وزارة الخارجية
foreign minister | ministre des affaires étrangères | وزير الخارجية
secretary of state | secrétaire d'État | وزير الخارجية
deputy secretary | secrétaire adjoint | نائب وزير, وكيل
under secretary | sous-secrétaire | وكيل وزارة
assistant secretary | secrétaire adjoint | مساعد وزير
minister | ministre | وزير, وزيرة, وزراء
prime minister | premier ministre | رئيس الوزراء
deputy prime minister | vice-premier ministre | نائب رئيس الوزراء
minister of state | ministre d'État | وزير دولة
president | président | رئيس
vice president | vice-président | نائب رئيس
chancellor | chancelier | مستشار
king | roi | ملك
queen | reine | ملكة
crown prince | prince héritier | ولي العهد
emir, prince | émir, prince | أمير
sultan | sultan | سلطان
secretary general, secretary-general | secrétaire général | أمين عام
deputy secretary general | secrétaire général adjoint | نائب الأمين العام, أمين عام مساعد
executive secretary | secrétaire exécutif | أمين تنفيذي
director general, director-general | directeur général | مدير عام
executive director | directeur exécutif | مدير تنفيذي
political director | directeur politique | مدير سياسي
director | directeur | مدير
deputy | adjoint, vice | نائب
head | chef, responsable | رئيس, مسؤول
commissioner | commissaire | مفوض
high commissioner | haut-commissaire | مفوض سام
high representative | haut représentant | ممثل أعلى, ممثل سام
ambassador | ambassadeur | سفير
ambassador-at-large | ambassadeur itinérant | سفير متجول
permanent representative | représentant permanent | ممثل دائم, مندوب دائم
chargé d'affaires | chargé d'affaires | قائم بالأعمال
special envoy | envoyé spécial | مبعوث خاص
special representative | représentant spécial | ممثل خاص
envoy | envoyé, émissaire | مبعوث
spokesperson, spokesman, spokeswoman | porte-parole | متحدث, ناطق
office of the spokesperson | bureau du porte-parole | مكتب المتحدث
coordinator | coordinateur, coordonnateur | منسق
focal point | point focal | جهة اتصال, منسق, نقطة اتصال
adviser, advisor | conseiller | مستشار
official | responsable, fonctionnaire | مسؤول
senior official | haut responsable, haut fonctionnaire | كبير المسؤولين, كبار المسؤولين
senior diplomat | haut diplomate | كبار الدبلوماسيين
diplomat, diplomatic | diplomate, diplomatique | دبلوماسي
diplomacy | diplomatie | دبلوماسية
preventive diplomacy | diplomatie préventive | دبلوماسية وقائية
governor | gouverneur | محافظ, والي
mayor | maire | عمدة, رئيس بلدية
senator | sénateur | عضو مجلس الشيوخ, سيناتور
deputy, member of parliament | député | نائب, برلماني
parliament | parlement | برلمان
speaker of parliament | président du parlement | رئيس البرلمان, رئيس مجلس النواب
general | général | فريق, لواء, جنرال
commander | commandant | قائد
acting | par intérim | بالإنابة, بالنيابة, بالوكالة
interim | intérimaire, par intérim | مؤقت, انتقالي
former | ancien | سابق
outgoing | sortant | منتهية ولايته
incoming | entrant | جديد
appointed | nommé | معين
chair, chairman, chairperson | président, présidence | رئيس, رئاسة
chairmanship, presidency | présidence | رئاسة
co-chair | coprésident, coprésidence | رئيس مشارك, رئاسة مشتركة
co-lead | co-responsable, codirigeant | قائد مشارك
co-host | co-organisateur | مضيف مشارك
rotating presidency | présidence tournante | رئاسة دورية
vice-chair | vice-président | نائب رئيس
rapporteur | rapporteur | مقرر
moderator | modérateur | مدير جلسة
facilitator | facilitateur | ميسر
mediator | médiateur | وسيط
signatory | signataire | موقع, موقعة
depositary | dépositaire | وديع
term of office | mandat | مدة ولاية
handover | passation | تسليم
his excellency, her excellency | son excellence | معالي, سعادة, سيادة
his majesty | sa majesté | جلالة
his highness | son altesse | سمو
royal | royal | ملكي
kingdom | royaume | مملكة
republic | république | جمهورية
federation, federal | fédération, fédéral | اتحاد, اتحادي, فيدرالي
sultanate | sultanat | سلطنة
emirate | émirat | إمارة
commonwealth | commonwealth | كومنولث
sovereignty, sovereign | souveraineté, souverain | سيادة, ذات سيادة
territorial integrity | intégrité territoriale | سلامة إقليمية, وحدة أراضي
self-determination | autodétermination | تقرير المصير
non-interference | non-ingérence | عدم تدخل
good offices | bons offices | مساع حميدة
good neighbourliness | bon voisinage | حسن جوار
bilateral | bilatéral | ثنائي
trilateral | trilatéral | ثلاثي
quadrilateral | quadrilatéral | رباعي
multilateral, multilateralism | multilatéral, multilatéralisme | متعدد الأطراف, تعددية
bilateral relations | relations bilatérales | علاقات ثنائية
diplomatic relations | relations diplomatiques | علاقات دبلوماسية
friendly relations | relations d'amitié | علاقات ودية
mutual interest | intérêt commun | اهتمام مشترك
mutual respect | respect mutuel | احترام متبادل
common ground | terrain d'entente | أرضية مشتركة
solidarity | solidarité | تضامن
credentials | lettres de créance | أوراق اعتماد
protocol | protocole | بروتوكول, مراسم
treaty | traité | معاهدة
convention | convention | اتفاقية
charter | charte | ميثاق
covenant | pacte | عهد
pact | pacte | ميثاق, حلف
accord | accord | اتفاق
resolution | résolution | قرار
draft resolution | projet de résolution | مشروع قرار
veto | veto | حق النقض, فيتو
vote in favour | voter pour | صوت لصالح
abstention, abstain | abstention, s'abstenir | امتناع عن التصويت
entry into force | entrée en vigueur | دخول حيز النفاذ
ratification instrument | instrument de ratification | صك تصديق
reservation | réserve | تحفظ
breach, violation, violate | violation, violer | انتهاك, خرق, انتهك
obligation | obligation | التزام
compliance mechanism | mécanisme de conformité | آلية امتثال
mechanism | mécanisme | آلية
follow-up mechanism | mécanisme de suivi | آلية متابعة
monitoring mechanism | mécanisme de suivi | آلية رصد
initiative | initiative | مبادرة
programme, program | programme | برنامج, برامج
project | projet | مشروع, مشاريع
pillar | pilier | ركيزة, محور
priority | priorité | أولوية
vision | vision | رؤية
principle | principe | مبدأ, مبادئ
value | valeur | قيمة
shared values | valeurs communes | قيم مشتركة
purposes and principles | buts et principes | مقاصد ومبادئ
line of effort | axe d'effort | مسار عمل
next meeting | prochaine réunion | اجتماع مقبل, اجتماع قادم
anniversary | anniversaire | ذكرى
condolences | condoléances | تعاز
tribute | hommage | تحية, إجلال
warm thanks | vifs remerciements | جزيل الشكر
profound gratitude | profonde gratitude | عميق الامتنان
deep concern | profonde préoccupation | قلق عميق, بالغ القلق
grave concern | vive préoccupation, grave préoccupation | قلق بالغ
strongest terms | termes les plus fermes | أشد العبارات
strong condemnation | ferme condamnation | إدانة شديدة
steadfast support | soutien indéfectible | دعم راسخ, دعم ثابت
unwavering commitment | engagement inébranlable | التزام راسخ, التزام لا يتزعزع
continued commitment | engagement continu | التزام مستمر
full support | plein appui | دعم كامل
renewed commitment | engagement renouvelé | تجديد الالتزام
collective efforts | efforts collectifs | جهود جماعية
tireless efforts | efforts inlassables | جهود دؤوبة
dedicated efforts | efforts dévoués | جهود متفانية
joint efforts | efforts conjoints | جهود مشتركة
effort | effort | جهد, جهود
endeavour | effort | مسعى, مساع
lessons learned | enseignements tirés | دروس مستفادة
best practices | bonnes pratiques, meilleures pratiques | أفضل الممارسات
way forward | voie à suivre | سبيل المضي قدما
state of play | état des lieux | وضع راهن
challenges ahead | défis à venir | تحديات مقبلة
challenge | défi | تحد, تحديات
achievement | réalisation | إنجاز, إنجازات
milestone | étape, jalon | معلم, محطة
`;

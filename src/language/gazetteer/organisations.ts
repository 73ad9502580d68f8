import { rows } from './rows.ts';

/**
 * International organisations outside the United Nations system, laid out as `united-nations.ts`:
 * acronym, the code after `org:` | English | French | Arabic | Spanish; without a Spanish name the English one is shown. Sources: the organisations' own sites and basic texts.
 */
export const organisations = rows(`
EU | European Union; EU; E.U. | Union européenne; UE; U.E. | الاتحاد الأوروبي; الاتحاد الأوربي | Unión Europea; UE; U.E.
EC | European Commission | Commission européenne | المفوضية الأوروبية; المفوضية الأوربية; اللجنة الأوروبية | Comisión Europea
EEAS | European External Action Service; EEAS | Service européen pour l'action extérieure; SEAE | دائرة العمل الخارجي الأوروبية; الدائرة الأوروبية للعمل الخارجي; دائرة الشؤون الخارجية الأوروبية | Servicio Europeo de Acción Exterior; SEAE
EP | European Parliament | Parlement européen | البرلمان الأوروبي | Parlamento Europeo
EIB | European Investment Bank; EIB | Banque européenne d'investissement; BEI | بنك الاستثمار الأوروبي; البنك الأوروبي للاستثمار | Banco Europeo de Inversiones; BEI
EBRD | European Bank for Reconstruction and Development; EBRD | Banque européenne pour la reconstruction et le développement; BERD | البنك الأوروبي لإعادة الإعمار والتنمية; البنك الأوروبي للإنشاء والتعمير
CEB | Council of Europe Development Bank | Banque de développement du Conseil de l'Europe | مصرف التنمية لمجلس أوروبا; بنك التنمية لمجلس أوروبا
EUROPOL | Europol; EUROPOL; European Union Agency for Law Enforcement Cooperation | Europol; EUROPOL; Agence de l'Union européenne pour la coopération des services répressifs | يوروبول; اليوروبول; وكالة الشرطة الأوروبية
EUROJUST | Eurojust; EUROJUST; European Union Agency for Criminal Justice Cooperation | Eurojust; EUROJUST | يوروجست; اليوروجست; يوروجاست
FRONTEX | Frontex; FRONTEX; European Border and Coast Guard Agency | Frontex; FRONTEX; Agence européenne de garde-frontières et de garde-côtes | فرونتكس; الوكالة الأوروبية لحرس الحدود والسواحل
EUAA | European Union Agency for Asylum; EUAA | Agence de l'Union européenne pour l'asile; AUEA | وكالة الاتحاد الأوروبي للجوء
EEA | European Environment Agency | Agence européenne pour l'environnement | الوكالة الأوروبية للبيئة; وكالة البيئة الأوروبية
NATO | North Atlantic Treaty Organization; NATO; North Atlantic Treaty Organisation; Atlantic Alliance; North Atlantic Alliance | Organisation du Traité de l'Atlantique Nord; OTAN; Alliance atlantique | حلف شمال الأطلسي; الناتو; ناتو; منظمة حلف شمال الأطلسي; حلف الناتو; الحلف الأطلسي | Organización del Tratado del Atlántico Norte; OTAN; Alianza Atlántica
COE | Council of Europe; CoE | Conseil de l'Europe; CdE | مجلس أوروبا | Consejo de Europa
ECHR | European Court of Human Rights | Cour européenne des droits de l'homme; CEDH | المحكمة الأوروبية لحقوق الإنسان
OSCE | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; OSCE | Organisation pour la sécurité et la coopération en Europe; OSCE | منظمة الأمن والتعاون في أوروبا | Organización para la Seguridad y la Cooperación en Europa; OSCE
EFTA | European Free Trade Association; EFTA | Association européenne de libre-échange; AELE | الرابطة الأوروبية للتجارة الحرة
OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development; OECD | Organisation de coopération et de développement économiques; OCDE | منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية في الميدان الاقتصادي; منظمة التعاون والتنمية الاقتصادية | Organización para la Cooperación y el Desarrollo Económicos; OCDE
IEA | International Energy Agency; IEA | Agence internationale de l'énergie; AIE | وكالة الطاقة الدولية; الوكالة الدولية للطاقة
IRENA | International Renewable Energy Agency; IRENA | Agence internationale pour les énergies renouvelables; IRENA | الوكالة الدولية للطاقة المتجددة; آيرينا
FATF | Financial Action Task Force; FATF | Groupe d'action financière; GAFI | مجموعة العمل المالي; فرقة العمل المعنية بالإجراءات المالية; فاتف
BSEC | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation; BSEC | Organisation de coopération économique de la mer Noire | منظمة التعاون الاقتصادي للبحر الأسود
UFM | Union for the Mediterranean; UfM | Union pour la Méditerranée; UpM | الاتحاد من أجل المتوسط | Unión por el Mediterráneo; UpM
NB8 | Nordic-Baltic Eight; NB8 | Conseil nordique-baltique | مجموعة دول الشمال والبلطيق الثماني
NCM | Nordic Council of Ministers | Conseil nordique des ministres | مجلس وزراء دول الشمال
VISEGRAD | Visegrad Group; Visegrád Group | Groupe de Visegrád | مجموعة فيشغراد; مجموعة فيسيغراد
BENELUX | Benelux; Benelux Union | Benelux; Union Benelux | بنلوكس; اتحاد بنلوكس
AC | Arctic Council | Conseil de l'Arctique | مجلس القطب الشمالي; مجلس المنطقة القطبية الشمالية
AU | African Union; AU; A.U. | Union africaine; UA; U.A. | الاتحاد الأفريقي; الاتحاد الإفريقي | Unión Africana; UA
AUC | African Union Commission; AUC | Commission de l'Union africaine; CUA | مفوضية الاتحاد الأفريقي; مفوضية الاتحاد الإفريقي | Comisión de la Unión Africana
AFCFTA | African Continental Free Trade Area; AfCFTA | Zone de libre-échange continentale africaine; ZLECAf; ZLECA | منطقة التجارة الحرة القارية الأفريقية
AFDB | African Development Bank; AfDB; African Development Bank Group | Banque africaine de développement; BAD; BAfD | البنك الأفريقي للتنمية; مصرف التنمية الأفريقي; بنك التنمية الأفريقي; مجموعة البنك الأفريقي للتنمية | Banco Africano de Desarrollo; BAfD
AFREXIMBANK | African Export-Import Bank; Afreximbank | Banque africaine d'import-export; Afreximbank | البنك الأفريقي للتصدير والاستيراد; أفريكسيم بنك
ACDC | Africa Centres for Disease Control and Prevention; Africa CDC | Centres africains de contrôle et de prévention des maladies; CDC Afrique | المراكز الأفريقية لمكافحة الأمراض والوقاية منها
ECOWAS | Economic Community of West African States; ECOWAS | Communauté économique des États de l'Afrique de l'Ouest; CEDEAO | الجماعة الاقتصادية لدول غرب أفريقيا; المجموعة الاقتصادية لدول غرب أفريقيا; إيكواس; الإيكواس; سيدياو | Comunidad Económica de los Estados de África Occidental; CEDEAO
WAEMU | West African Economic and Monetary Union; WAEMU | Union économique et monétaire ouest-africaine; UEMOA | الاتحاد الاقتصادي والنقدي لغرب أفريقيا
G5SAHEL | G5 Sahel; Group of Five for the Sahel; G5 of the Sahel; Sahel G5 | G5 Sahel; Groupe de cinq pays du Sahel; G5 du Sahel | مجموعة دول الساحل الخمس; مجموعة الساحل الخماسية; مجموعة الدول الخمس لمنطقة الساحل; مجموعة الخمسة لمنطقة الساحل; مجموعة الخمس لمنطقة الساحل
AES | Alliance of Sahel States; Confederation of Sahel States | Alliance des États du Sahel; Confédération des États du Sahel | تحالف دول الساحل; كونفدرالية دول الساحل; اتحاد دول الساحل
LCBC | Lake Chad Basin Commission; LCBC | Commission du bassin du lac Tchad; CBLT | لجنة حوض بحيرة تشاد
MNJTF | Multinational Joint Task Force; MNJTF | Force multinationale mixte; FMM | القوة المشتركة متعددة الجنسيات; قوة المهام المشتركة متعددة الجنسيات
ECCAS | Economic Community of Central African States; ECCAS | Communauté économique des États de l'Afrique centrale; CEEAC | الجماعة الاقتصادية لدول وسط أفريقيا; المجموعة الاقتصادية لدول وسط أفريقيا
CEMAC | Central African Economic and Monetary Community; Economic and Monetary Community of Central Africa; CEMAC | Communauté économique et monétaire de l'Afrique centrale; CEMAC | الجماعة الاقتصادية والنقدية لوسط أفريقيا; الجماعة الاقتصادية والنقدية لدول وسط أفريقيا; سيماك
COMESA | Common Market for Eastern and Southern Africa; COMESA | Marché commun de l'Afrique orientale et australe; COMESA | السوق المشتركة لشرق أفريقيا والجنوب الأفريقي; السوق المشتركة لشرق وجنوب أفريقيا; الكوميسا; كوميسا
EAC | East African Community; EAC | Communauté d'Afrique de l'Est; Communauté de l'Afrique de l'Est; CAE | جماعة شرق أفريقيا; مجموعة شرق أفريقيا
IGAD | Intergovernmental Authority on Development; IGAD | Autorité intergouvernementale pour le développement; IGAD | الهيئة الحكومية الدولية المعنية بالتنمية; الهيئة الحكومية للتنمية; إيغاد; الإيغاد; إيقاد
SADC | Southern African Development Community; SADC | Communauté de développement de l'Afrique australe; CDAA; SADC | الجماعة الإنمائية للجنوب الأفريقي; مجموعة تنمية الجنوب الأفريقي; الجماعة الإنمائية للجنوب الإفريقي; سادك; السادك
SACU | Southern African Customs Union; SACU | Union douanière d'Afrique australe; SACU | الاتحاد الجمركي للجنوب الأفريقي
CENSAD | Community of Sahel-Saharan States; CEN-SAD | Communauté des États sahélo-sahariens; CEN-SAD | تجمع دول الساحل والصحراء; تجمع الساحل والصحراء
IOC | Indian Ocean Commission | Commission de l'océan Indien | لجنة المحيط الهندي
IORA | Indian Ocean Rim Association; IORA | Association des États riverains de l'océan Indien; IORA | رابطة الدول المطلة على المحيط الهندي; رابطة حافة المحيط الهندي
AMU | Arab Maghreb Union; Maghreb Arab Union | Union du Maghreb arabe; UMA | اتحاد المغرب العربي; الاتحاد المغاربي
LAS | League of Arab States; Arab League; LAS | Ligue des États arabes; Ligue arabe; LEA | جامعة الدول العربية; الجامعة العربية | Liga de los Estados Árabes; Liga Árabe
GCC | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf; GCC | Conseil de coopération du Golfe; Conseil de coopération des États arabes du Golfe; CCG; CCEAG | مجلس التعاون لدول الخليج العربية; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج; مجلس التعاون | Consejo de Cooperación del Golfo; CCG
OIC | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; OIC | Organisation de la coopération islamique; OCI | منظمة التعاون الإسلامي; منظمة المؤتمر الإسلامي | Organización de Cooperación Islámica; OCI
ICESCO | Islamic World Educational, Scientific and Cultural Organization; ICESCO | Organisation du monde islamique pour l'éducation, les sciences et la culture; ICESCO | منظمة العالم الإسلامي للتربية والعلوم والثقافة; الإيسيسكو; إيسيسكو
ALECSO | Arab League Educational, Cultural and Scientific Organization; ALECSO | Organisation arabe pour l'éducation, la culture et les sciences; ALECSO | المنظمة العربية للتربية والثقافة والعلوم; الألكسو; ألكسو
ISDB | Islamic Development Bank; IsDB; Islamic Development Bank Group | Banque islamique de développement; BID; BIsD | البنك الإسلامي للتنمية; مجموعة البنك الإسلامي للتنمية
AFESD | Arab Fund for Economic and Social Development; AFESD | Fonds arabe pour le développement économique et social; FADES | الصندوق العربي للإنماء الاقتصادي والاجتماعي
AMF | Arab Monetary Fund | Fonds monétaire arabe | صندوق النقد العربي
BADEA | Arab Bank for Economic Development in Africa; BADEA | Banque arabe pour le développement économique en Afrique; BADEA | المصرف العربي للتنمية الاقتصادية في أفريقيا
IMCTC | Islamic Military Counter Terrorism Coalition; IMCTC | Coalition militaire islamique contre le terrorisme | التحالف الإسلامي العسكري لمحاربة الإرهاب
OPEC | Organization of the Petroleum Exporting Countries; OPEC | Organisation des pays exportateurs de pétrole; OPEP | منظمة البلدان المصدرة للبترول; منظمة الدول المصدرة للنفط; أوبك; الأوبك
GECF | Gas Exporting Countries Forum; GECF | Forum des pays exportateurs de gaz; FPEG | منتدى الدول المصدرة للغاز
ASEAN | Association of Southeast Asian Nations; Association of South-East Asian Nations; ASEAN | Association des nations de l'Asie du Sud-Est; ASEAN; ANASE | رابطة دول جنوب شرق آسيا; رابطة أمم جنوب شرق آسيا; آسيان; الآسيان | Asociación de Naciones de Asia Sudoriental; ASEAN
ARF | ASEAN Regional Forum | Forum régional de l'ASEAN | منتدى آسيان الإقليمي
APEC | Asia-Pacific Economic Cooperation; APEC | Coopération économique Asie-Pacifique; APEC | منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ; أبيك | Foro de Cooperación Económica Asia-Pacífico; APEC
ADB | Asian Development Bank; ADB | Banque asiatique de développement; BAsD | مصرف التنمية الآسيوي; بنك التنمية الآسيوي; البنك الآسيوي للتنمية
AIIB | Asian Infrastructure Investment Bank; AIIB | Banque asiatique d'investissement pour les infrastructures; BAII | البنك الآسيوي للاستثمار في البنية التحتية
NDB | New Development Bank | Nouvelle Banque de développement | بنك التنمية الجديد
SAARC | South Asian Association for Regional Cooperation; SAARC | Association sud-asiatique de coopération régionale; ASACR; SAARC | رابطة جنوب آسيا للتعاون الإقليمي; سارك
BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC | BIMSTEC | مبادرة خليج البنغال للتعاون التقني والاقتصادي متعدد القطاعات; بيمستيك
SCO | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | Organisation de coopération de Shanghai; OCS | منظمة شنغهاي للتعاون
CICA | Conference on Interaction and Confidence-Building Measures in Asia; CICA | Conférence pour l'interaction et les mesures de confiance en Asie; CICA | مؤتمر التفاعل وتدابير بناء الثقة في آسيا; سيكا
CSTO | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | Organisation du traité de sécurité collective; OTSC | منظمة معاهدة الأمن الجماعي
CIS | Commonwealth of Independent States | Communauté des États indépendants | رابطة الدول المستقلة; كومنولث الدول المستقلة
EAEU | Eurasian Economic Union; EAEU | Union économique eurasiatique; UEE | الاتحاد الاقتصادي الأوراسي; الاتحاد الاقتصادي للمنطقة الأوروبية الآسيوية
ECO | Economic Cooperation Organization | Organisation de coopération économique | منظمة التعاون الاقتصادي
OTS | Organization of Turkic States; Turkic Council | Organisation des États turciques; Conseil turcique | منظمة الدول التركية; المجلس التركي
PIF | Pacific Islands Forum; PIF | Forum des îles du Pacifique; FIP | منتدى جزر المحيط الهادئ
SPC | Pacific Community; Secretariat of the Pacific Community | Communauté du Pacifique; CPS | جماعة المحيط الهادئ
SPREP | Secretariat of the Pacific Regional Environment Programme; SPREP | Programme régional océanien de l'environnement; PROE | أمانة البرنامج الإقليمي للبيئة في المحيط الهادئ
MRC | Mekong River Commission | Commission du Mékong | لجنة نهر الميكونغ
OAS | Organization of American States; OAS | Organisation des États américains; OEA | منظمة الدول الأمريكية; منظمة الدول الأميركية | Organización de los Estados Americanos; OEA
IDB | Inter-American Development Bank; IDB; IADB | Banque interaméricaine de développement | مصرف التنمية للبلدان الأمريكية; بنك التنمية للبلدان الأمريكية; بنك التنمية للأمريكتين | Banco Interamericano de Desarrollo; BID
PAHO | Pan American Health Organization; PAHO | Organisation panaméricaine de la Santé; OPS | منظمة الصحة للبلدان الأمريكية | Organización Panamericana de la Salud; OPS
CARICOM | Caribbean Community; CARICOM; Caricom | Communauté des Caraïbes; Communauté caribéenne; CARICOM | الجماعة الكاريبية; كاريكوم; الكاريكوم | Comunidad del Caribe; CARICOM; Caricom
OECS | Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States; OECS | Organisation des États de la Caraïbe orientale; OECO | منظمة دول شرق الكاريبي; منظمة دول شرق البحر الكاريبي
ACS | Association of Caribbean States | Association des États de la Caraïbe | رابطة الدول الكاريبية | Asociación de Estados del Caribe; AEC
CELAC | Community of Latin American and Caribbean States; CELAC | Communauté d'États latino-américains et caraïbes; CELAC | جماعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي; سيلاك | Comunidad de Estados Latinoamericanos y Caribeños; CELAC
MERCOSUR | Southern Common Market; Mercosur; MERCOSUR | Marché commun du Sud; Mercosur; MERCOSUR | السوق المشتركة للجنوب; ميركوسور; السوق الجنوبية المشتركة | Mercado Común del Sur; Mercosur; MERCOSUR
SICA | Central American Integration System; SICA | Système d'intégration centraméricain; SICA | منظومة التكامل لأمريكا الوسطى | Sistema de la Integración Centroamericana; SICA
CAN | Andean Community | Communauté andine | جماعة دول الأنديز; جماعة الأنديز | Comunidad Andina
CAF | Development Bank of Latin America; Development Bank of Latin America and the Caribbean | Banque de développement de l'Amérique latine | بنك تنمية أمريكا اللاتينية | Banco de Desarrollo de América Latina y el Caribe; Banco de Desarrollo de América Latina; CAF
OIF | International Organisation of La Francophonie; International Organization of La Francophonie; OIF; Francophonie | Organisation internationale de la Francophonie; Francophonie; OIF | المنظمة الدولية للفرنكوفونية; المنظمة الدولية للفرانكوفونية; الفرانكفونية
COMMONWEALTH | Commonwealth; Commonwealth of Nations; Commonwealth Secretariat | Commonwealth; Secrétariat du Commonwealth | الكومنولث; رابطة الكومنولث; كومنولث الأمم
CPLP | Community of Portuguese Language Countries; CPLP | Communauté des pays de langue portugaise; CPLP | جماعة البلدان الناطقة بالبرتغالية; مجموعة البلدان الناطقة باللغة البرتغالية
OACPS | Organisation of African, Caribbean and Pacific States; OACPS | Organisation des États d'Afrique, des Caraïbes et du Pacifique; OEACP | منظمة دول أفريقيا والكاريبي والمحيط الهادئ
NAM | Non-Aligned Movement; Movement of Non-Aligned Countries | Mouvement des non-alignés; Mouvement des pays non alignés | حركة عدم الانحياز; حركة بلدان عدم الانحياز
BRICS | BRICS | BRICS | بريكس; مجموعة بريكس; البريكس
G7 | Group of Seven; G7; G-7 | Groupe des Sept; G7; G-7 | مجموعة السبع; مجموعة الدول السبع; مجموعة الدول الصناعية السبع | Grupo de los Siete; G7; G-7
G20 | Group of Twenty; G20; G-20 | Groupe des Vingt; G20; G-20 | مجموعة العشرين | Grupo de los Veinte; G20; G-20
G77 | Group of 77; G77; G-77 | Groupe des 77; G77; G-77 | مجموعة الـ77; مجموعة السبعة والسبعين; مجموعة ال77 | Grupo de los 77; G77; G-77
AOSIS | Alliance of Small Island States; AOSIS | Alliance des petits États insulaires; AOSIS | تحالف الدول الجزرية الصغيرة
INTERPOL | INTERPOL; Interpol; International Criminal Police Organization; ICPO | INTERPOL; Interpol; Organisation internationale de police criminelle; OIPC | الإنتربول; إنتربول; المنظمة الدولية للشرطة الجنائية; الانتربول; منظمة الإنتربول | INTERPOL; Interpol; Organización Internacional de Policía Criminal
WCO | World Customs Organization; WCO | Organisation mondiale des douanes; OMD | منظمة الجمارك العالمية
ICC | International Criminal Court; ICC | Cour pénale internationale; CPI | المحكمة الجنائية الدولية | Corte Penal Internacional; CPI
PCA | Permanent Court of Arbitration | Cour permanente d'arbitrage; CPA | محكمة التحكيم الدائمة; المحكمة الدائمة للتحكيم
ICRC | International Committee of the Red Cross; ICRC | Comité international de la Croix-Rouge; CICR | اللجنة الدولية للصليب الأحمر; الصليب الأحمر الدولي | Comité Internacional de la Cruz Roja; CICR
IFRC | International Federation of Red Cross and Red Crescent Societies; IFRC | Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge; FICR | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر; الاتحاد الدولي للصليب الأحمر والهلال الأحمر
MSF | Médecins Sans Frontières; Doctors Without Borders; MSF | Médecins sans frontières; MSF | أطباء بلا حدود; منظمة أطباء بلا حدود
SMOM | Sovereign Order of Malta; Sovereign Military Order of Malta; Order of Malta | Ordre souverain de Malte; Ordre souverain militaire de Malte; Ordre de Malte | منظمة فرسان مالطة; منظمة فرسان مالطا ذات السيادة
GFATM | Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund | Fonds mondial de lutte contre le sida, la tuberculose et le paludisme; Fonds mondial | الصندوق العالمي لمكافحة الإيدز والسل والملاريا; الصندوق العالمي
GAVI | Gavi; GAVI; Gavi, the Vaccine Alliance; Vaccine Alliance | Gavi; GAVI; Gavi, l'Alliance du Vaccin; Alliance du Vaccin | التحالف العالمي للقاحات والتحصين; تحالف غافي; غافي; التحالف العالمي من أجل اللقاحات والتحصين
CEPI | Coalition for Epidemic Preparedness Innovations; CEPI | Coalition pour les innovations en matière de préparation aux épidémies; CEPI | التحالف من أجل ابتكارات التأهب للأوبئة; ائتلاف ابتكارات التأهب للأوبئة
GPE | Global Partnership for Education; GPE | Partenariat mondial pour l'éducation | الشراكة العالمية من أجل التعليم
ECW | Education Cannot Wait | Éducation sans délai; L'éducation ne peut attendre | صندوق التعليم لا ينتظر; التعليم لا ينتظر
WOAH | World Organisation for Animal Health; World Organization for Animal Health; WOAH; OIE | Organisation mondiale de la santé animale; OMSA; OIE | المنظمة العالمية لصحة الحيوان | Organización Mundial de Sanidad Animal; OMSA
IUCN | International Union for Conservation of Nature; IUCN | Union internationale pour la conservation de la nature; UICN | الاتحاد الدولي لحفظ الطبيعة; الاتحاد الدولي لصون الطبيعة
GCERF | Global Community Engagement and Resilience Fund; GCERF | Fonds mondial pour l'engagement de la communauté et la résilience; GCERF | الصندوق العالمي لإشراك المجتمعات المحلية وتعزيز قدرتها على الصمود; الصندوق العالمي لإشراك المجتمع المحلي وقدرته على الصمود
GCTF | Global Counterterrorism Forum; Global Counter-Terrorism Forum; GCTF | Forum mondial de lutte contre le terrorisme; FMLCT; GCTF | المنتدى العالمي لمكافحة الإرهاب
IIJ | International Institute for Justice and the Rule of Law | Institut international pour la justice et l'état de droit | المعهد الدولي للعدالة وسيادة القانون
IDEA | International Institute for Democracy and Electoral Assistance; International IDEA | Institut international pour la démocratie et l'assistance électorale; IDEA International | المؤسسة الدولية للديمقراطية والانتخابات; المعهد الدولي للديمقراطية والمساعدة الانتخابية
IDLO | International Development Law Organization; IDLO | Organisation internationale de droit du développement; OIDD | المنظمة الدولية لقانون التنمية
IPU | Inter-Parliamentary Union; IPU | Union interparlementaire; UIP | الاتحاد البرلماني الدولي | Unión Interparlamentaria; UIP
ISA | International Solar Alliance | Alliance solaire internationale | التحالف الدولي للطاقة الشمسية
ISBA | International Seabed Authority | Autorité internationale des fonds marins; AIFM | السلطة الدولية لقاع البحار
WADA | World Anti-Doping Agency; WADA | Agence mondiale antidopage; AMA | الوكالة العالمية لمكافحة المنشطات
BIS | Bank for International Settlements | Banque des règlements internationaux; BRI | بنك التسويات الدولية
WEF | World Economic Forum; WEF | Forum économique mondial | المنتدى الاقتصادي العالمي
BCEAO | Central Bank of West African States; BCEAO | Banque centrale des États de l'Afrique de l'Ouest; BCEAO | البنك المركزي لدول غرب إفريقيا; البنك المركزي لدول غرب أفريقيا
BEAC | Bank of Central African States; BEAC | Banque des États de l'Afrique centrale; BEAC | بنك دول وسط إفريقيا; بنك دول وسط أفريقيا
BOAD | West African Development Bank; BOAD | Banque ouest-africaine de développement; BOAD | بنك غرب إفريقيا للتنمية; بنك غرب أفريقيا للتنمية
CILSS | Permanent Interstate Committee for Drought Control in the Sahel; CILSS | Comité permanent inter-États de lutte contre la sécheresse dans le Sahel; CILSS | اللجنة الدولية الدائمة لمكافحة الجفاف في الساحل
WAHO | West African Health Organisation; West African Health Organization; WAHO | Organisation ouest-africaine de la santé; OOAS | منظمة الصحة لغرب إفريقيا; منظمة غرب أفريقيا للصحة
NBA | Niger Basin Authority | Autorité du bassin du Niger | هيئة حوض النيجر; سلطة حوض النيجر
OMVS | Organisation for the Development of the Senegal River; OMVS | Organisation pour la mise en valeur du fleuve Sénégal; OMVS | منظمة استثمار نهر السنغال; منظمة تنمية نهر السنغال
NBI | Nile Basin Initiative | Initiative du bassin du Nil | مبادرة حوض النيل
OSS | Sahara and Sahel Observatory | Observatoire du Sahara et du Sahel | مرصد الصحراء والساحل
OHADA | Organisation for the Harmonisation of Business Law in Africa; OHADA | Organisation pour l'harmonisation en Afrique du droit des affaires; OHADA | منظمة تنسيق قانون الأعمال في أفريقيا
AUDANEPAD | AUDA-NEPAD; African Union Development Agency | AUDA-NEPAD; Agence de développement de l'Union africaine | وكالة الاتحاد الأفريقي للتنمية; نيباد
ROPME | Regional Organization for the Protection of the Marine Environment; ROPME | Organisation régionale pour la protection du milieu marin; ROPME | المنظمة الإقليمية لحماية البيئة البحرية; روبمي
PERSGA | Regional Organization for the Conservation of the Environment of the Red Sea and Gulf of Aden; PERSGA | PERSGA | الهيئة الإقليمية للمحافظة على بيئة البحر الأحمر وخليج عدن; برسجا
ACSAD | Arab Center for the Studies of Arid Zones and Dry Lands; ACSAD | Centre arabe pour l'étude des zones arides et des terres sèches; ACSAD | المركز العربي لدراسات المناطق الجافة والأراضي القاحلة; أكساد
AOAD | Arab Organization for Agricultural Development; AOAD | Organisation arabe pour le développement agricole; OADA | المنظمة العربية للتنمية الزراعية
AAAID | Arab Authority for Agricultural Investment and Development; AAAID | Autorité arabe pour l'investissement et le développement agricoles | الهيئة العربية للاستثمار والإنماء الزراعي
ALO | Arab Labour Organization | Organisation arabe du travail | منظمة العمل العربية
ATO | Arab Tourism Organization | Organisation arabe du tourisme | المنظمة العربية للسياحة
AIDSMO | Arab Industrial Development, Standardization and Mining Organization | Organisation arabe pour le développement industriel, la normalisation et les mines | المنظمة العربية للتنمية الصناعية والتقييس والتعدين
ASBU | Arab States Broadcasting Union; ASBU | Union de radiodiffusion des États arabes; ASBU | اتحاد إذاعات الدول العربية
OAPEC | Organization of Arab Petroleum Exporting Countries; OAPEC | Organisation des pays arabes exportateurs de pétrole; OPAEP | منظمة الأقطار العربية المصدرة للبترول; أوابك
CAEU | Council of Arab Economic Unity | Conseil de l'unité économique arabe | مجلس الوحدة الاقتصادية العربية
ICCROM | International Centre for the Study of the Preservation and Restoration of Cultural Property; ICCROM | Centre international d'études pour la conservation et la restauration des biens culturels; ICCROM | المركز الدولي لدراسة صون الممتلكات الثقافية وترميمها; إيكروم
ICARDA | International Center for Agricultural Research in the Dry Areas; ICARDA | Centre international de recherche agricole dans les zones arides; ICARDA | المركز الدولي للبحوث الزراعية في المناطق الجافة; إيكاردا
ITTO | International Tropical Timber Organization; ITTO | Organisation internationale des bois tropicaux; OIBT | المنظمة الدولية للأخشاب المدارية
ICO | International Coffee Organization | Organisation internationale du café | المنظمة الدولية للبن
ICCO | International Cocoa Organization; ICCO | Organisation internationale du cacao; ICCO | المنظمة الدولية للكاكاو
OIV | International Organisation of Vine and Wine | Organisation internationale de la vigne et du vin | المنظمة الدولية للكروم والنبيذ
IHO | International Hydrographic Organization; IHO | Organisation hydrographique internationale; OHI | المنظمة الهيدروغرافية الدولية
IWC | International Whaling Commission | Commission baleinière internationale | اللجنة الدولية لصيد الحيتان
ICIMOD | International Centre for Integrated Mountain Development; ICIMOD | ICIMOD | المركز الدولي للتنمية المتكاملة للجبال
CDB | Caribbean Development Bank | Banque de développement des Caraïbes | مصرف التنمية الكاريبي; بنك التنمية الكاريبي
CDEMA | Caribbean Disaster Emergency Management Agency; CDEMA | CDEMA | الوكالة الكاريبية لإدارة الكوارث
CABEI | Central American Bank for Economic Integration; CABEI | Banque centraméricaine d'intégration économique; BCIE | مصرف أمريكا الوسطى للتكامل الاقتصادي
OEI | Organization of Ibero-American States | Organisation des États ibéro-américains | منظمة الدول الإيبيرية الأمريكية
SEGIB | Ibero-American General Secretariat; SEGIB | Secrétariat général ibéro-américain; SEGIB | الأمانة العامة الإيبيرية الأمريكية
IICA | Inter-American Institute for Cooperation on Agriculture; IICA | Institut interaméricain de coopération pour l'agriculture; IICA | معهد البلدان الأمريكية للتعاون في ميدان الزراعة
FFA | Pacific Islands Forum Fisheries Agency | Agence des pêches du Forum des îles du Pacifique | وكالة مصايد الأسماك التابعة لمنتدى جزر المحيط الهادئ
HELCOM | Baltic Marine Environment Protection Commission; HELCOM | Commission d'Helsinki; HELCOM | لجنة حماية البيئة البحرية لبحر البلطيق
ICPDR | International Commission for the Protection of the Danube River; ICPDR | Commission internationale pour la protection du Danube; ICPDR | اللجنة الدولية لحماية نهر الدانوب
BSTDB | Black Sea Trade and Development Bank; BSTDB | Banque de commerce et de développement de la mer Noire | بنك البحر الأسود للتجارة والتنمية
NIB | Nordic Investment Bank | Banque nordique d'investissement | بنك الاستثمار لدول الشمال
`);

import { rows } from './rows.ts';

/**
 * The United Nations, its organs, programmes, specialised and related agencies:
 * acronym, the code after `org:` | English | French | Arabic. The first name of a column is the one for display; an entry
 * with two capitals or more in one word is an acronym and is found only in that case. Source: UNTERM.
 */
export const unitedNations = rows(`
UN | United Nations; United Nations Organization; UN; U.N. | Nations Unies; Organisation des Nations Unies; ONU | الأمم المتحدة; منظمة الأمم المتحدة; هيئة الأمم المتحدة
UNSC | United Nations Security Council; UN Security Council; U.N. Security Council; Security Council; UNSC | Conseil de sécurité des Nations Unies; Conseil de sécurité de l'ONU; Conseil de sécurité | مجلس الأمن الدولي; مجلس الأمن; مجلس الأمن التابع للأمم المتحدة
UNGA | United Nations General Assembly; UN General Assembly; U.N. General Assembly; UNGA | Assemblée générale des Nations Unies; Assemblée générale de l'ONU; AGNU | الجمعية العامة للأمم المتحدة
ECOSOC | Economic and Social Council; United Nations Economic and Social Council; ECOSOC | Conseil économique et social des Nations Unies; Conseil économique et social | المجلس الاقتصادي والاجتماعي; المجلس الاقتصادي والاجتماعي للأمم المتحدة
UNHRC | Human Rights Council; United Nations Human Rights Council; UN Human Rights Council; UNHRC | Conseil des droits de l'homme; Conseil des droits de l'homme des Nations Unies | مجلس حقوق الإنسان; مجلس حقوق الإنسان التابع للأمم المتحدة
ICJ | International Court of Justice; ICJ | Cour internationale de Justice; CIJ | محكمة العدل الدولية
UNHCR | Office of the United Nations High Commissioner for Refugees; UN Refugee Agency; United Nations Refugee Agency; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UNHCR | Haut-Commissariat des Nations Unies pour les réfugiés; Haut-Commissariat pour les réfugiés; Haut Commissaire des Nations Unies pour les réfugiés; HCR; UNHCR | مفوضية الأمم المتحدة لشؤون اللاجئين; المفوضية السامية للأمم المتحدة لشؤون اللاجئين; المفوضية السامية لشؤون اللاجئين; مفوضية الأمم المتحدة السامية لشؤون اللاجئين; مفوضية شؤون اللاجئين
OHCHR | Office of the United Nations High Commissioner for Human Rights; UN Human Rights Office; United Nations High Commissioner for Human Rights; UN High Commissioner for Human Rights; High Commissioner for Human Rights; OHCHR | Haut-Commissariat des Nations Unies aux droits de l'homme; Haut-Commissariat aux droits de l'homme; HCDH | مفوضية الأمم المتحدة السامية لحقوق الإنسان; المفوضية السامية للأمم المتحدة لحقوق الإنسان; المفوضية السامية لحقوق الإنسان; مفوضية حقوق الإنسان
OCHA | Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; OCHA; UNOCHA | Bureau de la coordination des affaires humanitaires; BCAH; OCHA | مكتب تنسيق الشؤون الإنسانية; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; أوتشا
UNICEF | United Nations Children's Fund; UN Children's Fund; UNICEF; Unicef | Fonds des Nations Unies pour l'enfance; UNICEF; Unicef | منظمة الأمم المتحدة للطفولة; اليونيسف; يونيسف; اليونيسيف; يونيسيف; صندوق الأمم المتحدة للطفولة
UNRWA | United Nations Relief and Works Agency for Palestine Refugees in the Near East; United Nations Relief and Works Agency; UN Relief and Works Agency; UNRWA | Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient; Office de secours et de travaux des Nations Unies; UNRWA | وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين; وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى; الأونروا; أونروا
UNDP | United Nations Development Programme; UN Development Programme; United Nations Development Program; UN Development Program; UNDP | Programme des Nations Unies pour le développement; PNUD | برنامج الأمم المتحدة الإنمائي
UNEP | United Nations Environment Programme; UN Environment Programme; UN Environment; UNEP | Programme des Nations Unies pour l'environnement; PNUE | برنامج الأمم المتحدة للبيئة
UNFPA | United Nations Population Fund; UN Population Fund; UNFPA | Fonds des Nations Unies pour la population; FNUAP; UNFPA | صندوق الأمم المتحدة للسكان
UNWOMEN | UN Women; United Nations Entity for Gender Equality and the Empowerment of Women | ONU-Femmes; ONU Femmes | هيئة الأمم المتحدة للمرأة; هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة
UNHABITAT | UN-Habitat; United Nations Human Settlements Programme | ONU-Habitat; Programme des Nations Unies pour les établissements humains | موئل الأمم المتحدة; برنامج الأمم المتحدة للمستوطنات البشرية
UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime; UNODC | Office des Nations Unies contre la drogue et le crime; ONUDC | مكتب الأمم المتحدة المعني بالمخدرات والجريمة; مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
UNOCT | United Nations Office of Counter-Terrorism; UN Office of Counter-Terrorism; UNOCT | Bureau des Nations Unies de lutte contre le terrorisme; Bureau de lutte contre le terrorisme; BLT | مكتب الأمم المتحدة لمكافحة الإرهاب
UNOPS | United Nations Office for Project Services; UNOPS | Bureau des Nations Unies pour les services d'appui aux projets; UNOPS | مكتب الأمم المتحدة لخدمات المشاريع
UNDRR | United Nations Office for Disaster Risk Reduction; UN Office for Disaster Risk Reduction; UNDRR | Bureau des Nations Unies pour la réduction des risques de catastrophe; UNDRR | مكتب الأمم المتحدة للحد من مخاطر الكوارث
UNMAS | United Nations Mine Action Service; UN Mine Action Service; UNMAS | Service de la lutte antimines de l'ONU; UNMAS | دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام
UNODA | United Nations Office for Disarmament Affairs; UN Office for Disarmament Affairs; UNODA | Bureau des affaires de désarmement | مكتب الأمم المتحدة لشؤون نزع السلاح
UNV | United Nations Volunteers; UNV | Volontaires des Nations Unies; VNU | متطوعو الأمم المتحدة
UNAIDS | Joint United Nations Programme on HIV/AIDS; UNAIDS | ONUSIDA; Programme commun des Nations Unies sur le VIH/sida | برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية
UNITAR | United Nations Institute for Training and Research; UNITAR | Institut des Nations Unies pour la formation et la recherche; UNITAR | معهد الأمم المتحدة للتدريب والبحث; معهد الأمم المتحدة للتدريب والبحوث
UNIDIR | United Nations Institute for Disarmament Research; UNIDIR | Institut des Nations Unies pour la recherche sur le désarmement; UNIDIR | معهد الأمم المتحدة لبحوث نزع السلاح
UNICRI | United Nations Interregional Crime and Justice Research Institute; UNICRI | Institut interrégional de recherche des Nations Unies sur la criminalité et la justice; UNICRI | معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة
UNU | United Nations University; UNU | Université des Nations Unies; UNU | جامعة الأمم المتحدة
UNCTAD | United Nations Conference on Trade and Development; UN Trade and Development; UNCTAD | Conférence des Nations Unies sur le commerce et le développement; ONU Commerce et Développement; CNUCED | مؤتمر الأمم المتحدة للتجارة والتنمية; الأونكتاد; أونكتاد
UNIDO | United Nations Industrial Development Organization; UNIDO | Organisation des Nations Unies pour le développement industriel; ONUDI | منظمة الأمم المتحدة للتنمية الصناعية; اليونيدو
UNESCO | United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco | Organisation des Nations Unies pour l'éducation, la science et la culture; UNESCO; Unesco | منظمة الأمم المتحدة للتربية والعلم والثقافة; اليونسكو; يونسكو
UNECE | United Nations Economic Commission for Europe; Economic Commission for Europe; UNECE | Commission économique des Nations Unies pour l'Europe; CEE-ONU | لجنة الأمم المتحدة الاقتصادية لأوروبا; اللجنة الاقتصادية لأوروبا
UNECA | United Nations Economic Commission for Africa; Economic Commission for Africa; UNECA | Commission économique des Nations Unies pour l'Afrique; Commission économique pour l'Afrique | اللجنة الاقتصادية لأفريقيا; لجنة الأمم المتحدة الاقتصادية لأفريقيا
ESCWA | Economic and Social Commission for Western Asia; United Nations Economic and Social Commission for Western Asia; ESCWA | Commission économique et sociale pour l'Asie occidentale; CESAO | اللجنة الاقتصادية والاجتماعية لغربي آسيا; الإسكوا; إسكوا
ESCAP | Economic and Social Commission for Asia and the Pacific; ESCAP | Commission économique et sociale pour l'Asie et le Pacifique; CESAP | اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ; الإسكاب
ECLAC | Economic Commission for Latin America and the Caribbean; ECLAC | Commission économique pour l'Amérique latine et les Caraïbes; CEPALC | اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
UNFCCC | United Nations Framework Convention on Climate Change; UN Climate Change; UNFCCC | Convention-cadre des Nations Unies sur les changements climatiques; ONU Climat; CCNUCC | اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ; اتفاقية الأمم المتحدة الإطارية المتعلقة بتغير المناخ
UNCCD | United Nations Convention to Combat Desertification; UNCCD | Convention des Nations Unies sur la lutte contre la désertification; CNULCD | اتفاقية الأمم المتحدة لمكافحة التصحر
IPCC | Intergovernmental Panel on Climate Change; IPCC | Groupe d'experts intergouvernemental sur l'évolution du climat; GIEC | الهيئة الحكومية الدولية المعنية بتغير المناخ
WHO | World Health Organization; World Health Organisation; WHO | Organisation mondiale de la Santé; OMS | منظمة الصحة العالمية
WFP | World Food Programme; World Food Program; United Nations World Food Programme; UN World Food Programme; WFP | Programme alimentaire mondial; PAM | برنامج الأغذية العالمي; برنامج الغذاء العالمي; برنامج الأغذية العالمي التابع للأمم المتحدة
FAO | Food and Agriculture Organization of the United Nations; Food and Agriculture Organization; FAO | Organisation des Nations Unies pour l'alimentation et l'agriculture; FAO | منظمة الأغذية والزراعة للأمم المتحدة; منظمة الأغذية والزراعة; الفاو
IFAD | International Fund for Agricultural Development; IFAD | Fonds international de développement agricole; FIDA | الصندوق الدولي للتنمية الزراعية; إيفاد
ILO | International Labour Organization; International Labor Organization; International Labour Organisation; ILO | Organisation internationale du Travail; OIT | منظمة العمل الدولية
IOM | International Organization for Migration; International Organisation for Migration; IOM | Organisation internationale pour les migrations; OIM | المنظمة الدولية للهجرة; منظمة الهجرة الدولية
IMF | International Monetary Fund; IMF | Fonds monétaire international; FMI | صندوق النقد الدولي
WB | World Bank; World Bank Group; International Bank for Reconstruction and Development; IBRD | Banque mondiale; Groupe de la Banque mondiale; Banque internationale pour la reconstruction et le développement; BIRD | البنك الدولي; مجموعة البنك الدولي; البنك الدولي للإنشاء والتعمير
IDA | International Development Association; IDA | Association internationale de développement; IDA | المؤسسة الدولية للتنمية
IFC | International Finance Corporation; IFC | Société financière internationale; SFI | مؤسسة التمويل الدولية
WTO | World Trade Organization; World Trade Organisation; WTO | Organisation mondiale du commerce; OMC | منظمة التجارة العالمية
WMO | World Meteorological Organization; World Meteorological Organisation; WMO | Organisation météorologique mondiale; OMM | المنظمة العالمية للأرصاد الجوية
WIPO | World Intellectual Property Organization; WIPO | Organisation mondiale de la propriété intellectuelle; OMPI | المنظمة العالمية للملكية الفكرية; الويبو
ITU | International Telecommunication Union; ITU | Union internationale des télécommunications; UIT | الاتحاد الدولي للاتصالات
UPU | Universal Postal Union; UPU | Union postale universelle; UPU | الاتحاد البريدي العالمي
IMO | International Maritime Organization; International Maritime Organisation; IMO | Organisation maritime internationale; OMI | المنظمة البحرية الدولية
ICAO | International Civil Aviation Organization; International Civil Aviation Organisation; ICAO | Organisation de l'aviation civile internationale; OACI | منظمة الطيران المدني الدولي; الإيكاو
UNWTO | World Tourism Organization; UN Tourism; UNWTO | Organisation mondiale du tourisme; ONU Tourisme; OMT | منظمة السياحة العالمية; منظمة الأمم المتحدة للسياحة
IAEA | International Atomic Energy Agency; IAEA | Agence internationale de l'énergie atomique; AIEA | الوكالة الدولية للطاقة الذرية
CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO | Organisation du Traité d'interdiction complète des essais nucléaires; OTICE | منظمة معاهدة الحظر الشامل للتجارب النووية
OPCW | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW | Organisation pour l'interdiction des armes chimiques; OIAC | منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية
GEF | Global Environment Facility; GEF | Fonds pour l'environnement mondial; FEM | مرفق البيئة العالمية; مرفق البيئة العالمي
GCF | Green Climate Fund; GCF | Fonds vert pour le climat; FVC | الصندوق الأخضر للمناخ
UNAMI | United Nations Assistance Mission for Iraq; UNAMI | Mission d'assistance des Nations Unies pour l'Iraq; MANUI | بعثة الأمم المتحدة لتقديم المساعدة إلى العراق; بعثة الأمم المتحدة لمساعدة العراق; يونامي
UNITAD | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh; UNITAD | UNITAD | فريق التحقيق التابع للأمم المتحدة لتعزيز المساءلة عن الجرائم المرتكبة من جانب داعش; يونيتاد
UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya; UNSMIL | Mission d'appui des Nations Unies en Libye; MANUL | بعثة الأمم المتحدة للدعم في ليبيا
UNIFIL | United Nations Interim Force in Lebanon; UNIFIL | Force intérimaire des Nations Unies au Liban; FINUL | قوة الأمم المتحدة المؤقتة في لبنان; اليونيفيل
MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali; MINUSMA | Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali; MINUSMA | بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي; مينوسما
MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; MONUSCO | Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo; MONUSCO | بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية; مونوسكو
MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; MINUSCA | Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine; MINUSCA | بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في جمهورية أفريقيا الوسطى; مينوسكا
UNMISS | United Nations Mission in South Sudan; UNMISS | Mission des Nations Unies au Soudan du Sud; MINUSS | بعثة الأمم المتحدة في جنوب السودان
UNAMA | United Nations Assistance Mission in Afghanistan; UNAMA | Mission d'assistance des Nations Unies en Afghanistan; MANUA | بعثة الأمم المتحدة لتقديم المساعدة إلى أفغانستان
UNOWAS | United Nations Office for West Africa and the Sahel; UNOWAS | Bureau des Nations Unies pour l'Afrique de l'Ouest et le Sahel; UNOWAS | مكتب الأمم المتحدة لغرب أفريقيا ومنطقة الساحل
`);

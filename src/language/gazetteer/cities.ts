import { rows } from './rows.ts';

/**
 * Cities where coalitions meet: capitals, seats of organisations, usual places of conferences.
 * English name, the key | country | English variants | French | Arabic | Spanish. The first French, Arabic and Spanish name is
 * the one for display; an empty French or Spanish column means that the English name serves. Not listed: capitals whose name means the country
 * first (تونس, الجزائر, "Mexico" in English); they are found with the word for city or capital. A city-state has a row of its
 * own: its name is then found as a country with its city.
 */
export const cities = rows(`
Abidjan | CI | | | أبيدجان
Abu Dhabi | AE | | Abou Dabi; Abou Dhabi | أبوظبي; أبو ظبي | Abu Dabi; Abu Dhabi
Abuja | NG | | | أبوجا
Accra | GH | | | أكرا
Addis Ababa | ET | | Addis-Abeba; Addis Abeba | أديس أبابا; أديس ابابا | Adís Abeba; Addis Abeba
Aden | YE | | | عدن
Alexandria | EG | | Alexandrie | الإسكندرية
Algiers | DZ | | Alger | الجزائر العاصمة; مدينة الجزائر | Argel
Almaty | KZ | | | ألماتي; ألما آتا
Amman | JO | | | عمّان; العاصمة عمان; العاصمة الأردنية عمان; مدينة عمان
Amsterdam | NL | | | أمستردام
Andorra la Vella | AD | | Andorre-la-Vieille | أندورا لا فيلا
Ankara | TR | | | أنقرة; انقره
Antalya | TR | | | أنطاليا
Antananarivo | MG | | Antananarivo; Tananarive | أنتاناناريفو
Apia | WS | | | آبيا
Aqaba | JO | | | العقبة
Arusha | TZ | | | أروشا
Ashgabat | TM | Ashkhabad | Achgabat | عشق آباد
Asmara | ER | | | أسمرة; أسمره
Astana | KZ | Nur-Sultan | | أستانا; أستانة; نور سلطان
Asunción | PY | Asuncion | | أسونسيون
Athens | GR | | Athènes | أثينا | Atenas
Auckland | NZ | | | أوكلاند
Baghdad | IQ | | Bagdad | بغداد | Bagdad
Baku | AZ | | Bakou | باكو
Bali | ID | | | بالي
Bamako | ML | | | باماكو | Bamako
Bandar Seri Begawan | BN | | | بندر سري بكاوان; بندر سري بيغاوان
Bangkok | TH | | | بانكوك
Bangui | CF | | | بانغي
Banjul | GM | | | بانجول
Barcelona | ES | | Barcelone | برشلونة
Basel | CH | Basle | Bâle | بازل | Basilea
Basseterre | KN | | | باستير
Beijing | CN | Peking | Pékin; Beijing | بكين; بيجين | Pekín; Beijing
Beirut | LB | | Beyrouth | بيروت | Beirut
Belém | BR | Belem | | بيليم
Belgrade | RS | | | بلغراد | Belgrado
Belmopan | BZ | | | بلموبان
Benghazi | LY | | | بنغازي
Berlin | DE | | | برلين | Berlín
Bern | CH | Berne | Berne | برن | Berna
Biarritz | FR | | | بياريتز
Bishkek | KG | | Bichkek | بيشكيك; بشكيك
Bissau | GW | | | بيساو
Bled | SI | | | بليد
Bogotá | CO | Bogota | | بوغوتا; بوجوتا
Bonn | DE | | | بون
Brasília | BR | Brasilia | | برازيليا
Bratislava | SK | | | براتيسلافا
Brazzaville | CG | | | برازافيل; برازفيل
Bridgetown | BB | | | بريدجتاون
Bruges | BE | Brugge | | بروج
Brussels | BE | | Bruxelles | بروكسل; بروكسيل | Bruselas
Bucharest | RO | | Bucarest | بوخارست | Bucarest
Budapest | HU | | | بودابست
Buenos Aires | AR | | | بوينس آيرس; بوينس أيرس
Bujumbura | BI | | | بوجومبورا
Busan | KR | | | بوسان
Cairo | EG | | Le Caire; Caire | القاهرة | El Cairo; Cairo
Cali | CO | | | كالي
Canberra | AU | | | كانبيرا; كانبرا
Cancún | MX | Cancun | | كانكون
Cannes | FR | | | مدينة كان
Cape Town | ZA | | Le Cap | كيب تاون | Ciudad del Cabo
Caracas | VE | | | كاراكاس
Casablanca | MA | | | الدار البيضاء
Castries | LC | | | كاستريس
Chengdu | CN | | | تشنغدو
Chisinau | MD | Chișinău | | كيشيناو; تشيسيناو
Colombo | LK | | | كولومبو
Conakry | GN | | | كوناكري
Copenhagen | DK | | Copenhague | كوبنهاغن; كوبنهاجن | Copenhague
Cotonou | BJ | | | كوتونو
Dakar | SN | | | داكار; دكار | Dakar
Dakhla | EH | | | الداخلة
Damascus | SY | | Damas | دمشق | Damasco
Dar es Salaam | TZ | | Dar es-Salaam | دار السلام
Davos | CH | | | دافوس
Dead Sea | JO | | mer Morte | البحر الميت
Dhahran | SA | | | الظهران
Dhaka | BD | Dacca | Dacca | دكا; داكا
Dili | TL | | | ديلي
Djerba | TN | Jerba | | جربة
Djibouti | DJ | | | جيبوتي
Dodoma | TZ | | | دودوما
Doha | QA | | | الدوحة
Dresden | DE | | Dresde | دريسدن
Dubai | AE | | Dubaï | دبي
Dublin | IE | | | دبلن | Dublín
Durban | ZA | | | ديربان
Dushanbe | TJ | | Douchanbé | دوشنبه; دوشانبي
Edinburgh | GB | | Édimbourg | إدنبرة; أدنبره
Entebbe | UG | | | عنتيبي
Erbil | IQ | Arbil; Irbil | | أربيل; إربيل
Évian | FR | Evian | | إيفيان
Florence | IT | | | فلورنسا | Florencia
Fort-de-France | MQ | | | فور دو فرانس
Frankfurt | DE | | Francfort | فرانكفورت | Fráncfort; Francfort
Freetown | SL | | | فريتاون
Funafuti | TV | | | فونافوتي
Gaborone | BW | | | غابورون; جابورون
Geneva | CH | | Genève | جنيف | Ginebra
Georgetown | GY | | | جورجتاون
Gibraltar | GI | | | جبل طارق
Gitega | BI | | | غيتيغا
Glasgow | GB | | | غلاسكو; جلاسكو
Gothenburg | SE | | Göteborg | غوتنبرغ
Granada | ES | | | غرناطة | ciudad de Granada
Guatemala City | GT | | Ciudad de Guatemala | مدينة غواتيمالا; غواتيمالا سيتي | Ciudad de Guatemala
The Hague | NL | Hague | La Haye; Haye | لاهاي | La Haya
Halifax | CA | | | هاليفاكس
Hamburg | DE | | Hambourg | هامبورغ; هامبورج | Hamburgo
Hangzhou | CN | | | هانغتشو
Hanoi | VN | | Hanoï | هانوي
Harare | ZW | | | هراري
Hargeisa | SO | | | هرجيسا
Havana | CU | | La Havane; Havane | هافانا | La Habana
Helsinki | FI | | | هلسنكي | Helsinki
Hiroshima | JP | | | هيروشيما
Ho Chi Minh City | VN | | Hô Chi Minh-Ville | هو تشي منه
Honiara | SB | | | هونيارا
Hurghada | EG | | | الغردقة
Islamabad | PK | | | إسلام آباد; إسلام أباد
Istanbul | TR | | | إسطنبول; اسطنبول; استنبول | Estambul
Jakarta | ID | | | جاكرتا; جاكارتا | Yakarta
Jeddah | SA | Jidda; Jiddah | Djeddah; Djedda | جدة
Jerusalem | | | Jérusalem | القدس | Jerusalén
Johannesburg | ZA | | | جوهانسبرغ; جوهانسبورغ; جوهانسبرج
Juba | SS | | Djouba; Juba | جوبا
Kabul | AF | | Kaboul | كابول; كابل | Kabul
Kampala | UG | | | كمبالا
Kananaskis | CA | | | كاناناسكيس
Kathmandu | NP | | Katmandou | كاتماندو; كاتمندو; كتماندو
Khartoum | SD | | | الخرطوم | Jartum
Kigali | RW | | | كيغالي; كيجالي
Kingston | JM | | | كينغستون; كينجستون
Kingstown | VC | | | كينغستاون
Kinshasa | CD | | | كينشاسا
Koror | PW | | | كورور
Kraków | PL | Krakow; Cracow | Cracovie | كراكوف
Kuala Lumpur | MY | | | كوالالمبور; كوالا لمبور
Kunming | CN | | | كونمينغ
Kuwait City | KW | Kuwait | Koweït; Koweït City | الكويت; مدينة الكويت | Ciudad de Kuwait
Kyiv | UA | Kiev | Kiev; Kyiv | كييف | Kiev; Kyiv
Kyoto | JP | | | كيوتو
La Paz | BO | | | لاباز
Lagos | NG | | | لاغوس
Lahore | PK | | | لاهور
Lausanne | CH | | | لوزان
Libreville | GA | | | ليبرفيل
Lilongwe | MW | | | ليلونغوي; ليلونجوي
Lima | PE | | | ليما
Lisbon | PT | | Lisbonne | لشبونة; ليشبونة | Lisboa
Ljubljana | SI | | | ليوبليانا
Lomé | TG | Lome | | لومي
London | GB | | Londres | لندن | Londres
Los Angeles | US | | | لوس أنجلوس; لوس أنجليس
Luanda | AO | | | لواندا
Lucerne | CH | | | لوسيرن
Lusaka | ZM | | | لوساكا
Luxembourg | LU | Luxembourg City | Luxembourg; Luxembourg-Ville | لوكسمبورغ; لكسمبورغ; لوكسمبورج | Luxemburgo
Luxor | EG | | Louxor | الأقصر
Lyon | FR | Lyons | | ليون
Madrid | ES | | | مدريد
Majuro | MH | | | ماجورو
Malabo | GQ | | | مالابو
Malé | MV | Male | | العاصمة ماليه; مدينة ماليه
Malmö | SE | Malmo | | مالمو
Managua | NI | | | ماناغوا
Manama | BH | | | المنامة
Manila | PH | | Manille | مانيلا | Manila
Maputo | MZ | | | مابوتو
Marrakech | MA | Marrakesh | | مراكش | Marrakech; Marrakesh
Marseille | FR | Marseilles | | مرسيليا; مارسيليا
Maseru | LS | | | ماسيرو
Mbabane | SZ | | | مبابان; مبابني
Mecca | SA | Makkah | La Mecque; Mecque | مكة المكرمة; مكة
Melbourne | AU | | | ملبورن
Mexico City | MX | | Mexico | مكسيكو سيتي; مدينة مكسيكو; مكسيكو | Ciudad de México
Milan | IT | | | ميلانو | Milán
Minsk | BY | | | مينسك
Mogadishu | SO | | Mogadiscio | مقديشو; مقديشيو
Mombasa | KE | | | مومباسا
Monaco | MC | | | موناكو
Monrovia | LR | | | مونروفيا
Montego Bay | JM | | | مونتيغو باي
Montevideo | UY | | | مونتيفيديو
Montreal | CA | Montréal | Montréal | مونتريال
Montreux | CH | | | مونترو
Moroni | KM | | | موروني
Moscow | RU | | Moscou | موسكو | Moscú
Mosul | IQ | | Mossoul | الموصل
Mumbai | IN | Bombay | Mumbai; Bombay | مومباي; بومباي
Munich | DE | | | ميونيخ; ميونخ | Múnich
Muscat | OM | | Mascate | مسقط | Mascate
N'Djamena | TD | Ndjamena | N'Djaména; N'Djamena | نجامينا; انجامينا; إنجامينا
Nairobi | KE | | | نيروبي | Nairobi
Naples | IT | | | نابولي
Nassau | BS | | | ناساو
Naypyidaw | MM | Nay Pyi Taw | | نايبيداو
New Delhi | IN | Delhi | New Delhi; Delhi | نيودلهي; نيو دلهي; دلهي | Nueva Delhi
New York | US | New York City | | نيويورك | Nueva York
Niamey | NE | | | نيامي
Nice | FR | | | نيس | Niza
Nicosia | CY | | Nicosie | نيقوسيا
Nouakchott | MR | | | نواكشوط
Nukuʻalofa | TO | Nuku'alofa | Nuku'alofa | نوكوألوفا
Osaka | JP | | | أوساكا
Oslo | NO | | | أوسلو | Oslo
Ottawa | CA | | | أوتاوا
Ouagadougou | BF | | | واغادوغو; واجادوجو; واغادوغوغو
Palermo | IT | | Palerme | باليرمو
Palikir | FM | | | باليكير
Panama City | PA | | | بنما سيتي; مدينة بنما | Ciudad de Panamá
Paramaribo | SR | | | باراماريبو
Paris | FR | | | باريس | París
Petersberg | DE | | | بيترسبرغ
Phnom Penh | KH | | | بنوم بنه; بنوم بن
Podgorica | ME | | | بودغوريتسا
Port Louis | MU | | Port-Louis | بورت لويس
Port Moresby | PG | | | بورت مورسبي
Port of Spain | TT | Port-of-Spain | | بورت أوف سبين
Port Vila | VU | | Port-Vila | بورت فيلا
Port-au-Prince | HT | | | بورت أو برنس; بور أو برانس
Porto-Novo | BJ | | | بورتو نوفو
Prague | CZ | | | براغ | Praga
Praia | CV | | | برايا
Pretoria | ZA | | | بريتوريا
Pristina | XK | Prishtina | | بريشتينا
Pyongyang | KP | | | بيونغ يانغ
Quito | EC | | | كيتو
Rabat | MA | | | الرباط | Rabat
Ramallah | PS | | | رام الله
Reykjavík | IS | Reykjavik | | ريكيافيك
Rhodes | GR | | | رودس
Riga | LV | | | ريغا
Rio de Janeiro | BR | Rio | | ريو دي جانيرو
Riyadh | SA | | Riyad; Riad | الرياض | Riad
Rome | IT | | | روما | Roma
Roseau | DM | | | روسو
Rotterdam | NL | | | روتردام
Saint George's | GD | St George's; St. George's | | سانت جورجز
Saint John's | AG | St John's; St. John's | | سانت جونز
Saint Petersburg | RU | St Petersburg; St. Petersburg | Saint-Pétersbourg | سانت بطرسبرغ; سان بطرسبورغ
Salalah | OM | | | صلالة
Samarkand | UZ | | Samarcande | سمرقند
San Francisco | US | | | سان فرانسيسكو
San José | CR | San Jose | | سان خوسيه | San José
San Marino | SM | | Saint-Marin | سان مارينو
San Salvador | SV | | | سان سلفادور | San Salvador
Sanaa | YE | Sana'a | | صنعاء
Santiago | CL | Santiago de Chile | | سانتياغو
Santo Domingo | DO | | Saint-Domingue | سانتو دومينغو | Santo Domingo
São Paulo | BR | Sao Paulo | | ساو باولو
São Tomé | ST | | | ساو تومي
Sarajevo | BA | | | سراييفو; سراييفو
Seoul | KR | | Séoul | سيول; سول | Seúl
Shanghai | CN | | | شنغهاي; شانغهاي
Sharjah | AE | | Charjah | الشارقة
Sharm el-Sheikh | EG | Sharm El Sheikh; Sharm al-Sheikh; Sharm-el-Sheikh | Charm el-Cheikh; Charm el-Sheikh | شرم الشيخ
Singapore | SG | | Singapour | سنغافورة | Singapur
Sirte | LY | | Syrte | سرت
Skopje | MK | | | سكوبيه; سكوبي
Sochi | RU | | Sotchi | سوتشي
Sofia | BG | | | صوفيا | Sofía
Souda | GR | | | سودا
Stavanger | NO | | | ستافانغر
Stockholm | SE | | | ستوكهولم; استكهولم | Estocolmo
Strasbourg | FR | | | ستراسبورغ; ستراسبورج | Estrasburgo
Sucre | BO | | | سوكري
Suva | FJ | | | سوفا
Sydney | AU | | | سيدني
Taipei | TW | | | تايبيه; تايبه
Tallinn | EE | | | تالين
Tangier | MA | Tangiers | Tanger | طنجة
Tarawa | KI | | | تاراوا
Tashkent | UZ | | Tachkent | طشقند
Tbilisi | GE | | Tbilissi | تبليسي; تفليس
Tegucigalpa | HN | | | تيغوسيغالبا
Tehran | IR | Teheran | Téhéran | طهران | Teherán
Tel Aviv | IL | | Tel-Aviv | تل أبيب
Thessaloniki | GR | | Thessalonique | سالونيك; ثيسالونيكي
Thimphu | BT | | Thimphou | تيمفو; ثيمفو
Tirana | AL | | | تيرانا
Tokyo | JP | | | طوكيو | Tokio
Toronto | CA | | | تورونتو
Torquay | GB | | | توركي
Toulouse | FR | | | تولوز
Trieste | IT | | | ترييستي
Tripoli | LY | | | طرابلس | Trípoli
Tunis | TN | | Tunis | تونس العاصمة; مدينة تونس | Túnez capital
Turin | IT | | | تورينو
Ulaanbaatar | MN | Ulan Bator | Oulan-Bator | أولان باتور
Utrecht | NL | | | أوتريخت
Vaduz | LI | | | فادوز
Valencia | ES | | Valence | فالنسيا; بلنسية
Valletta | MT | | La Valette; Valette | فاليتا
Vancouver | CA | | | فانكوفر
Vatican City | VA | | Cité du Vatican | مدينة الفاتيكان
Venice | IT | | Venise | البندقية; فينيسيا | Venecia
Victoria | SC | | | فيكتوريا
Victoria Falls | ZW | | | شلالات فيكتوريا
Vienna | AT | | Vienne | فيينا | Viena
Vientiane | LA | | | فيينتيان; فينتيان
Vilnius | LT | | | فيلنيوس
Warsaw | PL | | Varsovie | وارسو | Varsovia
Washington | US | Washington, D.C.; Washington, DC; Washington DC; Washington D.C. | | واشنطن; واشنطن العاصمة | Washington; Washington D. C.; Washington D.C.; Washington, D. C.
Wellington | NZ | | | ويلينغتون; ولنغتون
Windhoek | NA | | | ويندهوك
Wrocław | PL | Wroclaw | | فروتسواف
Yamoussoukro | CI | | | ياموسوكرو
Yangon | MM | Rangoon | Rangoun; Yangon | يانغون
Yaoundé | CM | Yaounde | | ياوندي
Yaren | NR | | | يارين
Yerevan | AM | | Erevan | يريفان
York | GB | | | يورك
Zagreb | HR | | | زغرب
Zurich | CH | Zürich | | زيورخ; زيوريخ
`);

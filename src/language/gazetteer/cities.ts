import { rows } from './rows.ts';

/**
 * Cities where coalitions meet: capitals, seats of organisations, usual places of conferences.
 * English name, the key | country | English variants | French | Arabic. The first French and Arabic name is the one for
 * display; an empty French column means that the English name serves. Not listed: capitals whose name means the country
 * first (تونس, الجزائر, "Mexico" in English); they are found with the word for city or capital. A city-state has a row of its
 * own: its name is then found as a country with its city.
 */
export const cities = rows(`
Abidjan | CI | | | أبيدجان
Abu Dhabi | AE | | Abou Dabi; Abou Dhabi | أبوظبي; أبو ظبي
Abuja | NG | | | أبوجا
Accra | GH | | | أكرا
Addis Ababa | ET | | Addis-Abeba; Addis Abeba | أديس أبابا; أديس ابابا
Aden | YE | | | عدن
Alexandria | EG | | Alexandrie | الإسكندرية
Algiers | DZ | | Alger | الجزائر العاصمة; مدينة الجزائر
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
Athens | GR | | Athènes | أثينا
Auckland | NZ | | | أوكلاند
Baghdad | IQ | | Bagdad | بغداد
Baku | AZ | | Bakou | باكو
Bali | ID | | | بالي
Bamako | ML | | | باماكو
Bandar Seri Begawan | BN | | | بندر سري بكاوان; بندر سري بيغاوان
Bangkok | TH | | | بانكوك
Bangui | CF | | | بانغي
Banjul | GM | | | بانجول
Barcelona | ES | | Barcelone | برشلونة
Basel | CH | Basle | Bâle | بازل
Basseterre | KN | | | باستير
Beijing | CN | Peking | Pékin; Beijing | بكين; بيجين
Beirut | LB | | Beyrouth | بيروت
Belém | BR | Belem | | بيليم
Belgrade | RS | | | بلغراد
Belmopan | BZ | | | بلموبان
Benghazi | LY | | | بنغازي
Berlin | DE | | | برلين
Bern | CH | Berne | Berne | برن
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
Brussels | BE | | Bruxelles | بروكسل; بروكسيل
Bucharest | RO | | Bucarest | بوخارست
Budapest | HU | | | بودابست
Buenos Aires | AR | | | بوينس آيرس; بوينس أيرس
Bujumbura | BI | | | بوجومبورا
Busan | KR | | | بوسان
Cairo | EG | | Le Caire; Caire | القاهرة
Cali | CO | | | كالي
Canberra | AU | | | كانبيرا; كانبرا
Cancún | MX | Cancun | | كانكون
Cannes | FR | | | مدينة كان
Cape Town | ZA | | Le Cap | كيب تاون
Caracas | VE | | | كاراكاس
Casablanca | MA | | | الدار البيضاء
Castries | LC | | | كاستريس
Chengdu | CN | | | تشنغدو
Chisinau | MD | Chișinău | | كيشيناو; تشيسيناو
Colombo | LK | | | كولومبو
Conakry | GN | | | كوناكري
Copenhagen | DK | | Copenhague | كوبنهاغن; كوبنهاجن
Cotonou | BJ | | | كوتونو
Dakar | SN | | | داكار; دكار
Dakhla | EH | | | الداخلة
Damascus | SY | | Damas | دمشق
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
Dublin | IE | | | دبلن
Durban | ZA | | | ديربان
Dushanbe | TJ | | Douchanbé | دوشنبه; دوشانبي
Edinburgh | GB | | Édimbourg | إدنبرة; أدنبره
Entebbe | UG | | | عنتيبي
Erbil | IQ | Arbil; Irbil | | أربيل; إربيل
Évian | FR | Evian | | إيفيان
Florence | IT | | | فلورنسا
Fort-de-France | MQ | | | فور دو فرانس
Frankfurt | DE | | Francfort | فرانكفورت
Freetown | SL | | | فريتاون
Funafuti | TV | | | فونافوتي
Gaborone | BW | | | غابورون; جابورون
Geneva | CH | | Genève | جنيف
Georgetown | GY | | | جورجتاون
Gibraltar | GI | | | جبل طارق
Gitega | BI | | | غيتيغا
Glasgow | GB | | | غلاسكو; جلاسكو
Gothenburg | SE | | Göteborg | غوتنبرغ
Granada | ES | | | غرناطة
Guatemala City | GT | | Ciudad de Guatemala | مدينة غواتيمالا; غواتيمالا سيتي
The Hague | NL | Hague | La Haye; Haye | لاهاي
Halifax | CA | | | هاليفاكس
Hamburg | DE | | Hambourg | هامبورغ; هامبورج
Hangzhou | CN | | | هانغتشو
Hanoi | VN | | Hanoï | هانوي
Harare | ZW | | | هراري
Hargeisa | SO | | | هرجيسا
Havana | CU | | La Havane; Havane | هافانا
Helsinki | FI | | | هلسنكي
Hiroshima | JP | | | هيروشيما
Ho Chi Minh City | VN | | Hô Chi Minh-Ville | هو تشي منه
Honiara | SB | | | هونيارا
Hurghada | EG | | | الغردقة
Islamabad | PK | | | إسلام آباد; إسلام أباد
Istanbul | TR | | | إسطنبول; اسطنبول; استنبول
Jakarta | ID | | | جاكرتا; جاكارتا
Jeddah | SA | Jidda; Jiddah | Djeddah; Djedda | جدة
Jerusalem | | | Jérusalem | القدس
Johannesburg | ZA | | | جوهانسبرغ; جوهانسبورغ; جوهانسبرج
Juba | SS | | Djouba; Juba | جوبا
Kabul | AF | | Kaboul | كابول; كابل
Kampala | UG | | | كمبالا
Kananaskis | CA | | | كاناناسكيس
Kathmandu | NP | | Katmandou | كاتماندو; كاتمندو; كتماندو
Khartoum | SD | | | الخرطوم
Kigali | RW | | | كيغالي; كيجالي
Kingston | JM | | | كينغستون; كينجستون
Kingstown | VC | | | كينغستاون
Kinshasa | CD | | | كينشاسا
Koror | PW | | | كورور
Kraków | PL | Krakow; Cracow | Cracovie | كراكوف
Kuala Lumpur | MY | | | كوالالمبور; كوالا لمبور
Kunming | CN | | | كونمينغ
Kuwait City | KW | Kuwait | Koweït; Koweït City | الكويت; مدينة الكويت
Kyiv | UA | Kiev | Kiev; Kyiv | كييف
Kyoto | JP | | | كيوتو
La Paz | BO | | | لاباز
Lagos | NG | | | لاغوس
Lahore | PK | | | لاهور
Lausanne | CH | | | لوزان
Libreville | GA | | | ليبرفيل
Lilongwe | MW | | | ليلونغوي; ليلونجوي
Lima | PE | | | ليما
Lisbon | PT | | Lisbonne | لشبونة; ليشبونة
Ljubljana | SI | | | ليوبليانا
Lomé | TG | Lome | | لومي
London | GB | | Londres | لندن
Los Angeles | US | | | لوس أنجلوس; لوس أنجليس
Luanda | AO | | | لواندا
Lucerne | CH | | | لوسيرن
Lusaka | ZM | | | لوساكا
Luxembourg | LU | Luxembourg City | Luxembourg; Luxembourg-Ville | لوكسمبورغ; لكسمبورغ; لوكسمبورج
Luxor | EG | | Louxor | الأقصر
Lyon | FR | Lyons | | ليون
Madrid | ES | | | مدريد
Majuro | MH | | | ماجورو
Malabo | GQ | | | مالابو
Malé | MV | Male | | العاصمة ماليه; مدينة ماليه
Malmö | SE | Malmo | | مالمو
Managua | NI | | | ماناغوا
Manama | BH | | | المنامة
Manila | PH | | Manille | مانيلا
Maputo | MZ | | | مابوتو
Marrakech | MA | Marrakesh | | مراكش
Marseille | FR | Marseilles | | مرسيليا; مارسيليا
Maseru | LS | | | ماسيرو
Mbabane | SZ | | | مبابان; مبابني
Mecca | SA | Makkah | La Mecque; Mecque | مكة المكرمة; مكة
Melbourne | AU | | | ملبورن
Mexico City | MX | | Mexico | مكسيكو سيتي; مدينة مكسيكو; مكسيكو
Milan | IT | | | ميلانو
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
Moscow | RU | | Moscou | موسكو
Mosul | IQ | | Mossoul | الموصل
Mumbai | IN | Bombay | Mumbai; Bombay | مومباي; بومباي
Munich | DE | | | ميونيخ; ميونخ
Muscat | OM | | Mascate | مسقط
N'Djamena | TD | Ndjamena | N'Djaména; N'Djamena | نجامينا; انجامينا; إنجامينا
Nairobi | KE | | | نيروبي
Naples | IT | | | نابولي
Nassau | BS | | | ناساو
Naypyidaw | MM | Nay Pyi Taw | | نايبيداو
New Delhi | IN | Delhi | New Delhi; Delhi | نيودلهي; نيو دلهي; دلهي
New York | US | New York City | | نيويورك
Niamey | NE | | | نيامي
Nice | FR | | | نيس
Nicosia | CY | | Nicosie | نيقوسيا
Nouakchott | MR | | | نواكشوط
Nukuʻalofa | TO | Nuku'alofa | Nuku'alofa | نوكوألوفا
Osaka | JP | | | أوساكا
Oslo | NO | | | أوسلو
Ottawa | CA | | | أوتاوا
Ouagadougou | BF | | | واغادوغو; واجادوجو; واغادوغوغو
Palermo | IT | | Palerme | باليرمو
Palikir | FM | | | باليكير
Panama City | PA | | | بنما سيتي; مدينة بنما
Paramaribo | SR | | | باراماريبو
Paris | FR | | | باريس
Petersberg | DE | | | بيترسبرغ
Phnom Penh | KH | | | بنوم بنه; بنوم بن
Podgorica | ME | | | بودغوريتسا
Port Louis | MU | | Port-Louis | بورت لويس
Port Moresby | PG | | | بورت مورسبي
Port of Spain | TT | Port-of-Spain | | بورت أوف سبين
Port Vila | VU | | Port-Vila | بورت فيلا
Port-au-Prince | HT | | | بورت أو برنس; بور أو برانس
Porto-Novo | BJ | | | بورتو نوفو
Prague | CZ | | | براغ
Praia | CV | | | برايا
Pretoria | ZA | | | بريتوريا
Pristina | XK | Prishtina | | بريشتينا
Pyongyang | KP | | | بيونغ يانغ
Quito | EC | | | كيتو
Rabat | MA | | | الرباط
Ramallah | PS | | | رام الله
Reykjavík | IS | Reykjavik | | ريكيافيك
Rhodes | GR | | | رودس
Riga | LV | | | ريغا
Rio de Janeiro | BR | Rio | | ريو دي جانيرو
Riyadh | SA | | Riyad; Riad | الرياض
Rome | IT | | | روما
Roseau | DM | | | روسو
Rotterdam | NL | | | روتردام
Saint George's | GD | St George's; St. George's | | سانت جورجز
Saint John's | AG | St John's; St. John's | | سانت جونز
Saint Petersburg | RU | St Petersburg; St. Petersburg | Saint-Pétersbourg | سانت بطرسبرغ; سان بطرسبورغ
Salalah | OM | | | صلالة
Samarkand | UZ | | Samarcande | سمرقند
San Francisco | US | | | سان فرانسيسكو
San José | CR | San Jose | | سان خوسيه
San Marino | SM | | Saint-Marin | سان مارينو
San Salvador | SV | | | سان سلفادور
Sanaa | YE | Sana'a | | صنعاء
Santiago | CL | Santiago de Chile | | سانتياغو
Santo Domingo | DO | | Saint-Domingue | سانتو دومينغو
São Paulo | BR | Sao Paulo | | ساو باولو
São Tomé | ST | | | ساو تومي
Sarajevo | BA | | | سراييفو; سراييفو
Seoul | KR | | Séoul | سيول; سول
Shanghai | CN | | | شنغهاي; شانغهاي
Sharjah | AE | | Charjah | الشارقة
Sharm el-Sheikh | EG | Sharm El Sheikh; Sharm al-Sheikh; Sharm-el-Sheikh | Charm el-Cheikh; Charm el-Sheikh | شرم الشيخ
Singapore | SG | | Singapour | سنغافورة
Sirte | LY | | Syrte | سرت
Skopje | MK | | | سكوبيه; سكوبي
Sochi | RU | | Sotchi | سوتشي
Sofia | BG | | | صوفيا
Souda | GR | | | سودا
Stavanger | NO | | | ستافانغر
Stockholm | SE | | | ستوكهولم; استكهولم
Strasbourg | FR | | | ستراسبورغ; ستراسبورج
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
Tehran | IR | Teheran | Téhéran | طهران
Tel Aviv | IL | | Tel-Aviv | تل أبيب
Thessaloniki | GR | | Thessalonique | سالونيك; ثيسالونيكي
Thimphu | BT | | Thimphou | تيمفو; ثيمفو
Tirana | AL | | | تيرانا
Tokyo | JP | | | طوكيو
Toronto | CA | | | تورونتو
Torquay | GB | | | توركي
Toulouse | FR | | | تولوز
Trieste | IT | | | ترييستي
Tripoli | LY | | | طرابلس
Tunis | TN | | Tunis | تونس العاصمة; مدينة تونس
Turin | IT | | | تورينو
Ulaanbaatar | MN | Ulan Bator | Oulan-Bator | أولان باتور
Utrecht | NL | | | أوتريخت
Vaduz | LI | | | فادوز
Valencia | ES | | Valence | فالنسيا; بلنسية
Valletta | MT | | La Valette; Valette | فاليتا
Vancouver | CA | | | فانكوفر
Vatican City | VA | | Cité du Vatican | مدينة الفاتيكان
Venice | IT | | Venise | البندقية; فينيسيا
Victoria | SC | | | فيكتوريا
Victoria Falls | ZW | | | شلالات فيكتوريا
Vienna | AT | | Vienne | فيينا
Vientiane | LA | | | فيينتيان; فينتيان
Vilnius | LT | | | فيلنيوس
Warsaw | PL | | Varsovie | وارسو
Washington | US | Washington, D.C.; Washington, DC; Washington DC; Washington D.C. | | واشنطن; واشنطن العاصمة
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

import { rows } from './rows.ts';

/**
 * Regions larger than a state, by the slug that names a theatre:
 * slug | English | French | Arabic | Spanish. The first name is the one for display. Source: the regions of UN M49 as CLDR names them,
 * and the subregions that statements use beside them; adjectives ("African") name the region as the noun does.
 */
export const regions = rows(`
africa | Africa; African continent; African; Africans | Afrique; continent africain; africain; africaine; africains; africaines | أفريقيا; إفريقيا; القارة الأفريقية; القارة الإفريقية; القارة السمراء; أفريقي; أفريقية; إفريقي; إفريقية | África; continente africano; africano; africana; africanos; africanas
sub-saharan-africa | Sub-Saharan Africa; Subsaharan Africa; Africa South of the Sahara | Afrique subsaharienne; Afrique sub-saharienne; Afrique au sud du Sahara | أفريقيا جنوب الصحراء الكبرى; أفريقيا جنوب الصحراء; إفريقيا جنوب الصحراء; جنوب الصحراء الكبرى; جنوب الصحراء; منطقة جنوب الصحراء; منطقة أفريقيا جنوب الصحراء | África subsahariana; África al sur del Sáhara
sahel | Sahel; Sahel region; Sahelian | Sahel; région du Sahel; sahélien; sahélienne; sahéliens; sahéliennes | الساحل الأفريقي; الساحل الإفريقي; منطقة الساحل; دول الساحل; بلدان الساحل; منطقة الساحل الأفريقي; الساحل والصحراء; منطقة الساحل والصحراء | Sahel; región del Sahel
sahara | Sahara | Sahara | الصحراء الكبرى | Sáhara; Sahara
west-africa | West Africa; Western Africa; West African; Western African | Afrique de l'Ouest; Afrique occidentale; ouest-africain; ouest-africaine; ouest-africains; ouest-africaines | غرب أفريقيا; غرب إفريقيا; غربي أفريقيا; أفريقيا الغربية | África Occidental
east-africa | East Africa; Eastern Africa; East African | Afrique de l'Est; Afrique orientale; est-africain; est-africaine | شرق أفريقيا; شرق إفريقيا; شرقي أفريقيا; أفريقيا الشرقية | África Oriental
central-africa | Central Africa; Middle Africa | Afrique centrale | وسط أفريقيا; وسط إفريقيا | África Central
southern-africa | Southern Africa | Afrique australe; sud de l'Afrique | الجنوب الأفريقي; الجنوب الإفريقي; أفريقيا الجنوبية; منطقة الجنوب الأفريقي | África Austral; África meridional
north-africa | North Africa; Northern Africa; North African | Afrique du Nord; Afrique septentrionale; nord-africain; nord-africaine | شمال أفريقيا; شمال إفريقيا; شمالي أفريقيا | África del Norte; Norte de África
maghreb | Maghreb | Maghreb | المغرب العربي; منطقة المغرب العربي; المغرب الكبير; البلدان المغاربية; الدول المغاربية; المنطقة المغاربية | Magreb
horn-of-africa | Horn of Africa; Greater Horn of Africa | Corne de l'Afrique; Corne d'Afrique | القرن الأفريقي; القرن الإفريقي; منطقة القرن الأفريقي | Cuerno de África
great-lakes | Great Lakes region; Great Lakes region of Africa; African Great Lakes | région des Grands Lacs; Grands Lacs africains; Grands Lacs | منطقة البحيرات الكبرى; البحيرات الكبرى | región de los Grandes Lagos; Grandes Lagos
lake-chad-basin | Lake Chad Basin; Lake Chad; Lake Chad region | bassin du lac Tchad; lac Tchad; région du lac Tchad | حوض بحيرة تشاد; بحيرة تشاد; منطقة بحيرة تشاد; منطقة حوض بحيرة تشاد
liptako-gourma | Liptako-Gourma | Liptako-Gourma | ليبتاكو غورما; ليبتاكو-غورما
gulf-of-guinea | Gulf of Guinea | golfe de Guinée | خليج غينيا
congo-basin | Congo Basin | bassin du Congo | حوض الكونغو
middle-east | Middle East; Near East; Mideast; Middle Eastern; Near Eastern | Moyen-Orient; Proche-Orient; Proche et Moyen-Orient; moyen-oriental; moyen-orientale | الشرق الأوسط; الشرق الأدنى; منطقة الشرق الأوسط; الشرق الأوسطي
middle-east-and-north-africa | Middle East and North Africa; MENA; MENA region | Moyen-Orient et Afrique du Nord; région MENA | الشرق الأوسط وشمال أفريقيا; الشرق الأوسط وشمال إفريقيا; منطقة الشرق الأوسط وشمال أفريقيا
levant | Levant | Levant | بلاد الشام; المشرق; المشرق العربي; بلاد المشرق
gulf | Gulf; Gulf region; Persian Gulf; Arabian Gulf; Arab Gulf | région du Golfe; Golfe persique; golfe Persique; Golfe arabique; Golfe | الخليج العربي; الخليج; منطقة الخليج; دول الخليج; الخليجية; الخليجي
arab-world | Arab world; Arab region; Arab countries; Arab States | monde arabe; région arabe; pays arabes; États arabes | العالم العربي; الوطن العربي; المنطقة العربية; الدول العربية; البلدان العربية
arabian-peninsula | Arabian Peninsula | péninsule Arabique; péninsule arabique | شبه الجزيرة العربية; الجزيرة العربية
red-sea | Red Sea | mer Rouge | البحر الأحمر; منطقة البحر الأحمر
gulf-of-aden | Gulf of Aden | golfe d'Aden | خليج عدن
mediterranean | Mediterranean; Mediterranean Sea; Mediterranean basin; Euro-Mediterranean | Méditerranée; bassin méditerranéen; méditerranéen; méditerranéenne; euro-méditerranéen; euro-méditerranéenne | البحر الأبيض المتوسط; البحر المتوسط; حوض البحر الأبيض المتوسط; حوض المتوسط; المتوسط; المنطقة المتوسطية
eastern-mediterranean | Eastern Mediterranean | Méditerranée orientale | شرق البحر الأبيض المتوسط; شرق المتوسط; شرق البحر المتوسط
black-sea | Black Sea; Black Sea region | mer Noire; région de la mer Noire | البحر الأسود; منطقة البحر الأسود
balkans | Balkans; Balkan | Balkans; balkanique; balkaniques | البلقان; منطقة البلقان; دول البلقان
western-balkans | Western Balkans | Balkans occidentaux | غرب البلقان; غربي البلقان; منطقة غرب البلقان
baltic | Baltic; Baltic States; Baltic Sea; Baltic region; Baltic countries | pays baltes; États baltes; mer Baltique; région de la Baltique; Baltique | دول البلطيق; بحر البلطيق; منطقة البلطيق; البلطيق
nordic | Nordic; Nordic countries; Nordics; Scandinavia; Scandinavian | pays nordiques; Scandinavie; scandinave; nordique; nordiques | دول الشمال الأوروبي; الدول الاسكندنافية; اسكندنافيا; الدول الإسكندنافية; بلدان الشمال الأوروبي
caucasus | Caucasus; South Caucasus | Caucase; Caucase du Sud | القوقاز; جنوب القوقاز; منطقة القوقاز
europe | Europe; European; Europeans | Europe; européen; européenne; européens; européennes | أوروبا; أوربا; القارة الأوروبية; أوروبي; أوروبية; أوروبيون; أوروبيين
eastern-europe | Eastern Europe; Eastern European | Europe de l'Est; Europe orientale | شرق أوروبا; أوروبا الشرقية
western-europe | Western Europe; Western European | Europe de l'Ouest; Europe occidentale | غرب أوروبا; أوروبا الغربية
northern-europe | Northern Europe | Europe du Nord; Europe septentrionale | شمال أوروبا; أوروبا الشمالية
southern-europe | Southern Europe | Europe du Sud; Europe méridionale | جنوب أوروبا; أوروبا الجنوبية
central-europe | Central Europe; Central and Eastern Europe | Europe centrale; Europe centrale et orientale | وسط أوروبا; أوروبا الوسطى
asia | Asia; Asian; Asians | Asie; asiatique; asiatiques | آسيا; القارة الآسيوية; آسيوي; آسيوية
central-asia | Central Asia; Central Asian | Asie centrale; centrasiatique | آسيا الوسطى; وسط آسيا
south-asia | South Asia; Southern Asia; South Asian | Asie du Sud; Asie méridionale; sud-asiatique | جنوب آسيا; جنوبي آسيا
southeast-asia | Southeast Asia; South-East Asia; South-Eastern Asia; South East Asia; Southeast Asian | Asie du Sud-Est; Asie du Sud-est | جنوب شرق آسيا; جنوبي شرقي آسيا; جنوب شرقي آسيا
east-asia | East Asia; Eastern Asia; East Asian; Northeast Asia | Asie de l'Est; Asie orientale; Asie du Nord-Est | شرق آسيا; شرقي آسيا; شمال شرق آسيا
western-asia | Western Asia; West Asia | Asie de l'Ouest; Asie occidentale | غرب آسيا; غربي آسيا
asia-pacific | Asia-Pacific; Asia Pacific; Asia and the Pacific; Asia-Pacific region | Asie-Pacifique; Asie et Pacifique; Asie et le Pacifique | آسيا والمحيط الهادئ; منطقة آسيا والمحيط الهادئ; آسيا والمحيط الهادي
indo-pacific | Indo-Pacific; Indo-Pacific region | Indopacifique; Indo-Pacifique; région indo-pacifique | المحيطين الهندي والهادئ; منطقة المحيطين الهندي والهادئ; المحيطان الهندي والهادئ
indian-ocean | Indian Ocean | océan Indien | المحيط الهندي
south-china-sea | South China Sea | mer de Chine méridionale | بحر الصين الجنوبي
pacific | Pacific; Pacific Ocean; Pacific Islands; Pacific region | Pacifique; océan Pacifique; îles du Pacifique | المحيط الهادئ; المحيط الهادي; جزر المحيط الهادئ
atlantic | Atlantic; Atlantic Ocean; North Atlantic; Transatlantic | Atlantique; océan Atlantique; Atlantique Nord; transatlantique | المحيط الأطلسي; شمال الأطلسي; الأطلسي
oceania | Oceania | Océanie | أوقيانوسيا; أوقيانيا
melanesia | Melanesia | Mélanésie | ميلانيزيا
polynesia | Polynesia | Polynésie | بولينيزيا
americas | Americas; Western Hemisphere; Pan-American | Amériques; hémisphère occidental | الأمريكتان; الأمريكتين; الأميركتين; نصف الكرة الغربي
north-america | North America; Northern America; North American | Amérique du Nord; Amérique septentrionale; nord-américain; nord-américaine | أمريكا الشمالية; أميركا الشمالية; شمال أمريكا
south-america | South America; South American | Amérique du Sud; sud-américain; sud-américaine | أمريكا الجنوبية; أميركا الجنوبية
central-america | Central America; Central American | Amérique centrale; centraméricain; centraméricaine | أمريكا الوسطى; أميركا الوسطى
latin-america | Latin America; Latin American | Amérique latine; latino-américain; latino-américaine; latino-américains; latino-américaines | أمريكا اللاتينية; أميركا اللاتينية
latin-america-and-the-caribbean | Latin America and the Caribbean; Latin American and Caribbean | Amérique latine et Caraïbes; Amérique latine et les Caraïbes; Amérique latine et dans les Caraïbes | أمريكا اللاتينية ومنطقة البحر الكاريبي; أمريكا اللاتينية والكاريبي; أمريكا اللاتينية ومنطقة الكاريبي
caribbean | Caribbean; Caribbean Sea; West Indies | Caraïbes; Caraïbe; mer des Caraïbes; caribéen; caribéenne | الكاريبي; البحر الكاريبي; منطقة البحر الكاريبي; منطقة الكاريبي
arctic | Arctic | Arctique; arctique | القطب الشمالي; المنطقة القطبية الشمالية
amazon | Amazon; Amazon basin; Amazonia | Amazonie; bassin amazonien | الأمازون; حوض الأمازون
mekong | Mekong | Mékong | الميكونغ; نهر الميكونغ
`);

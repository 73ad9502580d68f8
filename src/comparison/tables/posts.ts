/**
 * Posts that must not be exchanged in translation: a deputy minister is no minister. One row: key | English | French | Arabic,
 * alternatives separated by commas. The longest phrase wins, so "deputy minister" is not also "minister".
 */
export const posts = `
prime-minister | prime minister | premier ministre, première ministre | رئيس الوزراء, رئيسة الوزراء, رئيس الحكومة, رئيسة الحكومة, الوزير الأول, رئيس مجلس الوزراء, رئيسة مجلس الوزراء
deputy-prime-minister | deputy prime minister, vice prime minister | vice-premier ministre, vice-première ministre, vice-premier-ministre | نائب رئيس الوزراء, نائبة رئيس الوزراء, نائب رئيس مجلس الوزراء, نائبة رئيس مجلس الوزراء, نائب رئيس الحكومة, نائبة رئيس الحكومة
minister | minister, ministers, secretary of state, foreign secretary, home secretary, secretary of defense, treasury secretary, chancellor of the exchequer | ministre, ministres, secrétaire d'État américain, secrétaire d'État des États-Unis | وزير, وزيرة, وزيرا, وزيري, وزراء, وزيران, وزيرين
minister-of-state | minister of state, state secretary, parliamentary secretary | ministre d'État, secrétaire d'État | وزير دولة, وزيرة دولة, كاتب دولة, كاتبة دولة, كاتب الدولة
deputy-minister | deputy minister, vice minister, deputy foreign minister, vice-minister, under secretary, undersecretary, deputy secretary, assistant minister, assistant secretary, deputy assistant secretary | vice-ministre, ministre délégué, ministre déléguée, sous-secrétaire, secrétaire adjoint, secrétaire adjointe, ministre adjoint, ministre adjointe, sous-secrétaire d'État, secrétaire d'État adjoint, secrétaire d'État adjointe | نائب وزير, نائب الوزير, نائبة وزير, نائبة الوزير, نائبة الوزيرة, وكيل وزارة, وكيلة وزارة, وكيل الوزارة, وكيلة الوزارة, وزير منتدب, وزيرة منتدبة, الوزير المنتدب, الوزيرة المنتدبة, مساعد وزير, مساعد الوزير, مساعدة وزير, مساعدة الوزير, نائب وزيرة, نائب مساعد وزير
president | president | président de la république, présidente de la république | رئيس الجمهورية, رئيسة الجمهورية, الرئيس, الرئيسة
vice-president | vice president, deputy president | vice-président, vice-présidente | نائب رئيس, نائب الرئيس, نائبة رئيس, نائبة الرئيس
secretary-general | secretary general, secretaries general | secrétaire général, secrétaire générale, secrétaires généraux | أمين عام, الأمين العام, أمينة عامة, الأمينة العامة, أمينها العام, كاتب عام, الكاتب العام
deputy-secretary-general | deputy secretary general, assistant secretary general, under secretary general | secrétaire général adjoint, secrétaire générale adjointe, sous-secrétaire général, sous-secrétaire générale, vice-secrétaire général, vice-secrétaire générale | نائب الأمين العام, نائبة الأمين العام, الأمين العام المساعد, الأمينة العامة المساعدة, أمين عام مساعد, وكيل الأمين العام, وكيلة الأمين العام
executive-secretary | executive secretary | secrétaire exécutif, secrétaire exécutive | أمين تنفيذي, الأمين التنفيذي, الأمينة التنفيذية, السكرتير التنفيذي
director-general | director general, directors general | directeur général, directrice générale | مدير عام, المدير العام, مديرة عامة, المديرة العامة
deputy-director-general | deputy director general, assistant director general | directeur général adjoint, directrice générale adjointe | نائب المدير العام, نائبة المدير العام, المدير العام المساعد
executive-director | executive director | directeur exécutif, directrice exécutive | مدير تنفيذي, المدير التنفيذي, المديرة التنفيذية
director | director, political director | directeur, directrice, directeur politique, directrice politique | مدير, مديرة, المدير السياسي, المديرة السياسية
deputy-director | deputy director, deputy political director | directeur adjoint, directrice adjointe, directeur politique adjoint, directrice politique adjointe, vice-directeur, vice-directrice | نائب المدير, نائبة المدير, نائب مدير, نائبة مدير, نائب المدير السياسي, نائبة المدير السياسي
ambassador | ambassador, ambassadors | ambassadeur, ambassadrice, ambassadeurs | سفير, سفيرة, سفراء, سفيرا
permanent-representative | permanent representative | représentant permanent, représentante permanente | ممثل دائم, الممثل الدائم, الممثلة الدائمة, ممثلة دائمة, مندوب دائم, المندوب الدائم, المندوبة الدائمة
charge-daffaires | chargé d'affaires, charge d'affaires | chargé d'affaires, chargée d'affaires | قائم بالأعمال, القائم بالأعمال, القائمة بالأعمال, القائم بأعمال
consul | consul, consul general | consul, consule, consul général, consule générale | قنصل, القنصل العام, قنصل عام
special-envoy | special envoy, envoy, presidential envoy | envoyé spécial, envoyée spéciale, émissaire, envoyé, envoyée | مبعوث خاص, المبعوث الخاص, المبعوثة الخاصة, مبعوثة خاصة, المبعوث, المبعوثة, مبعوث, مبعوثة
special-representative | special representative | représentant spécial, représentante spéciale | ممثل خاص, الممثل الخاص, الممثلة الخاصة, ممثلة خاصة
high-representative | high representative | haut représentant, haute représentante | الممثل الأعلى, الممثلة العليا, الممثل السامي, الممثلة السامية
high-commissioner | high commissioner | haut-commissaire, haut commissaire, haute-commissaire | المفوض السامي, المفوضة السامية, مفوض سام
commissioner | commissioner | commissaire | مفوض, مفوضة, المفوض, المفوضة
coordinator | coordinator | coordinateur, coordinatrice, coordonnateur, coordonnatrice | منسق, منسقة
deputy-coordinator | deputy coordinator | coordinateur adjoint, coordinatrice adjointe, coordonnateur adjoint, coordonnatrice adjointe | نائب المنسق, نائبة المنسق, نائب منسق
spokesperson | spokesperson, spokesman, spokeswoman | porte-parole | متحدث, متحدثة, المتحدث الرسمي, الناطق, الناطقة, ناطق, المتحدثة الرسمية
deputy-spokesperson | deputy spokesperson, deputy spokesman, deputy spokeswoman | porte-parole adjoint, porte-parole adjointe | نائب المتحدث, نائبة المتحدث, نائب المتحدثة, نائب الناطق
governor | governor | gouverneur, gouverneure | محافظ, محافظة البنك, الوالي
mayor | mayor | maire | عمدة, رئيس بلدية, رئيسة بلدية, رئيس البلدية, رئيسة البلدية
king | king | roi | الملك, ملك, العاهل
crown-prince | crown prince | prince héritier | ولي العهد
chief-of-staff | chief of staff | chef d'état-major, chef de cabinet, directeur de cabinet | رئيس الأركان, رئيس هيئة الأركان, رئيس الديوان, رئيسة الديوان
commander | commander | commandant | قائد, القائد
deputy-commander | deputy commander | commandant adjoint, commandant en second | نائب القائد, نائب قائد
adviser | adviser, advisor, national security adviser, national security advisor | conseiller, conseillère, conseiller à la sécurité nationale | مستشار, مستشارة, مستشار الأمن القومي
`;

/** Words that say that a post is held for a time. */
export const acting = `
acting | acting, ad interim | par intérim, ad interim, intérimaire | بالإنابة, بالنيابة, بالوكالة, المكلف بتسيير, المكلفة بتسيير
`;

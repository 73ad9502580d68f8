import { type DateTable, day, month, type TimeWord, undated, year } from './table.ts';

/** Adjectives after which «اليوم» is a day of observance or a day in a row, not today. */
const namedDays =
  `العالمي الدولي الوطني القومي الأممي العربي الإسلامي الأفريقي الإفريقي الأوروبي الخليجي الختامي
  الافتتاحي الأول الثاني الثالث الرابع الخامس السادس السابع الأخير التالي السابق نفسه ذاته المفتوح الواحد الموالي`
    .split(/\s+/)
    .map((adjective): [string, null] => [`اليوم ${adjective}`, null]);

/** «الشهر الماضي», «العام المقبل»… of a noun and its adjectives. */
const past = ['الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'الفائت', 'الفائتة'];
const coming = ['المقبل', 'المقبلة', 'القادم', 'القادمة'];
const current = ['الجاري', 'الجارية', 'الحالي', 'الحالية'];

function turns(nouns: readonly string[], time: (count: number) => TimeWord): [string, TimeWord][] {
  return nouns.flatMap((noun) => [
    [`هذا ${noun}`, time(0)] as [string, TimeWord],
    [`هذه ${noun}`, time(0)] as [string, TimeWord],
    ...current.map((adjective): [string, TimeWord] => [`${noun} ${adjective}`, time(0)]),
    ...past.map((adjective): [string, TimeWord] => [`${noun} ${adjective}`, time(-1)]),
    ...coming.map((adjective): [string, TimeWord] => [`${noun} ${adjective}`, time(1)]),
  ]);
}

export const arabic: DateTable = {
  moreMonths: [
    // Egypt writes the two summer months with a final ه; spellings of Al-Ahram and the Egyptian State Information Service.
    { name: 'يونيه', month: 6, sets: ['common'] },
    { name: 'يوليه', month: 7, sets: ['common'] },
    // Mauritania and Morocco, beside the forms of CLDR (Maghreb Arabe Presse, Agence mauritanienne d'information).
    { name: 'نونمبر', month: 11, sets: ['morocco'] },
    { name: 'دسمبر', month: 12, sets: ['common'] },
    { name: 'شتنمبر', month: 9, sets: ['morocco'] },
    // Algeria and Tunisia (Algérie Presse Service, Tunis Afrique Presse).
    { name: 'جويليا', month: 7, sets: ['algeria'] },
    { name: 'أوكتوبر', month: 10, sets: ['common', 'algeria'] },
    // Levant: the indefinite ordinals, as in Lebanese and Syrian newspapers.
    { name: 'كانون ثان', month: 1, sets: ['levant'] },
    { name: 'تشرين ثان', month: 11, sets: ['levant'] },
  ],
  hijriMonths: [
    ['محرم', 'محرم الحرام'],
    ['صفر', 'صفر الخير'],
    ['ربيع الأول', 'ربيع الأنور'],
    ['ربيع الآخر', 'ربيع الثاني'],
    ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد الأولى'],
    ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جماد الثاني', 'جماد الآخر'],
    ['رجب', 'رجب الفرد'],
    ['شعبان', 'شعبان المعظم'],
    ['رمضان', 'رمضان المبارك', 'رمضان المعظم'],
    ['شوال'],
    ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذا القعدة'],
    ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذا الحجة'],
  ],
  times: [
    ['اليوم', day(0, true)],
    ['هذا اليوم', day(0)],
    ['صباح اليوم', day(0)],
    ['مساء اليوم', day(0)],
    ['ظهر اليوم', day(0)],
    ...namedDays,
    ['أمس', day(-1)],
    ['يوم أمس', day(-1)],
    ['صباح أمس', day(-1)],
    ['مساء أمس', day(-1)],
    ['البارحة', day(-1, true)],
    ['أول أمس', day(-2)],
    ['أمس الأول', day(-2)],
    ['غدا', day(1)],
    ['الغد', day(1)],
    ['يوم غد', day(1)],
    ['يوم الغد', day(1)],
    ['بعد غد', day(2)],
    ...turns(['الشهر'], month),
    ...turns(['العام', 'السنة'], year),
    ...turns(['الأسبوع'], () => undated),
    ['مطلع الأسبوع', undated],
    ['نهاية الأسبوع', undated],
  ],
  weekdayTurns: [
    ...past.map((phrase): [string, 'previous'] => [phrase, 'previous']),
    ...coming.map((phrase): [string, 'next'] => [phrase, 'next']),
  ],
  to: ['إلى', 'حتى', 'ولغاية', 'لغاية', 'وحتى', 'وإلى', 'إلى غاية'],
  and: ['و'],
  or: ['أو'],
  beforeDay: ['،', 'الموافق', 'في', 'بتاريخ'],
  beforeMonth: ['من', 'من شهر', 'شهر', 'لشهر'],
  beforeYear: ['عام', 'سنة', 'من عام', 'من سنة', 'من العام', 'للعام'],
  twin: ['الموافق', 'الموافق ل', 'الموافق في', 'الموافقة', 'الموافق يوم', 'الموافق ليوم', 'ما يوافق'],
  monthCues: ['في', 'شهر', 'خلال', 'منذ', 'مطلع', 'أوائل', 'أواخر', 'منتصف', 'نهاية', 'بحلول'],
  yearCues: [
    ...[
      'عام',
      'عامي',
      'أعوام',
      'سنة',
      'سنتي',
      'سنوات',
      'في',
      'منذ',
      'خلال',
      'من',
      'بين',
      'حتى',
      'قبل',
      'بعد',
    ],
    ...['مطلع', 'أوائل', 'أواخر', 'منتصف', 'نهاية', 'بداية', 'بحلول', 'صيف', 'خريف', 'شتاء', 'ربيع', 'إلى'],
  ],
  eras: [
    ['م', 'gregorian'],
    ['ميلادي', 'gregorian'],
    ['ميلادية', 'gregorian'],
    ['هـ', 'hijri'],
    ['هجري', 'hijri'],
    ['هجرية', 'hijri'],
    ['للهجرة', 'hijri'],
  ],
  daySuffixes: new Set([]),
  cardinalDays: false,
  monthFirst: false,
  capitalised: false,
  weekdayTakesArticle: true,
  strokesAreDayFirst: true,
};

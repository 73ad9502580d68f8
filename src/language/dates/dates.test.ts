import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { findDates, resolveDate } from './index.ts';

/** What a statement of Friday 3 December 2021 means: the words, then the date or the two ends of the range. */
function datesIn(text: string, language: Language): string[][] {
  return findDates(tokenise(text), language).map((mention) => {
    const dates = resolveDate(mention, '2021-12-03');
    const problem = dates?.problem ?? mention.problem;
    return [
      text.slice(mention.start, mention.end),
      ...(dates ? [...new Set([dates.first, dates.last])] : []),
      ...(problem ? [problem] : []),
    ];
  });
}

type Row = [text: string, ...mentions: string[][]];

const english: Row[] = [
  ['They met on 3 May 2023.', ['3 May 2023', '2023-05-03']],
  ['They met on May 3, 2023.', ['May 3, 2023', '2023-05-03']],
  ['It was Dec. 3, 2021.', ['Dec. 3, 2021', '2021-12-03']],
  ['the third of May 2023', ['third of May 2023', '2023-05-03']],
  ['on Monday, May 3, 2021', ['Monday, May 3, 2021', '2021-05-03']],
  ['from 3 to 5 May 2023', ['3 to 5 May 2023', '2023-05-03', '2023-05-05']],
  ['May 3–5, 2023', ['May 3–5, 2023', '2023-05-03', '2023-05-05']],
  ['on 3, 4 and 5 May 2023', ['3, 4 and 5 May 2023', '2023-05-03', '2023-05-05']],
  ['30 April and 1 May 2023', ['30 April and 1 May 2023', '2023-04-30', '2023-05-01']],
  ['April 30 – May 1, 2023', ['April 30 – May 1, 2023', '2023-04-30', '2023-05-01']],
  ['30 December 2021 to 2 January 2022', ['30 December 2021 to 2 January 2022', '2021-12-30', '2022-01-02']],
  ['on 3 May and 10 June 2023', ['3 May', '2023-05-03'], ['10 June 2023', '2023-06-10']],
  ['May 3 and 4 June 2023', ['May 3', '2023-05-03'], ['4 June 2023', '2023-06-04']],
  ['in May 2023', ['May 2023', '2023-05']],
  ['from May to July 2022', ['May to July 2022', '2022-05', '2022-07']],
  ['May/June 2023', ['May/June 2023', '2023-05', '2023-06']],
  ['in the years 2021 and 2022', ['2021 and 2022', '2021', '2022']],
  ['since 2014', ['2014', '2014']],
  ['by early 2022', ['2022', '2022']],
  ['resolution 2178 (2014)', ['2014', '2014']],
  ['dated 2021-12-03', ['2021-12-03', '2021-12-03']],
  ['dated 13/12/2021', ['13/12/2021', '2021-12-13']],
  ['dated 3/12/2021', ['3/12/2021', 'ambiguous-order']],
  ['They met today.', ['today', '2021-12-03']],
  ['They met yesterday, 2 December.', ['yesterday, 2 December', '2021-12-02']],
  ['They meet tomorrow.', ['tomorrow', '2021-12-04']],
  ['They met on Monday.', ['Monday', '2021-11-29']],
  ['They met on Friday.', ['Friday', '2021-12-03']],
  ['They met last Friday.', ['last Friday', '2021-11-26']],
  ['They meet next Friday.', ['next Friday', '2021-12-10']],
  ['They met earlier this week.', ['earlier this week']],
  ['They met last month.', ['last month', '2021-11']],
  ['They met on 30 December.', ['30 December', '2021-12-30']],
  ['They meet on 15 January.', ['15 January', '2022-01-15']],
  [
    '12 Rabi al-Thani 1445 AH (27 October 2023)',
    ['12 Rabi al-Thani 1445 AH (27 October 2023)', '2023-10-27'],
  ],
  ['on Monday 4 May 2021', ['Monday 4 May 2021', '2021-05-04', 'weekday-differs']],
  ['on Monday, 2 December', ['Monday, 2 December', '2021-12-02', 'weekday-differs']],
  ['on 31 April 2021', ['31 April 2021', 'impossible']],
  ['on 29 February 2023', ['29 February 2023', 'impossible']],
  ['It may march in 2500 cases with 3 to 5 others.'],
];

const french: Row[] = [
  ['le 1er mai 2023', ['1er mai 2023', '2023-05-01']],
  ['le deux mai 2023', ['deux mai 2023', '2023-05-02']],
  ['du 3 au 5 mai 2023', ['3 au 5 mai 2023', '2023-05-03', '2023-05-05']],
  ['les 3 et 4 décembre', ['3 et 4 décembre', '2021-12-03', '2021-12-04']],
  ['du lundi 3 au mercredi 5 mai 2021', ['lundi 3 au mercredi 5 mai 2021', '2021-05-03', '2021-05-05']],
  ['du 30 avril au 2 mai 2023', ['30 avril au 2 mai 2023', '2023-04-30', '2023-05-02']],
  ['le 3 déc. 2021', ['3 déc. 2021', '2021-12-03']],
  ['le 03/12/2021', ['03/12/2021', '2021-12-03']],
  ["au mois d'avril 2022", ['avril 2022', '2022-04']],
  ['hier', ['hier', '2021-12-02']],
  ["aujourd'hui", ["aujourd'hui", '2021-12-03']],
  ['lundi dernier', ['lundi dernier', '2021-11-29']],
  ['lundi prochain', ['lundi prochain', '2021-12-06']],
  ["d'ici 2030", ['2030', '2030']],
  ['cette semaine', ['cette semaine']],
  [
    '27 octobre 2023 (correspondant au 12 rabie II 1445)',
    ['27 octobre 2023 (correspondant au 12 rabie II 1445)', '2023-10-27'],
  ],
];

const arabic: Row[] = [
  ['في 3 كانون الأول/ديسمبر 2021', ['3 كانون الأول/ديسمبر 2021', '2021-12-03']],
  ['في 3 كانون الأول (ديسمبر) 2021', ['3 كانون الأول (ديسمبر) 2021', '2021-12-03']],
  ['في 3 آذار أو مارس 2021', ['3 آذار أو مارس 2021', '2021-03-03']],
  ['٣ ديسمبر ٢٠٢١', ['٣ ديسمبر ٢٠٢١', '2021-12-03']],
  ['۳ ديسمبر ۲۰۲۱م', ['۳ ديسمبر ۲۰۲۱م', '2021-12-03']],
  ['15 غشت 2023', ['15 غشت 2023', '2023-08-15']],
  ['15 أوت 2023', ['15 أوت 2023', '2023-08-15']],
  ['من 3 إلى 5 أيار 2023', ['3 إلى 5 أيار 2023', '2023-05-03', '2023-05-05']],
  ['يومي 3 و4 مايو 2023', ['3 و4 مايو 2023', '2023-05-03', '2023-05-04']],
  ['30 نيسان و1 أيار 2023', ['30 نيسان و1 أيار 2023', '2023-04-30', '2023-05-01']],
  ['يوم الجمعة 3 ديسمبر 2021', ['الجمعة 3 ديسمبر 2021', '2021-12-03']],
  ['يوم الاثنين الموافق 6 ديسمبر 2021', ['الاثنين الموافق 6 ديسمبر 2021', '2021-12-06']],
  ['الثالث والعشرون من أيار عام 2023', ['الثالث والعشرون من أيار عام 2023', '2023-05-23']],
  ['٢٠٢١/١٢/٣', ['٢٠٢١/١٢/٣', '2021-12-03']],
  ['عامي 2021 و2022', ['2021 و2022', '2021', '2022']],
  ['منذ عام 2014', ['2014', '2014']],
  ['عُقد الاجتماع اليوم', ['اليوم', '2021-12-03']],
  ['وأمس الخميس', ['أمس الخميس', '2021-12-02']],
  ['أمس الأربعاء', ['أمس الأربعاء', '2021-12-02', 'weekday-differs']],
  ['غدًا', ['غدًا', '2021-12-04']],
  ['الاثنين المقبل', ['الاثنين المقبل', '2021-12-06']],
  ['الشهر الماضي', ['الشهر الماضي', '2021-11']],
  ['مايو/يونيو 2023', ['مايو/يونيو 2023', '2023-05', '2023-06']],
  ['12 ربيع الآخر 1445', ['12 ربيع الآخر 1445', '2023-10-27']],
  ['1445/4/12هـ', ['1445/4/12هـ', '2023-10-27']],
  [
    '12 ربيع الآخر 1445هـ الموافق 27 أكتوبر 2023م',
    ['12 ربيع الآخر 1445هـ الموافق 27 أكتوبر 2023م', '2023-10-27'],
  ],
  ['27 أكتوبر 2023 (12 ربيع الآخر 1445 هـ)', ['27 أكتوبر 2023 (12 ربيع الآخر 1445 هـ)', '2023-10-27']],
  [
    '12 ربيع الآخر 1445 الموافق 2 يوليو 2023',
    ['12 ربيع الآخر 1445 الموافق 2 يوليو 2023', '2023-07-02', 'calendars-differ'],
  ],
  ['رمضان 1445 هـ', ['رمضان 1445 هـ', '2024-03-11', '2024-04-09']],
  ['في كانون الأول/سبتمبر 2021', ['كانون الأول/سبتمبر 2021', 'contradictory-months']],
  ['31 أبريل 2021', ['31 أبريل 2021', 'impossible']],
  ['اليوم العالمي للمياه وأحد المشاركين'],
];

const spanish: Row[] = [
  ['el 1 de mayo de 2023', ['1 de mayo de 2023', '2023-05-01']],
  ['el 1.º de mayo de 2023', ['1.º de mayo de 2023', '2023-05-01']],
  ['el primero de mayo del 2023', ['primero de mayo del 2023', '2023-05-01']],
  ['el veintitrés de mayo de 2023', ['veintitrés de mayo de 2023', '2023-05-23']],
  ['el 3 de setiembre de 2023', ['3 de setiembre de 2023', '2023-09-03']],
  ['los días 3 y 4 de mayo de 2023', ['3 y 4 de mayo de 2023', '2023-05-03', '2023-05-04']],
  ['el 3, 4 y 5 de mayo de 2023', ['3, 4 y 5 de mayo de 2023', '2023-05-03', '2023-05-05']],
  ['del 3 al 5 de mayo de 2023', ['3 al 5 de mayo de 2023', '2023-05-03', '2023-05-05']],
  ['del 30 de abril al 1 de mayo de 2023', ['30 de abril al 1 de mayo de 2023', '2023-04-30', '2023-05-01']],
  [
    'del 30 de diciembre de 2021 al 2 de enero de 2022',
    ['30 de diciembre de 2021 al 2 de enero de 2022', '2021-12-30', '2022-01-02'],
  ],
  [
    'el 3 de mayo y el 10 de junio de 2023',
    ['3 de mayo', '2023-05-03'],
    ['10 de junio de 2023', '2023-06-10'],
  ],
  ['el viernes, 3 de diciembre', ['viernes, 3 de diciembre', '2021-12-03']],
  ['el lunes 4 de mayo de 2021', ['lunes 4 de mayo de 2021', '2021-05-04', 'weekday-differs']],
  ['Se reunieron hoy.', ['hoy', '2021-12-03']],
  ['ayer, 2 de diciembre', ['ayer, 2 de diciembre', '2021-12-02']],
  ['ayer por la tarde', ['ayer por la tarde', '2021-12-02']],
  ['el lunes pasado', ['lunes pasado', '2021-11-29']],
  ['el próximo viernes', ['próximo viernes', '2021-12-10']],
  ['el mes pasado', ['el mes pasado', '2021-11']],
  ['de mayo a julio de 2022', ['mayo a julio de 2022', '2022-05', '2022-07']],
  ['desde 2014', ['2014', '2014']],
  ['3/12/2021', ['3/12/2021', '2021-12-03']],
  ['el 31 de abril de 2021', ['31 de abril de 2021', 'impossible']],
  ['Con 3 a 5 casos, o 2500 más, por la mañana.'],
];

describe('In a statement of Friday 3 December 2021', () => {
  it.each(english)('English: %s', (text, ...mentions) => {
    expect(datesIn(text, 'en')).toEqual(mentions);
  });
  it.each(french)('French: %s', (text, ...mentions) => {
    expect(datesIn(text, 'fr')).toEqual(mentions);
  });
  it.each(spanish)('Spanish: %s', (text, ...mentions) => {
    expect(datesIn(text, 'es')).toEqual(mentions);
  });
  it.each(arabic)('Arabic: %s', (text, ...mentions) => {
    expect(datesIn(text, 'ar')).toEqual(mentions);
  });
});

it('A relative day means nothing where the date of issue is not known to the day', () => {
  const [today] = findDates(tokenise('They met today.'), 'en');
  expect(resolveDate(today!, null)).toBeNull();
  expect(resolveDate(today!, '2021-12')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const openings = {
  en: 'Department of Foreign Affairs of Ireland\n\nDublin, 6 May 2021\n\n',
  fr: 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 6 mai 2021\n\n',
  ar: 'وزارة الخارجية الأردنية\n\nعمّان، 6 أيار/مايو 2021\n\n',
};

const named = (party: string | { readonly name: string }): string =>
  typeof party === 'string' ? party : party.name;

/** The undertakings of a text: "actor kind", and "> addressees" where there are any. */
const undertakings = (text: string): string[] =>
  read(text).findings.flatMap((finding) => {
    if (finding.type !== 'undertaking') return [];
    const { actor, kind, toward } = finding;
    return [`${named(actor)} ${kind}${toward.length > 0 ? ` > ${toward.map(named).join(', ')}` : ''}`];
  });

type Case = [language: keyof typeof openings, sentences: string, ...expected: string[]];

const we: Case[] = [
  ['ar', 'استضافت كينيا الاجتماع. ونشكر النرويج على دعمها.', 'نحن thanks > NO'],
  ['ar', 'تولت النرويج والدنمارك الرئاسة. ونؤكد التزامنا بحماية البحر.', 'نحن commitment'],
  ['ar', 'أشادت كينيا بالتقرير، وأعربنا عن قلقنا من الحرائق.', 'KE commendation', 'نحن concern'],
];

const likeVerbs: Case[] = [
  ['ar', 'أثنى القادة على دولة قطر لاستضافتها الاجتماع.', 'القادة commendation > QA'],
  ['ar', 'دعا القادة الاتحاد الأوروبي والبنك الدولي إلى دعم الصندوق.', 'القادة call > org:EU, org:WB'],
];

const circumstances: Case[] = [
  [
    'ar',
    'ألقى وزير الزراعة الكيني جوزيف موانغي كلمة، مشيدا بجهود الأردن، وداعيا المانحين إلى زيادة دعمهم.',
    'جوزيف موانغي commendation > JO',
    'جوزيف موانغي call > المانحين',
  ],
  ['ar', 'ناقش المشاركون الخطة، معربين عن قلقهم من الحرائق.', 'المشاركون concern'],
  ['ar', 'رحب المشاركون مجددا بالضيوف، مجددين التزامهم بحماية البحر.', 'المشاركون commitment'],
  ['ar', 'سجل المشاركون ثلاث حالات مؤكدة.'],
];

const carried: Case[] = [
  [
    'ar',
    'قرر الوزراء إنشاء لجنة فنية، ترأسها تونس وقطر. وأكدوا التزامهم بحماية البحر.',
    'الوزراء commitment',
  ],
  [
    'en',
    'Ministers thanked Norway, which hosted the meeting, and urged Peru to act.',
    'Ministers thanks > NO',
    'Ministers call > PE',
  ],
  [
    'fr',
    'Les ministres ont remercié la Norvège, qui a accueilli la réunion, et ont exhorté le Pérou à agir.',
    'ministres thanks > NO',
    'ministres call > PE',
  ],
  [
    'ar',
    'حثت اللجنة اليابان على الحوار، وتشكر اللجنة قطر. وحثت كينيا على الحوار.',
    'اللجنة call > JP',
    'اللجنة thanks > QA',
    'اللجنة call > KE',
  ],
  ['ar', 'اجتمع الوزراء. ويقلقهم تزايد الحرائق، وساورهم الأسف.', 'الوزراء concern'],
];

const shortNames: Case[] = [
  [
    'ar',
    'تشكر الوزارة اليابان على دعمها. وتحث الوزارة المجتمع الدولي على الحوار.',
    'JO thanks > JP',
    'JO call > المجتمع الدولي',
  ],
  ['ar', 'ترأست المملكة العربية السعودية الاجتماع. وتعهدت المملكة بحماية البحر.', 'SA commitment'],
  ['en', 'The Department thanks Norway for its lamps.', 'IE thanks > NO'],
  ['en', 'The ECOWAS Commission pledged €5 million.', 'org:ECOWAS commitment'],
  ['fr', 'La Commission de l’UEMOA recommande à la BCEAO de publier les taux.', 'org:WAEMU call > org:BCEAO'],
  ['fr', 'Le Ministère remercie la Norvège de ses lampes.', 'PT thanks > NO'],
];

const principals: Case[] = [
  ['ar', 'وتغتنم اللجنة هذه المناسبة لتشكر اليابان.', 'اللجنة thanks > JP'],
  ['ar', 'باسم الاتحاد الأفريقي، أتعهد بحماية البحر.', 'org:AU commitment'],
  ['en', 'On behalf of Norway, I thank Kenya for its lamps.', 'NO thanks > KE'],
  ['fr', 'Au nom de la Norvège, je remercie le Kenya.', 'NO thanks > KE'],
  ['en', 'The Group takes this opportunity to thank Kenya.', 'Group thanks > KE'],
  ['en', 'Kenya, which hosted the meeting, was thanked by all delegations.', 'delegations thanks > KE'],
  ['en', 'The United Kingdom said it would add £1.2 million.', 'GB commitment'],
  ['fr', 'La Coalition tient à remercier le Kenya.', 'Coalition thanks > KE'],
  [
    'fr',
    'Nos remerciements s’adressent au Bénin et à la ville de Cotonou.',
    'nous thanks > BJ, ville de Cotonou',
  ],
  ['en', 'Italy and Malta asked to take part in the exercise. Kenya wishes to host it.'],
  ['en', 'In her remarks, Ms Amina Sow thanked Kenya.', 'Amina Sow thanks > KE'],
];

const countries: Case[] = [
  ['ar', 'أكد وزير الزراعة الكيني جوزيف موانغي دعم بلاده للمزارعين.', 'KE support > مزارعين'],
  ['ar', 'أكد الأمين العام أن أوغندا تدين الهجوم.', 'UG condemnation'],
  ['ar', 'أعلنت كل من الدنمارك وفنلندا مضاعفة مساهمتيهما.', 'DK commitment', 'FI commitment'],
  ['ar', 'قال وزير الزراعة الكيني جوزيف موانغي إن حكومته ملتزمة بحماية الغابات.', 'KE commitment'],
];

describe('Who undertakes', () => {
  describe.each([
    ['does it beside what the sentence tells', circumstances],
    ['is whoever has acted before, and none whom a relative names', carried],
    ['is the party whose name is cut to one word, or that issues the text', shortNames],
    ['is the one for whom one speaks', principals],
    ['is the state of the official who speaks of it', countries],
  ])('%s', (_, cases) => {
    it.each(cases)('%s: %s', (language, text, ...expected) => {
      expect(undertakings(openings[language] + text)).toEqual(expected);
    });
  });
  describe('is "we", whoever has acted before, where the verb says so', () => {
    it.each(we)('%s: %s', (language, text, ...expected) => {
      expect(undertakings(openings[language] + text)).toEqual(expected);
    });
  });
  describe('acts by a verb, and not by a noun that is written like one', () => {
    it.each(likeVerbs)('%s: %s', (language, text, ...expected) => {
      expect(undertakings(openings[language] + text)).toEqual(expected);
    });
  });
});

const toCome: Case[] = [
  ['en', 'Kenya will widen its harbour.', 'KE plan'],
  ['en', 'The harbour will require lamps. Kenya would widen it if partners agreed.'],
  ['en', 'Norway will find €5 million for the harbour.', 'NO commitment'],
  ['fr', 'La Coalition élargira son école.', 'Coalition plan'],
  ['ar', 'سيوسع التحالف مدرسته.', 'التحالف plan'],
  ['en', 'Ministers agreed to pool their boats.', 'Ministers commitment'],
  ['fr', 'Les ministres sont convenus de mutualiser leurs navires.', 'ministres commitment'],
  ['ar', 'اتفق الوزراء على إعداد خطة للموانئ.', 'الوزراء commitment'],
];

const alone: Case[] = [
  ['en', 'Members congratulated Ms Ada Sow on her election.'],
  ['ar', 'هنأت اللجنة دولة الكويت على توليها الرئاسة.'],
  ['fr', 'La présidence a félicité Mme Kirsch de sa récente élection.'],
  ['ar', 'شكرت اللجنة اليابان على دعمها، وحثتها على مواصلته.', 'اللجنة thanks > JP', 'اللجنة call > JP'],
  [
    'ar',
    'اجتمع الوزراء. وشكروا قطر ومصر، وندعوهما إلى الحوار.',
    'الوزراء thanks > QA, EG',
    'نحن call > QA, EG',
  ],
  [
    'ar',
    'أكدت الوزيرة الكينية ليلى حمدان أن قطر ستدعم اليمن، وشكرت اليابان على دعمها.',
    'QA support > YE',
    'ليلى حمدان thanks > JP',
  ],
  [
    'ar',
    'نوه وزير الصحة الكيني خالد عيسى بالتقرير، ودعا الشركاء إلى الحوار.',
    'خالد عيسى commendation',
    'خالد عيسى call > الشركاء',
  ],
  ['ar', 'أشاد الوزراء بالتقرير، ودعا الشركاء إلى الحوار.', 'الوزراء commendation', 'الشركاء call'],
  ['ar', 'طالب متظاهرون الوزراء بالحوار.'],
];

describe('Whoever has acted alone goes on, where the verb agrees with him', () => {
  it.each(alone)('%s: %s', (language, text, ...expected) => {
    expect(undertakings(openings[language] + text)).toEqual(expected);
  });
});

describe('An organisation that issues the text is called by the noun of its name', () => {
  it.each([
    [
      'برنامج الأغذية العالمي\n\nروما، 6 أيار/مايو 2021\n\nيشكر البرنامج اليابان على دعمها.',
      'org:WFP thanks > JP',
    ],
    [
      'World Food Programme\n\nRome, 6 May 2021\n\nThe Programme thanks Japan for its rice.',
      'org:WFP thanks > JP',
    ],
    [
      'Organisation mondiale de la Santé\n\nGenève, le 6 mai 2021\n\nL’Organisation remercie le Japon.',
      'org:WHO thanks > JP',
    ],
  ])('%s', (text, expected) => {
    expect(undertakings(text)).toEqual([expected]);
  });
});

const doers: Case[] = [
  [
    'en',
    'Members condemned Russia’s attacks on ships and the threats by the pirates.',
    'Members condemnation > RU, pirates',
  ],
  ['fr', 'Les membres condamnent les attaques de la Russie.', 'membres condemnation > RU'],
  ['ar', 'أدان الأعضاء اعتداءات المستوطنين على المزارعين.', 'الأعضاء condemnation > المستوطنين'],
  ['en', 'Members condemned attacks on ships.', 'Members condemnation'],
];

describe('What is condemned is told with who did it', () => {
  it.each(doers)('%s: %s', (language, text, ...expected) => {
    expect(undertakings(openings[language] + text)).toEqual(expected);
  });
});

describe('What is to come', () => {
  it.each(toCome)('%s: %s', (language, text, ...expected) => {
    expect(undertakings(openings[language] + text)).toEqual(expected);
  });

  it('is told by the text and not by its title', () => {
    const title = 'Norway announces €50 million for harbours\n\n';
    expect(undertakings(`${title}${openings.en}Norway announced €50 million.`)).toEqual(['NO commitment']);
  });
});

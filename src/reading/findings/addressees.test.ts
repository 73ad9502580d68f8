import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const openings = {
  en: 'Department of Foreign Affairs of Ireland\n\nDublin, 6 May 2021\n\n',
  fr: 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 6 mai 2021\n\n',
  ar: 'وزارة الخارجية الأردنية\n\nعمّان، 6 أيار/مايو 2021\n\n',
};

const named = (party: string | { readonly name: string }): string =>
  typeof party === 'string' ? party : party.name;

/** The undertakings of a text, each as "kind > addressees". */
const undertakings = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'undertaking'
      ? [
          [finding.kind, ...(finding.toward.length > 0 ? [finding.toward.map(named).join(', ')] : [])].join(
            ' > ',
          ),
        ]
      : [],
  );

type Case = [language: keyof typeof openings, sentence: string, ...expected: string[]];

const lists: Case[] = [
  [
    'en',
    'Ministers thanked Cuba for its engineers, and the Volta Basin Fund.',
    'thanks > CU, Volta Basin Fund',
  ],
  [
    'en',
    'Members are grateful to Samoa for its boats, and to the Coral Trust for its charts.',
    'thanks > WS, Coral Trust',
  ],
  [
    'en',
    'Members called on carriers to fit lamps, and on insurers to reward them.',
    'call > carriers, insurers',
  ],
  ['en', 'Ministers called on the Governments of Chad, Niger and Cameroon to act.', 'call > TD, NE, CM'],
  [
    'en',
    'Members praised the lamps of Jamaica and the willingness of Peru to lend them.',
    'commendation > JM, PE',
  ],
  [
    'fr',
    'Le Comité félicite le Pérou et prie la Commission de publier un guide.',
    'commendation > PE',
    'call > Commission',
  ],
  ['fr', 'Les membres remercient le peuple et le Gouvernement fidjiens.', 'thanks > FJ'],
  [
    'fr',
    'Les membres rendent hommage aux linguistes de Riga et aux élèves de Toliara.',
    'commendation > linguistes de Riga, élèves de Toliara',
  ],
  ['ar', 'وحث الأعضاء شركات الشحن وسلطات الموانئ على تبادل البيانات.', 'call > شركات الشحن, سلطات الموانئ'],
  ['ar', 'وأشاد الأعضاء بتجربة كينيا وبالراصدين.', 'commendation > KE, الراصدين'],
  ['ar', 'ودعت اللجنة حكومات تشاد والنيجر إلى فتح المعبر.', 'call > TD, NE'],
];

const turns: Case[] = [
  ['en', 'Ministers met in Oslo. Sweden was thanked for its drafts.', 'thanks > SE'],
  ['en', 'Ministers met in Oslo. Harbour masters were asked to share data.', 'call > Harbour masters'],
  ['en', 'Ministers recommended that coastal states close the ports.', 'call > coastal states'],
  ['en', 'Members praised Zambia’s mine inspectors.', 'commendation > Zambia’s mine inspectors'],
  [
    'en',
    'Members hailed the plan of Bhutan and Nepal and backed both countries.',
    'commendation > BT, NP',
    'support > BT, NP',
  ],
  ['en', 'Members thanked the host, Rwanda, for its welcome.', 'thanks > RW'],
  ['en', 'Ministers condemned the networks.', 'condemnation > networks'],
  ['en', 'Ministers condemned the theft of lamps.', 'condemnation'],
  ['fr', 'Le Comité demande l’ouverture d’une enquête.', 'call'],
  ['fr', 'Le Comité demande à toutes les parties de les protéger.', 'call > parties'],
  [
    'fr',
    'Les membres saluent le rôle du Mali et réaffirment leur soutien à ce pays.',
    'commendation > ML',
    'support > ML',
  ],
  ['ar', 'وأثنى الأعضاء على الجهود التي تبذلها الجزائر ومصر.', 'commendation > DZ, EG'],
  ['ar', 'وأوصى الخبراء بأن تعتمد الدول الأعضاء المعيار.', 'call > الدول الأعضاء'],
  ['ar', 'واستنكرت اللجنة الحريق ودعت جميع الأطراف إلى وقفه.', 'condemnation', 'call > الأطراف'],
];

describe('Whom an undertaking addresses', () => {
  it.each([...lists, ...turns])('%s: %s', (language, sentence, ...expected) => {
    expect(undertakings(openings[language] + sentence)).toEqual(expected);
  });
});

/** The undertakings of a text, each as "actor kind". */
const actors = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'undertaking' ? [`${named(finding.actor)} ${finding.kind}`] : [],
  );

const acting: Case[] = [
  ['en', 'Deeply alarmed by the fires, the Council urged Kenya to act.', 'Council concern', 'Council call'],
  [
    'en',
    'The Network, which has eight members following the withdrawal of Peru, will publish a map.',
    'Network plan',
  ],
  ['en', 'The envoy reaffirmed Canada’s commitment to peace.', 'CA commitment'],
  ['en', 'The Bahamas and Haiti will provide operators.', 'BS plan', 'HT plan'],
  ['en', 'Norway pledged €5 million and Peru $2 million.', 'NO commitment', 'PE commitment'],
  ['en', 'On Haiti, partners voiced their alarm.', 'partners concern'],
  ['en', 'Representatives of civil society urged the ministers to act.'],
  [
    'fr',
    'Préoccupés par les feux, les ministres ont invité le Bénin à agir.',
    'ministres concern',
    'ministres call',
  ],
  ['fr', 'La ministre a réitéré l’engagement du Canada à agir.', 'CA commitment'],
  ['fr', 'M. Weydert a indiqué que la Suède verserait 5 millions d’euros.', 'SE commitment'],
  ['fr', 'La Suède verserait 5 millions d’euros si le plan était adopté.'],
  ['fr', 'Nous nous engageons à protéger les mers.', 'Nous commitment'],
  ['ar', 'وأكد الوزير في كلمته التزام مصر بحماية البحر.', 'EG commitment'],
  [
    'ar',
    'إن اللجنة، المجتمعة في لومي؛\n\n1- تدين الهجوم؛\n\n2- تدعو اليابان إلى الحوار.',
    'اللجنة condemnation',
    'اللجنة call',
  ],
  ['ar', 'أعربت اللجنة عن قلقها من الحرائق، وحثت اليابان على الحوار.', 'اللجنة concern', 'اللجنة call'],
];

describe('Who undertakes', () => {
  it.each(acting)('%s: %s', (language, sentence, ...expected) => {
    expect(actors(openings[language] + sentence)).toEqual(expected);
  });
});

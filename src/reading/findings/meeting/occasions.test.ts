import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

/** The meeting of a text as its body, place, days, format and roles; what it does not say is left out. */
function meeting(text: string): string[] {
  const found = read(text).findings.find((finding) => finding.type === 'meeting');
  if (!found) return [];
  const { body, from, to, place, format, hosts, chairs } = found;
  return [
    body ?? '',
    `${place?.city ?? ''}/${place?.country ?? ''}`,
    `${from ?? ''}–${to ?? ''}`,
    format,
    `hosts ${hosts.join('+')}`,
    `chairs ${chairs.join('+')}`,
  ];
}

describe('A meeting is read from headings, speeches and turns that are no clauses', () => {
  it.each([
    [
      'who is behind a level brings all members together, and some look on from afar',
      'FOREIGN MINISTRY\nReadout\n\n13 January 2023\n\nYesterday the Deputy Foreign Ministers of Chile and New Zealand brought together in Santiago the members of the Pacific Whales Initiative for their second annual gathering. Participants unable to travel followed by video link.',
      'Pacific Whales Initiative',
      'Santiago/CL',
      '2023-01-12–2023-01-12',
      'hybrid',
      'hosts CL+NZ',
      'chairs ',
    ],
    [
      'whose meeting it was is told by an unknown noun',
      "MEDIA RELEASE\n28 April 2021\n\nThe inaugural meeting of the Reef Insurance Club was chaired by Fiji's Permanent Secretary for Finance, Mr. Jone Tui, in Suva this morning.",
      'Reef Insurance Club',
      'Suva/FJ',
      '2021-04-28–2021-04-28',
      'in-person',
      'hosts ',
      'chairs FJ',
    ],
    [
      'a party in brackets is of the person who presided',
      'SUMMARY\n\nThe twelfth session of the Steering Board took place online on 2 and 3 May 2022. Ms. Ana Duarte (Cabo Verde) presided.',
      'Steering Board',
      '/',
      '2022-05-02–2022-05-03',
      'virtual',
      'hosts ',
      'chairs CV',
    ],
    [
      'a speech at a meeting tells its day, host and chair',
      'Allocution du Ministre de la Santé à l’ouverture de la quatrième plénière de l’Alliance pour des hôpitaux sûrs\n\nDakar, le 4 juin 2019\n\nExcellences, soyez les bienvenus à Dakar. Le Sénégal est honoré de vous accueillir aujourd’hui. Je remercie le Portugal, qui présidera nos débats.',
      'plénière',
      'Dakar/SN',
      '2019-06-04–2019-06-04',
      'in-person',
      'hosts SN',
      'chairs PT',
    ],
    [
      'the nationality of a chairmanship is its party',
      'COMMUNIQUÉ CONJOINT\nLjubljana, le 8 octobre 2021\n\nNous, ministres du Réseau des bibliothèques du Danube, réunis ce jour à Ljubljana sous présidence slovène, convenons de ce qui suit.',
      'Réseau des bibliothèques du Danube',
      'Ljubljana/SI',
      '2021-10-08–2021-10-08',
      'in-person',
      'hosts ',
      'chairs SI',
    ],
    [
      'a seat that is kept at the meeting is its chair',
      'MINISTÈRE DES AFFAIRES ÉTRANGÈRES\n\nTunis, le 12 mars 2024\n\nLes travaux de la troisième rencontre du Pacte pour les ports propres se sont achevés mardi à Bizerte. La Tunisie en était l’hôte et le Danemark en assurait la présidence.',
      'Pacte pour les ports propres',
      'Bizerte/TN',
      '2024-03-12–2024-03-12',
      'in-person',
      'hosts TN',
      'chairs DK',
    ],
    [
      'so it is where verbs come first',
      'كلمة معالي وزير الصحة في افتتاح الجلسة العامة الرابعة للتحالف الدولي للمستشفيات الآمنة\n\nعمّان، 4 يونيو 2019\n\nأصحاب المعالي، أرحب بكم في عمّان اليوم. ويسر الأردن أن يستضيف هذا الجمع الكريم، وأشكر البرتغال التي تترأس مداولاتنا.',
      'الجلسة العامة',
      'عمّان/JO',
      '2019-06-04–2019-06-04',
      'in-person',
      'hosts JO',
      'chairs PT',
    ],
  ])('%s', (_title, text, ...expected) => {
    expect(meeting(text)).toEqual(expected);
  });

  it.each([
    [
      'NEWS RELEASE\nCanberra, 9 August 2016\n\nAustralia will host the next meeting of the Coral Compact in Cairns in November.',
    ],
    [
      'Berne, le 9 août 2016\n\nLa Suisse accueillera en novembre à Lugano la prochaine réunion du Pacte alpin.',
    ],
    [
      'أبوظبي، 9 أغسطس 2016\n\nتستضيف دولة الإمارات في نوفمبر المقبل الاجتماع القادم لميثاق الشعاب المرجانية في دبي.',
    ],
  ])('but none from what is announced: %s', (text) => {
    expect(meeting(text)).toEqual([]);
  });
});

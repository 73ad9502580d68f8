import { describe, expect, it } from 'vitest';
import { type MeetingFinding, read } from '../../index.ts';

/** What a text says of the meeting that it reports, only what it says: "level ministers", "hosts KE NO". */
function meeting(text: string): string[] {
  const found = read(text).findings.find(
    (finding): finding is MeetingFinding => finding.type === 'meeting' && finding.confidence > 0,
  );
  if (!found) return [];
  const { body, level, from, to, place, format, hosts, coHosts, chairs } = found;
  const day = from === to ? from : `${from}/${to}`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['body', body],
    ['level', level],
    ['day', day],
    ['place', place && (place.city ?? place.country)],
    ['format', format === 'in-person' ? null : format],
    ['hosts', hosts.join(' ')],
    ['co-hosts', coHosts.join(' ')],
    ['chairs', chairs.join(' ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
}

const english = 'Department of Foreign Affairs of Ireland\n\n6 May 2021\n\n';
const french = 'Ministère des Affaires étrangères du Portugal\n\nLe 6 mai 2021\n\n';
const arabic = 'وزارة الخارجية الأردنية\n\n6 أيار/مايو 2021\n\n';

const lighthouses = 'body Coalition for Lighthouses';
const phares = 'body Coalition pour les phares';
const manarat = 'body التحالف الدولي للمنارات';

describe('The meeting that a text reports is read with its day, place, form, hosts and chairs', () => {
  it.each([
    [
      'The Coalition for Lighthouses met in Oslo on 4 May 2021 under the joint chairmanship of Kenya and Norway.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'chairs KE NO',
    ],
    [
      'Foreign ministers of the Coalition for Lighthouses met yesterday in Oslo at the invitation of Norway.',
      lighthouses,
      'level ministers',
      'day 2021-05-05',
      'place Oslo',
      'hosts NO',
    ],
    [
      'Norway today hosted, with Kenya as co-host, a virtual meeting of senior officials of the Coalition for Lighthouses.',
      lighthouses,
      'level senior-officials',
      'day 2021-05-06',
      'format virtual',
      'hosts NO',
      'co-hosts KE',
    ],
    [
      'The ministerial meeting of the Coalition for Lighthouses, held in Oslo from 3 to 5 May 2021, was chaired by Kenya.',
      lighthouses,
      'level ministers',
      'day 2021-05-03/2021-05-05',
      'place Oslo',
      'chairs KE',
    ],
    [
      'Experts of the Coalition for Lighthouses gathered in Oslo on 4 May 2021. Some joined by video link.',
      lighthouses,
      'level experts',
      'day 2021-05-04',
      'place Oslo',
      'format hybrid',
    ],
    [
      'The Coalition for Lighthouses held its third meeting on 4 May 2021 in Oslo. The meeting was chaired by the Minister of Transport of Norway. The next meeting will be held in Nairobi in June 2022, hosted by Kenya.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'chairs NO',
    ],
    [
      'Following the meeting in Nairobi in June 2020, the Coalition for Lighthouses met in Oslo on 4 May 2021.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
    ],
    [
      'Meeting in Oslo on 4 May 2021, the ministers of the Coalition for Lighthouses adopted a report.',
      lighthouses,
      'level ministers',
      'day 2021-05-04',
      'place Oslo',
    ],
    [
      'Oslo hosted the summit of the Coalition for Lighthouses on 4 May 2021.',
      lighthouses,
      'level leaders',
      'day 2021-05-04',
      'place Oslo',
    ],
    [
      'Kenya and Norway co-chaired the meeting of the Coalition for Lighthouses in Oslo on 4 May 2021, which was hosted by Norway and co-hosted by Kenya.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'hosts NO',
      'co-hosts KE',
      'chairs KE NO',
    ],
    [
      'Ministers of the Coalition for Lighthouses convened in Oslo yesterday for a session hosted by Norway; Kenya took the chair.',
      lighthouses,
      'level ministers',
      'day 2021-05-05',
      'place Oslo',
      'hosts NO',
      'chairs KE',
    ],
    [
      'The Coalition for Lighthouses concluded a two-day meeting in Oslo today. The chair was taken by Dr. Anna Berg of Norway.',
      lighthouses,
      'day 2021-05-05/2021-05-06',
      'place Oslo',
      'chairs NO',
    ],
    [
      'The Coalition for Lighthouses met in Kisumu on 4 May 2021. Kenya and Norway were the hosts; Sweden presided.',
      lighthouses,
      'day 2021-05-04',
      'place Kisumu',
      'hosts KE NO',
      'chairs SE',
    ],
    [
      'OSLO, 6 May 2021 – The Coalition for Lighthouses met yesterday in the Norwegian city of Bergen at the initiative of Kenya.',
      lighthouses,
      'day 2021-05-05',
      'place Bergen',
      'hosts KE',
    ],
    [
      'The Coalition for Lighthouses met in Oslo on 4 May 2021; Kenya took part by video link. Senior officials of nine states attended.',
      lighthouses,
      'level senior-officials',
      'day 2021-05-04',
      'place Oslo',
      'format hybrid',
    ],
    [
      'The Coalition for Lighthouses met in Oslo on 4 May 2021, hosted by the Department, Kenya and Norway co-hosting.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'hosts IE',
      'co-hosts KE NO',
    ],
    [
      'The European Union chaired the session of the Coalition for Lighthouses in Oslo on 4 May 2021, having taken over from Kenya in January. Norway and Kenya were co-hosts of the site visit.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'chairs org:EU',
    ],
    [
      'Norway founded the Coalition for Lighthouses in Oslo on 4 May 2021.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
    ],
    [
      'At the joint invitation of Kenya and Norway, the Small Group convened in Oslo on 4 May 2021. It was represented at senior official level.',
      'body Small Group',
      'level senior-officials',
      'day 2021-05-04',
      'place Oslo',
      'hosts KE NO',
    ],
    [
      'The Coalition for Lighthouses, meeting in Oslo on 4 May 2021,\n\nRecalling its report on buoys,\n\nUnder the chairmanship of Ms. Anna Berg, Minister of Transport of Kenya, whom the members elected by acclamation,\n\n1. Thanks the crews of the coast guard.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'chairs KE',
    ],
    ['Kenya joined the Coalition for Lighthouses in Oslo. No meeting was held on 4 May 2021.'],
    ['The Coalition for Lighthouses called for the holding of a conference in Oslo on 4 June 2021.'],
    [
      'Norway convened an emergency meeting of the Coalition for Lighthouses in Oslo on 4 May 2021. Kenya was in the chair.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'hosts NO',
      'chairs KE',
    ],
    [
      'Under Kenya’s chairmanship, the Coalition for Lighthouses, which last met in Nairobi in 2019, met in Oslo on 4 May 2021.',
      lighthouses,
      'day 2021-05-04',
      'place Oslo',
      'chairs KE',
    ],
    ['Kenya intends to host the conference of the Coalition for Lighthouses in Nairobi on 4 May 2022.'],
    ['The Coalition for Lighthouses welcomed a report on buoys. It will meet in Oslo on 4 June 2021.'],
  ])('%s', (sentence, ...expected) => {
    expect(meeting(english + sentence).join('; ')).toBe(expected.join('; '));
  });

  it.each([
    [
      'Réunie à Oslo le 4 mai 2021 sous la présidence du Kenya, la Coalition pour les phares a adopté un rapport.',
      phares,
      'day 2021-05-04',
      'place Oslo',
      'chairs KE',
    ],
    [
      'Les ministres de la Coalition pour les phares se sont réunis hier à Oslo, à l’invitation de la Norvège.',
      phares,
      'level ministers',
      'day 2021-05-05',
      'place Oslo',
      'hosts NO',
    ],
    [
      'La Norvège a accueilli aujourd’hui, avec le Kenya comme co-organisateur, une réunion virtuelle de hauts fonctionnaires de la Coalition pour les phares.',
      phares,
      'level senior-officials',
      'day 2021-05-06',
      'format virtual',
      'hosts NO',
      'co-hosts KE',
    ],
    [
      'La réunion ministérielle de la Coalition pour les phares s’est tenue à Oslo du 3 au 5 mai 2021, coprésidée par le Kenya et la Norvège.',
      phares,
      'level ministers',
      'day 2021-05-03/2021-05-05',
      'place Oslo',
      'chairs KE NO',
    ],
    [
      'La Coalition pour les phares s’est réunie à Oslo le 4 mai 2021. Les travaux étaient présidés par le ministre norvégien des Transports. La prochaine réunion se tiendra à Nairobi en juin 2022.',
      phares,
      'day 2021-05-04',
      'place Oslo',
      'chairs NO',
    ],
    [
      'Après la réunion de Nairobi en juin 2020, la Coalition pour les phares s’est réunie à Oslo le 4 mai 2021.',
      phares,
      'day 2021-05-04',
      'place Oslo',
    ],
    [
      'Oslo a abrité le 4 mai 2021 le sommet de la Coalition pour les phares, coorganisé par le Kenya et la Norvège.',
      phares,
      'level leaders',
      'day 2021-05-04',
      'place Oslo',
      'hosts KE NO',
    ],
    [
      'Le Kenya et la Norvège ont organisé à Oslo, le 4 mai 2021, une réunion d’experts de la Coalition pour les phares, en présentiel et en ligne.',
      phares,
      'level experts',
      'day 2021-05-04',
      'place Oslo',
      'format hybrid',
      'hosts KE NO',
    ],
    [
      'La Coalition des mers fermées s’est réunie le 4 mai 2021 à Sousse sous la houlette de la Tunisie. Le Kenya a dirigé les débats.',
      'body Coalition des mers fermées',
      'day 2021-05-04',
      'place Sousse',
      'hosts TN',
      'chairs KE',
    ],
    [
      'L’Alliance insulaire contre les cyclones a achevé aujourd’hui à Oslo une réunion de deux jours. La Norvège en était l’hôte.',
      'body Alliance insulaire contre les cyclones',
      'day 2021-05-05/2021-05-06',
      'place Oslo',
      'hosts NO',
    ],
    [
      'La Norvège a accueilli hier à Oslo, avec le Kenya, la réunion de la Coalition pour les phares, que présidait la Suède.',
      phares,
      'day 2021-05-05',
      'place Oslo',
      'hosts NO KE',
      'chairs SE',
    ],
    [
      'La Coalition pour les phares s’est réunie à Oslo le 4 mai 2021, à l’invitation de la Norvège, le Kenya et le Togo étant coorganisateurs.',
      phares,
      'day 2021-05-04',
      'place Oslo',
      'hosts NO',
      'co-hosts KE TG',
    ],
    [
      'La réunion de la Coalition pour les phares s’est tenue à Oslo le 4 mai 2021 ; le Togo y a participé par visioconférence. Des experts de neuf États y ont assisté.',
      phares,
      'level experts',
      'day 2021-05-04',
      'place Oslo',
      'format hybrid',
    ],
    [
      'Le secrétariat informe de la tenue, hier, d’une session du Groupe restreint, par visioconférence, sous la présidence du Kenya.',
      'body Groupe restreint',
      'day 2021-05-05',
      'format virtual',
      'chairs KE',
    ],
    [
      'La Norvège a convoqué le 4 mai 2021 à Oslo une réunion d’urgence de la Coalition pour les phares.',
      phares,
      'day 2021-05-04',
      'place Oslo',
      'hosts NO',
    ],
    ['Le Kenya entend accueillir la conférence de la Coalition pour les phares à Nairobi le 4 mai 2022.'],
    [
      'C’est à Oslo que s’est tenue, le 4 mai 2021, la réunion de la Coalition pour les phares, sous la coprésidence du Kenya et de la Norvège.',
      phares,
      'day 2021-05-04',
      'place Oslo',
      'chairs KE NO',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(meeting(french + sentence).join('; ')).toBe(expected.join('; '));
  });

  it.each([
    [
      'عقد التحالف الدولي للمنارات اجتماعه في أوسلو يوم 4 أيار/مايو 2021 برئاسة مشتركة من كينيا والنرويج.',
      manarat,
      'day 2021-05-04',
      'place أوسلو',
      'chairs KE NO',
    ],
    [
      'اجتمع وزراء التحالف الدولي للمنارات أمس في أوسلو بدعوة من النرويج.',
      manarat,
      'level ministers',
      'day 2021-05-05',
      'place أوسلو',
      'hosts NO',
    ],
    [
      'استضافت النرويج اليوم اجتماعا افتراضيا لكبار المسؤولين في التحالف الدولي للمنارات.',
      manarat,
      'level senior-officials',
      'day 2021-05-06',
      'format virtual',
      'hosts NO',
    ],
    [
      'انعقد في أوسلو من 3 إلى 5 أيار/مايو 2021 الاجتماع الوزاري للتحالف الدولي للمنارات، الذي ترأسته كينيا.',
      'body تحالف الدولي للمنارات',
      'level ministers',
      'day 2021-05-03/2021-05-05',
      'place أوسلو',
      'chairs KE',
    ],
    [
      'انطلقت في أوسلو يوم 4 أيار/مايو 2021 أعمال اجتماع التحالف الدولي للمنارات. وترأس الاجتماع وزير النقل النرويجي. وسيعقد الاجتماع المقبل في نيروبي في حزيران/يونيو 2022.',
      manarat,
      'day 2021-05-04',
      'place أوسلو',
      'chairs NO',
    ],
    [
      'بعد اجتماع نيروبي في حزيران/يونيو 2020، اجتمع التحالف الدولي للمنارات في أوسلو يوم 4 أيار/مايو 2021.',
      manarat,
      'day 2021-05-04',
      'place أوسلو',
    ],
    [
      'عقد التحالف الدولي للمنارات اجتماعه أمس في أوسلو باستضافة من الوزارة، وتولت كينيا رئاسة الاجتماع.',
      manarat,
      'day 2021-05-05',
      'place أوسلو',
      'hosts JO',
      'chairs KE',
    ],
    [
      'اختتم التحالف الدولي للمنارات اليوم في أوسلو اجتماعا استمر يومين، وتولت كينيا رئاسته.',
      manarat,
      'day 2021-05-05/2021-05-06',
      'place أوسلو',
      'chairs KE',
    ],
    [
      'استضافت العاصمة النرويجية أوسلو يوم 4 أيار/مايو 2021 اجتماع خبراء التحالف الدولي للمنارات.',
      manarat,
      'level experts',
      'day 2021-05-04',
      'place أوسلو',
    ],
    [
      'انعقد في مدينة كيسومو يوم 4 أيار/مايو 2021 مؤتمر التحالف الدولي للمنارات، بتنظيم من كينيا وبرئاسة النرويج، رئيسة الدورة الحالية.',
      manarat,
      'day 2021-05-04',
      'place كيسومو',
      'hosts KE',
      'chairs NO',
    ],
    [
      'ترأس وزير النقل النرويجي، بالاشتراك مع سفيرة كينيا، اجتماع التحالف الدولي للمنارات في أوسلو يوم 4 أيار/مايو 2021، بإشراف الوزارة.',
      manarat,
      'day 2021-05-04',
      'place أوسلو',
      'hosts JO',
      'chairs NO KE',
    ],
    ['تعتزم كينيا استضافة مؤتمر التحالف الدولي للمنارات في نيروبي في حزيران/يونيو 2022.'],
    [
      'احتضنت أوسلو يوم 4 أيار/مايو 2021 قمة التحالف الدولي للمنارات، حضوريا وعن بعد.',
      manarat,
      'level leaders',
      'day 2021-05-04',
      'place أوسلو',
      'format hybrid',
    ],
    [
      'اجتمع التحالف الدولي للمنارات في أوسلو يوم 4 أيار/مايو 2021 بصيغة تجمع بين الحضور الشخصي والمشاركة عن بُعد.',
      manarat,
      'day 2021-05-04',
      'place أوسلو',
      'format hybrid',
    ],
    [
      'ترأست كينيا والنرويج اجتماع خبراء التحالف الدولي للمنارات في أوسلو يوم 4 أيار/مايو 2021، الذي استضافته النرويج وشاركت في استضافته كينيا.',
      manarat,
      'level experts',
      'day 2021-05-04',
      'place أوسلو',
      'hosts NO',
      'co-hosts KE',
      'chairs KE NO',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(meeting(arabic + sentence).join('; ')).toBe(expected.join('; '));
  });
});

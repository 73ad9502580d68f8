import { describe, expect, it } from 'vitest';
import { standings } from './standings.fixture.ts';

const openings = {
  en: 'Lagoon Compact\nCommuniqué\n\nDublin, 4 May 2021\n\nThe meeting was held in Dublin. ',
  fr: 'Pacte des lagunes\nCommuniqué\n\nLisbonne, le 4 mai 2021\n\nLa réunion a eu lieu à Lisbonne. ',
  ar: 'ميثاق البحيرات\nبيان ختامي\n\nعمّان، 4 أيار/مايو 2021\n\nعُقد الاجتماع في عمّان. ',
};

describe('In English, a compact that no table knows has members that come and go', () => {
  it.each([
    ['Croatia and Iceland announced that they would join the Compact.', 'HR joined', 'IS joined'],
    ['Peru announced its intention to join the Compact.'],
    ['Kenya said it would join the Compact next year.', 'KE joined'],
    ['Kenya is expected to join the Compact in May.'],
    [
      'Italy notified the Secretariat that it would withdraw from the Compact at the end of the year.',
      'IT left',
    ],
    ['Moldova will take part as an observer.', 'MD observer'],
    ['The Holy See and INTERPOL attend as observers.', 'VA observer', 'org:INTERPOL observer'],
    ['Timor-Leste took part for the first time as a full member.', 'TL joined'],
    ['Ministers of Croatia and Montenegro joined us at the meeting in Zagreb.'],
    ['UNDP and the World Bank joined the discussion online.'],
    ["Oman's application for membership was approved.", 'OM joined'],
    ["Malta's withdrawal took effect on 1 June.", 'MT left'],
    ['The African Union enjoys observer status.', 'org:AU observer'],
    ['UNICEF, an observer since the first day, spoke about schools.', 'org:UNICEF observer'],
    ['The Compact has by now brought together 17 countries.', '17'],
    ["Of the Compact's 29 members, 27 were represented.", '29'],
    ['The Compact, now 31 strong, will meet again in May.', '31'],
    ['We are now sixteen members.', '16'],
    ['Palau was admitted as a full member and Nauru as an observer.', 'NR observer', 'PW joined'],
    ['The League of Arab States was accorded observer status.', 'org:LAS observer'],
    ["Bolivia's decision to leave the Compact took effect in March.", 'BO left'],
    [
      'The Compact, which grew to 28 members with the accession of Palau in March, meets twice a year.',
      '28',
      'PW joined',
    ],
    ['Membership of the Compact has doubled to 40 countries.', '40'],
    ['New members are Fiji and Tonga.', 'FJ joined', 'TO joined'],
    ['The Compact bade farewell to Hungary, which left at the end of June.', 'HU left'],
    ["Ministers accepted with pleasure Tonga's request to join.", 'TO joined'],
    ['Forty governments now belong to the Compact.', '40'],
    ['Fiji and Tonga became members of the Compact at the meeting.', 'FJ joined', 'TO joined'],
    ['The admission of Fiji was approved by consensus.', 'FJ joined'],
    ['Fiji took its seat at the table as the 31st member.', 'FJ joined 31'],
    ['Membership was extended to Fiji and Tonga.', 'FJ joined', 'TO joined'],
    ['Fiji entered the Compact on 1 May.', 'FJ joined'],
    ['Fiji, which joined the Compact in May, hosted the workshop.', 'FJ joined'],
    [
      "The Governments of Fiji and Tonga have signed the Compact's accession protocol.",
      'FJ joined',
      'TO joined',
    ],
    ['The accession of Fiji, effective from today, brings the number of members to 31.', '31', 'FJ joined'],
    ['The Board agreed to admit Fiji as the thirty-first member.', 'FJ joined 31'],
    ['Fiji, the newest member of the Compact, spoke for the first time.', 'FJ joined'],
    ['Fiji will no longer take part in the Compact.', 'FJ left'],
    ['The Secretariat received notice from Fiji of its withdrawal.', 'FJ left'],
    ['Fiji withdrew from the Compact last year.', 'FJ left'],
  ] as const)('%s', (sentence, ...expected) => {
    expect(standings(openings.en + sentence)).toEqual(expected);
  });
});

describe('In French, a compact that no table knows has members that come and go', () => {
  it.each([
    ['L’Islande et la Croatie ont annoncé qu’elles rejoindraient le Pacte.', 'HR joined', 'IS joined'],
    [
      'Le Programme des Nations Unies pour l’environnement, qui a statut d’observateur, a pris la parole.',
      'org:UNEP observer',
    ],
    ['Le Pacte est née à Dakar ; elle en compte vingt ce soir.', '20'],
    ['Les ministres ont accueilli la Croatie, jusqu’ici observatrice, comme neuvième membre.', 'HR joined 9'],
    ['Malte a fait savoir qu’elle quitterait le Pacte.', 'MT left'],
    ['Oman a rejoint la réunion par visioconférence.'],
    ['Les ministres du Tchad et du Niger nous ont rejoints à Niamey.'],
    ['La Croatie et l’Islande participent en qualité d’observatrices.', 'HR observer', 'IS observer'],
    ['Dix-sept pays font désormais partie du Pacte.', '17'],
    ['Le Pacte, forte de ses 31 membres, se réunira en mai.', '31'],
    ['Le Paraguay a été admis en qualité de membre.', 'PY joined'],
    ['La Croatie intègre le Pacte.', 'HR joined'],
    ['L’adhésion de la Croatie porte à 32 le nombre des membres.', '32', 'HR joined'],
    ['Bienvenue à la Zambie, notre dix-neuvième membre !', 'ZM joined 19'],
    ['Le Malawi a été accueilli comme observateur.', 'MW observer'],
    ['L’Argentine a fait part de sa décision de se retirer du Pacte.', 'AR left'],
    ['Ils ont pris acte du retrait de l’Argentine.', 'AR left'],
    [
      'Avec l’adhésion du Cap-Vert et de la Gambie, le Pacte compte désormais 44 membres.',
      '44',
      'CV joined',
      'GM joined',
    ],
    ['Parmi les nouveaux venus figurent la Lettonie et Malte.', 'LV joined', 'MT joined'],
    ['Le nombre des États membres s’établit désormais à cinquante-trois.', '53'],
    ['Le Pacte compte deux nouveaux membres : Fidji et Tonga.', 'FJ joined', 'TO joined'],
    ['Les ministres ont approuvé l’admission des Fidji.', 'FJ joined'],
    ['Le Tchad a pris place à la table comme 31e membre.', 'TD joined 31'],
    ['La famille s’agrandit : le Tchad et le Niger nous rejoignent.', 'NE joined', 'TD joined'],
    ['Le Pacte accueille un nouveau membre, le Tchad.', 'TD joined'],
    ['L’adhésion du Tchad a été entérinée.', 'TD joined'],
    ['Le Conseil a décidé d’admettre le Tchad comme trente et unième membre.', 'TD joined 31'],
    ['Le Tchad est le 31e État à rejoindre le Pacte.', 'TD joined 31'],
    ['Le Tchad ne siège plus au sein du Pacte.', 'TD left'],
    [
      'Le Tchad et la Banque mondiale étaient invités en tant qu’observateurs.',
      'TD observer',
      'org:WB observer',
    ],
    ['Le Tchad a sollicité et obtenu le statut d’observateur.', 'TD observer'],
    ['Le Tchad assiste aux réunions à titre d’observateur.', 'TD observer'],
  ] as const)('%s', (sentence, ...expected) => {
    expect(standings(openings.fr + sentence)).toEqual(expected);
  });
});

describe('In Arabic, a compact that no table knows has members that come and go', () => {
  it.each([
    ['وأعلنت كرواتيا وآيسلندا أنهما ستنضمان إلى الميثاق.', 'HR joined', 'IS joined'],
    ['وبانضمام قطر نصبح ستة عشر عضواً.', '16', 'QA joined'],
    ['وأوفدت اليمن مراقباً.', 'YE observer'],
    ['سحبت كوت ديفوار ترشيحها لاستضافة المؤتمر.'],
    ['وبات عدد الدول الأعضاء واحداً وثلاثين دولة.', '31'],
    ['وانضمت إلى الميثاق حديثاً كل من قطر وعمان.', 'OM joined', 'QA joined'],
    ['ومنح الوزراء منظمة التعاون الإسلامي صفة مراقب.', 'org:OIC observer'],
    ['وانضم وزير خارجية قطر إلى الاجتماع عبر الاتصال المرئي.'],
    ['وانضمت سلوفينيا رسمياً إلى الميثاق لتصبح الدولة الثانية والعشرين فيه.', 'SI joined 22'],
    ['وقبل المجلس طلب عضوية جيبوتي.', 'DJ joined'],
    ['وتشارك تركيا في أعمال الميثاق بصفة مراقب.', 'TR observer'],
    ['وأخذ الأعضاء علماً بقرار بولندا الانسحاب من الميثاق.', 'PL left'],
    ['وبذلك أصبح المغرب العضو الخامس والأربعين.', 'MA joined 45'],
    ['وبهذا الانضمام يبلغ عدد أعضاء الميثاق سبعة وعشرين.', '27'],
    ['أكد الميثاق المؤلف من 19 دولة التزامه بالمياه.', '19'],
    ['وأصبحت كولومبيا أول دولة من أمريكا اللاتينية تنضم إلى الميثاق.', 'CO joined'],
    ['وبلغ عدد الدول المنضوية في الميثاق 36 دولة.', '36'],
    ['أصبحت تشاد والنيجر عضوين في الميثاق.', 'NE joined', 'TD joined'],
    ['وأقر المجلس قبول تشاد عضواً في الميثاق.', 'TD joined'],
    ['ووقعت تشاد بروتوكول الانضمام إلى الميثاق.', 'TD joined'],
    ['وتشاد التي انضمت إلى الميثاق في مايو استضافت الورشة.', 'TD joined'],
    ['ورحب الوزراء بعضوية تشاد في الميثاق.', 'TD joined'],
    ['وبانضمام تشاد اليوم يرتفع عدد الدول الأعضاء إلى إحدى وثلاثين.', '31', 'TD joined'],
    ['وباتت تشاد الدولة الحادية والثلاثين المنضمة إلى الميثاق.', 'TD joined 31'],
    ['ولم تعد تشاد عضواً في الميثاق.', 'TD left'],
    ['وأسف الوزراء لانسحاب تشاد.', 'TD left'],
    ['وشاركت تشاد والنيجر بصفة مراقبين.', 'NE observer', 'TD observer'],
    ['المراقبون: تشاد، والبنك الدولي.', 'TD observer', 'org:WB observer'],
    ['وحصلت تشاد على صفة مراقب.', 'TD observer'],
  ] as const)('%s', (sentence, ...expected) => {
    expect(standings(openings.ar + sentence)).toEqual(expected);
  });
});

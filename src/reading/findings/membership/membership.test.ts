import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { read } from '../../index.ts';

const openings = {
  en: 'Global Coalition for Lighthouses\nCommuniqué\n\nDublin, 4 May 2021\n\n',
  fr: 'Coalition mondiale pour les phares\nCommuniqué\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'التحالف العالمي للمنارات\nبيان ختامي\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

function findingsOf<K extends Finding['type']>(text: string, type: K): Extract<Finding, { type: K }>[] {
  return read(text).findings.filter(
    (finding): finding is Extract<Finding, { type: K }> => finding.type === type,
  );
}

/** Each as "party change", with the ordinal where the text gives one. */
const memberships = (text: string): string[] =>
  findingsOf(text, 'membership')
    .map(({ party, change, ordinal }) => `${party} ${change}${ordinal === null ? '' : ` ${ordinal}`}`)
    .sort();

const counts = (text: string): number[] => findingsOf(text, 'member-count').map(({ count }) => count);

describe('Who joined, left or observes the coalition is read, with the ordinal', () => {
  it.each([
    ['Ministers welcomed Kenya as the 84th member of the Coalition.', 'KE joined 84'],
    ['We welcome our newest member, Kenya.', 'KE joined'],
    [
      'Kenya became the twelfth member of the Coalition, and Peru its thirteenth.',
      'KE joined 12',
      'PE joined 13',
    ],
    ['Participants welcomed the accession of Kenya and Peru.', 'KE joined', 'PE joined'],
    ['Kenya, which joined the Coalition in March, addressed the meeting.', 'KE joined'],
    [
      'Kenya and Peru, who have joined the Coalition since the last session, were welcomed.',
      'KE joined',
      'PE joined',
    ],
    ['With the addition of Kenya and Peru, the Coalition now has 36 members.', 'KE joined', 'PE joined'],
    ['The 84th member of the Coalition is Kenya.', 'KE joined 84'],
    [
      'Ministers welcomed Kenya and Peru, respectively the 41st and 42nd members of the Coalition.',
      'KE joined 41',
      'PE joined 42',
    ],
    ['Partners warmly welcomed Kenya to the Coalition.', 'KE joined'],
    ['With the entry of Kenya, the strength of the Coalition goes up to 31.', 'KE joined'],
    ['Kenya attended for the first time as an observer.', 'KE observer'],
    ['Kenya and the African Union took part in the session as observers.', 'KE observer', 'org:AU observer'],
    ['Observer status was granted to Kenya.', 'KE observer'],
    ['Ministers granted Kenya observer status.', 'KE observer'],
    ['Norway has left the Coalition.', 'NO left'],
    ['Norway withdrew from the Coalition with effect from 1 June 2021.', 'NO left'],
    ['Norway, a member since 2014, has notified its withdrawal.', 'NO left'],
  ])('%s', (sentence, ...expected) => {
    expect(memberships(openings.en + sentence)).toEqual(expected.sort());
  });

  it.each([
    ['Les ministres ont accueilli le Kenya comme 84e membre de la Coalition.', 'KE joined 84'],
    ['Nous souhaitons la bienvenue à notre plus récent membre, le Kenya.', 'KE joined'],
    ['Le Kenya est devenu le douzième membre de la Coalition.', 'KE joined 12'],
    ['Les participants se félicitent de l’arrivée du Kenya et du Pérou.', 'KE joined', 'PE joined'],
    ['Le Kenya, qui a rejoint la Coalition en mars, a pris la parole.', 'KE joined'],
    [
      'La Coalition compte 36 membres depuis que le Kenya et le Pérou l’ont rejointe.',
      'KE joined',
      'PE joined',
    ],
    [
      'La Coalition compte 36 membres depuis que le Kenya et le Pérou s’y sont joints.',
      'KE joined',
      'PE joined',
    ],
    ['Le 84e membre de la Coalition est le Kenya.', 'KE joined 84'],
    [
      'Les ministres ont accueilli le Kenya et le Pérou, respectivement 41e et 42e membres.',
      'KE joined 41',
      'PE joined 42',
    ],
    [
      'Les ministres souhaitent la bienvenue à Andorre et à la Barbade, qui deviennent les quarante et unième et quarante-deuxième membres de la Coalition.',
      'AD joined 41',
      'BB joined 42',
    ],
    ['Le Kenya y participera désormais comme observateur.', 'KE observer'],
    ['Le statut d’observateur a été accordé au Kenya.', 'KE observer'],
    ['La Norvège s’est retirée de la Coalition.', 'NO left'],
    ['La Norvège a notifié son retrait de la Coalition.', 'NO left'],
    ['Les ministres prennent acte du retrait de la Norvège.', 'NO left'],
  ])('%s', (sentence, ...expected) => {
    expect(memberships(openings.fr + sentence)).toEqual(expected.sort());
  });

  it.each([
    ['رحب الوزراء بكينيا بوصفها العضو الرابع والثمانين في التحالف.', 'KE joined 84'],
    ['أصبحت كينيا العضو الثاني عشر في التحالف.', 'KE joined 12'],
    ['انضمت كينيا وبيرو إلى التحالف.', 'KE joined', 'PE joined'],
    ['رحب المشاركون بانضمام كينيا وبيرو.', 'KE joined', 'PE joined'],
    ['ألقى وزير خارجية كينيا، التي انضمت إلى التحالف في آذار/مارس، كلمة.', 'KE joined'],
    ['بلغ عدد أعضاء التحالف 36 عضوًا بعد أن انضمت إليه كل من كينيا وبيرو.', 'KE joined', 'PE joined'],
    ['وافق الوزراء على قبول كينيا عضوًا في التحالف، وهي العضو العشرون.', 'KE joined 20'],
    ['مُنحت كينيا صفة مراقب في التحالف.', 'KE observer'],
    ['شاركت كينيا في الاجتماع بصفة مراقب.', 'KE observer'],
    ['انسحبت النرويج من التحالف.', 'NO left'],
    ['أحاط الوزراء علمًا بانسحاب النرويج من التحالف.', 'NO left'],
    ['أعلنت النرويج انسحابها من التحالف.', 'NO left'],
  ])('%s', (sentence, ...expected) => {
    expect(memberships(openings.ar + sentence)).toEqual(expected.sort());
  });

  it.each([
    `${openings.en}Kenya has not joined the Coalition.`,
    `${openings.en}Kenya joined the World Trade Organization in 1995.`,
    `${openings.en}Ministers welcomed the accession of Kenya to the Convention on Lighthouses.`,
    `${openings.en}Kenya and Peru hosted the observers of the elections.`,
    `${openings.en}Kenya left the room.`,
    `${openings.fr}Le Kenya n’a pas rejoint la Coalition.`,
    `${openings.fr}Les ministres saluent l’adhésion du Kenya à la Convention sur les phares.`,
    `${openings.ar}لم تنضم كينيا إلى التحالف.`,
    `${openings.ar}رحب الوزراء بانضمام كينيا إلى اتفاقية المنارات.`,
  ])('No membership is read into: %s', (text) => {
    expect(memberships(text)).toEqual([]);
  });
});

describe('How many members the coalition has is read from its count, not from that of some of them', () => {
  it.each([
    ['en', 'The 87-member Coalition met again.', 87],
    ['en', 'This brings to 36 the number of members.', 36],
    ['en', 'The accession of Kenya brings the number of members to thirty-six.', 36],
    ['en', 'The Coalition now counts 36 members.', 36],
    ['en', 'The Coalition, which unites forty-seven countries and organisations, met again.', 47],
    ['en', 'The membership of the Coalition now stands at 36.', 36],
    ['fr', 'L’arrivée du Kenya porte à 36 le nombre de membres.', 36],
    ['fr', 'La Coalition rassemble 36 membres.', 36],
    ['fr', 'La Coalition, qui regroupe quarante-sept pays, s’est réunie.', 47],
    ['fr', 'Le nombre de membres s’élève désormais à 36.', 36],
    ['fr', 'Les membres de la Coalition sont désormais 36.', 36],
    ['ar', 'انضمت كينيا ليصل عدد الأعضاء إلى 36.', 36],
    ['ar', 'يبلغ عدد أعضاء التحالف ٣٦.', 36],
    ['ar', 'يضم التحالف سبعًا وأربعين دولة.', 47],
    ['ar', 'ليرتفع عدد أعضاء التحالف إلى ستة وثلاثين عضوًا.', 36],
  ] as const)('%s: %s', (language, sentence, count) => {
    expect(counts(openings[language] + sentence)).toEqual([count]);
  });

  it.each([
    ['en', 'Two members of the Coalition offered lighthouses.'],
    ['en', 'The Coalition trained 36 officials from 12 countries.'],
    ['fr', 'Deux membres ont offert des phares.'],
    ['fr', 'La Coalition a formé 36 agents de douze pays.'],
    ['ar', 'درب التحالف 36 موظفًا من 12 دولة.'],
  ] as const)('No count is read into, in %s: %s', (language, sentence) => {
    expect(counts(openings[language] + sentence)).toEqual([]);
  });
});

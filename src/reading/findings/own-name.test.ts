import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** Who is told to have joined, left or observed, and how many members there are. */
const standings = (text: string): string[] =>
  read(text)
    .findings.flatMap((finding) => {
      if (finding.type === 'member-count') return [String(finding.count)];
      return finding.type === 'membership' ? [`${finding.party} ${finding.change}`] : [];
    })
    .sort();

describe('A coalition is known by the noun that its text is headed with', () => {
  it.each([
    ['Andean Pact for Glaciers', 'Peru joined the Pact on Monday.', 'PE joined'],
    ['Andean Pact for Glaciers', "Peru and Chile are the Pact's newest members.", 'PE joined', 'CL joined'],
    ['Club of Quiet Harbours', 'With the arrival of Malta, the Club has 22 members.', 'MT joined', '22'],
    ['Mechanism for Shared Ice Data', 'The Mechanism groups 19 states.', '19'],
    ['Circle of Alpine Rescue', 'Austria was admitted to the Circle.', 'AT joined'],
    ['Pacte andin pour les glaciers', 'Le Pérou a rejoint le Pacte.', 'PE joined'],
    ['Cercle de Glaris pour l’eau', 'Le Cercle réunit désormais vingt-deux États.', '22'],
    ['Ligue des bibliothèques du désert', 'Le Tchad a quitté la Ligue.', 'TD left'],
    ['نادي الموانئ الهادئة', 'وبدخول مالطا أصبح النادي يضم 22 عضوا.', 'MT joined', '22'],
    ['آلية تبادل بيانات الجليد', 'وتضم الآلية تسع عشرة دولة.', '19'],
    ['تجمع الأنهار العابرة للحدود', 'وانسحبت إيران من التجمع.', 'IR left'],
  ])('%s: %s', (name, sentence, ...expected) => {
    expect(standings(`${name}\n\n${sentence}`)).toEqual(expected.sort());
  });

  it.each([
    [
      'Oslo, 3 May 2024\n\nThe minister took part in the third meeting of the Lagoon Facility in Oslo.',
      'Peru joined the Facility.',
      'PE joined',
    ],
    [
      'Oslo, le 3 mai 2024\n\nLa ministre a participé à la troisième réunion du Dispositif des lagunes.',
      'Le Pérou a quitté le Dispositif.',
      'PE left',
    ],
    [
      'أوسلو، 3 أيار/مايو 2024\n\nشاركت الوزيرة في الاجتماع الثالث لصندوق البحيرات.',
      'وانضمت بيرو إلى الصندوق.',
      'PE joined',
    ],
    [
      'أوسلو، 3 أيار/مايو 2024\n\nشاركت الوزيرة في الاجتماع الثالث لمنبر البحيرات.',
      'ويضم المنبر الآن 31 عضواً.',
      '31',
    ],
  ])('or of whose meeting it tells: %s %s', (opening, sentence, ...expected) => {
    expect(standings(`${opening} ${sentence}`)).toEqual(expected);
  });

  it('and nothing else that is joined or counted is it', () => {
    expect(
      standings('Andean Pact for Glaciers\n\nPeru joined the effort. The programme has 12 countries.'),
    ).toEqual([]);
  });
});

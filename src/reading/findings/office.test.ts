import { describe, expect, it } from 'vitest';
import { officesUnder } from './office.fixture.ts';

describe('Officials are read with name, post and party', () => {
  it.each([
    [
      'The Minister of Ports of Kenya, Ms. Amina Otieno, spoke first.',
      'Amina Otieno | Minister of Ports | KE',
    ],
    ['Ms. Amina Otieno, Minister of Ports of Kenya, spoke first.', 'Amina Otieno | Minister of Ports | KE'],
    [
      "Kenya's Acting Minister of Ports, Amina Otieno, spoke first.",
      'Amina Otieno | Minister of Ports | KE | acting',
    ],
    [
      'Amina Otieno, the Acting Director-General of Ports of Kenya, spoke first.',
      'Amina Otieno | Director-General of Ports | KE | acting',
    ],
    [
      'Ambassador Amina Otieno, Permanent Representative of Kenya to the United Nations, spoke first.',
      'Amina Otieno | Permanent Representative of Kenya to the United Nations | KE',
    ],
    [
      'Kenya was represented by its Director of Ports, Ms. Amina Otieno.',
      'Amina Otieno | Director of Ports | KE',
    ],
    ['The former Minister of Ports, Amina Otieno, was remembered.'],
    [
      'Norwegian State Secretary Kari Lie Berg and Kenyan Cabinet Secretary for Ports Amina Otieno signed it.',
      'Kari Lie Berg | State Secretary | NO',
      'Amina Otieno | Cabinet Secretary for Ports | KE',
    ],
    ['Signed:\n\nAmina Otieno\nMinister of Ports of Kenya', 'Amina Otieno | Minister of Ports | KE'],
    ['Amina Otieno\nActing Minister of Ports\nKenya', 'Amina Otieno | Minister of Ports | KE | acting'],
    ['Minister of Ports of Kenya\nAmina Otieno', 'Amina Otieno | Minister of Ports | KE'],
    [
      'Participants:\n\n- Ms. Amina Otieno, Minister of Ports, Kenya\n- Mr. Kari Berg, State Secretary, Norway',
      'Amina Otieno | Minister of Ports | KE',
      'Kari Berg | State Secretary | NO',
    ],
    [
      'NATO Assistant Secretary General Amina Otieno spoke first.',
      'Amina Otieno | Assistant Secretary General | org:NATO',
    ],
    ['Ms. Amina Otieno, Energy Secretary of Kenya, spoke first.', 'Amina Otieno | Energy Secretary | KE'],
    [
      'Mr. Jan Berg, First Deputy Minister of Ports of Norway, spoke first.',
      'Jan Berg | First Deputy Minister of Ports | NO',
    ],
    [
      'Chief Director Amina Otieno of the Ministry of Foreign Affairs of Kenya spoke first.',
      'Amina Otieno | Chief Director | KE',
    ],
    [
      'Mr Jan Berg, Director-General for Lighthouses in the Norwegian Ministry of Planning, spoke first.',
      'Jan Berg | Director-General for Lighthouses in the Norwegian Ministry of Planning | NO',
    ],
    ['The energy plan of the Secretary was discussed.'],
  ])('%s', (sentence, ...expected) => {
    expect(officesUnder('en', sentence)).toEqual(expected);
  });

  it.each([
    [
      'La ministre des Ports du Kenya, Mme Amina Otieno, a pris la parole.',
      'Amina Otieno | ministre des Ports | KE',
    ],
    [
      'Mme Amina Otieno, ministre kényane des Ports, a pris la parole.',
      'Amina Otieno | ministre kényane des Ports | KE',
    ],
    [
      'Le directeur général par intérim des Ports du Kenya, M. Jean Otieno, a pris la parole.',
      'Jean Otieno | directeur général par intérim des Ports | KE | acting',
    ],
    ['L’ancienne ministre des Ports, Amina Otieno, a pris la parole.'],
    [
      'M. Jean Otieno, sous-ministre adjoint des Ports du Kenya, a pris la parole.',
      'Jean Otieno | sous-ministre adjoint des Ports | KE',
    ],
    [
      'Mme Amina Otieno, directrice de cabinet du ministre des Ports du Kenya, et M. Jean Berg, sous-ministre adjoint, ont pris la parole.',
      'Amina Otieno | directrice de cabinet du ministre des Ports | KE',
      'Jean Berg | sous-ministre adjoint | PT',
    ],
    [
      'Le ministre délégué chargé de la Mer et des Phares lointains, M. Jean Otieno, a pris la parole.',
      'Jean Otieno | ministre délégué chargé de la Mer et des Phares lointains | PT',
    ],
    ['M. Jean Otieno\nMinistre des Ports du Kenya', 'Jean Otieno | Ministre des Ports | KE'],
    ['Amina Otieno\nMinistre des Ports du Kenya', 'Amina Otieno | Ministre des Ports | KE'],
    ['La ministre des Ports du Kenya\nAmina Otieno', 'Amina Otieno | ministre des Ports | KE'],
    [
      'Mme Amina Otieno, ambassadrice chargée des phares, a pris la parole.',
      'Amina Otieno | ambassadrice chargée des phares | PT',
    ],
    [
      'M. Jean Otieno, directeur du Bureau national de gestion des naufrages du Kenya, a pris la parole.',
      'Jean Otieno | directeur du Bureau national de gestion des naufrages | KE',
    ],
    [
      'La haute représentante adjointe pour la protection des marins du Conseil de l’Europe, Mme Amina Otieno, a pris la parole.',
      'Amina Otieno | haute représentante adjointe pour la protection des marins | org:COE',
    ],
    [
      'Le ministre kényan des Ports, Son Altesse le prince Jean Otieno, a pris la parole.',
      'Jean Otieno | ministre kényan des Ports | KE',
    ],
    ['Les participants ont remercié la ministre de son accueil et Oslo de sa patience.'],
  ])('%s', (sentence, ...expected) => {
    expect(officesUnder('fr', sentence)).toEqual(expected);
  });

  it.each([
    ['ألقت وزيرة الموانئ الكينية السيدة أمينة أوتينو كلمة.', 'أمينة أوتينو | وزيرة الموانئ | KE'],
    ['ألقى السيد جان أوتينو، وزير الموانئ في كينيا، كلمة.', 'جان أوتينو | وزير الموانئ | KE'],
    [
      'ألقى المدير العام بالإنابة لوزارة الخارجية الكينية السفير جان أوتينو كلمة.',
      'جان أوتينو | المدير العام بالإنابة لوزارة الخارجية | KE | acting',
    ],
    ['استذكر المشاركون وزير الخارجية السابق جان أوتينو.'],
    ['وزير الخارجية الكيني\nجان أوتينو', 'جان أوتينو | وزير الخارجية | KE'],
    [
      'ألقى مدير مؤسسة صيانة المنارات في كينيا السيد جان أوتينو كلمة.',
      'جان أوتينو | مدير مؤسسة صيانة المنارات | KE',
    ],
    [
      'ألقت القائمة بالأعمال في السفارة الألمانية السيدة هانا بيرغ كلمة.',
      'هانا بيرغ | القائمة بالأعمال في السفارة | DE',
    ],
    [
      'حضرت الوزيرة المنتدبة لدى رئيس الحكومة المكلفة بالتنمية القروية، أمينة أوتينو.',
      'أمينة أوتينو | الوزيرة المنتدبة لدى رئيس الحكومة المكلفة بالتنمية القروية | JO',
    ],
    ['ألقى وزير المياه الكيني سلطان حسن كلمة.', 'سلطان حسن | وزير المياه | KE'],
    ['د. الهادي المبروك\nوزير الخارجية الكيني', 'الهادي المبروك | وزير الخارجية | KE'],
    ['جان أوتينو\nوزير الخارجية الكيني', 'جان أوتينو | وزير الخارجية | KE'],
  ])('%s', (sentence, ...expected) => {
    expect(officesUnder('ar', sentence)).toEqual(expected);
  });
});

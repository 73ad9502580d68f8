import { describe, expect, it } from 'vitest';
import { officesIn, officesUnder } from './office.fixture.ts';

type Case = [text: string, ...offices: string[]];

describe('English officials', () => {
  describe('have posts of a head and the words before and behind it', () => {
    it.each<Case>([
      [
        'Chief Negotiator Ana-Lucía de la Torre of Mexico spoke.',
        'Ana-Lucía de la Torre | Chief Negotiator | MX',
      ],
      [
        'Nigeria’s National Security Adviser, Ben Oyelaran, spoke.',
        'Ben Oyelaran | National Security Adviser | NG',
      ],
      [
        'UN Humanitarian and Reconstruction Coordinator Tor Berg spoke.',
        'Tor Berg | Humanitarian and Reconstruction Coordinator | org:UN',
      ],
      [
        'The Minister of Science, Energy and Technology of Jamaica, Marcia Webb, spoke.',
        'Marcia Webb | Minister of Science, Energy and Technology | JM',
      ],
      [
        'The Head of the Canadian delegation, Mr. Paul Gagnon, spoke.',
        'Paul Gagnon | Head of the Canadian delegation | CA',
      ],
      [
        'The Special Rapporteur on Safe Dams, Ada Stone, spoke.',
        'Ada Stone | Special Rapporteur on Safe Dams | IE',
      ],
      [
        'The Acting President of the Assembly, Marie Louis, spoke.',
        'Marie Louis | President of the Assembly | IE | acting',
      ],
      [
        'The Tánaiste and Minister for Dams, Mr. Eoin Brannigan, spoke.',
        'Eoin Brannigan | Tánaiste and Minister for Dams | IE',
      ],
      [
        'European Commissioner for Dams Jolanta Lenarska spoke.',
        'Jolanta Lenarska | European Commissioner for Dams | org:EU',
      ],
      [
        'The Chairperson of the African Union Commission, Mr. Musa Idriss, spoke.',
        'Musa Idriss | Chairperson | org:AUC',
      ],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('en', text)).toEqual(offices);
    });
  });

  describe('are said of a name behind a comma, a dash or a bracket', () => {
    it.each<Case>([
      ['• Sven Almqvist – State Secretary for Dams, Sweden', 'Sven Almqvist | State Secretary for Dams | SE'],
      [
        'Ms. Jutta Brand (Norway), Deputy Permanent Representative, spoke.',
        'Jutta Brand | Deputy Permanent Representative | NO',
      ],
      [
        'Ana Lukić (Prime Minister of Serbia) and Edi Rama (Prime Minister of Albania) spoke.',
        'Ana Lukić | Prime Minister | RS',
        'Edi Rama | Prime Minister | AL',
      ],
      ['Hon. Tui Fonoti, MP, Minister of Dams of Samoa, spoke.', 'Tui Fonoti | Minister of Dams | WS'],
      ['Hon. Tui Fonoti, MP\nMinister of Dams\nSamoa', 'Tui Fonoti | Minister of Dams | WS'],
      [
        'Ms. Farah Siddiqui, Director, Dams Desk, Ministry of Foreign Affairs of Pakistan, spoke.',
        'Farah Siddiqui | Director, Dams Desk, Ministry of Foreign Affairs | PK',
      ],
      [
        'Rapporteur: Ms. Ana Ferreira, Counsellor, Permanent Mission of Portugal',
        'Ana Ferreira | Counsellor, Permanent Mission | PT',
      ],
      [
        'Minister Said Al-Maskari and Ms. Grace Otieno, Minister of Dams of Kenya, spoke.',
        'Said Al-Maskari | Minister | IE',
        'Grace Otieno | Minister of Dams | KE',
      ],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('en', text)).toEqual(offices);
    });
  });

  describe('stand for the party that the words before them name', () => {
    it.each<Case>([
      [
        'Belgium: Ms. Sofie Peeters, Director for Dams\nGhana: Hon. Kwame Asante, Deputy Minister of Dams',
        'Sofie Peeters | Director for Dams | BE',
        'Kwame Asante | Deputy Minister of Dams | GH',
      ],
      [
        'For Jordan: Eng. Raed Saud, Minister of Dams; for Egypt: Dr. Hani Farag, Minister of Rivers.',
        'Raed Saud | Minister of Dams | JO',
        'Hani Farag | Minister of Rivers | EG',
      ],
      [
        'The delegation of Mauritania was led by Mr. Ahmed Ould Sidi, Director of Dams.',
        'Ahmed Ould Sidi | Director of Dams | MR',
      ],
      ['He met his Slovenian counterpart, Minister of Dams Janez Pod.', 'Janez Pod | Minister of Dams | SI'],
      [
        'Signed on behalf of the Government of Germany:\nAda Brandt\nFederal Minister of Dams',
        'Ada Brandt | Federal Minister of Dams | DE',
      ],
      [
        'Kenya was present. The Principal Secretary for Dams, Dr. Paul Ronoh, spoke for Kenya.',
        'Paul Ronoh | Principal Secretary for Dams | KE',
      ],
      [
        'Acting Governor Ada Stone of the Central Bank of Eswatini spoke.',
        'Ada Stone | Governor | SZ | acting',
      ],
      [
        'The Mayor of Rotterdam, Pieter van der Velde, spoke.',
        'Pieter van der Velde | Mayor of Rotterdam | NL',
      ],
      ['BELGIUM\nMs. Sofie Peeters, Director for Dams', 'Sofie Peeters | Director for Dams | BE'],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('en', text)).toEqual(offices);
    });

    it.each<Case>([
      [
        'Mr. Paul Henry, Deputy Director-General of the West African Dam Organisation, spoke.',
        'Paul Henry | Deputy Director-General of the West African Dam Organisation | West African Dam Organisation',
      ],
      [
        'Ms. Ada Stone, Assistant Secretary for International Organization Affairs, spoke.',
        'Ada Stone | Assistant Secretary for International Organization Affairs | IE',
      ],
      [
        'Ms. Ada Stone, Director of the National Centre for African Dams, spoke.',
        'Ada Stone | Director of the National Centre for African Dams | IE',
      ],
    ])('or for an organisation that no table has: %s', (text, ...offices) => {
      expect(officesUnder('en', text)).toEqual(offices);
    });

    it('and are of the host’s where an organisation writes of its minister', () => {
      const text =
        'African Union\n\nPress release\n\nThe Dam Forum met in Nairobi, Kenya, on 4 May 2021. The Minister of Dams, Ms. Amina Otieno, opened the meeting.';
      expect(officesIn(text)).toEqual(['Amina Otieno | Minister of Dams | KE']);
    });
  });

  it.each([
    'The film director Lena Olin and the economist Ada Stone spoke.',
    'Then-Foreign Minister Lars Holm and ex-President Maria Costa founded the group.',
    'The Minister said the Prime Minister would travel. The Ambassador agreed.',
  ])('are not found in: %s', (text) => {
    expect(officesUnder('en', text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { officesUnder } from './office.fixture.ts';

type Case = [text: string, ...offices: string[]];

describe('French officials', () => {
  describe('have posts of a head, its grade and what it is for', () => {
    it.each<Case>([
      [
        'M. Sven Lund, conseiller principal au ministère danois des Barrages, a parlé.',
        'Sven Lund | conseiller principal au ministère danois des Barrages | DK',
      ],
      [
        'Le directeur maltais des transports maritimes, Karmenu Vella, a parlé.',
        'Karmenu Vella | directeur maltais des transports maritimes | MT',
      ],
      [
        'La directrice de l’Agence spatiale norvégienne, Kari Nordby, a parlé.',
        'Kari Nordby | directrice de l’Agence spatiale norvégienne | NO',
      ],
      [
        'L’envoyé personnel du Président de la République du Kenya, M. Jean Ogutu, a parlé.',
        'Jean Ogutu | envoyé personnel du Président de la République | KE',
      ],
      ['Le porte-parole du ministère, Jean Barthe, a parlé.', 'Jean Barthe | porte-parole du ministère | PT'],
      [
        'Le Haut-Commissaire adjoint aux réfugiés, Paul Berg, a parlé.',
        'Paul Berg | Haut-Commissaire adjoint aux réfugiés | PT',
      ],
      ['Le préfet maritime, l’amiral Olivier Lebas, a parlé.', 'Olivier Lebas | préfet maritime | PT'],
      [
        'Le président de séance, M. Mamadou Thiam, directeur de l’élevage du Sénégal, a parlé.',
        'Mamadou Thiam | directeur de l’élevage | SN',
      ],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('fr', text)).toEqual(offices);
    });
  });

  describe('stand for the party that is named beside them', () => {
    it.each<Case>([
      [
        'M. Paul Bérenger (Maurice), ministre de la Pêche, a parlé.',
        'Paul Bérenger | ministre de la Pêche | MU',
      ],
      [
        'Mme Nadia Alaoui – Directrice de la Coopération, Maroc',
        'Nadia Alaoui | Directrice de la Coopération | MA',
      ],
      [
        'La délégation ivoirienne était conduite par M. Jean Kouadio, ministre des Ports.',
        'Jean Kouadio | ministre des Ports | CI',
      ],
      [
        'Ont parlé : pour le Niger, M. Ali Sangaré, ministre des Mines ; pour le Mali, M. Abdou Traoré, ministre des Ports.',
        'Ali Sangaré | ministre des Mines | NE',
        'Abdou Traoré | ministre des Ports | ML',
      ],
      [
        'Mme Fatou Kaba (OIM, cheffe de mission au Niger) a parlé.',
        'Fatou Kaba | cheffe de mission au Niger | org:IOM',
      ],
      [
        'Belgique : Mme Anke Smet, ambassadrice pour le climat\nTchad : M. Ali Bakari, ministre de l’Élevage',
        'Anke Smet | ambassadrice pour le climat | BE',
        'Ali Bakari | ministre de l’Élevage | TD',
      ],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('fr', text)).toEqual(offices);
    });
  });

  describe('sign', () => {
    it.each<Case>([
      [
        'Les experts étaient conduits, pour le Niger, par M. Ali Kollo, Directeur des Ports.',
        'Ali Kollo | Directeur des Ports | NE',
      ],
      [
        'M. Ousmane Ba, Directeur des Ports, représentait la Mauritanie.',
        'Ousmane Ba | Directeur des Ports | MR',
      ],
      [
        'Le Président de la Confédération des producteurs, M. Siaka Yéo, a parlé.',
        'Siaka Yéo | Président de la Confédération des producteurs | Confédération des producteurs',
      ],
      [
        "Le Président de l'Association, M. Siaka Yéo, a parlé.",
        "Siaka Yéo | Président de l'Association | PT",
      ],
      ['Le maire de Strasbourg, M. Paul Weber, a parlé.', 'Paul Weber | maire de Strasbourg | FR'],
      ['Le Directeur des Ports,\nJean Ouédraogo', 'Jean Ouédraogo | Directeur des Ports | PT'],
      ['Pour le Sénégal,\nMme Awa Fall\nMinistre des Ports', 'Awa Fall | Ministre des Ports | SN'],
    ])('%s', (text, ...offices) => {
      expect(officesUnder('fr', text)).toEqual(offices);
    });
  });

  it.each([
    'D’après l’économiste Thomas Pic, la mesure coûtera cher.',
    'L’ex-Premier ministre Moussa Keita a critiqué le projet.',
    'Monsieur le Ministre, Madame la Présidente, je remercie le Secrétaire général.',
  ])('are not found in: %s', (text) => {
    expect(officesUnder('fr', text)).toEqual([]);
  });
});

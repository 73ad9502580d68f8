import { describe, expect, it } from 'vitest';
import { meeting } from '../../../../test/support/meeting.ts';

const french = 'Ministère des Affaires étrangères du Portugal\n\nLe 6 mai 2021\n\n';
const phares = 'body Coalition pour les phares';

describe('The meeting that a text reports is read with its day, place, form, hosts and chairs, in French', () => {
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
});

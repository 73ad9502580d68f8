import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from '../../finding.ts';
import { read } from '../../index.ts';
import { formsOf } from './conjugation.ts';

describe('French verbs take their forms', () => {
  it.each([
    ['saluer', 'salue', 'salua', 'saluera', 'salué'],
    ['appeler', 'appelle', 'appela', 'appellera', 'appelé'],
    ['engager', 'engage', 'engagea', 'engagera', 'engagé'],
    ['réitérer', 'réitère', 'réitéra', 'réitèrera', 'réitéré'],
    ['établir', 'établit', 'établit', 'établira', 'établi'],
    ['accueillir', 'accueille', 'accueillit', 'accueillera', 'accueilli'],
    ['soutenir', 'soutient', 'soutint', 'soutiendra', 'soutenu'],
    ['rejoindre', 'rejoint', 'rejoignit', 'rejoindra', 'rejoint'],
    ['entreprendre', 'entreprend', 'entreprit', 'entreprendra', 'entrepris'],
  ])('%s: %s, %s, %s, %s', (infinitive, present, past, future, participle) => {
    const forms = formsOf(infinitive);
    expect(forms.finite).toEqual(expect.arrayContaining([present, past]));
    expect(forms.future[0]).toBe(future);
    expect(forms.participle[0]).toBe(participle);
  });
});

const opening = 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 4 mai 2021\n\n';

function findings<T extends FindingType>(type: T, sentence: string): Extract<Finding, { type: T }>[] {
  const found = read(opening + sentence).findings;
  return found.filter((finding): finding is Extract<Finding, { type: T }> => finding.type === type);
}

describe('A French statement reports its meeting', () => {
  it('by who hosted it, where and when', () => {
    const [meeting] = findings(
      'meeting',
      'Le Portugal et le Cabo Verde ont accueilli hier à Lisbonne une réunion ministérielle de la Coalition pour les phares.',
    );
    expect(meeting).toMatchObject({
      hosts: ['PT', 'CV'],
      place: { city: 'Lisbonne', country: 'PT' },
      from: '2021-05-03',
      level: 'ministers',
    });
  });

  it.each([
    ['sous la présidence du Maroc et de la Norvège', ['MA', 'NO']],
    ['sous la coprésidence de la Norvège et du Maroc', ['NO', 'MA']],
  ])('and by who chaired it: %s', (turn, chairs) => {
    const [meeting] = findings('meeting', `La réunion de la Coalition s’est tenue à Lisbonne ${turn}.`);
    expect(meeting?.chairs).toEqual(chairs);
  });
});

describe('A French statement undertakes', () => {
  it.each([
    ['La Coalition a salué les efforts des gardiens.', 'commendation'],
    ['Les partenaires se sont fermement engagés à allumer chaque phare.', 'commitment'],
    ['Les partenaires ont vivement remercié le Portugal de son accueil.', 'thanks'],
    ['La Coalition exprime sa vive préoccupation devant la montée des eaux.', 'concern'],
    ['La Coalition appelle les armateurs à respecter les balises.', 'call'],
    ['Les partenaires condamnent le pillage des épaves.', 'condemnation'],
    ['Nous soutenons le plan des gardiens.', 'support'],
    ['La Coalition se réunira à Porto en 2022.', 'plan'],
  ])('%s', (sentence, kind) => {
    expect(findings('undertaking', sentence).map((finding) => finding.kind)).toEqual([kind]);
  });

  it.each([
    'La Coalition n’a pas salué cette décision.',
    'Les efforts salués par la presse restent modestes.',
    'Le phare est situé à Porto.',
  ])('nothing in: %s', (sentence) => {
    expect(findings('undertaking', sentence)).toEqual([]);
  });

  it('toward whom the call goes, where no party is named', () => {
    const [call] = findings('undertaking', 'La Coalition appelle les armateurs à respecter les balises.');
    expect(call?.toward).toEqual([{ name: 'armateurs' }]);
  });
});

describe('A French statement names members, officials and bodies', () => {
  it('welcomes a member with its ordinal', () => {
    expect(
      findings('membership', 'La Coalition accueille le Bénin en tant que quarante-deuxième membre.'),
    ).toMatchObject([{ party: 'BJ', change: 'joined', ordinal: 42 }]);
  });

  it('gives an official post, name and party', () => {
    expect(
      findings(
        'office',
        'La ministre sénégalaise de l’Énergie, des Mines et de l’Environnement, Mme Awa Ndour, a ouvert la réunion.',
      ),
    ).toMatchObject([{ name: 'Awa Ndour', party: 'SN', acting: false }]);
  });

  it('founds a body whose name goes on with its genitive', () => {
    expect(
      findings('body', 'Les partenaires ont créé un groupe de travail sur la qualité de la lumière.'),
    ).toMatchObject([{ name: 'groupe de travail sur la qualité de la lumière', change: 'established' }]);
  });
});

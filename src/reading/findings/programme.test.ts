import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const openings = {
  en: 'Global Coalition for Lighthouses\nCommuniqué\n\nDublin, 4 May 2021\n\n',
  fr: 'Coalition mondiale pour les phares\nCommuniqué\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'التحالف العالمي للمنارات\nبيان ختامي\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

const programmes = (text: string): (string | undefined)[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'programme' ? [finding.name ?? finding.subject] : [],
  );

describe('Programmes are read by their name, or by what they are about', () => {
  it.each([
    [
      'en',
      'Norway contributed €4 million to the Harbour Lights Monitoring Programme.',
      'Harbour Lights Monitoring Programme',
    ],
    [
      'en',
      'Members support the Women Stove Builders’ Programme in Malawi.',
      'Women Stove Builders’ Programme',
    ],
    ['en', 'Norway gave $2 million for the Clean Smelter Initiative in Zambia.', 'Clean Smelter Initiative'],
    [
      'en',
      'Norway gave $2 million to “the Project for Safe Classrooms in Oromia”.',
      'Project for Safe Classrooms in Oromia',
    ],
    [
      'en',
      'The Coalition runs a training programme for radio operators.',
      'training programme for radio operators',
    ],
    ['fr', 'Le Projet régional « Pâturages partagés » avance.', 'Pâturages partagés'],
    ['fr', 'Le Réseau lance un programme d’échange de sauveteurs.', 'échange de sauveteurs'],
    ['en', 'Norway pledged $2 million for the Safe Desk Fund.', 'Safe Desk Fund'],
    ['en', 'Ministers endorsed the Clean Wells Initiative.', 'Clean Wells Initiative'],
    ['en', 'Riders were trained under the Damu Express programme.', 'Damu Express'],
    ['en', 'Ministers launched Bijli Mitra, a training programme.', 'Bijli Mitra'],
    ['fr', 'Les ministres ont lancé l’initiative Murs sains.', 'Murs'],
    ['fr', 'Le projet Racines vertes sera étendu au Niger.', 'Racines'],
    ['ar', 'وأطلق التحالف حملة توعية بعنوان «شواطئنا أمانة».', 'شواطئنا أمانة'],
    ['en', 'A new Lamp Keepers Project was launched.', 'Lamp Keepers Project'],
    ['en', 'The Coalition launched the programme “Bright Coasts” in Kenya.', 'Bright Coasts'],
    ['en', 'The Coalition launched the “Bright Coasts” programme in Kenya.', 'Bright Coasts'],
    ['en', 'Kenya runs a maintenance training programme.', 'maintenance training'],
    [
      'fr',
      'La Norvège apportera 4 millions d’euros au Programme de surveillance des feux côtiers.',
      'Programme de surveillance des feux côtiers',
    ],
    ['fr', 'La Coalition a lancé le programme « Côtes claires » au Kenya.', 'Côtes claires'],
    [
      'fr',
      'Le Kenya a financé le Projet de balises flottantes au Malawi.',
      'Projet de balises flottantes au Malawi',
    ],
    [
      'fr',
      'Décident de lancer un programme de formation de gardiens de phare.',
      'formation de gardiens de phare',
    ],
    ['ar', 'أطلق التحالف برنامج «سواحل مضيئة» في كينيا.', 'سواحل مضيئة'],
    ['ar', 'أطلق التحالف مشروع «سواحل مضيئة» في كينيا.', 'سواحل مضيئة'],
    ['ar', 'أطلق التحالف برنامج صيانة المنارات القديمة.', 'برنامج صيانة المنارات القديمة'],
    ['ar', 'أطلق التحالف برنامجًا لتدريب حراس المنارات.', 'تدريب حراس المنارات'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(programmes(openings[language] + sentence)).toEqual([name]);
  });

  it.each([
    ['en', 'The project was discussed.'],
    ['en', 'The Programme was adopted.'],
    ['fr', 'Le projet a été examiné.'],
    ['ar', 'ناقش الوزراء البرنامج.'],
    ['ar', 'أدرجت العراق الأهوار في برنامج وطني للسياحة البيئية.'],
  ] as const)('None is read into, in %s: %s', (language, sentence) => {
    expect(programmes(openings[language] + sentence)).toEqual([]);
  });
});

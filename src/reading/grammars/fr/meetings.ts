import type { LexiconRow, Sense } from '../../grammar.ts';
import { list, row } from '../rows.ts';

const nouns: readonly LexiconRow[] = [
  row(
    { is: 'meeting' },
    'réunion, session, conférence, consultations, rencontre, table ronde, atelier, séance, séance plénière, réunion plénière, session plénière, colloque, symposium, entretiens, séminaire, événement, dialogue, forum de haut niveau, retraite, travaux, débats, assises, réunion de haut niveau, conférence de haut niveau, concertation, séances, séance de travail, réunion de travail, déjeuner de travail, dîner de travail, petit-déjeuner de travail, session de travail, assemblée annuelle',
  ),
  row(
    { is: 'meeting', level: 'leaders' },
    "sommet, réunion au sommet, réunion des chefs d'état, conférence des chefs d'état, sommet des chefs d'état, sommet des dirigeants, réunion des dirigeants",
  ),
  row(
    { is: 'meeting', level: 'ministers' },
    'réunion ministérielle, conférence ministérielle, session ministérielle, plénière ministérielle, réunion des ministres, conférence des ministres, ministérielle, table ronde ministérielle, forum ministériel, sommet ministériel, réunion de ministres',
  ),
  row(
    { is: 'meeting', level: 'senior-officials' },
    'réunion de hauts fonctionnaires, réunion des hauts fonctionnaires, réunion de hauts responsables, réunion des hauts responsables, réunion des directeurs politiques, réunion de directeurs politiques, réunion de hauts représentants',
  ),
  row(
    { is: 'meeting', level: 'experts' },
    "réunion d'experts, réunion des experts, rencontre des experts, rencontre d'experts, réunion technique, atelier technique, consultations techniques, réunion de spécialistes",
  ),
];

const levels: readonly LexiconRow[] = [
  row(
    { is: 'level', level: 'leaders' },
    "chefs d'état, chefs de gouvernement, chefs d'état et de gouvernement, chefs d'état ou de gouvernement, niveau des chefs d'état, présidents, dirigeants, au sommet",
  ),
  row(
    { is: 'level', level: 'ministers' },
    'ministres, ministres des affaires étrangères, niveau ministériel, au niveau ministériel, à l’échelon ministériel, ministres de la défense, ministres chargés, niveau des ministres, échelon ministériel',
  ),
  row(
    { is: 'level', level: 'senior-officials' },
    'hauts fonctionnaires, hauts responsables, secrétaires généraux, secrétaires permanents, niveau de hauts fonctionnaires, hauts diplomates, hauts représentants, directeurs politiques, directeurs généraux, envoyés spéciaux, niveau des hauts fonctionnaires, vice-ministres, diplomates de haut rang, haut niveau administratif',
  ),
  row(
    { is: 'level', level: 'experts' },
    'experts, experts techniques, spécialistes, niveau des experts, niveau technique, techniciens, praticiens',
  ),
];

/** Nouns of meetings that a level may stand behind: « retraite ministérielle », « rencontre d'experts ». */
const occasions = list(
  'réunion, conférence, session, rencontre, table ronde, atelier, séance, consultation, consultations, concertation, retraite, colloque, séminaire, forum, dialogue, assises, travaux, plénière, congrès, entretiens, webinaire, édition, journées',
);

const ofLevel = (
  level: Extract<Sense, { is: 'level' }>['level'],
  adjectives: string,
  who: string,
): LexiconRow => ({
  sense: { is: 'meeting', level },
  phrases: occasions.flatMap((occasion) => [
    ...list(adjectives).map((adjective) => `${occasion} ${adjective}`),
    ...list(who).flatMap((those) => [
      `${occasion} des ${those}`,
      /^[aeiou]/.test(those) ? `${occasion} d'${those}` : `${occasion} de ${those}`,
    ]),
  ]),
});

const occasionsOfLevels: readonly LexiconRow[] = [
  row(
    { is: 'meeting' },
    'congrès, webinaire, édition, journées, réunion inaugurale, réunion constitutive, réunion annuelle, conférence annuelle, conférence des donateurs, conférence de reconstitution, visioconférence, session extraordinaire, session ordinaire, réunion extraordinaire, réunion de suivi, réunion statutaire, cycle de consultations, cérémonie de lancement, réunion de lancement',
  ),
  ofLevel(
    'leaders',
    'au sommet',
    "chefs d'état, chefs de gouvernement, chefs d'état et de gouvernement, dirigeants, présidents",
  ),
  ofLevel(
    'ministers',
    'ministérielle, ministériel, ministérielles, ministériels',
    'ministres, ministres des affaires étrangères, ministres de la santé, ministres de l’environnement, ministres des transports, ministres de l’énergie, ministres de l’agriculture, ministres des finances, ministres de la défense, ministres de l’intérieur',
  ),
  ofLevel(
    'senior-officials',
    'ambassadorielle',
    'hauts fonctionnaires, hauts responsables, directeurs politiques, directeurs généraux, hauts représentants, ambassadeurs, secrétaires généraux, envoyés spéciaux, représentants permanents, coordonnateurs nationaux',
  ),
  ofLevel(
    'experts',
    'technique, techniques, scientifique, scientifiques',
    'experts, spécialistes, techniciens, praticiens, scientifiques',
  ),
];

/** How those come who are not there. */
const formats: readonly LexiconRow[] = [
  row(
    { is: 'format', format: 'virtual' },
    'par zoom, via zoom, sur zoom, par écran interposé, par téléphone, par visio, en visio, par webex, en distanciel, par voie électronique, par liaison vidéo, au moyen d’une visioconférence, à distance par vidéo, en duplex',
  ),
];

/** Meetings, at which level those who come to them are, and how they meet. */
export const meetings: readonly LexiconRow[] = [...nouns, ...occasionsOfLevels, ...levels, ...formats];

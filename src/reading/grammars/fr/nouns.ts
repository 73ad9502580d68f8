import type { LexiconRow } from '../../grammar.ts';
import { list, row } from '../rows.ts';

/** Heads of the names of bodies. Bare ones name a body only with a qualifier. */
const bodies: readonly LexiconRow[] = [
  row({ is: 'body', kind: 'plenary' }, 'plénière, assemblée plénière'),
  row(
    { is: 'body', kind: 'small-group' },
    'groupe restreint, comité restreint, petit groupe, noyau dur, groupe resserré',
  ),
  row(
    { is: 'body', kind: 'working-group' },
    'groupe de travail, sous-groupe de travail, groupe de travail technique, groupe technique de travail, groupe de travail thématique',
  ),
  row({ is: 'body', kind: 'working-group', plural: true }, 'groupes de travail, sous-groupes de travail'),
  row(
    { is: 'body', kind: 'focus-group' },
    'groupe de concertation, groupe de concentration, groupe de réflexion, groupe de discussion, groupe thématique, groupe spécialisé, groupe cible, focus group',
  ),
  row(
    { is: 'body', kind: 'focus-group', plural: true },
    'groupes de concertation, groupes de réflexion, groupes thématiques',
  ),
  row(
    { is: 'body', kind: 'other' },
    "comité directeur, comité de pilotage, comité exécutif, comité technique, comité de suivi, comité conjoint, comité mixte, comité consultatif, comité ad hoc, comité scientifique, comité permanent, comité de coordination, groupe de contact, groupe des amis, groupe d'amis, groupe de suivi, groupe d'experts, groupe de haut niveau, groupe de coordination, groupe de liaison, groupe consultatif, groupe directeur, conseil consultatif, conseil d'administration, commission mixte, sous-comité",
  ),
  row(
    { is: 'body', kind: 'other', bare: true },
    "équipe spéciale, groupe d'étude, groupe, cellule, comité, commission, panel, sous-commission, task force, équipe de travail",
  ),
];

const meetings: readonly LexiconRow[] = [
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

const actors: readonly LexiconRow[] = [
  row(
    { is: 'actor', actor: 'coalition' },
    'coalition, coalition mondiale, coalition internationale, notre coalition, alliance, alliance mondiale, alliance internationale, partenariat, partenariat mondial, initiative pour, réseau, forum, plateforme, plate-forme',
  ),
  row(
    { is: 'actor', actor: 'members' },
    "participants, participantes, partenaires, partenaires de la coalition, membres de la coalition, états membres, états membres de la coalition, pays membres, membres, membres du groupe, membres de l'alliance, membres du partenariat, membres du groupe restreint, membres du réseau, ministres, délégations, délégués, chefs de délégation, ministres et chefs de délégation, nous, états participants, pays participants, signataires, coprésidents, coprésidentes, réunion, conférence, assemblée, parties, deux parties, représentants, dirigeants, secrétariat, présidence, hôtes, co-organisateurs, experts, groupe, comité, conseil, forum, plénière, chefs d'état et de gouvernement, les directeurs, les directrices, les responsables, les ambassadeurs, les envoyés, les fonctionnaires, les commissaires, troïka, le quartet, points focaux, coordonnateurs nationaux, les négociateurs, les soussignés, l'ensemble des participants, l'ensemble des membres, l'ensemble des délégations, l'ensemble des ministres, l'ensemble des partenaires, l'ensemble des états membres, les garants, les coorganisateurs, les cofacilitateurs, les chefs de file, les intervenants, pays contributeurs, pays signataires, états signataires, les délégués présents, les personnes présentes",
  ),
  row(
    { is: 'actor', actor: 'outsider' },
    'analystes, critiques, observateurs indépendants, journalistes, opposition, opposants, habitants, riverains, militants, manifestants, groupe armé, rebelles, terroristes, organisations non gouvernementales, ong, société civile, associations, syndicats, commentateurs, lobbyistes, industriels, autorités locales, maire, agriculteurs, agriculteur, pêcheurs, pêcheur, libraire, des délégués, certains délégués',
  ),
  row(
    { is: 'reference', speaker: true },
    "je, j', permettez-moi de, permettez-moi d', qu'il me soit permis de, qu'il me soit permis d'",
  ),
  row(
    { is: 'reference', plural: true },
    'ils, elles, les deux ministres, les deux responsables, les deux parties, tous deux, ceux-ci, celles-ci, ces derniers, ces dernières',
  ),
  row({ is: 'reference' }, 'il, elle, celui-ci, celle-ci, ce dernier, cette dernière'),
];

/** What a minister, ministry or envoy is for. */
const portfolioNames = list(
  "affaires étrangères, affaires étrangères et européennes, affaires étrangères et de la coopération, relations extérieures, relations internationales, affaires extérieures, coopération internationale, coopération, coopération au développement, développement international, développement, développement rural, développement durable, défense, défense nationale, intérieur, finances, économie, économie et des finances, économie numérique, commerce, commerce extérieur, justice, santé, santé publique, éducation, éducation nationale, enseignement supérieur, enseignement, environnement, environnement durable, transition écologique, transition énergétique, climat, eau, ressources en eau, ressources hydrauliques, hydraulique, assainissement, énergie, mines, agriculture, élevage, pêche, pêches, forêts, sécurité alimentaire, transports, mobilité, communication, information, culture, patrimoine, tourisme, sports, jeunesse, travail, emploi, affaires sociales, protection sociale, femme, famille, égalité, sciences, science, recherche, innovation, numérique, planification, plan, intégration régionale, intégration africaine, équipement, infrastructures, infrastructure, gestion de l'eau, logement, travaux publics, immigration, migration, migrations, sécurité, sécurité publique, protection civile, situations d'urgence, affaires humanitaires, action humanitaire, affaires politiques, affaires globales, affaires mondiales, affaires multilatérales, affaires européennes, affaires africaines, affaires maghrébines, affaires juridiques, affaires parlementaires, océans, mer, affaires maritimes, ports, industrie, investissement, investissements, collectivités territoriales, décentralisation, aménagement du territoire, lutte contre le terrorisme, europe, francophonie, droits de l'homme, désarmement, extérieur, état, gouvernement",
);

const offices: readonly LexiconRow[] = [
  row(
    { is: 'post' },
    "ministre, première ministre, premier ministre, premier ministre adjoint, vice-premier ministre, vice-première ministre, vice-ministre, ministre d'état, ministre délégué, ministre déléguée, ministre délégué chargé, ministre adjoint, ministre adjointe, sous-ministre, sous-ministre adjoint, sous-ministre adjointe, sous-ministre déléguée, secrétaire d'état, secrétaire d'état parlementaire, secrétaire d'état adjoint, secrétaire d'état adjointe, sous-secrétaire d'état, sous-secrétaire, secrétaire parlementaire, secrétaire permanent, secrétaire permanente, chef de la diplomatie, cheffe de la diplomatie, garde des sceaux, conseiller fédéral, conseillère fédérale, " +
      'président de la république, présidente de la république, président, présidente, vice-président, vice-présidente, président de la commission, chancelier, chancelière, roi, reine, prince héritier, ' +
      "envoyé spécial, envoyée spéciale, envoyé, envoyée, envoyé spécial adjoint, envoyée spéciale adjointe, représentant spécial, représentante spéciale, représentant personnel, représentante personnelle, représentant permanent, représentante permanente, représentant permanent adjoint, représentante permanente adjointe, haut représentant, haute représentante, haut-commissaire, haute-commissaire, haut commissaire, représentant, représentante, ambassadeur, ambassadrice, ambassadeur itinérant, consul général, consule générale, consul, chargé d'affaires, chargée d'affaires, chargé d'affaires par intérim, chargée d'affaires par intérim, chargé d'affaires a.i., chargée d'affaires a.i., chef de mission, cheffe de mission, chef de mission adjoint, chef de délégation, cheffe de délégation, coordonnateur spécial, coordonnatrice spéciale, coordonnateur, coordonnatrice, coordinateur, coordinatrice, coordonnateur national, coordonnatrice nationale, " +
      'directeur, directrice, directeur général, directrice générale, directeur général adjoint, directrice générale adjointe, directeur politique, directrice politique, directeur exécutif, directrice exécutive, directeur exécutif adjoint, directrice exécutive adjointe, directeur régional, directrice régionale, directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet, chef, cheffe, chef de division, cheffe de division, ' +
      "secrétaire général, secrétaire générale, secrétaire général adjoint, secrétaire générale adjointe, sous-secrétaire général, sous-secrétaire générale, secrétaire exécutif, secrétaire exécutive, secrétaire exécutif adjoint, secrétaire exécutive adjointe, commissaire, commissaire européen, commissaire européenne, gouverneur, gouverneure, maire, mairesse, porte-parole, conseiller, conseillère, conseiller spécial, conseillère spéciale, conseiller de gouvernement, conseillère de gouvernement, conseiller juridique, administrateur, administratrice, administratrice générale, président-directeur général, inspecteur général, procureur général, procureure générale, délégué général, déléguée générale, scientifique en chef, présidente-directrice générale, directeur adjoint, directrice adjointe, secrétaire adjoint, secrétaire adjointe, haut représentant adjoint, haute représentante adjointe, haut-commissaire adjoint, haute-commissaire adjointe, représentant spécial adjoint, représentante spéciale adjointe, vice-gouverneur, vice-gouverneure, sous-directeur, sous-directrice, coordonnateur résident, coordonnatrice résidente, chef d'état-major, cheffe d'état-major, conservateur, conservatrice",
  ),
  row({ is: 'acting' }, 'par intérim, intérimaire, a.i., ad interim, faisant fonction, faisant fonctions'),
  row(
    { is: 'former' },
    "ancien, ancienne, ex, sortant, sortante, sortants, sortantes, précédent ministre, feu, jusqu'ici, jusqu'à présent, jusqu'alors, jusque-là, précédemment",
  ),
  row(
    { is: 'honorific' },
    "m., m, mm., mm, mme, mmes, mlle, monsieur, madame, s.e., s.e.m., s.e. m., s.e. mme, son excellence, leurs excellences, son excellence monsieur, son excellence madame, dr, dr., docteur, pr, pr., professeur, professeure, me, maître, l'honorable, s.a.r., s.a.s., s.a., s.m., son altesse royale, son altesse sérénissime, sa majesté, cheikh, général, colonel, sir, ratu, ambassadeur, ambassadrice",
  ),
  { sense: { is: 'portfolio' }, phrases: portfolioNames },
];

const seats: readonly LexiconRow[] = [
  row(
    { is: 'seat', role: 'chair' },
    'présidence, présidence tournante, présidence annuelle, président, présidente, la tête',
  ),
  row(
    { is: 'seat', role: 'co-chair' },
    'coprésidence, co-présidence, coprésident, coprésidente, coprésidents, coprésidentes, co-président, co-présidente, co-présidents, co-présidentes, la coprésidence, présidence conjointe',
  ),
  row(
    { is: 'seat', role: 'co-lead' },
    'codirection, co-direction, codirecteur, codirectrice, co-responsable, co-responsables, coresponsable, coresponsables, copilote, copilotes, copilotage, coanimateur, coanimateurs, coanimatrice, coanimatrices, coanimation, animation conjointe, direction conjointe, pilotage conjoint, chef de file adjoint',
  ),
  row(
    { is: 'member', change: 'joined' },
    'membre, membres, état membre, états membres, pays membre, pays membres, membre à part entière, membre de plein droit, nouveau membre, pays et organisations',
  ),
  row(
    { is: 'member', change: 'observer' },
    "observateur, observatrice, observateurs, observatrices, membre observateur, état observateur, statut d'observateur, observateurs permanents",
  ),
];

const tallies: readonly LexiconRow[] = [
  row(
    { is: 'tally', part: 'verb' },
    "compte, comptait, comptera, comprend, rassemble, regroupe, réunit, réunissant, regroupant, rassemblant, unit, se compose de, est composée de, s'élève à, s'établit à, atteint, porte à, portant à, est de, passe à",
  ),
  row({ is: 'tally', part: 'number' }, 'nombre, nombre total, total'),
  row(
    { is: 'tally', part: 'parties' },
    'pays, nations, pays et organisations, états et organisations, pays et organisations internationales, états et organisations internationales, partenaires',
  ),
];

const stances: readonly LexiconRow[] = [
  row(
    { is: 'stance', kind: 'support' },
    'soutien, plein soutien, entier soutien, appui, solidarité, soutien indéfectible, plein appui, soutien constant, adhésion pleine, adhésion à, pleine adhésion, aval, approbation, concours, accord à',
  ),
  row(
    { is: 'stance', kind: 'commitment' },
    "engagement, engagements, détermination, volonté, attachement, résolution de, disponibilité, ferme volonté, l'engagement pris, déterminé à, déterminés à, déterminées à, déterminée à, résolus à, résolu à, prêts à, attachés à, serment, vœu de, promesse, dévouement, résolution à, intention de continuer, intention de poursuivre",
  ),
  row(
    { is: 'stance', kind: 'concern' },
    'préoccupation, préoccupations, vive préoccupation, profonde préoccupation, inquiétude, inquiétudes, vive inquiétude, profonde inquiétude, alarme, préoccupés par, préoccupé par, préoccupée par, préoccupées par, inquiets, inquiet, inquiète, crainte, craintes, appréhension, appréhensions, consternation, désarroi, angoisse, déception, émoi, malaise, trouble, regret',
  ),
  row(
    { is: 'stance', kind: 'thanks' },
    'gratitude, remerciements, reconnaissance, vifs remerciements, profonde gratitude, sincères remerciements, chaleureux remerciements, reconnaissants, reconnaissant, motion de remerciements, plus vifs remerciements, merci',
  ),
  row(
    { is: 'stance', kind: 'commendation' },
    'félicitations, satisfaction, appréciation, admiration, hommage, estime, fierté, éloges, louanges, joie',
  ),
  row(
    { is: 'stance', kind: 'condemnation' },
    'condamnation, ferme condamnation, indignation, rejet, réprobation, opposition à, désapprobation, refus, protestation, protestations, horreur, répulsion, colère, répugnance',
  ),
  row(
    { is: 'stance', kind: 'call' },
    'appel, appel à, appel en faveur, invitation à, invitation aux, demande à, demande aux, exhortation, exigence',
  ),
  row({ is: 'stance', kind: 'plan' }, 'intention'),
];

const other: readonly LexiconRow[] = [
  row(
    { is: 'money', sum: 'pledged' },
    'promesse, promesses, promesses de dons, contribution, contributions, contribution financière, don, dons, promis, promises, annoncés, engagés, engagées, à hauteur de',
  ),
  row(
    { is: 'money', sum: 'goal' },
    'objectif, cible, besoins, appel de fonds, attendu, attendus, attendue, attendues, requis, nécessaires, nécessaire, recherchés, déficit de financement, manquent, il manque',
  ),
  row(
    { is: 'money', sum: 'disbursed' },
    'décaissements, décaissement, dépenses, versements, dépensés, versés',
  ),
  row({ is: 'programme' }, 'programme, programmes, stage de formation, cours de formation'),
  row({ is: 'programme', bare: true }, 'projet'),
  row(
    { is: 'government' },
    "gouvernement, gouvernements, peuple, peuples, autorités, royaume, république, sultanat, émirat, délégation, l'état, le gouvernement et le peuple, gouvernement et peuple, gouvernement et le peuple, mission permanente, ministère, autorités nationales, principauté, pays",
  ),
  row(
    { is: 'noun' },
    'efforts, progrès, résultats, forces, forces de sécurité, travail, contribution, contributions, décision, adoption, rapport, hospitalité, accueil, rôle, lancement, accord, résolution, mesures, réponse, générosité, initiative, annonce, progrès accomplis, achèvement, signature, ouverture, issue, participation, proposition, entrée en vigueur, entrée en service, publication, action, organisation',
  ),
  row(
    { is: 'format', format: 'virtual' },
    'virtuelle, virtuel, virtuellement, par visioconférence, en visioconférence, visioconférence, par vidéoconférence, vidéoconférence, en ligne, à distance, par liaison vidéo, par vidéo, en vidéo, par voie virtuelle, par internet, par téléconférence, téléconférence, mode virtuel, en mode virtuel',
  ),
  row(
    { is: 'format', format: 'hybrid' },
    'hybride, format hybride, en ligne et à, en ligne et en présentiel, à distance et en présentiel, sous forme hybride, en mode hybride, en présentiel et en visioconférence, en présentiel et en distanciel, en format hybride, mode hybride, en présentiel et en ligne, en présentiel et à distance, en présentiel et par visioconférence, en personne et par visioconférence, en personne et en ligne',
  ),
  ...['deux', 'trois', 'quatre', 'cinq'].map((count, index) =>
    row(
      { is: 'duration', days: index + 2 },
      `de ${count} jours, pendant ${count} jours, durant ${count} jours, ${count} jours durant, après ${count} jours de, sur ${count} jours, ${count} journées`,
    ),
  ),
  row(
    { is: 'phase', phase: 'ends' },
    "a achevé, ont achevé, a conclu, ont conclu, a clôturé, ont clôturé, s'est achevée, s'est achevé, s'est conclue, s'est conclu, s'est terminée, s'est terminé, se sont achevés, se sont achevées, a pris fin, ont pris fin",
  ),
  row(
    { is: 'phase', phase: 'begins' },
    "s'est ouverte, s'est ouvert, se sont ouverts, se sont ouvertes, a débuté, ont débuté, a commencé, ont commencé",
  ),
  row({ is: 'format', format: 'in-person' }, 'en présentiel, en personne, présentiel'),
  row(
    { is: 'other-time' },
    'précédente, précédent, prochaine, prochain, dernière réunion, dernière session, dernière conférence, dernier sommet, dernière rencontre, dernière plénière, antérieure, à venir, future, suivante, passée, ultérieure, prochaines, prévue, écoulée, an dernier, année dernière, après, avant, depuis, à la suite de, à la suite du',
  ),
  row(
    { is: 'qualifier' },
    'consacré à, consacrée à, chargé de, chargé du, chargé des, chargée de, chargée du, chargée des, chargé de la, axé sur, axée sur, responsable de, compétent pour, dédié à, dédiée à, portant sur, délégué à, déléguée à, délégué aux, déléguée aux, délégué au, déléguée au, délégué auprès du, déléguée auprès du',
  ),
];

export const nouns: readonly LexiconRow[] = [
  ...bodies,
  ...meetings,
  ...levels,
  ...actors,
  ...offices,
  ...seats,
  ...tallies,
  ...stances,
  ...other,
];

import type { ThemeTable } from '../../grammar.ts';
import { list } from '../rows.ts';

/** Words that tell the theme of an undertaking. */
export const themes: ThemeTable = {
  'access-to-justice': list(
    "justice, poursuites, poursuivre en justice, tribunaux, tribunal, responsabilité pénale, reddition de comptes, lutte contre l'impunité, impunité, juges, procès, traduire en justice, accès à la justice, magistrats",
  ),
  agriculture: list(
    'agriculture, agricole, agricoles, semences, agriculteurs, sécurité alimentaire, cultures, récoltes, élevage, éleveurs, paysans, paysanne, paysannes, irrigation, criquet pèlerin, coopératives, pépinières, arbres fruitiers, cacao',
  ),
  'capacity-building': list(
    'renforcement des capacités, renforcer les capacités, formation, former, formés, formations, assistance technique, stagiaires',
  ),
  climate: list(
    'climat, climatique, climatiques, changement climatique, changements climatiques, émissions, adaptation, carbone, réchauffement',
  ),
  communications: list('communication stratégique, propagande, désinformation, médias, messages'),
  culture: list(
    'culture, culturel, culturelle, culturels, culturelles, patrimoine, musées, musée, manuscrits, archives, bibliothèques, bibliothèque, langues',
  ),
  cyber: list('cybersécurité, cyberattaques, cyberespace, rançongiciels, cybercriminalité, cyber'),
  demining: list(
    'déminage, mines antipersonnel, mines, champs de mines, engins explosifs, munitions, engins improvisés',
  ),
  digital: list(
    'numérique, numériques, numérisation, internet, connectivité, haut débit, fibre, données numériques, raccorder, intelligence artificielle',
  ),
  'disaster-risk': list(
    'catastrophes, catastrophe, alerte précoce, crues, inondations, inondation, sécheresse, séisme, cyclone, avalanches, glissements de terrain, tempêtes',
  ),
  displacement: list(
    'réfugiés, déplacés, personnes déplacées, déplacement forcé, camps, déplacés internes, apatrides',
  ),
  'economic-development': list(
    'développement économique, économique, économiques, investissement, investissements, reconstruction, croissance, entreprises, moyens de subsistance',
  ),
  education: list(
    'éducation, écoles, école, enseignants, élèves, enseignement, universités, étudiants, scolaire, scolarisation, bourses',
  ),
  energy: list(
    'énergie, électricité, solaire, énergies renouvelables, énergétique, panneaux, électrification, batteries',
  ),
  environment: list(
    'environnement, environnemental, environnementale, pollution, biodiversité, zones humides, forêts, déforestation, écosystèmes, coraux, herbiers, plastique, espèces, coupe illicite, désertification, posidonies',
  ),
  finance: list(
    'financement du terrorisme, financement, financements, banques de développement, dette, blanchiment, budget, avoirs',
  ),
  governance: list(
    'gouvernance, élections, réforme, réformes, institutions, corruption, transparence, propriétaires réels, élection, état de droit',
  ),
  health: list(
    'santé, sanitaire, sanitaires, vaccins, vaccination, hôpitaux, maladies, maladie, épidémies, sages-femmes, médicaments, médecins, naissances',
  ),
  'human-rights': list(
    "droits de l'homme, droits humains, violations, libertés fondamentales, travail forcé des enfants, exactions, droits de l'enfant, torture, violences",
  ),
  'humanitarian-aid': list(
    'humanitaire, humanitaires, aide humanitaire, aide alimentaire, secours, aide d’urgence, assistance humanitaire',
  ),
  labour: list(
    'travailleurs, emploi, emplois, travail forcé, salaires, travail décent, planteurs, syndicats, creuseurs artisanaux, gens de mer, travail des enfants',
  ),
  'law-enforcement': list(
    'police, contrebande, trafic, trafics, contrôle des frontières, douanes, application des lois, criminalité organisée, contrefaçon, contrefaites, armes à feu, enquêteurs, traite',
  ),
  migration: list('migration, migrations, migrants, migratoire, migratoires, passeurs'),
  oceans: list(
    'océan, océans, mers, mer, maritime, maritimes, marin, marine, marins, ports, pêche, navires, côtière, côtières, littoral, eaux territoriales',
  ),
  'peace-mediation': list(
    'paix, médiation, cessez-le-feu, réconciliation, accord de paix, négociations, dialogue politique, médiateurs',
  ),
  rehabilitation: list('réinsertion, réadaptation, réintégration, réhabilitation, rapatriement'),
  research: list(
    'recherche, scientifique, scientifiques, recherche scientifique, chercheurs, relevés, science',
  ),
  security: list(
    'sécurité, terrorisme, terroriste, terroristes, forces de sécurité, menace, menaces, groupes armés, extrémisme violent',
  ),
  stabilisation: list('stabilisation, stabilité, stabiliser'),
  trade: list(
    "commerce, exportations, exportation, importations, commercial, commerciaux, chaînes d'approvisionnement, diamants, minerais, certificat d'origine, traçabilité, marchés",
  ),
  transport: list('transport, transports, routes, ponts, chemin de fer, ferroviaire, aviation, corridor'),
  water: list(
    'eau, eaux, eaux usées, fleuve, fleuves, rivière, rivières, bassin, bassins, assainissement, nappes, nappe, digues, plaines inondables, aquifère, qualité de l’eau, réutilisation',
  ),
  'women-youth': list(
    'femmes, femme, jeunes, jeunesse, filles, enfants, égalité des sexes, égalité de genre',
  ),
};

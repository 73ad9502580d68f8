import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { nounDe, verb } from './inflection.ts';

/** Qui donne, à la suite du nom qui le dit : « la contribution du Niger de 3 millions d'euros ». */
const given = list('annonce, annonce faite, promesse, promesse faite, contribution, don, subvention').map(
  (noun) => `${noun} par`,
);

/** Words of money: who promises, seeks or pays, and what a sum is. */
export const money = (): readonly LexiconRow[] => [
  ...verb(
    'pledge',
    'promettre, annoncer, contribuer, allouer, octroyer, accorder, fournir, consacrer, donner, apporter, affecter, offrir, annoncer une contribution de, annoncer un don de, se engager à verser, mettre à disposition, financer, doter, réserver, débloquer, dégager, mettre sur la table, abonder, injecter, mettre en commun, attribuer, mobiliser une enveloppe de, porter sa contribution, porter leur contribution, prévoir, engager',
  ),
  nounDe(
    'pledge',
    "un don, une contribution, une promesse, des promesses, une subvention, l'octroi, une enveloppe, promesses de dons, une aide, un financement, des annonces, des contributions, l'annonce, la promesse, la contribution, les contributions, une rallonge, un apport, un versement",
  ),
  trigger('pledge', 'nominal', 'finite', given),
  ...verb('disburse', 'décaisser, verser, débourser, dépenser, distribuer, investir, injecter, payer'),
  trigger('goal', 'active', 'base', ['mobiliser']),
  ...verb('pledge', 'mobiliser'),
  ...verb('goal', 'chercher, viser, requérir, lever, réunir, collecter, nécessiter'),
  nounDe(
    'goal',
    "l'objectif, un objectif, besoins, des besoins, un appel de fonds, une cible, un appel à contributions, un déficit, un appel, l'appel",
  ),
  row(
    { is: 'money', sum: 'pledged' },
    'promesse, promesses, promesses de dons, contribution, contributions, contribution financière, don, dons, promis, promises, annoncés, annoncé, engagés, engagées, à hauteur de, annonces, enveloppe, subvention, subventions',
  ),
  row(
    { is: 'money', sum: 'goal' },
    "besoin de, encore besoin de, appel porte sur, appel s'élève à, objectif, cible, besoins, appel de fonds, attendu, attendus, attendue, attendues, requis, nécessaires, nécessaire, recherchés, déficit de financement, manquent, il manque, demandés, sollicités, objectif de mobilisation, l'objectif de mobilisation, reste à trouver, restent à trouver, reste à mobiliser, restent à mobiliser, font défaut, fait défaut",
  ),
  row(
    { is: 'money', sum: 'disbursed' },
    'décaissements, décaissement, dépenses, dépense, versements, dépensés, versés, décaissés, déboursés, payés, investis',
  ),
  row(
    { is: 'money', sum: 'other' },
    'manque à gagner, doté de, dotée de, dotés de, un prêt de, prêt, coût, coûts, coût total, budget, le budget, un budget, prix, valeur, pertes, dégâts, chiffre, recettes, amende, amendes, saisis, reçus, reçu, reçue, reçues, perçus, perçues, exportations, dette, capitaux privés, encaissés, collectés',
  ),
];

import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { announcement, nounDe, verb } from './inflection.ts';

/** Qui donne, à la suite du nom qui le dit : « la contribution du Niger de 3 millions d'euros ». */
const given = list('annonce, annonce faite, promesse, promesse faite, contribution, don, subvention').map(
  (noun) => `${noun} par`,
);

/** Words of money: who promises, seeks or pays, and what a sum is. */
export const money = (): readonly LexiconRow[] => [
  ...verb(
    'pledge',
    'promettre, annoncer, contribuer, allouer, octroyer, accorder, fournir, consacrer, donner, apporter, affecter, offrir, annoncer une contribution de, annoncer un don de, se engager à verser, mettre à disposition, financer, doter, réserver, débloquer, dégager, mettre sur la table, abonder, injecter, mettre en commun, porter sa part, porter sa mise, porter leur mise, doubler sa contribution, relever sa contribution, mettre sur pied, céder, attribuer, mobiliser une enveloppe de, porter sa contribution, porter leur contribution, prévoir, engager',
  ),
  nounDe(
    'pledge',
    "un don, une contribution, une promesse, des promesses, une subvention, l'octroi, une enveloppe, promesses de dons, une aide, un financement, des annonces, des contributions, l'annonce, la promesse, la contribution, les contributions, une rallonge, un apport, un versement",
  ),
  trigger('pledge', 'nominal', 'finite', given),
  ...verb(
    'disburse',
    'décaisser, verser, débourser, dépenser, distribuer, investir, injecter, payer, virer, transférer, acquitter, se acquitter, remettre, régler, rembourser, livrer',
  ),
  trigger('goal', 'active', 'base', list('mobiliser, rassembler, récolter, trouver, obtenir, recueillir')),
  ...announcement('pledge', 'ajouter, mettre, prendre en charge, compléter, couvrir, payer, régler, verser'),
  ...verb('pledge', 'mobiliser'),
  ...verb(
    'goal',
    'chercher, viser, requérir, lever, réunir, collecter, nécessiter, exiger, rechercher, ambitionner de réunir, espérer réunir, espérer obtenir, espérer mobiliser, espérer recueillir',
  ),
  nounDe(
    'goal',
    "l'objectif, un objectif, besoins, des besoins, un appel de fonds, une cible, un appel à contributions, un déficit, un appel, l'appel",
  ),
  row(
    { is: 'money', sum: 'pledged' },
    'sera doté de, sera dotée de, seront dotés de, seront dotées de, engagements pris, engagements financiers, grâce aux, de plus, promesse, promesses, promesses de dons, contribution, contributions, contribution financière, don, dons, promis, promises, annoncés, annoncé, engagés, engagées, à hauteur de, annonces, enveloppe, subvention, subventions',
  ),
  row(
    { is: 'money', sum: 'goal' },
    "il faudrait, il faut, il faudra, faudra-t-il, recherché, recherchée, recherchées, appel à hauteur, non couverts, non couvert, reste à réunir, restent à réunir, reste à financer, restent à financer, manquent encore, manque encore, besoin de, encore besoin de, appel porte sur, appel s'élève à, objectif, cible, besoins, appel de fonds, attendu, attendus, attendue, attendues, requis, nécessaires, nécessaire, recherchés, déficit de financement, manquent, il manque, demandés, sollicités, objectif de mobilisation, l'objectif de mobilisation, reste à trouver, restent à trouver, reste à mobiliser, restent à mobiliser, font défaut, fait défaut",
  ),
  row(
    { is: 'money', sum: 'disbursed' },
    'décaissements, décaissement, dépenses, dépense, versements, dépensés, versés, décaissés, sont parvenus, est parvenu, ont été remis, a été remis, a déjà coûté, ont déjà coûté, ont bénéficié, acquittés, virés, transférés, déboursés, payés, investis',
  ),
  row({ is: 'money', sum: 'other' }, 'coût, coûts, coût total, coût global, budget, le budget, un budget'),
  row(
    { is: 'money', sum: 'other' },
    'manque à gagner, doté de, dotée de, dotés de, un prêt de, prêt, prix, valeur, pertes, dégâts, chiffre, recettes, amende, amendes, saisis, reçus, reçu, reçue, reçues, perçus, perçues, exportations, dette, capitaux privés, encaissés, collectés',
  ),
];

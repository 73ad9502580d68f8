import type { LexiconRow } from '../../grammar.ts';
import { crossed, list, row, trigger } from '../rows.ts';
import { participlePar, verb } from './inflection.ts';

/** Members and observers. */
const members: readonly LexiconRow[] = [
  row(
    { is: 'member', change: 'joined', fresh: true },
    'nouveau membre, nouveaux membres, nouvel état membre, nouveaux états membres, tout nouveau membre, tout dernier membre, nouveau pays membre, nouveaux pays membres, plus récent membre, plus récents membres, membre le plus récent, membres les plus récents, plus jeune membre, dernier membre en date, derniers membres en date, nouveaux venus, nouveau venu, nouvelle venue, dernier venu, dernière venue, derniers venus, dernières venues, dernier arrivé, derniers arrivés, nouveaux arrivants, nouvel arrivant, nouveau partenaire, nouveaux partenaires, nouveaux adhérents, nouvel adhérent, nouveau membre à part entière, nouveaux membres à part entière, benjamin, benjamine, membre de plus, membres de plus, membre supplémentaire, membres supplémentaires, nouveaux venus figurent, nouveaux membres figurent, membre depuis ce matin, membre depuis aujourd’hui, membre depuis hier, membre depuis peu, membres depuis peu, membres depuis ce matin, membre depuis cette semaine',
  ),
  row(
    { is: 'member', change: 'joined' },
    "membre, membres, état membre, états membres, pays membre, pays membres, membre à part entière, membres à part entière, membre de plein droit, membres de plein droit, membre effectif, membres effectifs, qualité de membre, statut de membre, états à avoir signé, état à avoir signé, pays à avoir signé, états à signer, état à signer, pays à signer, pays à rejoindre, pays à la rejoindre, pays à le rejoindre, pays à nous rejoindre, état à la rejoindre, état à le rejoindre, état à nous rejoindre, états à la rejoindre, états à nous rejoindre, pays à y adhérer, état à y adhérer, état à rejoindre, états à rejoindre, pays et organisations, états membres de la coalition, membres de la coalition, membres de l'alliance, membres du partenariat, membres du réseau, membres du groupe",
  ),
  row(
    { is: 'member', change: 'observer' },
    "observateur, observatrice, observateurs, observatrices, membre observateur, membres observateurs, observateur de la première heure, observatrice de la première heure, observateur de longue date, observatrice de longue date, état observateur, états observateurs, statut d'observateur, qualité d'observateur, pays observateur, observateur permanent, observatrice permanente, observateurs permanents, membre associé avec statut d'observateur",
  ),
];

/** « a rang d'observateur », « a dépêché un observateur » : the verb and the standing in one. */
const observing: LexiconRow = {
  sense: { is: 'member', change: 'observer', stated: true },
  phrases: [
    ...crossed(
      list(
        'a, ont, a eu, a obtenu, ont obtenu, obtenu, reçu, a reçu, ont reçu, conserve, conservent, garde, gardent, possède, possèdent, y a, y ont',
      ),
      list(
        "le statut d'observateur, son statut d'observateur, leur statut d'observateur, sa qualité d'observateur, sa qualité d'observatrice, le rang d'observateur, la qualité d'observateur, rang d'observateur, statut d'observateur",
      ),
    ),
    ...crossed(
      list('jouit, jouissent, bénéficie, bénéficient, dispose, disposent'),
      list("du statut d'observateur, d'un statut d'observateur, du rang d'observateur"),
    ),
    ...crossed(
      list('envoie, envoient, envoyé, dépêché, délégué, dépêche, dépêchent, délègue, délèguent'),
      list('un observateur, une observatrice, des observateurs'),
    ),
  ],
};

/** How many there are. */
const tallies: readonly LexiconRow[] = [
  row(
    { is: 'tally', part: 'verb' },
    "compte, comptait, comptera, comptant, ne compte plus que, ne compte que, comprend, comprenant, rassemble, regroupe, réunit, réunissant, regroupant, rassemblant, unit, unissant, se compose de, est composée de, composée, composé, se compose, est composé de, s'élève à, s'établit à, atteint, est de, fédère, fédérant, groupe, forte, fort, riche, dénombre, englobe, siègent, il y a, on compte, on dénombre",
  ),
  row(
    { is: 'tally', part: 'verb', own: true },
    'composent, forment, constituent, en compte, en comptons, en comptera, en rassemble, en réunit, font partie, font désormais partie, font maintenant partie, font aujourd’hui partie, appartiennent',
  ),
  row(
    { is: 'tally', part: 'change' },
    "porte, portant, portent, porter, porté, portée, porté à, passe, passant, passe à, porte à, portant à, passer, s'élève, s'établit, s'élargit, élargit, élargie, est passée, est passé, passée, ramène, ramenant, amène, monte, grimpe, croît, augmente, grandit, s'agrandit, se monte, s'accroît, accroît, évolue, réduit, réduisant, tombe, ramené, ramenée",
  ),
  row({ is: 'tally', part: 'number' }, 'nombre, nombre total, total'),
  row(
    { is: 'tally', part: 'number', own: true },
    'effectif, effectifs, nombre de membres, nombre de ses membres, nombre des membres, nombre d’états membres, nombre des états membres, nombre de pays membres, composition, nombre des adhérents, nombre d’adhérents, nombre des pays membres, nombre des signataires',
  ),
  row({ is: 'noun' }, 'états, nations, économies, capitales'),
  row(
    { is: 'tally', part: 'parties' },
    'pays, états, nations, économies, gouvernements, états parties, pays participants, états participants, gouvernements et organisations, pays et organisations, états et organisations, pays et organisations internationales, états et organisations internationales, partenaires, signataires, pays partenaires, parties, adhérents',
  ),
  row(
    { is: 'whole' },
    "les, des, aux, nos, ses, leurs, ces, tous les, toutes les, l'ensemble des, à nos, de nos, de ses, chacun des, tous nos, tous ses, la totalité des, de leurs, à ses, à leurs, au nom des, au nom de nos, au nom de ses, parmi les, auprès des",
  ),
];

/** What tells of coming and going. */
const moves: readonly LexiconRow[] = [
  row(
    { is: 'accession', change: 'joined' },
    "adhésion, admission, intégration, incorporation, l'adhésion, l'admission, adhésions",
  ),
  row(
    { is: 'accession', change: 'joined', loose: true },
    "arrivée, entrée, venue, l'arrivée, l'entrée, ralliement",
  ),
  row(
    { is: 'accession', change: 'joined', asked: true },
    "candidature, candidatures, demande d'adhésion, demandes d'adhésion, demande d'admission, dossier de candidature",
  ),
  row({ is: 'accession', change: 'left' }, 'retrait, retraits, démission, désengagement'),
  row({ is: 'accession', change: 'left', loose: true }, 'départ, départs, sortie'),
  row(
    { is: 'resolve' },
    'décision, choix, annonce, intention, volonté, résolution, engagement, décision souveraine, instrument, notification, préavis',
  ),
  row(
    { is: 'resolve', acts: true },
    'signé, signent, signe, déposé, dépose, déposent, ratifié, choisi de, décidé de, résolu de, décide de, choisit de, décident de',
  ),
  row({ is: 'fold' }, 'sein, rangs, famille'),
  row(
    { is: 'now' },
    "désormais, dorénavant, maintenant, à présent, aujourd'hui, ainsi, pour la première fois",
  ),
  row({ is: 'resolve', asked: true }, 'candidature, candidatures, demande, demandes, requête'),
  row(
    { is: 'assent' },
    "accepté, acceptée, acceptées, acceptés, accepte, acceptent, approuvé, approuvée, approuvées, approuvés, approuve, approuvent, accueilli, accueillie, agréé, agréée, agréées, saluent, salue, salué, validé, validée, retenue, retenues, entériné, entérinée, avalisé, avalisée, accueillent, accueille, se félicitent, se félicite, s'est félicité, se sont félicités, s'est félicitée, se sont félicitées, accordé, accordée, fait droit, donné suite, favorablement, avec satisfaction",
  ),
  row({ is: 'noun' }, 'fin, début, année, mois, semaine'),
  row({ is: 'moment' }, 'fin, début, année, mois, semaine, compter, effet'),
  row({ is: 'reported', past: true }, 'avait, avaient, avait été, avaient été'),
];

const verbs = (): readonly LexiconRow[] => [
  ...verb(
    'join',
    'faire partie, faire désormais partie, faire maintenant partie, faire dorénavant partie, faire à présent partie, faire officiellement partie, entrer au sein, entrer dans, se rallier, s’associer, faire son entrée, faire leur entrée, rallier, venir grossir',
  ),
  ...verb(
    'become',
    'devenir, compter parmi les membres, compter désormais parmi les membres, figurer désormais parmi les membres, prendre rang parmi les membres, siéger comme, siéger en tant que, siéger en qualité de, prendre place, prendre son siège',
  ),
  trigger(
    'become',
    'active',
    'finite',
    list(
      'est devenu, soit devenu, soit devenue, soient devenus, soient devenues, en est devenu, en est devenue, en sont devenus, en sont devenues, est devenue, sont devenus, sont devenues, était devenu, était devenue, est ainsi devenu, est ainsi devenue, sont ainsi devenus, sont ainsi devenues',
    ),
  ),
  ...verb('admit', 'ouvrir ses portes à, ouvrir nos portes à, ouvrir leurs portes à'),
  ...verb(
    'admit',
    'admettre, accepter, accueillir au sein, accueillir dans, recevoir au sein, recevoir dans, accueillir parmi, intégrer, incorporer',
  ),
  participlePar('admit', 'admettre'),
  ...verb('leave', "cesser d'être, cesser d'en être, renoncer à sa qualité"),
  ...verb(
    'become',
    "passer du statut d'observateur, passer de membre observateur, passer du rang d'observateur",
  ),
  trigger(
    'leave',
    'active',
    'finite',
    list(
      "n'est plus membre, ne sont plus membres, n'est plus un membre, n'en est plus membre, n'en fait plus partie, ne fait plus partie, ne font plus partie, ne siège plus, ne siègent plus, ne participe plus, ne participent plus, n'appartient plus, met fin à sa participation, a mis fin à sa participation, met un terme à sa participation, a mis un terme à sa participation, a démissionné, a notifié son retrait, a notifié son départ, ont notifié leur retrait, ont notifié leur départ, a annoncé son retrait, a annoncé son départ, a confirmé son retrait, a fait part de son retrait, a fait part de son départ, a fait connaître son retrait, a fait savoir son retrait, a informé de son retrait, s'en est retiré, s'en est retirée, s'en sont retirés, s'en sont retirées, l'a quitté, l'a quittée, l'ont quitté, l'ont quittée, nous a quittés, nous ont quittés, nous a quittées, nous quitte, nous quittent, s'en retire, s'en retirent, a renoncé à sa qualité de membre",
    ),
  ),
  trigger(
    'join',
    'active',
    'finite',
    list(
      "vient de nous rejoindre, viennent de nous rejoindre, vient de la rejoindre, viennent de la rejoindre, vient de le rejoindre, viennent de le rejoindre, vient de l'intégrer, viennent de l'intégrer, vient de rejoindre, viennent de rejoindre, vient d'adhérer, viennent d'adhérer, vient d'y adhérer, viennent d'y adhérer, y a adhéré, y ont adhéré, nous a rejoints, nous ont rejoints, nous a rejoint, nous ont rejoint, nous rejoint, nous rejoignent, l'a rejointe, l'ont rejointe, l'a rejoint, l'ont rejoint",
    ),
  ),
];

/** Who belongs to the coalition: members, how many they are, and how they come and go. */
export const membership = (): readonly LexiconRow[] => [
  ...members,
  observing,
  ...tallies,
  ...moves,
  ...verbs(),
];

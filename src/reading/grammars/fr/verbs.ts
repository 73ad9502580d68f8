import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { nounDe, participlePar, verb } from './inflection.ts';
import { money } from './money.ts';
import { undertakings } from './undertakings.ts';

/** Meetings: who met, hosted, chaired, opened. */
const meetings = (): readonly LexiconRow[] => [
  ...verb(
    'hold',
    'se réunir, se tenir, se dérouler, se rencontrer, se retrouver, se rassembler, siéger, tenir, réunir',
  ),
  trigger(
    'hold',
    'active',
    'finite',
    list(
      "a eu lieu, ont eu lieu, a lieu, ont lieu, eut lieu, eurent lieu, avait lieu, s'est entretenu avec, s'est entretenue avec, se sont entretenus, a achevé, ont achevé, a clôturé, ont clôturé, a clos, ont clos, a conclu, ont conclu, a pris fin, ont pris fin, s'est conclue, s'est conclu, s'est terminée, s'est terminé, s'est achevé, se sont achevés, se sont achevées, a débuté, ont débuté, s'est ouvert, s'est ouverte, se sont ouverts, se sont ouvertes, s'est achevée",
    ),
  ),
  trigger('hold', 'active', 'participle', list('réunis, réunies')),
  trigger(
    'host',
    'nominal',
    'finite',
    list('avec pour hôte, avec pour hôtes, ayant pour hôte, ayant pour hôtes'),
  ),
  trigger('hold', 'nominal', 'finite', list("la tenue, la tenue de, la tenue d', la tenue du")),
  ...verb('host', 'accueillir, organiser, abriter, recevoir, convoquer'),
  participlePar('host', 'accueillir, organiser, convoquer, recevoir'),
  nounDe(
    'host',
    "à l'invitation, sur invitation, sur l'invitation, à l'aimable invitation, à l'invitation conjointe, à l'invitation du gouvernement, à l'initiative conjointe, à l'initiative, sur l'initiative, sous les auspices, sous l'égide, sous la houlette, à l'invitation commune, sur l'aimable invitation, sous le haut patronage, sous le parrainage",
  ),
  trigger(
    'host',
    'active',
    'finite',
    list(
      "était l'hôte, en était l'hôte, étaient les hôtes, en étaient les hôtes, était l'organisateur, était l'organisatrice, en était l'organisateur, en était l'organisatrice, en étaient les organisateurs, était le pays hôte, en était le pays hôte, a été le théâtre de, a été le théâtre, a servi de cadre à, a servi de cadre au, a été le cadre de, a réuni, ont réuni",
    ),
  ),
  ...verb('host', "assurer l'organisation, assurer conjointement l'organisation, prendre l'initiative"),
  ...verb('co-host', 'coorganiser, co-organiser, coaccueillir, co-accueillir, coparrainer'),
  participlePar('co-host', 'coorganiser, co-organiser, coparrainer, co-accueillir'),
  trigger(
    'co-host',
    'active',
    'participle',
    list(
      'étant co-organisateur, étant coorganisateur, étant coorganisateurs, étant co-organisateurs, étant coorganisatrices, étant co-organisatrices, étaient coorganisateurs, étaient coorganisatrices, étaient co-organisateurs, étaient co-organisatrices, étaient les co-organisateurs, étaient les co-organisatrices, étaient les coorganisateurs, étaient les coorganisatrices, en étaient les co-organisateurs, en étaient les co-organisatrices, en étaient les coorganisateurs, en étaient les coorganisatrices, en était le co-organisateur, en était la co-organisatrice, étaient co-hôtes, en étaient les co-hôtes, en était le co-hôte, étant co-organisatrice, étant co-hôte, étant coorganisatrice, est co-organisateur, est co-hôte, était co-organisateur',
    ),
  ),
  trigger(
    'co-host',
    'active',
    'base',
    list(
      'co-organisateur, coorganisateur, co-organisatrice, coorganisatrice, co-hôte, co-hôtes, co-organisateurs, co-organisatrices, coorganisateurs, coorganisatrices',
    ),
  ),
  ...verb(
    'chair',
    'présider, diriger les travaux, diriger les débats, diriger les discussions, conduire les débats, conduire les travaux, mener les débats',
  ),
  participlePar('chair', 'présider'),
  nounDe(
    'chair',
    'sous la présidence, sous la présidence conjointe, sous la haute présidence, sous la présidence effective, sous la direction, avec pour présidence',
  ),
  ...verb(
    'chair',
    "assurer la, exercer la, occuper la, détenir la, partager la, se partager la, assurer conjointement la, exercer conjointement la, assurer l', exercer l', se partager l', assurer ensemble la",
  ),
  ...verb('co-chair', 'coprésider, co-présider, présider conjointement, présider ensemble'),
  participlePar('co-chair', 'coprésider, co-présider'),
  nounDe('co-chair', 'sous la coprésidence, sous la co-présidence'),
  ...verb(
    'co-lead',
    'codiriger, co-diriger, copiloter, co-piloter, coanimer, co-animer, diriger conjointement, diriger ensemble, animer conjointement, animer ensemble, piloter conjointement, piloter ensemble, animer, piloter',
  ),
  participlePar(
    'co-lead',
    'codiriger, co-diriger, copiloter, co-piloter, coanimer, co-animer, piloter, animer, diriger',
  ),
  ...verb('open', 'ouvrir, inaugurer'),
  participlePar('open', 'ouvrir, inaugurer'),
];

/** Members, bodies and seats. */
const standing = (): readonly LexiconRow[] => [
  ...verb(
    'welcome',
    'souhaiter la bienvenue, se féliciter de, se féliciter, se réjouir de, se réjouir, accueillir avec satisfaction, accueillir favorablement',
  ),
  ...verb(
    'admit',
    'admettre, accepter comme, accueillir comme, accueillir en tant que, accueillir en qualité de',
  ),
  ...verb('join', 'rejoindre, adhérer, se joindre à, se joindre, intégrer, entrer dans, faire son entrée'),
  trigger(
    'join',
    'active',
    'finite',
    list(
      "s'y sont joints, s'y sont jointes, s'y est joint, s'y est jointe, est entré dans, est entrée dans, en est le, en est la, en sont les",
    ),
  ),
  nounDe(
    'accession',
    "l'adhésion, adhésion, l'admission, admission, l'arrivée, l'entrée, la candidature acceptée",
  ),
  ...verb('leave', 'quitter, se retirer, abandonner, renoncer à'),
  nounDe('leave', 'le retrait, retrait, les retraits, retraits, le départ, départ, les départs, départs'),
  ...verb(
    'establish',
    'créer, établir, instituer, constituer, mettre en place, mettre sur pied, fonder, instaurer, lancer, former',
  ),
  participlePar('establish', 'créer, établir, instituer, constituer, lancer'),
  nounDe(
    'establish',
    "la création, création, l'établissement, la mise en place, la mise sur pied, la constitution, l'instauration, le lancement, la formation",
  ),
  ...verb(
    'dissolve',
    'dissoudre, supprimer, mettre fin au mandat de, mettre fin au mandat du, mettre fin aux travaux de, mettre fin aux travaux du, mettre fin au, mettre fin à, mettre fin aux activités, abolir, clore',
  ),
  nounDe('dissolve', 'la dissolution, la suppression'),
  ...verb('assume', 'assumer, prendre, reprendre, se voir confier, recevoir, assurer désormais'),
  ...verb('elect', 'élire, désigner, nommer, choisir'),
  ...verb('succeed', 'succéder, remplacer, prendre le relais de, prendre la suite de'),
  nounDe('succeed', 'en remplacement, à la place, à la suite, en lieu et place'),
  trigger('succeed', 'nominal', 'finite', list('en succession à, en succession au')),
  trigger(
    'assume',
    'active',
    'finite',
    list('sera le, sera la, seront les, en sera le, en sera la, en seront les'),
  ),
  ...verb(
    'hand-over',
    'transmettre, céder, passer, remettre, transférer, confier, revenir, échoir, achever son mandat, terminer son mandat, achever leur mandat, terminer leur mandat',
  ),
  participlePar('assume', 'assurer, exercer, occuper, détenir, assumer'),
];

/** Verbs of saying and other verbs that open a clause of their own and state nothing that is kept. */
const other = (): readonly LexiconRow[] =>
  verb(
    'say',
    "indiquer, noter, prendre note, prendre acte, discuter, examiner, débattre, évoquer, aborder, échanger, participer, assister, visiter, signer, adopter, conclure, décider, informer, faire le point, estimer, considérer, souhaiter que, espérer, reconnaître, entendre, porter, se pencher, regretter, préciser, ajouter, expliquer, relever, mettre en garde, avertir, croire, penser, faire rapport, prendre la parole, passer en revue, insister, mettre l'accent, publier, réagir, annoncer que, décrire, intervenir, compter, comprendre, regrouper, rassembler, rester, vérifier, suivre, étudier, écouter, répondre, affirmer que, déclarer que, rappeler que, souligner que, dire que, prétendre, contester, nier",
  );

/** What one wishes to say is said: « tient à remercier », « saisit cette occasion pour saluer », « ne saurait conclure sans ». */
const wishes = (): readonly LexiconRow[] => [
  trigger(
    'decide',
    'active',
    'finite',
    list(
      "tient à, tiens à, tiennent à, tenons à, tient également à, tiens également à, tenons également à, tient aussi à, a l'honneur de, ont l'honneur de, ai l'honneur de, ne saurais terminer sans, ne saurais conclure sans, ne saurait terminer sans, ne saurait conclure sans, ne saurions conclure sans, ne saurions terminer sans",
    ),
  ),
  ...verb(
    'decide',
    "saisir cette occasion pour, saisir l'occasion pour, profiter de cette occasion pour, profiter de l'occasion pour, saisir cette opportunité pour",
  ),
];

export const verbs = (): readonly LexiconRow[] => [
  ...meetings(),
  ...standing(),
  ...undertakings(),
  ...money(),
  ...other(),
  ...wishes(),
  row({ is: 'noun' }, "en soutien à, à l'appui de"),
];

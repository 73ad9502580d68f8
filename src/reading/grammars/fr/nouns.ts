import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';
import { offices } from './offices.ts';

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
    "représentants de la société civile, représentants du secteur privé, représentants des ong, représentants de l'industrie, représentants d'ong, représentantes de la société civile, analystes, critiques, observateurs indépendants, journalistes, opposition, opposants, habitants, riverains, militants, manifestants, groupe armé, rebelles, terroristes, organisations non gouvernementales, ong, société civile, associations, syndicats, commentateurs, lobbyistes, industriels, autorités locales, maire, agriculteurs, agriculteur, pêcheurs, pêcheur, libraire, des délégués, certains délégués",
  ),
  row(
    { is: 'reference', country: true },
    'son pays, mon pays, notre pays, son gouvernement, mon gouvernement',
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
    'appel, appel à, appel en faveur, invitation à, invitation aux, demande, exhortation, exigence',
  ),
  row({ is: 'stance', kind: 'plan' }, 'intention'),
];

const other: readonly LexiconRow[] = [
  row({ is: 'programme' }, 'programme, programmes, stage de formation, cours de formation'),
  row({ is: 'programme', bare: true, told: true }, 'initiative, campagne, plan'),
  row({ is: 'programme', bare: true }, 'projet, dispositif'),
  row(
    { is: 'government' },
    "gouvernement, gouvernements, peuple, peuples, autorités, royaume, république, sultanat, émirat, délégation, l'état, le gouvernement et le peuple, gouvernement et peuple, gouvernement et le peuple, mission permanente, ministère, autorités nationales, principauté, pays",
  ),
  row(
    { is: 'installation' },
    'son élection, sa élection, leur élection, sa récente élection, sa brillante élection, sa réélection, sa nomination, sa récente nomination, leur nomination, sa désignation, sa prise de fonctions, son accession',
  ),
  row(
    { is: 'deed' },
    'attaque, attaques, agression, agressions, crimes, violations, exactions, menaces, agissements, activités, pratiques, atrocités, raids, provocations, frappes, ingérences, comportement',
  ),
  row({ is: 'short-name', of: 'name' }, 'royaume, sultanat, fédération'),
  row({ is: 'short-name', of: 'issuer' }, 'ministère, ambassade, consulat, primature'),
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

export const nouns: readonly LexiconRow[] = [...actors, ...offices, ...stances, ...other];

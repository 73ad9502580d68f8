import type { LexiconRow } from '../../grammar.ts';
import { list, row } from '../rows.ts';

/** Nouns that head the name of a body only together with what it is for. */
const masculine = list('comité, sous-comité, conseil, panel, collège, directoire');
const feminine = list(
  'commission, sous-commission, cellule, équipe, task force, équipe de travail, équipe spéciale',
);

/** Nouns that may as well be a thing or an office: bodies of the coalition only where they are founded, dissolved or chaired. */
const minors = list(
  'mécanisme, secrétariat, bureau, observatoire, organe, pôle, guichet, noyau, centre de coordination, dispositif de coordination',
);

/** Adjectives behind such a noun that make a body of it by themselves: masculine and feminine. */
const epithets: readonly (readonly [string, string])[] = list(
  'directeur directrice, exécutif exécutive, technique technique, conjoint conjointe, mixte mixte, consultatif consultative, scientifique scientifique, permanent permanente, informel informelle, restreint restreinte, élargi élargie, spécial spéciale, provisoire provisoire, intérimaire intérimaire, temporaire temporaire, intergouvernemental intergouvernementale, interministériel interministérielle, ministériel ministérielle, stratégique stratégique, tripartite tripartite, paritaire paritaire, thématique thématique, sectoriel sectorielle, commun commune, préparatoire préparatoire, juridique juridique, politique politique, opérationnel opérationnelle, interinstitutionnel interinstitutionnelle, ad-hoc ad-hoc, transfrontalier transfrontalière, régional régionale, administratif administrative, financier financière',
).map((pair) => {
  const [he = pair, she = he] = pair.split(' ');
  return [he.replace('ad-hoc', 'ad hoc'), she.replace('ad-hoc', 'ad hoc')] as const;
});

const qualified = [
  ...[...masculine, 'groupe'].flatMap((noun) => epithets.map(([he]) => `${noun} ${he}`)),
  ...feminine.flatMap((noun) => epithets.map(([, she]) => `${noun} ${she}`)),
].filter(
  (phrase) =>
    phrase !== 'groupe restreint' && phrase !== 'comité restreint' && phrase !== 'groupe thématique',
);

/** What a body does, behind its noun: « comité de suivi ». */
const tasks = list(
  "de pilotage, de suivi, de coordination, de rédaction, de contact, de liaison, d'orientation, d'experts, de surveillance, de gestion, de direction, d'organisation, de réaction rapide, d'audit, de concertation, de médiation, de haut niveau, d'évaluation, de veille, d'alerte, de vérification, de soutien, d'appui, de consultation, d'administration, de planification, de crise, de mise en œuvre, de contrôle, de réflexion stratégique",
);

/** Heads of the names of bodies. Bare ones name a body only with a qualifier. */
export const bodies: readonly LexiconRow[] = [
  row({ is: 'body', kind: 'plenary' }, 'plénière, assemblée plénière'),
  row(
    { is: 'body', kind: 'small-group' },
    'groupe restreint, comité restreint, petit groupe, noyau dur, groupe resserré, formation restreinte',
  ),
  row(
    { is: 'body', kind: 'working-group' },
    'groupe de travail, sous-groupe de travail, groupe de travail technique, groupe technique de travail, groupe de travail thématique, groupe de travail informel, groupe de travail conjoint, groupe de travail ad hoc, groupe de travail permanent, groupe de travail spécial, groupe de travail mixte',
  ),
  row(
    { is: 'body', kind: 'working-group', plural: true },
    'groupes de travail, sous-groupes de travail, groupes de travail thématiques, groupes de travail techniques',
  ),
  row(
    { is: 'body', kind: 'focus-group' },
    'groupe de concertation, groupe de concentration, groupe de réflexion, groupe de discussion, groupe thématique, groupe spécialisé, groupe cible, focus group',
  ),
  row(
    { is: 'body', kind: 'focus-group', plural: true },
    'groupes de concertation, groupes de réflexion, groupes thématiques, groupes de concentration',
  ),
  {
    sense: { is: 'body', kind: 'other' },
    phrases: [
      ...qualified,
      ...['groupe', 'comité', 'conseil', 'cellule', 'commission', 'panel']
        .flatMap((noun) => tasks.map((task) => `${noun} ${task}`))
        .filter((phrase) => phrase !== 'groupe de concertation'),
      ...list(
        "groupe des amis, groupe d'amis, conseil des ministres, comité des ambassadeurs, comité des représentants permanents",
      ),
    ],
  },
  row(
    { is: 'body', kind: 'other', plural: true },
    'sous-comités, sous-groupes, comités techniques, groupes de contact, équipes spéciales, comités, commissions techniques, cellules',
  ),
  {
    sense: { is: 'body', kind: 'other', bare: true },
    phrases: [...masculine, ...feminine, "groupe d'étude", 'groupe', 'sous-groupe'],
  },
  {
    sense: { is: 'body', kind: 'other', minor: true },
    phrases: [
      ...minors.flatMap((noun) => epithets.map(([he]) => `${noun} ${he}`)),
      ...['plateforme', 'plate-forme', 'instance', 'unité'].flatMap((noun) =>
        epithets.map(([, she]) => `${noun} ${she}`),
      ),
      ...[...minors, 'plateforme', 'instance', 'unité'].flatMap((noun) =>
        tasks.map((task) => `${noun} ${task}`),
      ),
    ],
  },
  {
    sense: { is: 'body', kind: 'other', bare: true, minor: true },
    phrases: list('mécanisme, observatoire, plateforme, plate-forme, instance'),
  },
  row(
    { is: 'noun' },
    "conseil européen, conseil de l'union européenne, conseil de l'europe, commission européenne, conseil de sécurité, conseil des droits de l'homme, conseil économique et social, conseil de paix et de sécurité, conseil d'état, conseil fédéral, conseil constitutionnel, conseil municipal, conseil supérieur, conseil des affaires étrangères, conseil de l'arctique, comité international olympique, commission électorale, commission de l'union africaine, commission du droit international, conseil exécutif de l'union africaine, conseil permanent",
  ),
  row(
    { is: 'proposed' },
    'proposer, propose, proposent, proposé, proposition, idée, suggestion, suggéré, possibilité, éventualité, opportunité, envisage, envisagent, envisager, envisagé, faisabilité',
  ),
  row(
    { is: 'new' },
    'nouveau, nouvel, nouvelle, nouveaux, nouvelles, nouvellement créé, nouvellement créée, nouvellement constitué',
  ),
  row(
    { is: 'fate', change: 'established' },
    "porter sur les fonts baptismaux, porté sur les fonts baptismaux, convenu de former, décidé de former, résolu de former, s'appellera désormais, s'appelle désormais, se nommera désormais, prend le nom de, prendra le nom de, rebaptisé, rebaptisée, renommé, renommée, se dotera d', se dotera de, se doteront d', se doteront de, se dotera avant l'été d', commence ses travaux, commencera ses travaux, entame ses travaux, entamera ses travaux, débute ses travaux, débutera ses travaux, entre en service, entrera en service, entrera en fonction, vient s'ajouter, viennent s'ajouter, vient compléter, s'ajoute, s'ajoutent, lui succèdent, lui succède un, lui succède une, il a été institué, il y a été institué, y a été institué, y a été instituée, il est institué, il est créé, il a été créé, venons de créer, vient de créer, viennent de créer, venons d'instituer, vient d'instituer, viennent d'instituer, venons de constituer, vient de constituer, viennent de constituer, prend le relais, prennent le relais, prendra le relais, prendront le relais, a vu le jour, ont vu le jour, voit le jour, voient le jour, verra le jour, verront le jour, est né, est née, sont nés, naît, est institué, est instituée, a été institué, a été instituée, a été ajouté, a été ajoutée, est opérationnel, est opérationnelle, est désormais opérationnel, a pris ses fonctions, entre en fonction, entre en activité, se dote d', se dote de, se dotent d', se dotent de, s'est doté d', s'est dotée d', se sont dotés d', se doter d'",
  ),
  row(
    { is: 'fate', change: 'dissolved' },
    "il est mis fin au, il est mis fin aux, il est mis fin à, est mis fin aux activités du, est mis fin aux activités de, mettre fin au, mettre fin aux, mettre fin à, met fin au, met fin aux, met fin à, mis fin au, mis fin aux, mis fin à, mettra fin au, mettra fin aux, se sépare, se séparent, s'est séparé, s'est séparée, se dissout, se dissolvent, s'est dissous, s'est dissoute, a accompli sa tâche, a accompli sa mission, a rempli sa tâche, a terminé ses travaux, a achevé ses travaux, ont achevé leurs travaux, a conclu ses travaux, achève ses travaux, achèvera ses travaux, est arrivé au terme de son mandat, est arrivée au terme de son mandat, est parvenu au terme de son mandat, arrive au terme de son mandat, arrive à son terme, arrivera à son terme, est arrivée à son terme, est arrivée à échéance, fin de mission du, fin de mission de, mis un point final au, n'existe plus, n'existent plus, cesse ses activités, cessent leurs activités, a cessé ses activités, ont cessé leurs activités, cessera ses activités, cesse ses travaux, a cessé ses travaux, cesse d'exister, cessent d'exister, a cessé d'exister, est dissous, est dissoute, sont dissous, sont dissoutes, a été dissous, a été dissoute, ont été dissous, ont été dissoutes, sera dissous, sera dissoute, dissous, dissoute, est supprimé, est supprimée, supprimer, supprime, suppriment, supprimé, supprimée, disparaît, disparaissent, n'a pas été renouvelé, n'a pas été reconduit, n'est pas renouvelé, n'est pas reconduit, ne sera pas renouvelé, ne sera pas reconduit, pas été renouvelé, pas été reconduit, mettre un terme à, mettre un terme aux travaux de, mettre un terme aux travaux du, mettre un terme au mandat de, mettre un terme au mandat du, mettre un terme au, mettre un terme aux, mis un terme à, mis un terme au, mis un terme aux, mis un terme aux travaux de, mis un terme aux travaux du, a pris fin, ont pris fin, prend fin, prennent fin, prendra fin, est arrivé à échéance, est arrivé à son terme, a achevé son mandat, a achevé sa mission, a rempli sa mission, a rempli son mandat, est mis en sommeil, mis en sommeil, est clos, liquider, liquidé",
  ),
  row(
    { is: 'fate', change: 'absorbed' },
    'fondre, fondus, fondu, fondue, intégré, intégrée, intégrés, intégrer, absorbé, absorbée, absorbés, absorber, rattaché, rattachée, rattacher',
  ),
  row(
    { is: 'fate', change: 'merged' },
    'ériger, érige, érigé, érigée, érigent, fusionner, fusionne, fusionnent, fusionné, fusionnée, fusionnés, fusionnées, fusionneront, fusionnera, fusion, la fusion, regrouper, regroupe, regroupent, regroupés, transformer, transforme, transformé, transformée, réunir en, convertir, converti',
  ),
];

import type { LexiconRow, TenureAct } from '../../grammar.ts';
import { list, row } from '../rows.ts';
import { formsOf } from './conjugation.ts';

const chairs =
  'présidence, présidence tournante, présidence annuelle, président, présidente, présidents, présidentes, président en exercice, présidente en exercice, présidence en exercice, présidence actuelle, actuel président, actuelle présidente, président actuel, présidente actuelle, actuelle présidence';
const coChairs =
  'coprésidence, co-présidence, coprésident, coprésidente, coprésidents, coprésidentes, co-président, co-présidente, co-présidents, co-présidentes, actuels coprésidents, actuel coprésident, actuelle coprésidente, actuelles coprésidentes, coprésidents actuels, autre coprésident, autre coprésidente, présidence conjointe, présidence commune, présidence partagée, présidence bicéphale';
const coLeads =
  'codirection, co-direction, codirecteur, codirectrice, codirecteurs, codirectrices, co-responsable, co-responsables, coresponsable, coresponsables, copilote, copilotes, co-pilote, co-pilotes, copilotage, co-pilotage, coanimateur, coanimateurs, coanimatrice, coanimatrices, co-animateur, co-animatrice, co-animateurs, coanimation, co-animation, animation conjointe, direction conjointe, pilotage conjoint, codirigeant, codirigeants, chefs de file, cochefs de file, co-chefs de file';
const leads =
  'direction, pilotage, animation, chef de file, cheffe de file, pays chef de file, pays pilote, pilote, animateur, animatrice, conduite, responsable, tête, les rênes, commandes';

const begun = (names: string): string[] =>
  list(names).flatMap((name) => [
    `nouveau ${name}`,
    `nouvel ${name}`,
    `nouvelle ${name}`,
    `nouveaux ${name}`,
    `nouvelles ${name}`,
    `futur ${name}`,
    `future ${name}`,
    `première ${name}`,
    `premier ${name}`,
    `premiers ${name}`,
    `prochaine ${name}`,
    `prochain ${name}`,
    `${name} entrant`,
    `${name} entrante`,
    `${name} entrants`,
  ]);

/** Who chairs, co-chairs or leads a body, and the office itself. */
const roles: readonly LexiconRow[] = [
  row({ is: 'seat', role: 'chair' }, `${chairs}, la tête, sa tête, leur tête`),
  row({ is: 'seat', role: 'co-chair' }, coChairs),
  row({ is: 'seat', role: 'co-lead' }, coLeads),
  row({ is: 'seat', role: 'chair', leads: true }, leads),
  { sense: { is: 'seat', role: 'chair', begins: true }, phrases: begun(chairs) },
  { sense: { is: 'seat', role: 'co-chair', begins: true }, phrases: begun(coChairs) },
  { sense: { is: 'seat', role: 'co-lead', begins: true }, phrases: begun(coLeads) },
  row(
    { is: 'noun' },
    'vice-présidents, vice-présidentes, vice-présidence, vice-présidences, vice-présidente',
  ),
  row({ is: 'tenure', act: 'end' }, 'conclusion, expiration, échéance, achèvement'),
  row(
    { is: 'seat', role: 'chair', refers: true },
    'sa charge, sa fonction, ses fonctions, sa place, son siège, cette fonction, ces fonctions, la fonction, cette responsabilité, cette charge, ce poste, ce rôle, cette tâche, le flambeau, le relais, le témoin',
  ),
];

/** Every form of a verb, which may go on with words that each keeps. */
const act = (does: TenureAct, infinitives: string): LexiconRow => ({
  sense: { is: 'tenure', act: does },
  phrases: list(infinitives).flatMap((infinitive) => {
    const [head = infinitive, ...rest] = infinitive.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    const { finite, participle, gerund } = formsOf(head);
    return [...new Set([...finite, ...participle, gerund, head])].map((form) => form + tail);
  }),
});

/** Verbs whose seat may be to come: their future says so itself. */
const coming = (infinitives: string): string[] =>
  list(infinitives).flatMap((infinitive) => {
    const [head = infinitive, ...rest] = infinitive.split(' ');
    const { future } = formsOf(head);
    // « que le Kenya présiderait »: to come in reported speech.
    const reported = future.map((form) => form.replace(/a$/, 'ait').replace(/ont$/, 'aient'));
    return [...future, ...reported].map((form) => [form, ...rest].join(' '));
  });

const keeping =
  'assurer, assurer la, exercer, exercer la, occuper, occuper la, détenir, détenir la, conserver, conserver la, garder, garder la, alterner, fournir, partager, partager la, remplir';
const taking =
  'assumer, assumer la, prendre, prendre la, reprendre, reprendre la, recevoir, accéder à, hériter de, devenir, débuter, entamer, inaugurer, accepter, accepter la';
const leading = 'diriger, animer, piloter, conduire, mener';

const ledBy = list(leading).flatMap((verb) =>
  formsOf(verb).participle.flatMap((form) => [
    `${form} par`,
    `${form} conjointement par`,
    `conjointement ${form} par`,
  ]),
);

const acts: readonly LexiconRow[] = [
  act('take', `${taking}, assurer désormais`),
  row(
    { is: 'tenure', act: 'take' },
    "se voit confier, se voient confier, s'est vu confier, se sont vu confier, se verra confier, volontaire, volontaires, candidat, candidate, candidats, vient de prendre, viennent de prendre",
  ),
  { sense: { is: 'tenure', act: 'take', future: true }, phrases: coming(`${taking}, ${keeping}`) },
  act('keep', keeping),
  act(
    'give',
    'transmettre, céder, passer, remettre, transférer, laisser, abandonner, quitter, rendre, démissionner, achever, terminer',
  ),
  row(
    { is: 'tenure', act: 'give' },
    "se retire, se retirent, s'est retiré, s'est retirée, se sont retirés, renonce, renoncent, a renoncé",
  ),
  act('pass', 'passer, revenir, échoir, incomber'),
  {
    sense: { is: 'tenure', act: 'pass', future: true },
    phrases: coming('passer, revenir, échoir, incomber'),
  },
  act('name', 'élire, désigner, nommer, choisir, porter, placer, investir, installer'),
  act('renew', 'réélire, reconduire, renouveler, confirmer, maintenir, prolonger'),
  act('entrust', 'confier, attribuer, charger, déléguer, offrir'),
  { sense: { is: 'tenure', act: 'entrust', future: true }, phrases: coming('confier, attribuer') },
  act('end', 'expirer, échoir, finir, prendre fin, arriver à échéance, arriver à son terme, arriver à terme'),
  {
    sense: { is: 'tenure', act: 'end', future: true },
    phrases: coming('expirer, prendre fin, arriver à échéance'),
  },
  row(
    { is: 'tenure', act: 'end' },
    "s'achève, s'achevait, s'achèvera, s'est achevé, s'est achevée, se termine, se terminait, se terminera, s'est terminé, s'est terminée, se conclut",
  ),
  { sense: { is: 'tenure', act: 'lead', by: true }, phrases: ledBy },
  row(
    { is: 'tenure', act: 'lead', by: true },
    'aux mains de, aux mains du, entre les mains de, entre les mains du, coordonné par, coordonnée par, emmené par, emmenée par',
  ),
  row(
    { is: 'tenure', act: 'keep' },
    'demeurer, demeure, demeurent, demeurera, demeurant, rester, reste, restent, restera, resteront, restant',
  ),
  row({ is: 'tenure', act: 'name' }, 'porté à, portée à, portés à, portées à'),
  row({ is: 'tenure', act: 'give' }, 'passé à, passée à'),
  row({ is: 'marker', role: 'to' }, 'passé à, passée à'),
  act('succeed', 'succéder, remplacer, prendre le relais, prendre la suite, relayer'),
  {
    sense: { is: 'tenure', act: 'succeed', future: true },
    phrases: coming('succéder, remplacer, prendre le relais, prendre la suite'),
  },
  row(
    { is: 'tenure', act: 'succeed' },
    'prend sa succession, prendra sa succession, prennent sa succession, prendront sa succession, pris sa succession, prend sa suite, prendra sa suite, prend sa place, prendra sa place, prendront sa place, pris sa place, prend sa relève, prendra la relève, prend la relève, prendront la relève, assurera la relève, assure la relève, lui succède, lui succédera, lui succéderont, leur succède, leur succédera, leur succéderont, lui a succédé, leur a succédé',
  ),
  { sense: { is: 'tenure', act: 'preside', future: true }, phrases: coming('présider') },
  { sense: { is: 'tenure', act: 'co-preside', future: true }, phrases: coming('coprésider, co-présider') },
  act('lead', leading),
  { sense: { is: 'tenure', act: 'lead', future: true }, phrases: coming(leading) },
];

export const seats: readonly LexiconRow[] = [
  row({ is: 'respective' }, 'respectivement, dans cet ordre'),
  row({ is: 'filler' }, 'à tour de rôle, en alternance, tour à tour'),
  ...roles,
  ...acts,
  row(
    { is: 'tenure', act: 'succeed' },
    'pour lui succéder, pour leur succéder, pour la remplacer, pour le remplacer',
  ),
  row({ is: 'used' }, 'auparavant, naguère, précédemment, initialement, anciennement, autrefois'),
  row(
    { is: 'continuing' },
    'reste, restent, restera, resteront, restant, demeure, demeurent, demeurera, demeureront, demeurant, conserve, conservent, conservera, conserveront, conservant, continuera de, continuera à, continueront de, continueront à, continue de, continue à, continuent de, continuent à, toujours, actuellement, à présent',
  ),
];

import type { UndertakingKind } from '../../finding.ts';
import type { LexiconRow } from '../../grammar.ts';
import { list, trigger } from '../rows.ts';
import { announcement, state, verb, verbAvec } from './inflection.ts';

/** Verbs of noticing, which state what they are done with. */
const noting =
  'noter, prendre note, prendre acte, constater, relever, observer, suivre, voir, apprendre, considérer, accueillir, enregistrer, accepter, recevoir, reconnaître';

/** To spare nothing is to do everything. */
const unsparing = list(
  "ne ménage, ne ménagent, ne ménageons, ne ménagera, ne ménageront, ne ménagerons, n'épargne, n'épargnent, n'épargnons, n'épargnera, n'épargneront, n'épargnerons",
).flatMap((spare) => [`${spare} aucun effort`, `${spare} pas leurs efforts`, `${spare} ni leurs efforts`]);

/** What is refused is condemned, though it is negated. */
const refusals = list(
  "n'accepte pas, n'acceptent pas, n'acceptons pas, n'acceptera pas, n'accepteront pas, ne tolère pas, ne tolèrent pas, ne tolérons pas, ne tolérera pas, ne toléreront pas, ne tolérerons pas, ne saurait tolérer, ne sauraient tolérer, ne saurions tolérer, ne saurait accepter, ne sauraient accepter, ne peut accepter, ne peuvent accepter, ne peuvent tolérer",
);

/** « nos remerciements s'adressent à », « notre gratitude va également à » : les nôtres, qui que nous soyons. */
const ours = (frame: UndertakingKind, nouns: string): LexiconRow => ({
  sense: { is: 'trigger', frame, voice: 'active', form: 'finite', pronoun: 'we' },
  phrases: list(nouns).flatMap((noun) =>
    list(
      "s'adressent à, s'adressent également à, s'adressent aussi à, s'adressent tout particulièrement à, s'adresse à, s'adresse également à, vont à, vont également à, vont aussi à, va à, va également à, va aussi à",
    ).flatMap((go) => [
      `${noun} ${go}`,
      `${noun} ${go.replace(/à$/, 'au')}`,
      `${noun} ${go.replace(/à$/, 'aux')}`,
    ]),
  ),
});

/** « compte ouvrir » est un projet, « compte douze membres » n'en est pas un. */
const counting = list(
  'compte, comptent, comptons, entend, entendent, entendons, projette de, projettent de',
).flatMap((verb) =>
  list(
    'organiser, ouvrir, lancer, publier, tenir, mener, poursuivre, accueillir, déployer, renforcer, construire, créer, former, doter, achever, présenter, installer, mettre, étendre, envoyer, doubler, tripler, investir, consacrer, élargir, développer, équiper, réunir, adopter, ratifier, établir, engager, réaliser, appuyer, soutenir, proposer',
  ).map((act) => `${verb} ${act}`),
);

/** What is undertaken, each verb with the kind that it states. */
export const undertakings = (): readonly LexiconRow[] => [
  ...verb(
    'support',
    'soutenir, appuyer, approuver, souscrire à, apporter son soutien, apporter leur soutien, apporter notre soutien, apporter son appui, apporter leur appui, apporter notre appui, se ranger derrière, faire sien, faire leur, faire nôtre, endosser, entériner, avaliser, prêter son concours, prêter leur concours, accorder son soutien, accorder leur soutien, donner son aval, donner leur aval, donner son approbation, donner leur approbation, donner son appui, donner leur appui, épauler, accompagner, plaider en faveur, se prononcer en faveur, se prononcer pour, se associer à, se rallier à, se tenir aux côtés, se ranger aux côtés, apporter tout son soutien, apporter tout leur soutien, apporter tout son appui, apporter tout leur appui, apporter son plein appui, apporter leur plein appui, apporter son plein soutien, apporter leur plein soutien, apporter sa caution, apporter leur caution, marquer son accord, marquer leur accord, adhérer pleinement à, réserver un accueil favorable',
  ),
  state('support', 'solidaire de, solidaire, favorable à'),
  trigger(
    'support',
    'active',
    'finite',
    list(
      'sont aux côtés, est aux côtés, sommes aux côtés, restent aux côtés, reste aux côtés, demeurent aux côtés, sera aux côtés, seront aux côtés',
    ),
  ),
  ...verb(
    'commitment',
    "se engager à, se engager, promettre de, se obliger à, prendre l'engagement, convenir de, se promettre de, jurer de, faire le serment de, faire vœu de, donner l'assurance, avoir à cœur de, se consacrer à, se vouer à, se mobiliser pour, se employer à, se efforcer de, se attacher à, œuvrer à, œuvrer pour, prendre des engagements, garantir que, décider de poursuivre, décider de continuer, décider de renforcer, décider d'intensifier, décider de maintenir, décider de rester saisi, décider de rester saisis, décider de coopérer, décider d'œuvrer",
  ),
  trigger('commitment', 'active', 'finite', unsparing),
  trigger(
    'commitment',
    'active',
    'finite',
    [
      'sont convenus',
      'sont convenues',
      'sommes convenus',
      'sommes convenues',
      'est convenu',
      'est convenue',
    ].flatMap((agreed) => [`${agreed} de`, `${agreed} d'`]),
  ),
  ...announcement(
    'commitment',
    "œuvrer, veiller, travailler, agir, poursuivre ses efforts, poursuivre leurs efforts, poursuivre nos efforts, redoubler d'efforts, intensifier, renforcer, unir, mettre tout en œuvre, faire tout, faire tout leur possible, faire tout son possible, honorer, tenir leur engagement, tenir son engagement, respecter, défendre, protéger, coopérer, maintenir, assurer la, garantir, promouvoir, contribuer à, collaborer, accroître, approfondir, rester mobilisé, rester mobilisés, rester engagés, rester saisis",
  ),
  state(
    'commitment',
    'déterminé à, déterminé, résolu à, résolu, décidé à, engagé à, engagé en faveur, prêt à, attaché à, disposé à, mobilisé pour',
  ),
  trigger('commitment', 'active', 'compound', ['résolu de', "résolu d'"]),
  ...verb(
    'call',
    "engager, appeler, en appeler, inviter, exhorter, encourager, demander instamment, demander, prier, inciter, enjoindre, exiger, sommer, recommander, lancer un appel, presser, adjurer, plaider, réclamer, engager instamment, engager vivement, conjurer, conseiller, solliciter, donner mandat, donner instruction, mettre en demeure, interpeller, supplier, implorer, faire appel, requérir, convier, insister pour que, insister auprès, se joindre à l'appel, relayer l'appel, demander avec insistance, demander de nouveau, enjoindre de, ordonner",
  ),
  ...verb(
    'commendation',
    "saluer, féliciter, rendre hommage, louer, applaudir, prendre note avec satisfaction, noter avec satisfaction, constater avec satisfaction, prendre acte avec satisfaction, relever avec satisfaction, apprécier, se féliciter vivement, tirer son chapeau, tirer leur chapeau, se enorgueillir, vanter, faire l'éloge, admirer, complimenter, congratuler, mettre à l'honneur, reconnaître les efforts, reconnaître le leadership, reconnaître le dévouement, reconnaître le courage, rendre un vibrant hommage, rendre un hommage appuyé, rendre un hommage mérité, rendre un hommage particulier, accueillir avec enthousiasme",
  ),
  ...verbAvec(
    'commendation',
    noting,
    'satisfaction, appréciation, une grande satisfaction, une vive satisfaction, beaucoup de satisfaction, plaisir, fierté, admiration, joie, intérêt et satisfaction',
  ),
  state(
    'commendation',
    'encouragé par, impressionné par, satisfait de, satisfait du, satisfait des, fier de, fier du, fier des, admiratif devant',
  ),
  ...verb(
    'condemnation',
    "condamner, dénoncer, réprouver, rejeter, déplorer, se indigner, stigmatiser, se opposer, se élever contre, se insurger contre, protester contre, protester, fustiger, flétrir, désapprouver, blâmer, récuser, critiquer, abhorrer, se prononcer contre, juger inacceptable, juger inacceptables, refuser d'accepter",
  ),
  state(
    'condemnation',
    'indigné par, indigné de, outré par, scandalisé par, révolté par, horrifié par, opposé à',
  ),
  trigger('condemnation', 'active', 'finite', refusals),
  ...verb(
    'concern',
    'se inquiéter, se alarmer, se préoccuper, se émouvoir, noter avec préoccupation, noter avec inquiétude, prendre note avec préoccupation, constater avec inquiétude, constater avec préoccupation, relever avec inquiétude, craindre, redouter, tirer la sonnette, se émouvoir de',
  ),
  ...verbAvec(
    'concern',
    noting,
    'préoccupation, inquiétude, regret, consternation, alarme, appréhension, une vive inquiétude, une vive préoccupation, une profonde inquiétude, une profonde préoccupation, une grande inquiétude, une grande préoccupation, grande préoccupation, grande inquiétude, une préoccupation croissante, une inquiétude croissante, la plus vive inquiétude, la plus grande inquiétude, déception',
  ),
  state(
    'concern',
    "préoccupé par, préoccupé de, préoccupé, inquiet, inquiet de, alarmé par, alarmé de, troublé, troublé par, consterné, consterné par, bouleversé par, choqué par, déçu par, angoissé par, ému par, effrayé par, préoccupé du, préoccupé des, inquiet du, inquiet des, saisi d'inquiétude",
  ),
  ...verbAvec('thanks', noting, 'gratitude, reconnaissance'),
  ...verb(
    'thanks',
    'remercier, savoir gré, rendre grâce, dire merci, voter une motion de remerciements, adopter une motion de remerciements',
  ),
  state('thanks', 'reconnaissant à, reconnaissant envers, reconnaissant, redevable à, redevable'),
  ...verb(
    'plan',
    "prévoir de, prévoir, envisager de, envisager, projeter de, planifier, se proposer de, compter réunir, décider de lancer, décider de tenir, décider de se réunir, décider de convoquer, convenir de se réunir, convenir de tenir, convenir de se retrouver, convenir d'organiser, décider d'organiser, décider de se retrouver, programmer, espérer tenir, viser à tenir, avoir le projet, avoir l'ambition, nourrir le projet, se fixer pour objectif, se donner pour objectif, fixer la date, arrêter la date",
  ),
  trigger(
    'plan',
    'active',
    'finite',
    list(
      "sont convenus de tenir, sont convenus d'organiser, sont convenus de se réunir, sont convenus de se retrouver, sont convenus de se revoir, est convenu de tenir, est convenu de se réunir, sommes convenus de tenir, sommes convenus de nous réunir, doit réunir, doivent tenir, doit tenir, sont appelés à, " +
        "a l'intention de, a l'intention d', ont l'intention de, ont l'intention d', avons l'intention de, avons l'intention d', avait l'intention de, avait l'intention d', avaient l'intention de, avaient l'intention d', aura lieu, auront lieu, est prévue, est prévu, sont prévues, sont prévus, fera, feront, sera publié, sera publiée, sera organisée, sera organisé, " +
        'entend réunir, entendent réunir, doit se réunir, doivent se réunir, doit se tenir, est appelé à, se donne pour objectif, sera lancé, sera lancée, sera tenue, seront organisés',
    ),
  ),
  ...announcement(
    'plan',
    'tenir, organiser, convoquer, lancer, publier, présenter, examiner, adopter, signer, débattre, discuter, étudier, évaluer, élaborer, rédiger, préparer, désigner, définir, remettre, communiquer, dépêcher, envoyer, déployer, ' +
      'mettre en œuvre, mettre à jour, procéder à, faire rapport, achever, finaliser, commencer, débuter, entamer, engager, soumettre, réaliser, conduire, mener, effectuer, visiter, revenir, reprendre, dresser, recueillir, ' +
      'construire, équiper, diffuser, traduire, proposer, recenser, mesurer, suivre, tester, développer, poursuivre, tirer, former des, installer, distribuer, cartographier, négocier, informer, célébrer, explorer, analyser, compléter, partager',
  ),
  ...verb(
    'express',
    'exprimer, réaffirmer, réitérer, renouveler, faire part, manifester, marquer, témoigner, adresser, présenter, souligner, confirmer, déclarer, affirmer, faire état, formuler, redire, rappeler, assurer, proclamer, dire, se dire, se déclarer, partager, tenir à exprimer, donner, offrir, promettre, apporter, transmettre, indiquer, signaler, démontrer, montrer, assurer de, mettre en avant, insister sur, annoncer, se montrer, réserver, joindre, traduire',
  ),
  ours(
    'thanks',
    'nos remerciements, nos plus vifs remerciements, nos sincères remerciements, notre gratitude, notre reconnaissance, nos vifs remerciements, mes remerciements, ma gratitude',
  ),
  ours('commendation', 'nos félicitations, notre admiration, mes félicitations'),
  trigger('plan', 'active', 'finite', counting),
  ...verb('call', 'mandater'),
  ...verb('say', 'appeler de ses vœux, appeler de leurs vœux'),
  ...verb('commitment', "prendre la résolution, prendre l'engagement"),
];

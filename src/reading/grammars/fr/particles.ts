import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';

/** Prepositions, conjunctions, auxiliaries, adverbs: what binds a sentence. */
export const particles: readonly LexiconRow[] = [
  { sense: { is: 'marker', role: 'to' }, phrases: ['à'], accents: true },
  { sense: { is: 'filler', auxiliary: true }, phrases: ['a'], accents: true },
  { sense: { is: 'boundary' }, phrases: ['où'], accents: true },
  { sense: { is: 'and' }, phrases: ['ou'], accents: true },
  row({ is: 'marker', role: 'by' }, 'par'),
  row(
    { is: 'marker', role: 'in' },
    'en, dans, au sein de, au sein du, au sein des, à travers, au cœur de, au centre de',
  ),
  row({ is: 'marker', role: 'on' }, 'sur, contre'),
  row(
    { is: 'marker', role: 'to' },
    "au, aux, envers, vers, à l'égard de, à l'égard du, à l'égard des, à l'endroit de, à l'intention de, à l'intention des, à l'attention de, auprès de, auprès du, auprès des",
  ),
  row({ is: 'marker', role: 'of' }, "de, du, des, d'"),
  row(
    { is: 'marker', role: 'with' },
    "avec, ainsi qu'avec, aux côtés de, aux côtés du, aux côtés des, de concert avec, en coopération avec, en coordination avec, en collaboration avec, en partenariat avec, en présence de, en présence du, en présence des, avec la participation de, avec la participation du, avec la participation des, avec l'appui de, avec l'appui du, avec l'appui des, avec le soutien de, avec le soutien du, sans, malgré, parmi, sous, lors de, lors du, lors des, pendant, durant, après, avant, depuis, au cours de, au cours du, au cours des, à l'issue de, à l'issue du, à l'issue des, en marge de, en marge du, en marge des, au nom de, au nom du, au nom des, conformément à, conformément au, conformément aux, grâce à, grâce au, grâce aux, en raison de, en raison du, face à, face au, face aux, via, autour de, autour du, comme suite à, à la suite de, à la suite du, dans le cadre de, dans le cadre du, dans le cadre des, à l'occasion de, à l'occasion du, y compris, outre, hors, chez, accompagné de, accompagné du, accompagnée de, accompagnée du",
  ),
  row(
    { is: 'marker', role: 'as' },
    "comme, en tant que, en tant qu', en qualité de, en qualité d', en sa qualité de, en leur qualité de, à titre de, au titre de",
  ),
  row(
    { is: 'marker', role: 'for' },
    "pour, afin de, afin d', en faveur de, en faveur du, en faveur des, au profit de, au profit du, au profit des, en vue de, en vue d'",
  ),
  row({ is: 'marker', role: 'from' }, 'à partir de, à partir du, en provenance de, en provenance du'),
  row({ is: 'marker', role: 'between' }, 'entre'),
  row(
    { is: 'marker', role: 'about' },
    'concernant, quant à, quant au, quant aux, au sujet de, au sujet du, au sujet des, relatif à, relative à, relatifs à, relatives à, à propos de, à propos du, devant, pour ce qui est de',
  ),
  row(
    { is: 'marker', role: 'topic' },
    "s'agissant de, s'agissant du, s'agissant des, s'agissant de l', en ce qui concerne, pour ce qui concerne, au chapitre de, à propos de",
  ),
  row(
    { is: 'beside' },
    'avec, aux côtés de, aux côtés du, aux côtés des, de concert avec, conjointement avec, en commun avec',
  ),
  row({ is: 'and' }, "et, ainsi que, ainsi qu', de même que, de même qu', mais aussi, tout comme, mais"),
  row({ is: 'reference' }, 'ce pays, cet état'),
  row(
    { is: 'reference', plural: true },
    'ces deux pays, les deux pays, ces pays, ces deux états, les deux états, ces trois pays',
  ),
  row({ is: 'pronoun' }, "nous, je, j', ils, elles, il, elle, vous"),
  row(
    { is: 'boundary' },
    "qui, dont, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, duquel, que, qu', tandis que, alors que, lorsque, lorsqu', quand, parce que, parce qu', car, mais, bien que, bien qu', quoique, afin que, afin qu', si, s'il, s'ils, puisque, dès lors que, tant que, tant qu', ce qui, ce que, notant que, rappelant que, considérant que",
  ),
  row(
    { is: 'negation' },
    "ne, n', pas, jamais, aucun, aucune, nullement, ni, ne pas, n'a pas, n'ont pas, n'a pas encore",
  ),
  row(
    { is: 'hypothetical' },
    'pourrait, pourraient, pourrions, devrait, devraient, devrions, peut, peuvent, pouvons, doit, doivent, devons, aurait, auraient, serait, seraient, aurait pu, il faut, faut, il convient de, voudrait, voudraient',
  ),
  row(
    { is: 'future' },
    "sera, seront, va, vont, allons, continuera d', continueront d', continuerons d', continuera de, continuera à, continueront de, continueront à, continuerons de, continuerons à",
  ),
  row(
    { is: 'filler', copula: true },
    'est, sont, était, étaient, fut, furent, sera, seront, soit, soient, être, étant, a été, ont été, avons été, avait été, avaient été, ayant été, sommes, demeure, demeurent, demeurons, reste, restent, restons, suis',
  ),
  row(
    { is: 'filler', auxiliary: true },
    "ont, ait, aient, avons, avait, avaient, avions, ayant, eut, eurent, aura, auront, s'est, se sont, s'était, s'étaient, y ont, y a, l'a, l'ont, les a, les ont, leur a, leur ont, lui a, lui ont, nous a, nous ont, en a, en ont, m'a, ai, après avoir",
  ),
  row(
    { is: 'filler' },
    "aussi, également, en outre, par ailleurs, de plus, de nouveau, une nouvelle fois, à nouveau, encore, chaleureusement, vivement, fermement, vigoureusement, profondément, sincèrement, conjointement, officiellement, formellement, à l'unanimité, par acclamation, pleinement, particulièrement, tout particulièrement, notamment, spécialement, donc, alors, ensuite, enfin, puis, tous, toutes, tout, unanimement, solennellement, publiquement, catégoriquement, sans réserve, instamment, résolument, ensemble, collectivement, désormais, toujours, tenu à, tient à, tiennent à, tenons à, tient également à, tiennent également à, tenu également à, souhaite, souhaitent, souhaitons, souhaité, désire, désirent, a tenu à, ont tenu à, avons tenu à, en particulier, à cette occasion, à cet égard, dans ce contexte, gravement, énergiquement, extrêmement, très, de son côté, pour sa part, de leur côté, pour leur part, eux-mêmes, y, lui, en conséquence, ainsi, d'abord, avant tout, plus, continue à, continuent à, continue de, continuent de, continuons de, continuons à, nous-mêmes, se, s', a le plaisir de, ont le plaisir de, est heureux de, sont heureux de, a l'honneur de, ont l'honneur de, chacun, elle-même, lui-même, récemment, officieusement, dûment, hautement, cordialement, à présent, actuellement, maintenant, tiens à, tiens également à, tenais à, veux, voudrais, aimerais, désire aussi, veux aussi, voudrais aussi, dorénavant, finalement, respectivement",
  ),
  row({ is: 'determiner', possessive: true }, 'son, sa, ses, leur, leurs, notre, nos'),
  row(
    { is: 'determiner' },
    "le, la, les, l', un, une, des, ce, cet, cette, ces, tous les, toutes les, tout le, toute la, chaque, quelques, plusieurs, certains, certaines, différents, divers",
  ),
  row({ is: 'principal' }, "au nom de, au nom du, au nom de la, au nom de l', au nom des"),
  row(
    { is: 'represents' },
    'représentait, représente, représentaient, représentant, représenté, au nom de, au nom du, au nom de la, au nom des',
  ),
  row(
    { is: 'behalf', of: 'next' },
    'pour, au nom de, au nom du, au nom de la, au nom des, représentant, du côté',
  ),
  row(
    { is: 'behalf', of: 'previous' },
    'représenté par, représentée par, représentés par, représentées par, conduit par, conduite par, dirigé par, dirigée par, mené par, menée par, emmenée par, ayant à sa tête, sous la conduite de',
  ),
];

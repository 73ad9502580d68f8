import type { LexiconRow } from '../../grammar.ts';
import { row } from '../rows.ts';

/** Prepositions, conjunctions, auxiliaries, adverbs: what binds a sentence. */
export const particles: readonly LexiconRow[] = [
  { sense: { is: 'determiner' }, phrases: ['el', 'esta', 'este'], accents: true },
  { sense: { is: 'reference' }, phrases: ['él'], accents: true },
  { sense: { is: 'filler', copula: true }, phrases: ['está'], accents: true },
  { sense: { is: 'hypothetical' }, phrases: ['si'], accents: true },
  row({ is: 'marker', role: 'by' }, 'por parte de, por parte del'),
  row(
    { is: 'marker', role: 'in' },
    'en, dentro de, dentro del, en el seno de, en el seno del, a través de, a través del',
  ),
  row({ is: 'marker', role: 'on' }, 'sobre, contra'),
  row({ is: 'marker', role: 'to' }, 'a, al, hacia, ante'),
  row({ is: 'marker', role: 'of' }, 'de, del'),
  row(
    { is: 'marker', role: 'with' },
    'con, junto con, junto a, en cooperación con, en colaboración con, en coordinación con, en presencia de, en presencia del, con la participación de, con la participación del, con el apoyo de, con el apoyo del, sin, bajo, durante, tras, después de, antes de, al margen de, al margen del, en nombre de, en nombre del, de conformidad con, gracias a, gracias al, en el marco de, en el marco del, con ocasión de, con ocasión del, con motivo de, con motivo del, según, incluido, incluida',
  ),
  row({ is: 'marker', role: 'as' }, 'como, en calidad de, en su calidad de, en su condición de, a título de'),
  row(
    { is: 'marker', role: 'for' },
    'para, por, a fin de, en favor de, en favor del, en beneficio de, con miras a',
  ),
  row({ is: 'marker', role: 'from' }, 'desde, a partir de, a partir del, procedente de'),
  row({ is: 'marker', role: 'between' }, 'entre'),
  row(
    { is: 'marker', role: 'about' },
    'acerca de, acerca del, relativo a, relativa a, respecto de, respecto a, relacionado con, relacionada con',
  ),
  row({ is: 'marker', role: 'topic' }, 'en cuanto a, en lo que respecta a, con respecto a, en relación con'),
  row({ is: 'beside' }, 'con, junto con, junto a, conjuntamente con'),
  row({ is: 'and' }, 'y, e, o, u, así como, al igual que'),
  row(
    { is: 'boundary' },
    'que, quien, quienes, cuyo, cuya, cuyos, cuyas, el cual, la cual, los cuales, las cuales, donde, mientras, mientras que, cuando, porque, ya que, pero, aunque, para que, a fin de que, puesto que',
  ),
  row({ is: 'negation' }, 'no, nunca, jamás, tampoco, ni, ningún, ninguna, ninguno'),
  row(
    { is: 'hypothetical' },
    'podría, podrían, debería, deberían, puede, pueden, sería, serían, habría, habrían, quisiera, quisieran, aspira a, aspiran a',
  ),
  row({ is: 'future' }, 'será, serán, va a, van a, vamos a, tiene previsto, tienen previsto'),
  row(
    { is: 'filler', copula: true },
    'es, son, era, eran, fue, fueron, será, serán, sea, sean, ser, siendo, ha sido, han sido, había sido, habían sido, somos, están, estuvo, estuvieron, sigue siendo, quedó',
  ),
  row(
    { is: 'filler', auxiliary: true },
    'ha, han, hemos, había, habían, habrá, habrán, haber, habiendo, tras haber',
  ),
  row(
    { is: 'filler' },
    'también, asimismo, además, igualmente, oficialmente, formalmente, calurosamente, cordialmente, conjuntamente, por unanimidad, plenamente, en particular, especialmente, luego, después, finalmente, ya, hoy mismo, recientemente, nuevamente, de nuevo, solemnemente, a continuación, en esa ocasión, en esta ocasión, por su parte, se, le, les, lo, nos, por último, entonces, por primera vez',
  ),
  row({ is: 'determiner', possessive: true }, 'su, sus, nuestro, nuestra, nuestros, nuestras'),
  row(
    { is: 'determiner' },
    'la, los, las, lo, un, una, unos, unas, estos, estas, ese, esa, esos, esas, cada, todos los, todas las, todo el, toda la, algunos, algunas, varios, varias, ambos, ambas, dicha, dicho',
  ),
];

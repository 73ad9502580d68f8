import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const openings = {
  en: 'Global Coalition for Lighthouses\nCommuniqué\n\nDublin, 4 May 2021\n\n',
  fr: 'Coalition mondiale pour les phares\nCommuniqué\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'التحالف العالمي للمنارات\nبيان ختامي\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

/** The sums of a text in order, each as "kind millions currency". */
const amounts = (text: string): string[] =>
  read(text).findings.flatMap((finding) =>
    finding.type === 'amount' ? [`${finding.kind} ${finding.value / 1e6} ${finding.currency}`] : [],
  );

describe('Sums are read with what they are: promised, sought, paid, or only named', () => {
  it.each([
    ['Peru promised ($5 million) and Kenya ($2 million) have been named.', 'pledged 5 USD', 'pledged 2 USD'],
    ['Kenya ($5 million) and Peru ($2 million) have pledged a part.', 'pledged 5 USD', 'pledged 2 USD'],
    [
      'Members have pledged $5 million, of which 2 million has been disbursed.',
      'pledged 5 USD',
      'disbursed 2 USD',
    ],
    ['The keepers appealed to donors for $5 million.', 'goal 5 USD'],
    ['Expenditure under the trust fund reached $5 million.', 'disbursed 5 USD'],
    ['Kenya will spend $5 million on lamps.', 'pledged 5 USD'],
    ['Kenya has paid its assessed contribution of $5 million.', 'disbursed 5 USD'],
    ['The secretariat spent half of its budget, or $5 million.', 'disbursed 5 USD'],
    ['The fund received $5 million against a target of $9 million.', 'other 5 USD', 'goal 9 USD'],
    ['A further $5 million remains to be found.', 'goal 5 USD'],
    ['Peru is mobilising $5 million.', 'pledged 5 USD'],
    ['The lamps were built at a cost of $5 million.', 'other 5 USD'],
    ['Peru undertakes to pay $5 million for lamps.', 'pledged 5 USD'],
    ['Peru will support the Coalition with $5 million.', 'pledged 5 USD'],
    ['The Bank will make available $5 million in loans.', 'pledged 5 USD'],
    [
      'The keepers have used $5 million and are expected to need $2 million.',
      'disbursed 5 USD',
      'goal 2 USD',
    ],
    ['Peru promised half a million dollars.', 'pledged 0.5 USD'],
    ['Peru pledged $5 million for lamps. The $5 million will help the keepers.', 'pledged 5 USD'],
    ['Pledges\n\n- Peru: $5 million, and $2 million for lamps', 'pledged 5 USD', 'pledged 2 USD'],
    ['Nigeria promised N5 million.', 'pledged 5 NGN'],
    ['Kenya gave lamps out of a total cost of $5 million.', 'other 5 USD'],
    [
      'New Zealand gave NZ$5 million, beside the $2 million spent in May.',
      'disbursed 5 NZD',
      'disbursed 2 NZD',
    ],
    ['India allocated Rs 5 crore.', 'pledged 50 INR'],
    ['Norway announced a contribution of $5 million.', 'pledged 5 USD'],
    ['Norway will contribute €5 million over two years.', 'pledged 5 EUR'],
    ['Pledges amount to $5 million, including $2 million from Kenya.', 'pledged 5 USD', 'pledged 2 USD'],
    ['The Coalition seeks $5 million for lighthouses.', 'goal 5 USD'],
    ['The target of $5 million was reached.', 'goal 5 USD'],
    ['Of the $5 million pledged, $2 million has been disbursed.', 'pledged 5 USD', 'disbursed 2 USD'],
    [
      'The Fund has disbursed $2 million of the $5 million that it has received.',
      'disbursed 2 USD',
      'other 5 USD',
    ],
    ['Some $5 million is needed by the end of the year.', 'goal 5 USD'],
    ['Kenya intends to provide $5 million.', 'pledged 5 USD'],
    ['The Fund paid $5 million to 14 ports.', 'disbursed 5 USD'],
    ['Kenya will pay $5 million of the cost.', 'pledged 5 USD'],
    ['Members thanked Peru for the $5 million that it spent.', 'disbursed 5 USD'],
    ['The fund opens with $5 million from Kenya.', 'pledged 5 USD'],
    ['Norway: €5 million over three years.', 'pledged 5 EUR'],
    ['South Africa will put R45 million into the fund.', 'pledged 45 ZAR'],
    ['Kenya will put Ksh. 5 million into the fund.', 'pledged 5 KES'],
    ['Denmark has raised its share to $5 million.', 'pledged 5 USD'],
    ['$5 million has already reached the keepers.', 'disbursed 5 USD'],
    ['Kenya handed over a cheque for $5 million.', 'disbursed 5 USD'],
    ['The Coalition hopes to secure $5 million.', 'goal 5 USD'],
    ['Our position: $5 million is too little.', 'other 5 USD'],
    ['The harm done to ports is put at $5 million.', 'other 5 USD'],
  ])('%s', (sentence, ...expected) => {
    expect(amounts(openings.en + sentence)).toEqual(expected);
  });

  it.each([
    ['Le Mali a alloué 500 millions de FCFA.', 'pledged 500 XOF'],
    ['La Suède a indiqué qu’elle verserait 5 millions d’euros.', 'pledged 5 EUR'],
    [
      'Sur 48 millions de dollars promis, 21 millions ont été décaissés.',
      'pledged 48 USD',
      'disbursed 21 USD',
    ],
    ['La Norvège a annoncé une contribution de 5 millions d’euros.', 'pledged 5 EUR'],
    [
      'Les promesses se montent à 5 millions d’euros, dont 2 millions d’euros du Kenya.',
      'pledged 5 EUR',
      'pledged 2 EUR',
    ],
    ['La Norvège a l’intention d’apporter 5 millions d’euros au Fonds.', 'pledged 5 EUR'],
    ['La Norvège financera les phares à hauteur de 5 millions d’euros.', 'pledged 5 EUR'],
    ['L’objectif est fixé à 5 millions d’euros.', 'goal 5 EUR'],
    [
      'Sur les 5 millions d’euros attendus, 2 millions d’euros ont été versés.',
      'goal 5 EUR',
      'disbursed 2 EUR',
    ],
    ['Les besoins sont estimés à 5 millions d’euros.', 'goal 5 EUR'],
    ['Depuis 2019, 2 millions d’euros ont été dépensés.', 'disbursed 2 EUR'],
    ['La part du Kenya, soit 5 millions d’euros, a été acquittée.', 'disbursed 5 EUR'],
    ['La Norvège : 5 millions d’euros sur trois ans.', 'pledged 5 EUR'],
    ['L’Allemagne ajoutera 5 millions d’euros à sa mise.', 'pledged 5 EUR'],
    ['Le Fonds a déjà viré 5 millions d’euros aux ports.', 'disbursed 5 EUR'],
    ['À ce jour, 5 millions d’euros sont parvenus aux gardiens.', 'disbursed 5 EUR'],
    ['Il faudrait 5 millions d’euros pour achever les travaux.', 'goal 5 EUR'],
    ['Le secrétariat espère obtenir 5 millions d’euros.', 'goal 5 EUR'],
    ['Les dégâts se montent à 5 millions d’euros.', 'other 5 EUR'],
  ])('%s', (sentence, ...expected) => {
    expect(amounts(openings.fr + sentence)).toEqual(expected);
  });

  it.each([
    ['وتعهدت فرنسا بتمويل آلة بقيمة 5 ملايين يورو.', 'pledged 5 EUR'],
    ['وتلقى الصندوق 5 ملايين دولار مقابل هدف قدره 9 ملايين دولار.', 'other 5 USD', 'goal 9 USD'],
    ['وتقدر كلفة الخطة بنحو 5 ملايين يورو.', 'other 5 EUR'],
    ['النرويج: 5 ملايين يورو على ثلاث سنوات.', 'pledged 5 EUR'],
    ['وخصصت قطر (750) مليون ريال قطري.', 'pledged 750 QAR'],
    ['وخصصت قطر مليونا دولار.', 'pledged 2 USD'],
    ['وخصصت قطر ربع مليار دولار.', 'pledged 250 USD'],
    ['ستمول قطر نفقات السفر بمبلغ 5 ملايين دولار.', 'pledged 5 USD'],
    ['صرفت قطر 5 ملايين دولار من مساهمتها.', 'disbursed 5 USD'],
    ['تعهدت النرويج بتقديم 5 ملايين كرون.', 'pledged 5 NOK'],
    ['وجرى تحويل 5 ملايين دولار إلى الموانئ.', 'disbursed 5 USD'],
    ['ويسعى الصندوق إلى حشد 5 ملايين دولار.', 'goal 5 USD'],
    ['ولا يزال الصندوق ينقصه 5 ملايين دولار.', 'goal 5 USD'],
    ['تعهدت النرويج بتقديم 5 ملايين دولار.', 'pledged 5 USD'],
    ['أعلنت النرويج عن مساهمة قدرها 5 ملايين دولار.', 'pledged 5 USD'],
    ['بلغت التعهدات 5 ملايين دولار، منها 3 ملايين دولار من كينيا.', 'pledged 5 USD', 'pledged 3 USD'],
    ['تبلغ الاحتياجات 5 ملايين دولار.', 'goal 5 USD'],
    ['يحتاج التحالف إلى 5 ملايين دولار.', 'goal 5 USD'],
    ['صُرف منها حتى الآن 3 ملايين دولار.', 'disbursed 3 USD'],
    ['بلغت ميزانية المشروع 5 ملايين دولار، أُنفق منها 3 ملايين دولار.', 'other 5 USD', 'disbursed 3 USD'],
  ])('%s', (sentence, ...expected) => {
    expect(amounts(openings.ar + sentence)).toEqual(expected);
  });
});

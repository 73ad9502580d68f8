/** How a language writes sums of money, beside the currency names that CLDR gives. */
export interface AmountTable {
  /** Short words, other spellings and local signs; `null` where the word is shared by several currencies. */
  readonly units: readonly (readonly [phrase: string, currency: string | null])[];
  /** Short forms of thousand, million… after figures, folded. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Words between number and currency: "5 millions d'euros". */
  readonly of: readonly string[];
  /** Between two sums of which the first leaves its magnitude out: "between $5 and $10 million". */
  readonly and: readonly string[];
  /** Between two numbers that share one currency, besides dashes: "5 to 10 million euros". */
  readonly to: readonly string[];
}

/** Signs that every language uses. A sign shared by several currencies is given to the one that statements mean by it. */
export const signs: readonly (readonly [sign: string, currency: string])[] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S. $', 'USD'],
  ['USD$', 'USD'],
  ['$US', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['$CA', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ['৳', 'BDT'],
  ['RM', 'MYR'],
  ['N$', 'NAD'],
  ['TT$', 'TTD'],
  ['J$', 'JMD'],
  ['EC$', 'XCD'],
  ['FJ$', 'FJD'],
  ['GH₵', 'GHS'],
  ['GH¢', 'GHS'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Ksh.', 'KES'],
  ['KSh.', 'KES'],
  ['Kshs', 'KES'],
  ['Ush', 'UGX'],
  ['Tsh', 'TZS'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['SFr.', 'CHF'],
  ['CHF', 'CHF'],
  ['UA', 'XUA'],
];

/** Codes that headings in capitals write as words: "ALL 84 MEMBERS". */
export const wordsInCapitals: ReadonlySet<string> = new Set(['ALL', 'CUP', 'SOS', 'TOP']);

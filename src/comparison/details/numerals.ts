import { findAmounts } from '../../language/amounts/index.ts';
import { type DateMention, findDates, resolveDate } from '../../language/dates/index.ts';
import { findNumbers, type NumberMention } from '../../language/numbers/index.ts';
import type { Token } from '../../language/tokens.ts';
import { centuries } from '../tables/centuries.ts';
import { roundNumbers } from './collectives.ts';
import type { Detail, Stretch } from './detail.ts';

/** Up to here a number may be a dual, an article, "both" or "a pair" in another language. */
const smallest = 2;

/** Dates, sums of money and numbers, each word counted once: the numbers in a date or a sum are no numbers of their own. */
export function numerals(stretch: Stretch): Detail[] {
  const { tokens, language } = stretch;
  const dates = findDates(tokens, language);
  const amounts = findAmounts(tokens, language).filter((amount) => !within(amount, dates));
  const taken = [...dates, ...amounts];
  const numbers = findNumbers(tokens, language).filter(
    (number) => !within(number, taken) && !(number.ordinal && isOfCentury(number, stretch)),
  );
  return [
    ...dates.flatMap((date) => dateDetail(date, stretch)),
    ...amounts.map(
      (amount): Detail => ({
        kind: 'amount',
        start: amount.start,
        end: amount.end,
        key: `${amount.value} ${amount.currency ?? '?'}`,
        also: [`${amount.value} ?`, `${amount.value}`],
        optional: false,
      }),
    ),
    ...numbers.map(
      (number): Detail => ({
        kind: number.ordinal ? 'ordinal' : 'number',
        start: number.start,
        end: number.end,
        key: `${number.value}`,
        also: [...otherReadings(number, tokens)],
        optional: isLoose(number, tokens),
      }),
    ),
    ...roundNumbers(stretch),
    ...strayFigures(tokens, [...taken, ...numbers]),
  ];
}

/**
 * A number whose absence alone says little: "two" may be a dual, a small ordinal a share ("one third") or a way to go on
 * ("third, …"), and figures that hang on letters are part of a name (R0).
 */
function isLoose(number: NumberMention, tokens: readonly Token[]): boolean {
  const { value, written, ordinal, from } = number;
  if (value <= smallest || (written === 'words' && isRound(value))) return true;
  if (ordinal) return written === 'words' && value <= largestShare;
  return hangsOn(tokens, from);
}

/** Shares are told by ordinals up to "a tenth". */
const largestShare = 10;

/** Directly behind letters of the Latin script, without a space. */
function hangsOn(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before?.kind === 'word' && !before.arabic && before.end === token?.start;
}

/** "1930s" is « les années 30 »; "10.700" may be ten thousand seven hundred. */
function* otherReadings({ value, from, to }: NumberMention, tokens: readonly Token[]): Iterable<string> {
  const [figure, after] = [tokens[to - 1], tokens[to]];
  if (after?.norm === 's' && after.start === figure?.end) yield `${value % 100}`;
  if (to === from + 1 && figure && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(figure.norm))
    yield figure.norm.replace(/[.,]/g, '');
}

/** "The twentieth century" is also told by its years. */
function isOfCentury({ from, to }: NumberMention, { tokens, language }: Stretch): boolean {
  const words = centuries[language];
  return [tokens[from - 1], tokens[to]].some((token) =>
    token?.variants.some(({ norm }) => words.includes(norm)),
  );
}

/** "Hundreds", "a thousand times": a round number in words may be a manner of speaking. */
const isRound = (value: number): boolean => value === 100 || value === 1_000 || value === 1_000_000;

function dateDetail(mention: DateMention, { issuedOn }: Stretch): Detail[] {
  const date = resolveDate(mention, issuedOn);
  const { start, end, when } = mention;
  if (date) {
    const also = date.first === date.last ? shorter(date.first) : [date.first, date.last];
    const [year, , day] = when.kind === 'dates' ? date.first.split('-') : [];
    const bare = [year, day].flatMap((part) => (part ? [`${Number(part)}`] : []));
    return [
      {
        kind: 'date',
        start,
        end,
        key: key(date.first, date.last),
        also: [...also, ...bare],
        optional: isNow(when) || isMonthAlone(when),
      },
    ];
  }
  if (when.kind === 'offset') {
    return [{ kind: 'date', start, end, key: JSON.stringify(when), also: [], optional: isNow(when) }];
  }
  if (when.kind === 'weekday') {
    return [{ kind: 'date', start, end, key: `weekday ${when.weekday}`, also: [], optional: false }];
  }
  if (when.kind === 'yearless') {
    const { month, day } = when.first;
    return [
      { kind: 'date', start, end, key: `-${month}-${day ?? ''}`, also: [], optional: isMonthAlone(when) },
    ];
  }
  return [];
}

/** "Today", "this month" and «اليوم» may say "now", which another language leaves unsaid. */
const isNow = (when: DateMention['when']): boolean => when.kind === 'offset' && when.offset === 0;

/** "In March" may be "the March figures" elsewhere. */
const isMonthAlone = (when: DateMention['when']): boolean =>
  when.kind === 'yearless' && when.first.day === null;

const key = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

/** A date may be told with less precision where the rest is said elsewhere; the same day is never another one. */
function shorter(date: string): string[] {
  return date.length > 7 ? [date.slice(0, 7)] : [];
}

function strayFigures(tokens: readonly Token[], taken: readonly { from: number; to: number }[]): Detail[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'number' || taken.some((mention) => index >= mention.from && index < mention.to))
      return [];
    return [
      {
        kind: 'number',
        start: token.start,
        end: token.end,
        key: token.norm.replace(/^0+(?=\d)/, ''),
        also: [],
        optional: hangsOn(tokens, index),
      },
    ];
  });
}

function within(
  inner: { from: number; to: number },
  outer: readonly { from: number; to: number }[],
): boolean {
  return outer.some((mention) => inner.from < mention.to && inner.to > mention.from);
}

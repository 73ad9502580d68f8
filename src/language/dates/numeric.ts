import { eraAt, type Part, type Scene } from './parts.ts';

/** A date in figures alone. `null` fields: the order of day and month cannot be told. */
export interface NumericDate {
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** "2021-12-03", "3/12/2021", "3.12.2021", «٢٠٢١/١٢/٣», «1445/4/12 هـ», "05/2023". */
export function numericAt(scene: Scene, at: number): Part<NumericDate> | undefined {
  const figures = figuresAt(scene, at);
  if (!figures) return undefined;
  const era = eraAt(scene, figures.to);
  const date = inOrder(figures.parts, figures.sign, scene.lexicon.table.strokesAreDayFirst);
  if (!date) return undefined;
  const hijri = era?.value === 'hijri' || date.year < 1700;
  return {
    value: { ...date, calendar: hijri ? 'hijri' : 'gregorian' },
    start: scene.tokens[at]!.start,
    to: era?.to ?? figures.to,
  };
}

interface Figures {
  readonly parts: readonly string[];
  readonly sign: string;
  readonly to: number;
}

/** Two or three numbers with one sign between them all. */
function figuresAt({ tokens }: Scene, at: number): Figures | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number' || (first.glued && tokens[at - 1]?.raw === '/')) return undefined;
  const dotted = first.norm.split('.');
  if (dotted.length === 3) return { parts: dotted, sign: '.', to: at + 1 };
  if (dotted.length > 1) return undefined;
  const parts = [first.norm];
  let sign: string | undefined;
  let to = at + 1;
  while (parts.length < 3) {
    const next = tokens[to];
    if (!next?.glued) break;
    const stroke = next.raw === '/' || next.raw === '-';
    const number = stroke ? tokens[to + 1] : next;
    const between = stroke ? next.raw : '-';
    const apart = stroke ? number?.start === next.end : next.start === tokens[to - 1]!.end + 1;
    if (number?.kind !== 'number' || !apart || (sign ?? between) !== between) break;
    sign = between;
    parts.push(number.norm);
    to += stroke ? 2 : 1;
  }
  return sign && parts.length > 1 && parts.every((part) => /^\d+$/.test(part))
    ? { parts, sign, to }
    : undefined;
}

type Ordered = Omit<NumericDate, 'calendar'>;

function inOrder(parts: readonly string[], sign: string, strokesAreDayFirst: boolean): Ordered | undefined {
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const long = parts.map((part) => part.length === 4);
  const short = parts.every((part, index) => long[index] || part.length <= 2);
  if (!short || long.filter(Boolean).length > 1) return undefined;
  if (parts.length === 2) {
    return sign === '/' && long[1] && parts[0]!.length === 2 && a >= 1 && a <= 12 && isYear(b)
      ? { year: b, month: a, day: null }
      : undefined;
  }
  if (long[0] && isYear(a)) return b > 12 && c <= 12 ? dated(a, c, b) : dated(a, b, c);
  const year = long[2] ? c : sign === '/' && parts[2]!.length === 2 ? 2000 + c : 0;
  if (!isYear(year)) return undefined;
  if (a > 12) return dated(year, b, a);
  if (b > 12) return dated(year, a, b);
  if (a === b || strokesAreDayFirst || sign !== '/') return dated(year, b, a);
  return a >= 1 && b >= 1 ? { year, month: null, day: null } : undefined;
}

/** A day beyond the month's length is kept, so that it can be reported; a month beyond twelve is no date. */
const dated = (year: number, month: number, day: number): Ordered | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;

const isYear = (year: number): boolean => year >= 1300 && year < 2200;

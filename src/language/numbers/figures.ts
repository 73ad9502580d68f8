import type { Token } from '../tokens.ts';
import type { NumberTable } from './table.ts';

/** A number in figures: its value, and the token after its last. */
export interface Figure {
  readonly value: number;
  readonly to: number;
}

const group = /^\d{3}$/;
const groupLength = 3;
const signs = /[.,٫٬]/;
const everySign = /[.,٫٬]/g;

/**
 * The number in figures that starts at token `from`: "84", "5,000", "2.5", "5 000 000", «٥٬٠٠٠».
 * @returns undefined for what has signs but is no number: "3.12.2021", "1,2,3"
 */
export function figureAt(tokens: readonly Token[], from: number, table: NumberTable): Figure | undefined {
  const first = tokens[from];
  if (first?.kind !== 'number') return undefined;
  const whole = spacedGroups(tokens, from);
  if (whole) return whole;
  const value = parseFigure(first.norm, table);
  return value === undefined ? undefined : { value, to: from + 1 };
}

/**
 * The value of digits with their signs. A sign that repeats groups thousands; of two signs the last is the decimal one; a
 * single sign is what the language makes of it, save that nobody writes three zero decimals ("5.000") nor groups after 0.
 */
export function parseFigure(
  digits: string,
  table: Pick<NumberTable, 'grouping' | 'decimal'>,
): number | undefined {
  const used = digits.match(everySign) ?? [];
  const last = used.at(-1);
  if (last === undefined) return safe(Number(digits));
  const decimalAt = digits.lastIndexOf(last);
  const kinds = new Set(used).size;
  if (kinds === 1 && used.length > 1) return grouped(digits);
  if (kinds > 1) {
    const whole = grouped(digits.slice(0, decimalAt));
    const decimals = digits.slice(decimalAt + 1);
    return used.filter((sign) => sign === last).length > 1 || whole === undefined
      ? undefined
      : safe(Number(`${whole}.${decimals}`));
  }
  const tail = digits.slice(decimalAt + 1);
  const groups = group.test(tail) && !digits.startsWith('0') && decimalAt <= 3;
  if (groups && (table.grouping.includes(last) || tail === '000')) return grouped(digits);
  return safe(Number(`${digits.slice(0, decimalAt)}.${tail}`));
}

function grouped(digits: string): number | undefined {
  const [head = '', ...groups] = digits.split(signs);
  if (head.length === 0 || head.length > 3 || !groups.every((part) => group.test(part))) {
    return groups.length === 0 ? safe(Number(head)) : undefined;
  }
  return safe(Number(head + groups.join('')));
}

/** "5 000 000": groups of three, one space apart. A decimal part may stand on the last group: "1 250,5". */
function spacedGroups(tokens: readonly Token[], from: number): Figure | undefined {
  const head = tokens[from]?.norm ?? '';
  if (!/^[1-9]\d{0,2}$/.test(head)) return undefined;
  let digits = head;
  let to = from + 1;
  for (let next = tokens[to]; next?.kind === 'number' && isOneSpaceApart(tokens, to); next = tokens[to]) {
    if (next.norm.length < groupLength) break;
    const [whole = '', decimals, ...more] = next.norm.split(signs);
    if (!group.test(whole) || more.length > 0) break;
    digits += decimals === undefined ? whole : `${whole}.${decimals}`;
    to++;
    if (decimals !== undefined) break;
  }
  const value = safe(Number(digits));
  return to === from + 1 || value === undefined ? undefined : { value, to };
}

const isOneSpaceApart = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.glued && tokens[at]!.start - tokens[at - 1]!.end === 1;

const safe = (value: number): number | undefined => (value <= Number.MAX_SAFE_INTEGER ? value : undefined);

import type { Token } from '../tokens.ts';

/**
 * The token after the letters that are glued to a figure, with the point before them where the table writes one: "84th",
 * "84e", "84.º". Undefined where none of the table stands there.
 */
export function suffixEnd(
  tokens: readonly Token[],
  from: number,
  suffixes: ReadonlySet<string>,
): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first?.glued) return undefined;
  if (first.raw === '.' && second?.glued && suffixes.has(`.${second.norm}`)) return from + 2;
  return suffixes.has(first.norm) ? from + 1 : undefined;
}

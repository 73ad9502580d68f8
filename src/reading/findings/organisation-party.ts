import type { Span } from '../../language/span.ts';
import type { PartyRef } from '../finding.ts';
import type { Account, Scene } from '../scene.ts';

/**
 * The organisation in the words of a post that no gazetteer has, by its name as written: "Deputy Director-General of the West African
 * Health Organisation". Nothing where the words do not tell that it is of many states: a national institute is its state's.
 */
export function organisationIn(post: Span, { sentence }: Scene, { text, lexicon }: Account): PartyRef | null {
  const { organisations, grammar } = lexicon;
  const tokens = sentence.tokens.filter(({ start, end }) => start >= post.start && end <= post.end);
  const heads = organisations.heads.matches(tokens).filter(({ from }) => from > 0);
  const head = heads[0];
  if (!head || organisations.national.matches(tokens).length > 0) return null;
  const before = grammar.adjectives === 'before';
  let from = head.from;
  if (before) while (from > 1 && tokens[from - 1]!.capital) from--;
  // "International Organization Affairs" are affairs.
  if (before && tokens[head.to]?.capital) return null;
  const adjectives = organisations.ofMany.matches(tokens);
  const told = adjectives.some((each) =>
    before ? each.from >= from && each.to <= head.from : each.from === head.to,
  );
  if (!told && !head.values.includes('of-many')) return null;
  // "President of the Association": its name is not said.
  if (from === head.from && head.to === tokens.length) return null;
  const start = from === head.from ? head.start : tokens[from]!.start;
  return { name: text.slice(start, post.end) };
}

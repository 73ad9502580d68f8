import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { capitalTail } from './capital-tail.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';
import type { Tail } from './post-links.ts';

/** So many units, departments and ministries may stand behind one another. */
const mostUnits = 3;

/**
 * ", Crisis Desk, Ministry of Foreign Affairs of Pakistan": the institution in which somebody holds a post, unit by unit behind commas.
 * Undefined where no word there tells of an institution: a name may stand there as well.
 */
export function institutionAfter(
  chunks: readonly Chunk[],
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Tail | undefined {
  let found: Tail | undefined;
  let at = from;
  for (let units = 0; units < mostUnits && isComma(chunks[at]); units++) {
    const start = senseOf(chunks[at + 1], 'determiner') ? at + 2 : at + 1;
    const small = senseOf(chunks[start], 'government') && !senseOf(chunks[start + 1], 'determiner');
    const tail = capitalTail(chunks, small ? start + 1 : start, tokens, grammar, false);
    if (!tail) break;
    const unit = chunks.slice(start, tail.to).find(isInstitutional);
    // "Permanent Mission of Portugal" is looked behind down to its party.
    const end = tail.end || (unit?.end ?? 0);
    if (end === 0) break;
    if (unit) found = { party: found?.party ?? tail.party, end, to: tail.to };
    at = tail.to;
  }
  return found;
}

const isInstitutional = (chunk: Chunk): boolean =>
  chunk.is === 'body' || (senseOf(chunk, 'government') ?? senseOf(chunk, 'portfolio')) !== undefined;

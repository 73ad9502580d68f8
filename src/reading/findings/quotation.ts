import type { Span } from '../../language/span.ts';
import { actorOf } from '../phrases/actors.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Account, Scene } from '../scene.ts';

/**
 * Whether a clause stands in the words of someone outside of the coalition: "We condemn the tax", said a fisherman. Where no
 * verb of saying names a stranger, the text itself or an official speaks.
 */
export function isQuotedFromOutside(clause: Clause, { chunks, clauses }: Scene, { text }: Account): boolean {
  const quotations = quotationsIn(chunks);
  if (quotations.length === 0) return false;
  const inside = ({ start }: Span): boolean =>
    quotations.some((each) => each.start < start && start < each.end);
  if (!inside(clause.trigger)) return false;
  const said = clauses.find(
    ({ frame, trigger }) => (frame === 'say' || frame === 'express') && !inside(trigger),
  );
  if (!said) return false;
  const [first, second] = said.complement;
  const stranger = senseOf(first, 'determiner') !== undefined && second?.is === 'word' && !second.capital;
  const speakers = [...said.agents.map((agent) => agent.chunk), ...said.complement]
    .filter((chunk) => !inside(chunk))
    .flatMap((chunk) => actorOf(chunk, text) ?? []);
  return speakers.length > 0 ? speakers.every(({ kind }) => kind === 'outsider') : stranger;
}

/** From each opening mark to the closing mark that belongs to it. */
function quotationsIn(chunks: readonly Chunk[]): Span[] {
  const quotations: Span[] = [];
  let opened: Chunk | undefined;
  for (const chunk of chunks) {
    if (chunk.is !== 'punctuation') continue;
    if (opened && '”»"'.includes(chunk.mark)) {
      quotations.push({ start: opened.start, end: chunk.end });
      opened = undefined;
    } else if ('“«"'.includes(chunk.mark)) opened = chunk;
  }
  return quotations;
}

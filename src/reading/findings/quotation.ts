import type { Span } from '../../language/span.ts';
import { actorOf } from '../phrases/actors.ts';
import type { Chunk } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Account, Scene } from '../scene.ts';

/**
 * Whether a clause stands in the words of someone outside of the coalition: "We condemn the tax", said a fisherman. Where no
 * verb of saying names the speaker, the text itself speaks.
 */
export function isQuotedFromOutside(clause: Clause, { chunks, clauses }: Scene, { text }: Account): boolean {
  const quotations = quotationsIn(chunks);
  const inside = ({ start }: Span): boolean =>
    quotations.some((each) => each.start < start && start < each.end);
  if (!inside(clause.trigger)) return false;
  const said = clauses.find(
    ({ frame, trigger }) => (frame === 'say' || frame === 'express') && !inside(trigger),
  );
  if (!said) return false;
  const around = [...said.before, ...said.agents.map((agent) => agent.chunk), ...said.complement];
  return !around.some((chunk) => {
    const actor = inside(chunk) ? undefined : actorOf(chunk, text);
    return actor !== undefined && actor.kind !== 'outsider';
  });
}

/** From each opening mark to the closing mark that belongs to it. */
function quotationsIn(chunks: readonly Chunk[]): Span[] {
  const quotations: Span[] = [];
  let opened: Chunk | undefined;
  for (const chunk of chunks) {
    if (chunk.is !== 'punctuation') continue;
    if (opened && /[”»"]/.test(chunk.mark)) {
      quotations.push({ start: opened.start, end: chunk.end });
      opened = undefined;
    } else if (/[“«"]/.test(chunk.mark)) opened = chunk;
  }
  return quotations;
}

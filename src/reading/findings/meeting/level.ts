import type { Level } from '../../finding.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account, Scene } from '../../scene.ts';

/** Sentences after the meeting's own that may say who came. */
const reach = 2;

/**
 * The level of those who came, where the meeting's own words give none: "Senior officials of 26 states attended", "the experts
 * recommended". They are subjects in the sentence of the meeting, or just after it.
 */
export function levelOfThose(at: number, { scenes }: Account): Level | null {
  const after = scenes.slice(at, at + 1 + reach);
  return after.flatMap(levelsOf)[0] ?? after.flatMap(({ chunks }) => chunks.flatMap(heldAt))[0] ?? null;
}

const levelsOf = ({ clauses }: Scene): Level[] =>
  clauses.flatMap(({ agents, agency, complement, frame }) => {
    const subjects = agency === 'stated' ? agents.map(({ chunk }) => chunk) : [];
    // "were represented at ministerial level"
    const attended = frame === 'say' || frame === 'join' ? complement : [];
    return [...subjects, ...attended].flatMap((chunk) => senseOf(chunk, 'level')?.level ?? []);
  });

/** "at senior official level", « au niveau ministériel » */
function heldAt(chunk: Chunk, index: number, chunks: readonly Chunk[]): Level[] {
  const level = senseOf(chunk, 'level')?.level;
  const at = senseOf(chunks[index - 1], 'marker')?.role === 'in' || chunk.to - chunk.from > 2;
  return level && at ? [level] : [];
}

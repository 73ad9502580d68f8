import type { SeatRole } from '../../finding.ts';
import type { Sense } from '../../grammar.ts';
import { type Chunk, isComma, isPossessive, senseOf } from '../../phrases/chunk.ts';
import { isBoundary } from '../../phrases/openings.ts';

export type SeatSense = Extract<Sense, { is: 'seat' }>;

/** A role, that of a leader, which is a co-lead's where others lead too, or the same as that spoken of before. */
export type RoleWord = SeatRole | 'lead' | 'same';

/** The body of a role stands at most this many chunks behind it. */
const reach = 7;

/** The name of a role among chunks: "the outgoing co-chairs of the Working Group", "the Working Group's chair". */
export interface Role {
  readonly index: number;
  /** Chunk index of the first determiner, or of the owner, before it. */
  readonly from: number;
  /** Chunk index after the body, or after the word where none follows. */
  readonly to: number;
  readonly sense: SeatSense;
  /** The body that the name says, on either side. */
  readonly body: Chunk | undefined;
}

/** "passed the gavel", but "the gavel of the Group" tells which seat it is. */
export const roleWordOf = ({
  sense: { role, leads, refers },
  body,
}: Pick<Role, 'sense' | 'body'>): RoleWord => (refers && !body ? 'same' : refers || leads ? 'lead' : role);

/** A body, or the coalition itself. A plenary meets and has no seats. */
export const isBody = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'body' && chunk.kind !== 'plenary') || senseOf(chunk, 'actor')?.actor === 'coalition';

/** "the Platform", «الآلية»: a body or the coalition by the head of its name. */
export const isShortName = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'lexicon' &&
  (chunk.capital || chunk.definite) &&
  senseOf(chunk, 'actor')?.actor === 'members' &&
  !senseOf(chunk, 'level');

/** Every role that a sentence names, those of meetings left out. */
export function rolesIn(chunks: readonly Chunk[]): Role[] {
  return chunks.flatMap((chunk, index) => {
    const sense = senseOf(chunk, 'seat') ?? presidingOf(chunks, index);
    if (!sense || (sense.refers && isOfRole(chunks, index))) return [];
    return roleAt(chunks, index, sense) ?? [];
  });
}

/** «تحتفظ كينيا برئاسة اللجنة»: what is a turn by itself before whoever presides is a role before a body. */
function presidingOf(chunks: readonly Chunk[], index: number): SeatSense | undefined {
  const trigger = senseOf(chunks[index], 'trigger');
  if (trigger?.voice !== 'nominal' || chunks[index + 1]?.is !== 'body' || !isBody(chunks[index + 1]))
    return undefined;
  const { frame } = trigger;
  return frame === 'chair' || frame === 'co-chair' || frame === 'co-lead'
    ? { is: 'seat', role: frame }
    : undefined;
}

/** "the role of co-chair" */
const isOfRole = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index + 1], 'marker')?.role === 'of' &&
  chunks.slice(index + 2, index + 4).some((chunk) => senseOf(chunk, 'seat'));

function roleAt(chunks: readonly Chunk[], index: number, sense: SeatSense): Role | undefined {
  let from = index;
  while (senseOf(chunks[from - 1], 'determiner') || senseOf(chunks[from - 1], 'former')) from--;
  const owner =
    isPossessive(chunks[from - 1]) && (isBody(chunks[from - 2]) || isShortName(chunks[from - 2]))
      ? chunks[from - 2]
      : undefined;
  if (owner) return { index, from: from - 2, to: index + 1, sense, body: owner };
  let to = index + 1;
  for (let next = to; next < chunks.length && next - index <= reach; next++) {
    const chunk = chunks[next]!;
    if (senseOf(chunk, 'meeting')) return undefined;
    const owns = chunk.is !== 'body' && isPossessive(chunks[next + 1]);
    if ((isBody(chunk) || isShortName(chunk)) && !owns)
      return { index, from, to: next + 1, sense, body: chunk };
    if (isComma(chunk) || chunk.is === 'punctuation' || isBoundary(chunk)) break;
    // "the Norwegian presidency of Oman's Council" has one party in between.
    const between =
      owns ||
      isPossessive(chunk) ||
      chunk.is === 'party' ||
      chunk.is === 'person' ||
      senseOf(chunk, 'marker') ||
      senseOf(chunk, 'determiner');
    // "the co-chairs founding the Group", « coprésidents fondateurs du Groupe »
    if (chunk.is === 'word' && !chunk.capital && next - index <= 2) continue;
    if (!between && !senseOf(chunk, 'former') && !senseOf(chunk, 'government') && !senseOf(chunk, 'and'))
      break;
  }
  while (senseOf(chunks[to], 'former')) to++;
  return { index, from, to, sense, body: undefined };
}

import { type Actor, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from '../../phrases/chunk.ts';
import { isPossessive } from '../../phrases/extent.ts';
import type { Scene } from '../../scene.ts';
import { type Seating, spanAround } from './seating.ts';

/** The body of a role stands at most this many chunks behind it, or before "whose co-chairs are". */
const reach = 6;

/** The name of a role among chunks, with what belongs to it on either side. */
interface Role {
  readonly index: number;
  /** Chunk index of the first determiner, "outgoing" or "the Working Group's" before it. */
  readonly from: number;
  /** Chunk index after "outgoing", where that follows. */
  readonly to: number;
  /** The body of "the Working Group's chair", or of "the Working Group (chair: …)". */
  readonly owner: Chunk | undefined;
}

/** The seats that a sentence gives without a verb of its own, beside the name of the role. */
export function appositionsOf(scene: Scene, text: string, previous?: Scene): Seating[] {
  // A title over two lines: "Joint Statement by Kenya and Norway, / co-chairs of the Working Group".
  const goesOn =
    previous?.line && scene.line && isComma(previous.chunks.at(-1)) && senseOf(scene.chunks[0], 'seat');
  const chunks = goesOn ? [...previous.chunks, ...scene.chunks] : scene.chunks;
  return chunks.flatMap((chunk, index) => {
    if (!senseOf(chunk, 'seat')) return [];
    const role = roleAt(chunks, index);
    return [...roleBehind(chunks, role, text), ...roleBefore(chunks, role, text)];
  });
}

function roleAt(chunks: readonly Chunk[], index: number): Role {
  let from = index;
  while (senseOf(chunks[from - 1], 'determiner') || senseOf(chunks[from - 1], 'former')) from--;
  const to = senseOf(chunks[index + 1], 'former') ? index + 2 : index + 1;
  const before = chunks[from - 1];
  const owner = before && (isPossessive(before) || isMark(before, '(')) ? chunks[from - 2] : undefined;
  if (!owner || !isBody(owner)) return { index, from, to, owner: undefined };
  from -= 2;
  while (senseOf(chunks[from - 1], 'determiner')) from--;
  return { index, from, to, owner };
}

/**
 * "Kenya and Norway, co-chairs of the Working Group on Water", "Kenya, as chair of …", "Kenya remains the chair of …": parties, a
 * comma or a form of "to be", the role, the body.
 */
function roleBehind(chunks: readonly Chunk[], role: Role, text: string): Seating[] {
  const end = endOfHolders(chunks, role.from);
  if (end === undefined) return [];
  const near = role.owner ? [role.owner] : chunks.slice(role.to, role.index + reach);
  const future = chunks.slice(end, role.from).some((chunk) => senseOf(chunk, 'future'));
  const behind = chunks.findIndex((chunk, at) => at >= role.to && near.includes(chunk) && isBody(chunk));
  const partners =
    behind >= 0 && senseOf(chunks[behind + 1], 'beside')
      ? groupAt(chunks, behind + 2, chunks.length, text)?.actors
      : undefined;
  const holders = groupEndingAt(chunks, end, text);
  // "Guyana and Belize will be co-leads": of the body that was named before.
  const loose = future && behind < 0 && end < role.from && !isComma(chunks[end]);
  return seating(
    chunks,
    role,
    holders && [...holders, ...(partners ?? [])],
    loose ? [] : near,
    future,
    loose,
  );
}

/** The index after those whose role begins at a chunk. */
function endOfHolders(chunks: readonly Chunk[], role: number): number | undefined {
  const as = senseOf(chunks[role - 1], 'marker')?.role === 'as' ? role - 1 : role;
  if (isComma(chunks[as - 1])) return startsWithAnd(chunks[role]) ? undefined : as - 1;
  // "Kenya (chair of the Working Group)"
  if (isMark(chunks[as - 1], '(')) return as - 1;
  let end = role;
  while (senseOf(chunks[end - 1], 'filler')) end--;
  return chunks.slice(end, role).some(isCopula) ? end : undefined;
}

/**
 * "the co-chairs of the Working Group, Kenya and Norway", "whose co-chairs are Kenya and Norway", "the Working Group (co-chairs:
 * Kenya and Norway)".
 */
function roleBefore(chunks: readonly Chunk[], role: Role, text: string): Seating[] {
  const { index, owner } = role;
  const behind = owner ? -1 : chunks.slice(role.to, index + reach).findIndex(isBody);
  let next = behind < 0 ? role.to : role.to + behind + 1;
  const chunk = chunks[next];
  const listed = isMark(chunk, ':') && (owner !== undefined || behind >= 0);
  const apposed = isComma(chunk) || isMark(chunk, '(') || listed;
  if (!apposed && !isCopula(chunk)) return [];
  while (senseOf(chunks[next], 'filler')) next++;
  if (apposed) next++;
  while (apposed && senseOf(chunks[next], 'filler')) next++;
  const group = groupAt(chunks, next, chunks.length, text);
  const whose = senseOf(chunks[role.from - 1], 'boundary') !== undefined;
  const near = owner
    ? [owner]
    : behind >= 0
      ? chunks.slice(index, next)
      : whose
        ? chunks.slice(Math.max(0, index - reach), index)
        : [];
  return seating(chunks, role, group?.actors, near.toReversed(), false);
}

/** A body, or the coalition itself. */
const isBody = (chunk: Chunk): boolean =>
  chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition';

const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.is === 'punctuation' && chunk.mark === mark;

const isCopula = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'filler')?.copula === true;

function seating(
  chunks: readonly Chunk[],
  { index, from, to }: Role,
  actors: readonly Actor[] | undefined,
  near: readonly Chunk[],
  future: boolean,
  loose = false,
): Seating[] {
  const role = senseOf(chunks[index], 'seat')?.role;
  const body = near.find(isBody);
  if (!role || !actors || !(body || loose)) return [];
  const former = chunks.slice(from, to).some((chunk) => senseOf(chunk, 'former'));
  const parts = [...actors.map((actor) => actor.chunk), chunks[index]!, ...(body ? [body] : [])];
  const span = spanAround(parts);
  const begins = senseOf(chunks[index], 'seat')?.begins === true;
  const change = former ? 'left' : future || begins ? 'assumed' : 'held';
  return [{ actors, role, change, alone: false, near, span, reason: 'seat: apposition' }];
}

import type { Span } from '../../language/span.ts';
import type { SeatFinding, SeatRole } from '../finding.ts';
import type { Frame } from '../grammar.ts';
import { type Actor, freeGroups, groupAt } from '../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { type Account, clauseSpan, type Doubt, type Fact, type Proposal, type Scene } from '../scene.ts';
import { type Bodies, bodyNameIn, lastBodyBefore } from './body.ts';

type SeatFact = Extract<Fact, { type: 'seat' }>;
type Change = SeatFinding['change'];

/** A party in a role, before its body is known. */
interface Seating {
  readonly actors: readonly Actor[];
  readonly role: SeatRole;
  readonly change: Change;
  /** Chunks among which the body stands. */
  readonly near: readonly Chunk[];
  readonly span: Span;
  readonly reason: string;
}

/** Who chairs, co-chairs or co-leads which body, took it over or gave it up. */
export function seatsOf(account: Account, bodies: Bodies): Proposal<SeatFact>[] {
  const found = new Map<string, Proposal<SeatFact> & { spans: Span[] }>();
  for (const scene of account.scenes) {
    const seatings = [
      ...scene.clauses.flatMap((clause) => seatingsOf(clause, account)),
      ...appositions(scene, account),
    ];
    for (const seating of seatings) {
      const doubts: Doubt[] = [];
      const body = bodyNameIn(seating.near, bodies) ?? fromContext(scene, bodies, doubts);
      if (body === undefined) continue;
      for (const actor of seating.actors) {
        if (actor.party === null) continue;
        const change = seating.change === 'held' && isNew(body, bodies) ? 'assumed' : seating.change;
        const key = JSON.stringify([body, actor.party, seating.role]);
        const known = found.get(key);
        if (known) known.spans.push(seating.span);
        else {
          const fact: SeatFact = { type: 'seat', body, party: actor.party, role: seating.role, change };
          found.set(key, { fact, spans: [seating.span], doubts, reason: seating.reason });
        }
      }
    }
  }
  return [...found.values()];
}

/** Whoever sits in a body that this very text founds has just sat down. */
const isNew = (name: string, bodies: Bodies): boolean =>
  bodies.all.some((body) => body.name === name && body.change === 'established');

function fromContext(scene: Scene, bodies: Bodies, doubts: Doubt[]): string | undefined {
  doubts.push('body-from-context');
  return lastBodyBefore(scene, bodies)?.name;
}

function seatingsOf(clause: Clause, account: Account): Seating[] {
  if (clause.negated || clause.hypothetical) return [];
  const span = clauseSpan(clause);
  const near = [...clause.complement, ...clause.before.toReversed(), ...clause.antecedent.toReversed()];
  const seat = clause.complement.findIndex((chunk) => senseOf(chunk, 'seat'));
  const role = senseOf(clause.complement[seat], 'seat')?.role;
  const seating = (actors: readonly Actor[], change: Change, as: SeatRole): Seating => ({
    actors,
    role: as,
    change,
    near,
    span,
    reason: `seat: ${clause.frame}`,
  });
  switch (clause.frame) {
    case 'chair':
    case 'co-chair':
    case 'co-lead': {
      const meeting = near.some((chunk) => senseOf(chunk, 'meeting'));
      if (role && seat >= 0) return [seating(clause.agents, clause.future ? 'assumed' : 'held', role)];
      const ofContext = clause.before.some((chunk) => senseOf(chunk, 'reference'));
      if (meeting || !(ofContext || near.some((chunk) => chunk.is === 'body'))) return [];
      const several = clause.frame === 'chair' && clause.agents.length > 1;
      return [
        seating(clause.agents, clause.future ? 'assumed' : 'held', several ? 'co-chair' : clause.frame),
      ];
    }
    case 'assume':
      return role ? [seating(assuming(clause, account), 'assumed', role)] : [];
    case 'elect':
      return role
        ? [
            seating(
              firstParties(clause.voice === 'passive' ? clause.before : clause.complement, account),
              'assumed',
              role,
            ),
          ]
        : [];
    case 'hand-over': {
      if (!role) return [];
      const to = clause.complement.findIndex(
        (chunk) => senseOf(chunk, 'marker')?.role === 'to' || chunk.particles.endsWith('ل'),
      );
      const next = to < 0 ? [] : partiesFrom(clause.complement, to, account);
      return [seating(clause.agents, 'left', role), seating(next, 'assumed', role)];
    }
    case 'join':
    case 'accession': {
      if (!role) return [];
      const joined = partiesFrom(clause.complement, 0, account).filter(
        (actor) => !clause.agents.some((agent) => agent.ref === actor.ref),
      );
      return [seating(clause.agents, 'assumed', role), seating(joined, 'held', role)];
    }
    case 'leave':
      return role ? [seating(clause.agents, 'left', role)] : [];
    default:
      return role && saying.has(clause.frame)
        ? [seating(beforeAs(clause.complement, seat, account), 'held', role)]
        : [];
  }
}

/** "confirmed Brazil and Yemen as co-chairs of …" */
function beforeAs(chunks: readonly Chunk[], seat: number, account: Account): readonly Actor[] {
  if (senseOf(chunks[seat - 1], 'marker')?.role !== 'as') return [];
  return groupEndingAt(chunks, seat - 1, account.text) ?? [];
}

/** Frames in which "as co-chairs" says nothing new of those before it. */
const saying: ReadonlySet<Frame> = new Set<Frame>([
  'express',
  'say',
  'decide',
  'hold',
  'call',
  'thanks',
  'plan',
]);

/** "Kenya took over", or passively "Kenya was elected chair". */
const assuming = (clause: Clause, account: Account): readonly Actor[] =>
  clause.voice === 'passive'
    ? (freeGroups(clause.before, 0, clause.before.length, account.text).at(-1)?.actors ?? [])
    : clause.agents;

/** The first group that has a party. */
function firstParties(chunks: readonly Chunk[], account: Account): readonly Actor[] {
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, account.text);
    if (group?.actors.some((actor) => actor.party !== null)) return group.actors;
    if (group) index = group.to - 1;
  }
  return [];
}

/** Every party from a chunk on, in one or several groups. */
function partiesFrom(chunks: readonly Chunk[], from: number, account: Account): Actor[] {
  const actors: Actor[] = [];
  for (let index = from; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, account.text);
    if (!group) continue;
    actors.push(...group.actors.filter((actor) => actor.kind === 'party'));
    index = group.to - 1;
  }
  return actors;
}

/** "Kenya and Norway, co-chairs of the Working Group on Water": parties, a comma, the role, the body. */
function appositions(scene: Scene, account: Account): Seating[] {
  const { chunks } = scene;
  const seatings: Seating[] = [];
  for (let index = 1; index < chunks.length; index++) {
    const role = senseOf(chunks[index], 'seat')?.role;
    if (!role || chunks[index + 1] === undefined) continue;
    let before = index - 1;
    while (before >= 0 && senseOf(chunks[before], 'determiner')) before--;
    if (!isComma(chunks[before])) continue;
    const group = groupEndingAt(chunks, before, account.text);
    const near = chunks.slice(index + 1, index + 4);
    if (!group || !near.some((chunk) => chunk.is === 'body')) continue;
    seatings.push({
      actors: group,
      role,
      change: 'held',
      near,
      span: spanFrom(group, near),
      reason: 'seat: apposition',
    });
  }
  return seatings;
}

function groupEndingAt(chunks: readonly Chunk[], end: number, text: string): readonly Actor[] | undefined {
  let found: readonly Actor[] | undefined;
  for (let from = end - 1; from >= 0; from--) {
    const group = groupAt(chunks, from, end, text);
    if (group?.to === end) found = group.actors;
    else if (!isComma(chunks[from]) && !senseOf(chunks[from], 'and') && !senseOf(chunks[from], 'determiner'))
      break;
  }
  return found;
}

function spanFrom(group: readonly Actor[], near: readonly Chunk[]): Span {
  const body = near.find((chunk) => chunk.is === 'body') ?? near[0]!;
  return { start: group[0]!.chunk.start, end: body.end };
}

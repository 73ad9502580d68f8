import type { Span } from '../../language/span.ts';
import type { MembershipFinding } from '../finding.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { type Account, clauseSpan, type Fact, type Proposal } from '../scene.ts';

type MembershipFact = Extract<Fact, { type: 'membership' }>;
type CountFact = Extract<Fact, { type: 'member-count' }>;

/** Who joined, left or came to observe the coalition, with the ordinal that the text gives. */
export function membershipsOf(account: Account): Proposal<MembershipFact>[] {
  const found = new Map<string, Proposal<MembershipFact> & { spans: Span[] }>();
  for (const scene of account.scenes) {
    for (const clause of scene.clauses) {
      for (const fact of membershipsIn(clause, account)) {
        const key = `${fact.change} ${JSON.stringify(fact.party)}`;
        const known = found.get(key);
        if (known) {
          known.spans.push(clauseSpan(clause));
          if (known.fact.ordinal === null) found.set(key, { ...known, fact });
        } else {
          const reason = `membership: ${clause.frame}`;
          found.set(key, { fact, spans: [clauseSpan(clause)], doubts: [], reason });
        }
      }
    }
  }
  return [...found.values()];
}

function membershipsIn(clause: Clause, account: Account): MembershipFact[] {
  if (clause.negated || clause.hypothetical || clause.future) return [];
  const { complement } = clause;
  if (complement.some((chunk) => senseOf(chunk, 'seat'))) return [];
  const member = complement.map((chunk) => senseOf(chunk, 'member')).find((sense) => sense !== undefined);
  const ofCoalition =
    member !== undefined ||
    clause.frame === 'welcome' ||
    complement.some((chunk) => senseOf(chunk, 'actor')?.actor === 'coalition');
  if (!ofCoalition) return [];
  const parties = partiesOf(clause, account);
  const ordinals = complement.flatMap((chunk) =>
    chunk.is === 'number' && chunk.number.ordinal ? [chunk.number.value] : [],
  );
  const change = clause.frame === 'leave' ? 'left' : (member?.change ?? 'joined');
  return parties.map((actor, index) => ({
    type: 'membership',
    party: actor.ref,
    change: change as MembershipFinding['change'],
    ordinal:
      (ordinals.length === parties.length
        ? ordinals[index]
        : ordinals.length === 1 && parties.length === 1
          ? ordinals[0]
          : null) ?? null,
  }));
}

/** Those whose standing changes: the object of a welcome, the subject of joining, what follows "the accession of". */
function partiesOf(clause: Clause, account: Account): readonly Actor[] {
  const isParty = (actor: Actor): boolean => actor.kind === 'party';
  switch (clause.frame) {
    // In French one verb is for hosting a meeting and for welcoming a member: « accueille le Kenya comme membre ».
    case 'host':
    case 'welcome':
    case 'admit': {
      if (clause.voice === 'passive') return firstGroup(clause.before, account).filter(isParty);
      const hasMember = clause.after.some((chunk) => senseOf(chunk, 'member'));
      if (!hasMember) return [];
      const parties = firstGroup(clause.complement, account).filter(isParty);
      // "Comoros, admitted as its 34th member"
      return parties.length > 0 || clause.frame === 'welcome'
        ? parties
        : firstGroup(clause.before, account).filter(isParty);
    }
    case 'join':
    case 'leave':
      return clause.agents.filter(isParty);
    case 'accession':
      return clause.agents.filter(isParty);
    default:
      return [];
  }
}

/** The first group of actors that is of parties. */
function firstGroup(chunks: readonly Chunk[], account: Account): readonly Actor[] {
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, account.text);
    if (!group) continue;
    if (group.actors.some((actor) => actor.kind === 'party')) return group.actors;
    index = group.to - 1;
  }
  return [];
}

/** "the 84-member coalition", "brings together 30 members": how many members there are. */
export function memberCountsOf(account: Account): Proposal<CountFact>[] {
  const found = new Map<number, Proposal<CountFact>>();
  for (const scene of account.scenes) {
    for (const [index, chunk] of scene.chunks.entries()) {
      if (chunk.is !== 'number' || chunk.number.ordinal || !isCountOfMembers(scene.chunks, index)) continue;
      const { value } = chunk.number;
      if (!found.has(value)) {
        const span = { start: chunk.start, end: (scene.chunks[index + 1] ?? chunk).end };
        found.set(value, {
          fact: { type: 'member-count', count: value },
          spans: [span],
          doubts: [],
          reason: 'member-count',
        });
      }
    }
  }
  return [...found.values()];
}

/** The number counts members, and those not of something else. */
function isCountOfMembers(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  if (senseOf(next, 'member') && !senseOf(next, 'level')) {
    const of = senseOf(chunks[index + 2], 'marker')?.role === 'of';
    const whole = chunks
      .slice(index + 3, index + 5)
      .some((chunk) => senseOf(chunk, 'actor')?.actor === 'coalition');
    return !of || whole;
  }
  // "bring the number of our members to fifty-eight"
  const before = chunks.slice(Math.max(0, index - 2), index);
  return (
    before.length === 2 &&
    senseOf(before[0], 'member') !== undefined &&
    senseOf(before[1], 'marker')?.role === 'to'
  );
}

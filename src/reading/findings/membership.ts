import type { Span } from '../../language/span.ts';
import type { MembershipFinding } from '../finding.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { type Account, clauseSpan, type Fact, type Proposal, type Scene } from '../scene.ts';
import { ordinalsIn, serialTitlesIn, type Title, titlesIn } from './membership-title.ts';

type MembershipFact = Extract<Fact, { type: 'membership' }>;
type Change = MembershipFinding['change'];

interface Stated {
  readonly fact: MembershipFact;
  readonly span: Span;
  readonly reason: string;
}

/** Who joined, left or came to observe the coalition, with the ordinal that the text gives. */
export function membershipsOf(account: Account): Proposal<MembershipFact>[] {
  const found = new Map<string, Proposal<MembershipFact> & { spans: Span[] }>();
  for (const { fact, span, reason } of account.scenes.flatMap((scene) => statedIn(scene, account))) {
    const key = `${fact.change} ${JSON.stringify(fact.party)}`;
    const known = found.get(key);
    if (!known) found.set(key, { fact, spans: [span], doubts: [], reason });
    else {
      known.spans.push(span);
      if (known.fact.ordinal === null) found.set(key, { ...known, fact });
    }
  }
  return [...found.values()];
}

/** What the clauses of a sentence state, and what its titles do: "the 84th member is Kenya". */
function statedIn({ clauses, chunks }: Scene, account: Account): Stated[] {
  const stated = clauses.flatMap((clause) =>
    factsIn(clause, account).map(
      (fact): Stated => ({ fact, span: clauseSpan(clause), reason: `membership: ${clause.frame}` }),
    ),
  );
  const serial = serialTitlesIn(chunks);
  if (serial.length > 0) {
    const told = new Set(serial.map(({ party }) => party));
    return [...stated.filter(({ fact }) => !told.has(fact.party)), ...serial.flatMap(titled)];
  }
  const titles = titlesIn(chunks, account.text);
  const [only, ...others] = stated;
  const [title] = titles;
  // «قبول كينيا عضوا، وهي العضو العشرون»
  if (only && others.length === 0 && only.fact.ordinal === null && title && !title.party)
    return [{ ...only, fact: { ...only.fact, ordinal: title.ordinal } }];
  return [...stated, ...titles.flatMap(titled)];
}

const titled = ({ party, ordinal, span }: Title): Stated[] =>
  party
    ? [{ fact: { type: 'membership', party, change: 'joined', ordinal }, span, reason: 'membership: title' }]
    : [];

function factsIn(clause: Clause, account: Account): MembershipFact[] {
  if (clause.negated || clause.hypothetical || clause.future) return [];
  const { complement } = clause;
  if (complement.some((chunk) => senseOf(chunk, 'seat')) || !isOfCoalition(clause, account)) return [];
  const parties = partiesOf(clause, account);
  const ordinals = ordinalsIn(complement);
  const aligned = ordinals.length === parties.length || parties.length === 1;
  const change = changeOf(clause);
  const facts = parties.map(
    (actor, index): MembershipFact => ({
      type: 'membership',
      party: actor.ref,
      change,
      ordinal: (aligned ? ordinals[index] : undefined) ?? null,
    }),
  );
  return facts.length > 0 && clause.frame === 'join' ? [...facts, ...gapped(complement, change)] : facts;
}

const memberIn = (chunks: readonly Chunk[]): Change | undefined =>
  chunks.map((chunk) => senseOf(chunk, 'member')?.change).find((change) => change !== undefined);

const changeOf = (clause: Clause): Change =>
  clause.frame === 'leave' ? 'left' : (memberIn(clause.complement) ?? memberIn(clause.before) ?? 'joined');

/** "…, and Peru its thirteenth". */
function gapped(complement: readonly Chunk[], change: Change): MembershipFact[] {
  return complement.flatMap((chunk, index): MembershipFact[] => {
    if (chunk.is !== 'party' || !senseOf(complement[index - 1], 'and')) return [];
    const [ordinal] = ordinalsIn(complement.slice(index + 1, index + 4));
    return ordinal ? [{ type: 'membership', party: chunk.party.party, change, ordinal }] : [];
  });
}

/** The clause speaks of the coalition: it says so, or of members, or names nothing else that one could join. */
function isOfCoalition(clause: Clause, account: Account): boolean {
  const { complement, frame } = clause;
  if (frame === 'host' || frame === 'say' || frame === 'hold') return isAsMember(complement, frame);
  if (frame === 'welcome' || memberIn(complement) !== undefined || complement.some(isCoalition)) return true;
  if (complement.some((chunk) => chunk.is === 'body' && chunk.kind === 'other'))
    return !account.coalition.spokenOf;
  if (frame === 'admit' || frame === 'pledge')
    return clause.voice === 'passive' && memberIn(clause.before) !== undefined;
  return clause.voice === 'nominal' ? !namesElse(behindAgents(clause)) : isIntransitive(clause);
}

/** "welcomed Guyana to the Coalition", « la bienvenue au Guyana au sein de la Coalition »: into it, whatever else is said. */
function isTaken(complement: readonly Chunk[]): boolean {
  return complement.some((chunk, index) => {
    const role = senseOf(chunk, 'marker')?.role;
    const party = complement[index - 1];
    if ((role !== 'to' && role !== 'in') || party?.is !== 'party' || party.party.form === 'demonym')
      return false;
    const next = complement[index + 1];
    const named = senseOf(next, 'determiner') ? complement[index + 2] : next;
    return named !== undefined && isCoalition(named);
  });
}

/** An observer need not be welcomed: "attended as an observer". A host receives members as such: « accueille le Kenya comme membre ». */
function isAsMember(complement: readonly Chunk[], frame: Clause['frame']): boolean {
  return complement.some((chunk, index) => {
    const change = senseOf(chunk, 'member')?.change;
    if (!change || (frame !== 'host' && change !== 'observer')) return false;
    // "as observers of the meeting"
    if (senseOf(complement[index + 1], 'marker')?.role === 'of' && frame !== 'host') return false;
    const before = complement.slice(Math.max(0, index - 3), index);
    return before.some((each) => senseOf(each, 'marker')?.role === 'as') || /^[بك]/.test(chunk.particles);
  });
}

const isCoalition = (chunk: Chunk): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';

function behindAgents({ agents, complement }: Clause): readonly Chunk[] {
  const last = agents.at(-1)?.chunk;
  return last ? complement.slice(complement.indexOf(last) + 1) : complement;
}

/** "Kenya and Peru, who have joined since": nothing is named, and no other verb goes on ("joined in thanking"). */
function isIntransitive({ complement, after }: Clause): boolean {
  const next = after.find(
    (chunk) => chunk.start >= (complement.at(-1)?.end ?? 0) && chunk.is !== 'punctuation',
  );
  return !namesElse(complement) && senseOf(next, 'trigger') === undefined;
}

/** Up to the first mark, something stands there that is neither a time nor the coalition's: "to the Convention". */
function namesElse(chunks: readonly Chunk[]): boolean {
  const end = chunks.findIndex((chunk) => chunk.is === 'punctuation');
  return chunks
    .slice(0, end < 0 ? chunks.length : end)
    .some((chunk) =>
      chunk.is === 'lexicon' ? elsewhere.some((is) => senseOf(chunk, is)) : !isOfTime(chunk),
    );
}

/** "joined the effort", "joined online": what is joined, or how, is no membership. */
const elsewhere = ['noun', 'post', 'format'] as const;

const isOfTime = (chunk: Chunk): boolean => chunk.is === 'date' || chunk.is === 'number';

const isParty = (actor: Actor): boolean =>
  actor.kind === 'party' && !(actor.chunk.is === 'party' && actor.chunk.party.form === 'demonym');

/** Those whose standing changes: the object of a welcome, the subject of joining, what follows "the accession of". */
function partiesOf(clause: Clause, account: Account): readonly Actor[] {
  const { before, complement, agents } = clause;
  switch (clause.frame) {
    case 'host':
    case 'welcome':
      if (clause.voice === 'passive') return firstGroup(before, account);
      return memberIn(clause.after) || isTaken(complement) ? firstGroup(complement, account) : [];
    case 'pledge':
    case 'admit': {
      if (clause.voice === 'passive') {
        const received = firstGroup(before, account);
        return received.length > 0 ? received : firstGroup(complement, account);
      }
      const admitted = memberIn(clause.after) ? firstGroup(complement, account) : [];
      if (admitted.length > 0 || complement.some((chunk) => senseOf(chunk, 'marker')?.role === 'to'))
        return admitted;
      // "Comoros, admitted as its 34th member", «مُنحت كينيا صفة مراقب»
      const earlier = firstGroup(before, account);
      return earlier.length > 0 ? earlier : agents.filter(isParty);
    }
    case 'join':
    case 'leave':
    case 'say':
    case 'hold':
      return clause.voice === 'passive' ? [] : agents.map(ofState).filter(isParty);
    case 'accession':
      return agents.filter(isParty);
    default:
      return [];
  }
}

/** «وزير خارجية كينيا، التي انضمت»: of an official without a name it is the state that joins. */
const ofState = (actor: Actor): Actor =>
  actor.kind === 'person' && typeof actor.ref === 'string' ? { ...actor, kind: 'party' } : actor;

/** The first group of actors that is of parties. */
function firstGroup(chunks: readonly Chunk[], account: Account): readonly Actor[] {
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, account.text);
    if (!group) continue;
    const parties = group.actors.filter(isParty);
    if (parties.length > 0) return parties;
    index = group.to - 1;
  }
  return [];
}

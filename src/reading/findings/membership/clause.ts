import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, clauseSpan, type Scene } from '../../scene.ts';
import {
  type Change,
  factOf,
  isCoalition,
  isElsewhere,
  type MembershipFact,
  memberIn,
  type Own,
  roleOf,
  type Stated,
} from './members.ts';
import { isOnlyWished } from './received.ts';
import { ordinalsIn } from './title.ts';
import { isStrict, partiesOf } from './whose.ts';

/** The memberships that one clause states: "Kenya joined", "welcomed Kenya as a member", «انضمت كينيا». */
export function clauseFacts(clause: Clause, scene: Scene, account: Account, own: Own): Stated[] {
  return factsIn(clause, scene, account, own).map((fact) => ({
    fact,
    span: clauseSpan(clause),
    reason: `membership: ${clause.frame}`,
  }));
}

function factsIn(clause: Clause, scene: Scene, account: Account, own: Own): MembershipFact[] {
  if (clause.negated || isSupposed(clause, scene) || isWished(clause, scene) || isOnlyExpected(clause, scene))
    return [];
  if (clause.voice === 'nominal' && isOnlyWished(scene.chunks, scene.chunks.indexOf(clause.trigger)))
    return [];
  const { complement } = clause;
  if (complement.some((chunk) => senseOf(chunk, 'seat')) || !isOfCoalition(clause, scene, account, own))
    return [];
  const change = changeOf(clause);
  // Observers are told by their own turns, whatever the verb.
  if (change === 'observer') return [];
  const parties = partiesOf(clause, scene, account);
  const ordinals = ordinalsIn(complement);
  const aligned = ordinals.length === parties.length || parties.length === 1;
  const facts = parties.map((party, index) =>
    factOf(party, change, (aligned && change === 'joined' ? ordinals[index] : undefined) ?? null),
  );
  return facts.length > 0 && isArrival(clause) ? [...facts, ...gapped(complement, change)] : facts;
}

const isArrival = ({ frame }: Clause): boolean => frame === 'join' || frame === 'become';

/** "Should Kenya leave, …", "if Kenya leaves", but "announced that it had become". */
function isSupposed(clause: Clause, { chunks, clauses }: Scene): boolean {
  const { before, hypothetical } = clause;
  const [first] = before;
  const bound = first ? chunks[chunks.indexOf(first) - 1] : undefined;
  const announces = isAnnounced(clause, clauses);
  const supposed = (chunk: Chunk | undefined): boolean => {
    const reported = senseOf(chunk, 'reported');
    return (
      senseOf(chunk, 'hypothetical') !== undefined &&
      !(reported && (reported.past ? chunk !== chunks[0] : announces))
    );
  };
  let at = chunks.indexOf(clause.trigger) - 1;
  while (senseOf(chunks[at], 'filler')) at--;
  return (hypothetical && supposed(chunks[at])) || [bound, ...before].some(supposed);
}

/** "regretted that Kenya had left", "announced that it would leave": the clause before tells of it. */
function isAnnounced(clause: Clause, clauses: readonly Clause[]): boolean {
  const frame = clauses[clauses.indexOf(clause) - 1]?.frame;
  return frame === 'express' || frame === 'say' || frame === 'decide' || frame === 'pledge';
}

/**
 * "is expected to join", "will join in May": to come; who leaves, who becomes the next member, and "announced that it would join", is
 * told as good as done.
 */
function isOnlyExpected(clause: Clause, { chunks, clauses }: Scene): boolean {
  const { future, frame, complement, trigger } = clause;
  if (!future) return false;
  if (isAnnounced(clause, clauses)) return false;
  const auxiliary = chunks[chunks.indexOf(trigger) - 1];
  const loose = senseOf(auxiliary, 'future') !== undefined && auxiliary!.to - auxiliary!.from > longestModal;
  return loose || (frame !== 'leave' && memberIn(complement) === undefined);
}

/** Words of "will" and "is to"; "is expected to" is longer and less sure. */
const longestModal = 2;

/** "wishes to join", « souhaite rejoindre »: a wish is no membership yet. */
function isWished({ form, trigger }: Clause, { chunks }: Scene): boolean {
  const filler = senseOf(chunks[chunks.indexOf(trigger) - 1], 'filler');
  return form === 'base' && filler !== undefined && !filler.copula;
}

function changeOf({ frame, complement, before }: Clause): Change {
  if (frame === 'leave') return 'left';
  // "which joined yesterday, and Spain as an observer": what is said up to the comma
  const end = complement.findIndex(isComma);
  return memberIn(end > 0 ? complement.slice(0, end) : complement) ?? memberIn(before) ?? 'joined';
}

/** "…, and Peru its thirteenth". */
function gapped(complement: readonly Chunk[], change: Change): MembershipFact[] {
  return complement.flatMap((chunk, index): MembershipFact[] => {
    if (chunk.is !== 'party' || !senseOf(complement[index - 1], 'and')) return [];
    const [ordinal] = ordinalsIn(complement.slice(index + 1, index + 4));
    return ordinal ? [factOf(chunk.party.party, change, ordinal)] : [];
  });
}

/** The clause speaks of the coalition: it says so, or of members, or names nothing else that one could join. */
function isOfCoalition(clause: Clause, scene: Scene, account: Account, own: Own): boolean {
  const { complement, frame } = clause;
  if (frame === 'host') return isAsMember(complement);
  if (frame === 'welcome') return true;
  const member = complement.findIndex((chunk) => senseOf(chunk, 'member'));
  // "became a member of the Security Council"
  if (member >= 0)
    return roleOf(complement[member + 1]) !== 'of' || !isElsewhere(complement.slice(member + 1), own);
  if (frame === 'become') return false;
  if (complement.some(isCoalition)) return !isMeansOf(complement);
  // "admits by consensus Korea and Zambia"; to accept or grant is of many things.
  if (frame === 'admit' && clause.voice === 'active') return isStrict(clause);
  if (complement.some((chunk) => chunk.is === 'body' && chunk.kind === 'other'))
    return !account.coalition.spokenOf;
  if (frame === 'admit') return clause.voice === 'passive';
  if (frame !== 'join' && frame !== 'leave' && frame !== 'accession') return false;
  // "withdrew its candidature", « la présidence que les Fidji ont abandonnée »: what is given up is no membership.
  const seat = (chunk: Chunk): boolean => senseOf(chunk, 'seat') !== undefined;
  if (
    frame === 'leave' &&
    (clause.antecedent.some(seat) || complement.some((chunk) => senseOf(chunk, 'resolve')?.asked))
  )
    return false;
  // "leads alone following the departure of Kenya": what is left is a seat.
  if (frame === 'leave' && clause.voice === 'nominal' && presides(scene)) return false;
  if (clause.voice === 'nominal') return !isElsewhere(behindAgents(clause), own);
  return !isElsewhere(upToSubject(complement), own) && !goesOn(clause);
}

const presides = ({ chunks, clauses }: Scene): boolean =>
  chunks.some((chunk) => senseOf(chunk, 'seat') ?? senseOf(chunk, 'tenure')) ||
  clauses.some(({ frame }) => frame === 'chair' || frame === 'co-chair' || frame === 'co-lead');

/** «انضمت إليه قبل شهرين كل من سلوفاكيا وجورجيا»: a subject may stand last, behind "each of". */
function upToSubject(complement: readonly Chunk[]): readonly Chunk[] {
  const each = complement.findIndex(
    (chunk, index) =>
      senseOf(chunk, 'determiner') && complement[index + 1]?.is === 'party' && chunk.to - chunk.from > 1,
  );
  return each < 0 ? complement : complement.slice(0, each);
}

/** "joined the work of the Coalition", "joined the Coalition's call": something of the coalition's. */
function isMeansOf(complement: readonly Chunk[]): boolean {
  const at = complement.findIndex(isCoalition);
  const noun = complement.slice(0, at).some((chunk) => senseOf(chunk, 'noun') ?? senseOf(chunk, 'stance'));
  return noun && roleOf(complement[at - 1]) === 'of';
}

/** A host receives members as such: « accueille le Kenya comme membre ». */
const isAsMember = (complement: readonly Chunk[]): boolean =>
  complement.some((chunk, index) => {
    if (!senseOf(chunk, 'member')) return false;
    const before = complement.slice(Math.max(0, index - 3), index);
    return before.some((each) => roleOf(each) === 'as') || /^[بك]/.test(chunk.particles);
  });

function behindAgents({ agents, complement }: Clause): readonly Chunk[] {
  const last = agents.at(-1)?.chunk;
  return last ? complement.slice(complement.indexOf(last) + 1) : complement;
}

/** Another verb goes on: "joined in thanking". */
function goesOn({ complement, after }: Clause): boolean {
  const next = after.find(
    (chunk) => chunk.start >= (complement.at(-1)?.end ?? 0) && chunk.is !== 'punctuation',
  );
  return complement.length < 2 && senseOf(next, 'trigger') !== undefined;
}

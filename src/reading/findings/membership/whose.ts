import type { PartyRef } from '../../finding.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import type { Account, Scene } from '../../scene.ts';
import { firstParties, isBeside, isCoalition, isParty, memberIn, partiesIn, roleOf } from './members.ts';

/** Those whose standing changes: the object of a welcome, the subject of joining, what follows "the accession of". */
export function partiesOf(clause: Clause, scene: Scene, { text }: Account): readonly PartyRef[] {
  const { before, complement, agents, voice } = clause;
  switch (clause.frame) {
    case 'host':
    case 'welcome':
      if (voice === 'passive') return firstParties(before, text);
      return memberIn(clause.after) === 'joined' || isTaken(complement) || isReceived(clause)
        ? firstParties(complement, text)
        : [];
    case 'admit':
      return admittedBy(clause, text);
    case 'join':
    case 'become':
    case 'leave':
      return voice === 'passive' ? [] : subjectsOf(clause, scene, text);
    case 'accession':
      return agents.some(({ chunk }) => isCountry(chunk))
        ? countryOf(clause.trigger, scene)
        : agents.filter(isParty).map(({ ref }) => ref);
    default:
      return [];
  }
}

/** "his country", «بلاده» */
export const isCountry = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'reference')?.country === true;

/** The party for which those speak of whom the sentence told before a chunk. */
export function countryOf({ from }: Chunk, { clauses }: Scene): readonly PartyRef[] {
  const speaks = clauses.findLast(
    ({ trigger, agents }) => trigger.from < from && agents.some(({ party }) => party !== null),
  );
  return speaks?.agents.flatMap(({ party }) => party ?? []) ?? [];
}

function admittedBy(clause: Clause, text: string): readonly PartyRef[] {
  const { voice, before, after, complement, agents } = clause;
  const earlier = firstParties(before, text);
  if (voice === 'passive') {
    const behind = complement.length > 0 ? complement : after.slice(0, longestSubject);
    return earlier.length > 0 ? earlier : firstParties(behind, text);
  }
  const told = memberIn(after) !== undefined || after.some(isCoalition) || isStrict(clause);
  const admitted = told ? firstParties(complement, text) : [];
  if (admitted.length > 0 || complement.some((chunk) => roleOf(chunk) === 'to')) return admitted;
  // "Comoros, admitted as its 34th member", «مُنحت كينيا صفة مراقب»
  return earlier.length > 0 ? earlier : agents.filter(isParty).map(({ ref }) => ref);
}

/**
 * The subject, also one that stands behind what is joined: «انضمت إلى التحالف في هذا الاجتماع كل من تشيلي وماليزيا», or directly before the
 * verb, whatever governs it: "since Kenya joined".
 */
function subjectsOf(clause: Clause, { chunks }: Scene, text: string): readonly PartyRef[] {
  const { agents, agency, complement, antecedent, trigger } = clause;
  const late = agency === 'stated' ? undefined : lateSubject(complement, text);
  if (late) return late;
  // « à l'Éthiopie et au Népal, qui viennent de nous rejoindre »: the whole list before the relative
  const end = antecedent.findLastIndex((chunk) => !isComma(chunk)) + 1;
  const list = agents.length === 1 && end > 0 ? groupEndingAt(antecedent, end, text) : undefined;
  if (list?.some(({ chunk }) => chunk === agents[0]!.chunk))
    return list.filter(isParty).map(({ ref }) => ref);
  const refs = agents.filter(isParty).map(({ ref }) => ref);
  if (refs.length > 0) return refs;
  const at = chunks.indexOf(trigger);
  const first = Math.max(0, at - longestSubject);
  const before = partiesIn(chunks.slice(first, at), text);
  // "after Kenya signed up"
  const beside = before.findLast(({ to }) => chunks.slice(first + to, at).every(isBetween));
  if (beside || agency === 'stated') return beside?.refs ?? [];
  return (before.findLast(({ from }) => !isBeside(chunks, first + from)) ?? before.at(-1))?.refs ?? [];
}

/** "Kenya – have since" stands before "joined". */
const isBetween = (chunk: Chunk): boolean =>
  (chunk.is === 'punctuation' && !isComma(chunk)) ||
  senseOf(chunk, 'filler') !== undefined ||
  senseOf(chunk, 'other-time') !== undefined;

/** Chunks before a verb in which its subject is looked for where no clause gives it. */
const longestSubject = 14;

function lateSubject(complement: readonly Chunk[], text: string): readonly PartyRef[] | undefined {
  for (let index = 0; index < complement.length; index++) {
    const chunk = complement[index]!;
    const before = complement[index - 1];
    const opens = senseOf(chunk, 'determiner') !== undefined;
    const free = isCoalition(before) || before?.is === 'date' || senseOf(before, 'filler') !== undefined;
    if (!opens && !(chunk.is === 'party' && chunk.particles === '' && free)) continue;
    const group = groupAt(complement, index, complement.length, text);
    const refs = group?.actors.filter(isParty).map(({ ref }) => ref) ?? [];
    if (refs.length > 0) return refs;
  }
  return undefined;
}

/** "welcomed Guyana to the Coalition", « la bienvenue au Guyana au sein de la Coalition »: into it, whatever else is said. */
function isTaken(complement: readonly Chunk[]): boolean {
  return complement.some((chunk, index) => {
    const role = roleOf(chunk);
    const party = complement[index - 1];
    if ((role !== 'to' && role !== 'in') || party?.is !== 'party' || party.party.form === 'demonym')
      return false;
    const next = complement[index + 1];
    const named = senseOf(next, 'determiner') ? complement[index + 2] : next;
    return named !== undefined && (isCoalition(named) || senseOf(named, 'fold') !== undefined);
  });
}

/** To admit is of members alone; to accept or grant is of many things. */
export const isStrict = ({ trigger }: Clause): boolean => senseOf(trigger, 'assent') === undefined;

/** "The Platform welcomes Cuba": the coalition itself receives a party, and nothing of its is said. */
function isReceived({ agents, complement, voice }: Clause): boolean {
  if (voice !== 'active' || !agents.some(({ kind }) => kind === 'coalition')) return false;
  const at = complement.findIndex((chunk) => !senseOf(chunk, 'determiner'));
  const next = complement[at + 1];
  return (
    complement[at]?.is === 'party' &&
    (next === undefined || next.is === 'punctuation' || senseOf(next, 'and') !== undefined)
  );
}

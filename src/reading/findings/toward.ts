import type { PartyRef, UndertakingKind } from '../finding.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Account, Scene } from '../scene.ts';
import { askedAfter, peopleAt, roleOf } from './addressee-phrase.ts';

/** The kinds of undertaking that have addressees. */
const addressing: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>([
  'support',
  'call',
  'commendation',
  'thanks',
]);

/**
 * Those whom a clause addresses: the parties, persons and groups of its complement before it turns to the matter, and those of
 * the same rank behind it; where there are none, whoever the noun after the verb names ("urged shipowners to report").
 */
export function towardOf(
  clause: Clause,
  kind: UndertakingKind,
  actor: Actor,
  scene: Scene,
  account: Account,
): PartyRef[] {
  // Whom one fears for or what one plans with is matter: "concerned about Iraq", "will send a mission to Kenya".
  if (!addressing.has(kind)) return [];
  const named = namedIn(clause, actor, scene, account);
  if (named.length > 0) return named;
  const phrase = kind === 'call' || kind === 'thanks' ? askedAfter(clause, kind) : undefined;
  return phrase ? [{ name: account.text.slice(phrase[0]!.start, phrase.at(-1)!.end) }] : [];
}

/** Where the walk along a complement stands. */
interface Walk {
  /** The preposition of the first addressee, '' for a direct object; undefined before there is one. */
  governor: string | undefined;
  /** What turned to the matter: "for" in "thanked Kenya for its help". */
  matter: string | undefined;
  /** Nothing but the noun phrase after the verb has passed. */
  direct: boolean;
}

function namedIn(clause: Clause, actor: Actor, scene: Scene, { text, lexicon }: Account): PartyRef[] {
  const chunks = clause.complement;
  const ends = clause.after.slice(clause.after.indexOf(chunks.at(-1)!) + 1).every(isMark);
  const toward: PartyRef[] = [];
  const walk: Walk = { governor: undefined, matter: undefined, direct: true };
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (walk.governor !== undefined && walk.matter === undefined) walk.matter = turnToMatter(chunk);
    const group = groupAt(chunks, index, chunks.length, text);
    const people = group ? undefined : peopleAt(chunks, index, scene.sentence.tokens, lexicon);
    const to = group?.to ?? people?.to;
    if (to === undefined) {
      walk.direct &&= staysDirect(chunks, index);
      continue;
    }
    const resumes = walk.matter !== undefined && isOfSameRank(chunks, index, to, walk, ends);
    const party = group?.actors.some(({ kind }) => kind !== 'outsider');
    const near = walk.matter === undefined && (party || walk.direct || isJoined(chunks, index));
    if ((resumes || near) && !isSetting(chunks, index)) {
      const others = group?.actors.filter(({ kind, ref }) => kind !== 'reference' && ref !== actor.ref);
      const refs = others?.map(({ ref }) => ref) ?? [{ name: text.slice(people!.start, people!.end) }];
      toward.push(...refs);
      if (refs.length > 0) walk.governor ??= governorOf(chunks, index);
    }
    walk.direct = false;
    index = to - 1;
  }
  return toward;
}

const isMark = (chunk: Chunk): boolean => chunk.is === 'punctuation';

function turnToMatter(chunk: Chunk): string | undefined {
  const role = roleOf(chunk);
  if (role === 'for' || role === 'to' || role === 'on') return role;
  return senseOf(chunk, 'trigger') ? 'trigger' : undefined;
}

/** "the courage of", "thanks to", "support for" are on the way to the addressee; "efforts to" goes on with a verb. */
function staysDirect(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  const role = roleOf(chunk);
  // What the verb itself governs: «أثنى على».
  if (index === 0 && role !== undefined) return true;
  if (role === 'for') return senseOf(chunks[index - 1], 'stance') !== undefined;
  if (role === 'to') return index <= longestStance && !senseOf(chunks[index - 1], 'noun');
  if (role !== undefined) return role === 'of';
  return senseOf(chunk, 'stance') !== undefined || !(isMark(chunk) || senseOf(chunk, 'trigger'));
}

/** "their deep and sincere gratitude to": so many chunks may stand before the preposition. */
const longestStance = 5;

/** The preposition under which an addressee stands. */
function governorOf(chunks: readonly Chunk[], index: number): string {
  for (let at = index; at >= 0; at--) {
    const attached = attachedPreposition(chunks[at]!);
    if (attached) return attached;
    const role = roleOf(chunks[at]);
    if (role !== undefined && role !== 'of') return role;
  }
  return '';
}

/**
 * Behind the matter, another addressee stands as the first did: under its preposition, said again ("to Oslo for its help and
 * to Rome"), or with a matter of its own ("Oslo for its help, Rome for its advice and Riga").
 */
function isOfSameRank(
  chunks: readonly Chunk[],
  index: number,
  to: number,
  { governor, matter }: Walk,
  ends: boolean,
): boolean {
  const start = startOfPhrase(chunks, index);
  const marked = roleOf(chunks[start - 1]);
  const own = attachedPreposition(chunks[index]!) ?? marked ?? '';
  if (own !== governor) return false;
  if (!isJoined(chunks, marked === undefined ? start : start - 1)) return false;
  return own !== '' || roleOf(chunks[to]) === matter || (ends && chunks.slice(to).every(isMark));
}

/** A comma or "and" stands before the phrase. */
const isJoined = (chunks: readonly Chunk[], index: number): boolean => {
  const at = startOfPhrase(chunks, index);
  return startsWithAnd(chunks[at]) || startsWithAnd(chunks[at - 1]) || isComma(chunks[at - 1]);
};

/** Where the determiners before a noun begin. */
function startOfPhrase(chunks: readonly Chunk[], index: number): number {
  let start = index;
  while (start > 0 && senseOf(chunks[start - 1], 'determiner')) start--;
  return start;
}

/** "in Iraq" is where, not toward whom. A demonym before a common noun is a detail of the matter. */
function isSetting(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  if (roleOf(chunks[index - 1]) === 'in') return true;
  if (chunk.is !== 'party' || chunk.party.form !== 'demonym') return false;
  return !senseOf(chunks[index + 1], 'government') && !senseOf(chunks[index - 1], 'government');
}

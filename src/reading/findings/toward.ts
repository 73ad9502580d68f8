import type { Token } from '../../language/tokens.ts';
import type { PartyRef, UndertakingKind } from '../finding.ts';
import type { Actor } from '../phrases/actors.ts';
import {
  attachedPreposition,
  type Chunk,
  isComma,
  isPossessive,
  senseOf,
  startsWithAnd,
} from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { isBoundary } from '../phrases/openings.ts';
import type { Account } from '../scene.ts';
import { type Named, namedAt, nounAt } from './addressee-phrase.ts';
import { isModifying } from './addressee-turns.ts';
import { Walk } from './addressee-walk.ts';
import { roleOf, type Words } from './addressee-word.ts';
import { meantBy } from './antecedent.ts';

/** The sentence in which a clause stands. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** The chunks that open a clause. */
  readonly verbs: ReadonlySet<Chunk>;
}

/** Kinds whose addressees are parties and people wherever the object of the verb names them: "the efforts of Kenya". */
const addressing: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>([
  'support',
  'call',
  'commendation',
  'thanks',
]);

/** Kinds that address none but their direct object: "condemned the networks", "committed to the island states". */
const affecting: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>(['condemnation', 'commitment']);

/** Those whom a clause addresses: parties by their code, everybody else by the words of the text. */
export function towardOf(
  clause: Clause,
  kind: UndertakingKind,
  actor: Actor,
  { tokens, chunks: sentence, verbs }: Place,
  { text, lexicon }: Account,
): PartyRef[] {
  // Whom one fears for or what one plans with is matter: "concerned about Iraq", "will send a mission to Kenya".
  if (!addressing.has(kind) && !affecting.has(kind)) return [];
  const words: Words = { text, lexicon, tokens };
  if (clause.voice === 'passive' && clause.frame !== 'express')
    return passiveSubject(clause, words, actor.ref);
  if (affecting.has(kind)) return affected(clause, kind, words, actor.ref);
  const { after } = clause;
  // «أشاد الرئيس، السفير حسن، بالنتائج»
  const start = clause.complement.findIndex(({ is }) => is !== 'punctuation');
  const complement = clause.complement.slice(Math.max(start, 0));
  const first = complement[0] ? after.indexOf(complement[0]) : 0;
  const chunks = after.slice(first, endOfReach(after, verbs));
  const meant = meantBy(clause, sentence);
  if (meant) return meant.filter((ref) => ref !== actor.ref);
  const walk = new Walk(chunks, complement.length, clause, kind, words, actor.ref);
  walk.go();
  if (walk.toward.length > 0) return walk.toward;
  return kind === 'call'
    ? askedThat(clause, words, actor.ref)
    : relativeObject(clause, kind, words, actor.ref);
}

/** Addressees may follow what was done for the first, up to the next thing that the actor does: "and to the volunteers". */
function endOfReach(after: readonly Chunk[], verbs: ReadonlySet<Chunk>): number {
  const end = Math.min(after.length, longestReach);
  for (let index = 1; index < end; index++)
    if (verbs.has(after[index]!) && isDoneNext(after, index)) return index;
  return end;
}

/** In chunks. */
const longestReach = 60;

/** "for the engineers (that) it had sent" says more of them; "… . We urge" does not. */
const isRelated = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' || (chunk !== undefined && isBoundary(chunk));

/** "and called on": the verb is joined to the one before. */
function isDoneNext(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (senseOf(chunks[before], 'filler')) before--;
  if (senseOf(chunks[before], 'pronoun')) return !isRelated(chunks[before - 1]);
  return startsWithAnd(chunks[at]) || startsWithAnd(chunks[before]) || isComma(chunks[before]);
}

/** "Norway was thanked", "customs administrations were asked to report". */
function passiveSubject({ before }: Clause, words: Words, actor: PartyRef): PartyRef[] {
  let noun: Named | undefined;
  for (let index = 0; index < before.length; index++) {
    const named = namedAt(before, index, words, actor);
    if (named) return [...named.refs];
    noun ??= nounAt(before, index, words);
  }
  return noun ? [...noun.refs] : [];
}

/** "Finland, which members thanked for its work": whom the relative clause says more of. */
function relativeObject(
  { antecedent, agents, complement }: Clause,
  kind: UndertakingKind,
  words: Words,
  actor: PartyRef,
): PartyRef[] {
  const ownSubject = agents.length > 0 && agents.every(({ chunk }) => !antecedent.includes(chunk));
  if (kind !== 'thanks' || !ownSubject || roleOf(complement[0]) === undefined) return [];
  for (let index = antecedent.length - 1; index >= 0; index--) {
    const named = namedAt(antecedent, index, words, actor);
    if (named) return [...named.refs];
  }
  return [];
}

/** "recommended that coastal states suspend", « plaide pour que les fabricants prolongent »: whoever should do it. */
function askedThat({ complement, after }: Clause, words: Words, actor: PartyRef): PartyRef[] {
  const index = complement.length > 0 ? after.indexOf(complement.at(-1)!) + 1 : 0;
  const asks = complement.every((chunk) => roleOf(chunk) !== undefined || senseOf(chunk, 'filler'));
  // «أوصى بأن تعتمد الدول المعيار»
  const verbFirst = words.lexicon.grammar.wordOrder === 'verb-subject' && complement.length > 0;
  if (asks && verbFirst) return [...(namedAt(after, index + 1, words, actor)?.refs ?? [])];
  if (!asks || !after[index] || !isBoundary(after[index])) return [];
  const named = namedAt(after, index + 1, words, actor) ?? nounAt(after, index + 1, words);
  return named ? [...named.refs] : [];
}

/** The object of the verb, where it names people or a party and not what they did. */
function affected({ complement }: Clause, kind: UndertakingKind, words: Words, actor: PartyRef): PartyRef[] {
  let index = 0;
  let dative = false;
  for (; index < complement.length; index++) {
    const chunk = complement[index]!;
    const role = roleOf(chunk);
    if (role === 'to' || role === 'on' || attachedPreposition(chunk) === 'ل') dative = true;
    if (role === undefined && !isModifying(chunk)) break;
  }
  if (kind === 'commitment' && !dative) return [];
  const named = index < complement.length ? namedAt(complement, index, words, actor) : undefined;
  const struck = named?.as === 'people' || (kind === 'condemnation' && named?.as === 'name');
  const whole = named && struck && !isPhraseGoingOn(complement[named.to]);
  if (kind === 'condemnation' && !whole) return doersOf(complement, words, actor);
  return whole ? [...named.refs] : [];
}

/** "Russia's attacks and the threats by the militia", «اعتداءات المستوطنين»: whoever did what is condemned. */
function doersOf(complement: readonly Chunk[], words: Words, actor: PartyRef): PartyRef[] {
  const doers: PartyRef[] = [];
  const capitals = words.lexicon.grammar.capitals;
  for (const [index, chunk] of complement.slice(0, longestDeed).entries()) {
    const deed = senseOf(chunk, 'deed') !== undefined;
    const by = roleOf(chunk) === 'by';
    const possessed = isPossessive(chunk);
    if (!deed && !by && !possessed) continue;
    if (possessed) {
      const owner = complement[index - 1];
      if (owner?.is === 'party' && owner.party.party !== actor) doers.push(owner.party.party);
      continue;
    }
    const of = roleOf(complement[index + 1]) === 'of';
    if (deed && capitals && !of) continue;
    const named = namedAt(complement, deed && capitals ? index + 2 : index + 1, words, actor);
    if (named && named.as !== 'noun') doers.push(...named.refs);
  }
  return doers;
}

/** In chunks: "the repeated and unprovoked attacks of". */
const longestDeed = 16;

const isPhraseGoingOn = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && !startsWithAnd(chunk);

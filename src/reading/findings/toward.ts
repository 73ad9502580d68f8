import type { PartyRef, UndertakingKind } from '../finding.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Account } from '../scene.ts';

/** A noun phrase longer than this, in chunks, is prose and names nobody. */
const longestPhrase = 6;

/** The kinds of undertaking that have addressees. */
const addressing: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>([
  'support',
  'call',
  'commendation',
  'thanks',
]);

/**
 * Those whom a clause addresses: the parties, persons and groups of its complement before it turns to the matter; where there
 * are none, whoever the noun after the verb names ("urged shipowners to report").
 */
export function towardOf(clause: Clause, kind: UndertakingKind, actor: Actor, account: Account): PartyRef[] {
  // Whom one fears for or what one plans with is matter: "concerned about Iraq", "will send a mission to Kenya".
  if (!addressing.has(kind)) return [];
  const known = knownIn(clause.complement, actor, account);
  if (known.length > 0) return known;
  const phrase = kind === 'call' || kind === 'thanks' ? phraseAfter(clause, kind) : undefined;
  return phrase ? [{ name: account.text.slice(phrase[0]!.start, phrase.at(-1)!.end) }] : [];
}

function knownIn(chunks: readonly Chunk[], actor: Actor, account: Account): PartyRef[] {
  const toward: PartyRef[] = [];
  for (let index = 0; index < chunks.length; index++) {
    if (toward.length > 0 && turnsToMatter(chunks[index]!)) break;
    const group = groupAt(chunks, index, chunks.length, account.text);
    if (!group) continue;
    if (!isSetting(chunks, index)) {
      const others = group.actors.filter((other) => other.kind !== 'reference' && other.ref !== actor.ref);
      toward.push(...others.map((other) => other.ref));
    }
    index = group.to - 1;
  }
  return toward;
}

const turnsToMatter = (chunk: Chunk): boolean => {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'for' || role === 'to' || role === 'on' || senseOf(chunk, 'trigger') !== undefined;
};

/** "in Iraq" is where, not toward whom. A demonym before a common noun is a detail of the matter. */
function isSetting(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  if (senseOf(chunks[index - 1], 'marker')?.role === 'in') return true;
  if (chunk.is !== 'party' || chunk.party.form !== 'demonym') return false;
  return !senseOf(chunks[index + 1], 'government') && !senseOf(chunks[index - 1], 'government');
}

/**
 * The common noun after the verb, with its adjectives and genitive. A call is to someone only where what is asked follows
 * behind "to" («إلى», "à", "de" with a verb): "call for peace" addresses nobody.
 */
function phraseAfter(clause: Clause, kind: 'call' | 'thanks'): Chunk[] | undefined {
  const chunks = clause.complement;
  let from = 0;
  while (senseOf(chunks[from], 'determiner') || senseOf(chunks[from], 'filler')) from++;
  const dative = roleOf(chunks[from]) === 'to';
  if (dative) from++;
  while (senseOf(chunks[from], 'determiner')) from++;
  let to = from;
  while (to < chunks.length && to - from < longestPhrase && isPhrasePart(chunks, to, from, dative)) to++;
  const next = chunks[to];
  const asks =
    kind === 'thanks' ||
    (next ? turnsToRequest(next, dative) : clause.after.length > chunks.length && !dative);
  return to > from && asks ? chunks.slice(from, to) : undefined;
}

const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

function isPhrasePart(chunks: readonly Chunk[], at: number, first: number, dative: boolean): boolean {
  const chunk = chunks[at]!;
  const common = chunk.is === 'word' || isNounHere(chunk);
  if (at === first) return common && attachedPreposition(chunk) === undefined;
  if (common || senseOf(chunk, 'portfolio')) return true;
  // "of" binds a genitive, but "de" before a verb is what is asked.
  return roleOf(chunk) === 'of' && !dative && chunks[at + 1]?.is === 'word' && !isInfinitive(chunks[at + 1]!);
}

/** Inside of a complement, what could be a verb too ("the riparian States") is a noun. */
const isNounHere = (chunk: Chunk): boolean =>
  (['noun', 'government', 'trigger'] as const).some((is) => senseOf(chunk, is) !== undefined);

/** What is asked begins: "to report", « à publier », « d'équiper », «إلى الكشف», «على الإفصاح». */
const turnsToRequest = (chunk: Chunk, dative: boolean): boolean =>
  ['to', 'of', 'on'].includes(roleOf(chunk) ?? '') || (dative && isComma(chunk));

const isInfinitive = (chunk: Chunk): boolean => chunk.is === 'word' && /(?:er|ir|re)$/.test(chunk.norm);

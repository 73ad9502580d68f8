import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { spanOf } from '../../scene.ts';
import { type Change, factOf, isCoalition, memberIn, partiesIn, type Stated } from './members.ts';

/** Chunks between a word of coming or going and the member or coalition that it is of. */
const reach = 4;

/** «لم تعد هنغاريا عضوا»: a negation, what goes on, and a member. */
export function lapseAt(chunks: readonly Chunk[], at: number, text: string): Stated[] | undefined {
  if (!senseOf(chunks[at], 'remain') || !senseOf(chunks[at - 1], 'negation')) return undefined;
  const member = chunks.findIndex(
    (chunk, index) => index > at && index <= at + reach && senseOf(chunk, 'member'),
  );
  if (member < 0) return undefined;
  const within = partiesIn(chunks.slice(at, member), text)[0] ?? partiesIn(chunks.slice(0, at), text).at(-1);
  const span = spanOf(chunks.slice(at - 1, member + 1));
  return within && span && stated(within.refs, 'left', span);
}

/** "in welcoming Kenya to the Coalition", « le Lesotho et Malte, admis ce jour, »: forms that open no clause of their own. */
export function receivedAt(
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): Stated[] | undefined {
  const chunk = chunks[at]!;
  const trigger = senseOf(chunk, 'trigger');
  const becomes = trigger?.frame === 'become' && memberIn(chunks.slice(at + 1, at + 1 + reach)) === 'joined';
  const enters = trigger?.frame === 'join' && chunks.slice(at + 1, at + 1 + reach).some(isCoalition);
  if (trigger?.frame !== 'welcome' && trigger?.frame !== 'admit' && !becomes && !enters) return undefined;
  if (clauses.some((clause) => clause.trigger === chunk)) return undefined;
  if (trigger.form === 'compound' && trigger.frame !== 'welcome' && isComma(chunks[at - 1])) {
    const before = partiesIn(chunks.slice(0, at - 1), text).at(-1);
    if (before?.to !== at - 1 || isOfObserver(chunks, at + 1)) return undefined;
    return stated(before.refs, 'joined', { start: chunks[before.from]!.start, end: chunk.end });
  }
  const decided = trigger.frame === 'admit' && trigger.form === 'base' && isDecided(chunks, at);
  const group = decided || trigger.form === 'gerund' ? partiesIn(chunks.slice(at + 1), text)[0] : undefined;
  if (!group || group.from > 1) return undefined;
  if (decided) return stated(group.refs, 'joined', { start: chunk.start, end: chunks[at + group.to]!.end });
  const behind = chunks.slice(at + 1 + group.to, at + 1 + group.to + reach);
  if (memberIn(behind) !== 'joined' && !behind.some(isCoalition)) return undefined;
  return stated(group.refs, 'joined', { start: chunk.start, end: chunks[at + group.to]!.end });
}

/** "decided to admit", « a décidé d'admettre » */
function isDecided(chunks: readonly Chunk[], at: number): boolean {
  const verb = senseOf(chunks[at - 1], 'marker') ? chunks[at - 2] : chunks[at - 1];
  const frame = senseOf(verb, 'trigger')?.frame;
  return senseOf(verb, 'resolve')?.acts === true || frame === 'decide' || frame === 'say';
}

export const stated = (refs: readonly PartyRef[], change: Change, span: Span): Stated[] =>
  refs.map((party) => ({ fact: factOf(party, change), span, reason: 'membership: move' }));

/** Verbs and nouns of what is only asked, supported or intended. */
const ofWishes: ReadonlySet<string> = new Set(['call', 'plan', 'commitment', 'support']);

/** "called for the accession of Kenya", "pledged to support", «بدعم انضمام»: what stands before asks, supports or intends. */
export function isOnlyWished(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestWish); index--) {
    const chunk = chunks[index]!;
    if (chunk.is === 'punctuation' && !isComma(chunk)) return false;
    if (senseOf(chunk, 'assent') || senseOf(chunk, 'resolve')) continue;
    const trigger = senseOf(chunk, 'trigger');
    if (trigger && ofWishes.has(trigger.frame)) return true;
    if (trigger && trigger.voice !== 'nominal') return false;
    const stance = senseOf(chunk, 'stance');
    if (stance && ofWishes.has(stance.kind)) return true;
  }
  return false;
}

/** Chunks between a wish and what it is for. */
const longestWish = 8;

/** «قبول كينيا بصفة مراقب» */
export const isOfObserver = (chunks: readonly Chunk[], from: number): boolean =>
  memberIn(chunks.slice(from, from + reach)) === 'observer';

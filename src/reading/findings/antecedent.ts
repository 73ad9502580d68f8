import type { PartyRef } from '../finding.ts';
import { type Chunk, isComma, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';

/** A pronoun stands no further behind the verb than this, in chunks: "reaffirmed their full solidarity with both countries". */
const reach = 7;

/** An antecedent stands no further before the verb than this, in chunks. */
const memory = 60;

/**
 * The parties that a pronoun for the addressees means: "thanked it", "solidarity with both countries", "thanked its Government".
 * Undefined where the verb has no such object.
 */
export function meantBy({ trigger, complement }: Clause, sentence: readonly Chunk[]): PartyRef[] | undefined {
  // «وشكرت اللجنة اليابان، وحثتها على»
  const held = senseOf(trigger, 'trigger')?.holds;
  if (held) return partiesBefore(sentence, trigger, held === 'several');
  let stated = false;
  for (const [index, chunk] of complement.slice(0, reach).entries()) {
    const role = senseOf(chunk, 'marker')?.role;
    if (role === 'for' || role === 'in') return undefined;
    const reference = senseOf(chunk, 'reference');
    const its =
      senseOf(chunk, 'determiner')?.possessive && senseOf(complement[index + 1], 'government') !== undefined;
    if (reference || its) return partiesBefore(sentence, trigger, reference?.plural === true);
    stated ||= senseOf(chunk, 'stance') !== undefined;
    const quality = stated && chunk.is === 'word';
    if (role === undefined && !quality && !isOnTheWay(chunk)) return undefined;
  }
  return undefined;
}

const isOnTheWay = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'stance') ?? senseOf(chunk, 'determiner') ?? senseOf(chunk, 'filler')) !== undefined;

/** The last party before the verb, or the last list of them. */
function partiesBefore(sentence: readonly Chunk[], trigger: Chunk, several: boolean): PartyRef[] | undefined {
  const end = sentence.indexOf(trigger);
  const parties: PartyRef[] = [];
  for (let index = end - 1; index >= Math.max(0, end - memory); index--) {
    const chunk = sentence[index]!;
    if (chunk.is === 'party') parties.unshift(chunk.party.party);
    else if (parties.length > 0 && !(several && isBetween(chunk))) break;
    if (!several && parties.length > 0) break;
  }
  return parties.length > 0 ? parties : undefined;
}

const isBetween = (chunk: Chunk): boolean =>
  isComma(chunk) ||
  (senseOf(chunk, 'and') ?? senseOf(chunk, 'determiner') ?? senseOf(chunk, 'marker')) !== undefined;

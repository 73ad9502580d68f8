import type { Frame, Sense } from '../grammar.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';
import { comingAt } from './coming.ts';
import { type Decided, isDecided, isTo, isToDo, isTold } from './decided.ts';
import { headingAt, isGoverned, isHeading, isNoun, isStated } from './like-verbs.ts';
import { isJoint } from './tail.ts';

type Trigger = Extract<Sense, { is: 'trigger' }>;

/** A trigger that opens a clause, and what stands between it and its subject. */
export interface Opening {
  /** Chunk index of the trigger. */
  readonly at: number;
  readonly sense: Trigger;
  /** First chunk of the clause: after the last boundary. */
  readonly bound: number;
  /** First chunk after the trigger before it, or the bound. */
  readonly region: number;
  /** Chunk index of what stands before the trigger, fillers left out; below the bound where nothing does. */
  readonly neighbour: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly future: boolean;
}

/** An amount at most this many chunks after a word of two senses makes it a matter of money: "announced $5 million". */
const moneyReach = 10;

/**
 * The triggers of a sentence that are verbs or turns where they stand, in order. `inList`: the sentence is an item of a list
 * that goes on with the subject before it, so that it may begin with a bare verb ("Welcome Kenya as …").
 */
export function openingsOf(chunks: readonly Chunk[], inList: boolean): Opening[] {
  const openings: Opening[] = [];
  let bound = 0;
  let region = 0;
  let chained = false;
  for (const [at, chunk] of chunks.entries()) {
    if (isBoundary(chunk)) {
      bound = at + 1;
      region = at + 1;
    }
    const sense =
      triggerAt(chunks, at) ??
      comingAt(chunks, at) ??
      (inList && openings.length === 0 ? headingAt(chunks, at) : undefined);
    if (!sense) continue;
    if (
      senseOf(chunk, 'stance') &&
      !isHeading(chunks, at, inList) &&
      (isNoun(chunks, at, openings.length > 0) || isStated(chunks, at, openings.at(-1)))
    )
      continue;
    if (
      sense.voice === 'active' &&
      sense.form !== 'base' &&
      isGoverned(chunks, at, sense, openings.at(-1)?.sense)
    )
      continue;
    const opening = openingAt(chunks, at, sense, bound, region, openings.at(-1), inList, chained);
    if (!opening) continue;
    openings.push(opening);
    chained ||= isToDo(chunks, at);
    region = at + 1;
  }
  return openings;
}

/** A clause ends here. */
export const isBoundary = (chunk: Chunk): boolean =>
  senseOf(chunk, 'boundary') !== undefined ||
  (chunk.is === 'punctuation' && (chunk.mark === ';' || chunk.mark === '؛' || chunk.mark === ':'));

const money: ReadonlySet<Frame> = new Set<Frame>(['pledge', 'disburse', 'goal']);

/** The trigger that a chunk is. Of a word with two, the one about money counts where an amount follows. */
function triggerAt(chunks: readonly Chunk[], at: number): Trigger | undefined {
  const chunk = chunks[at]!;
  if (chunk.is !== 'lexicon') return undefined;
  const senses = chunk.senses.filter((sense) => sense.is === 'trigger');
  if (senses.length < 2) return senses[0];
  // «يسرني أن أعرب» is of who speaks, though «أعرب» is a past as well.
  const mine = senseOf(chunks[at - 1], 'subjunctive') && senses.find(({ pronoun }) => pronoun === 'speaker');
  if (mine) return mine;
  const amount = chunks.slice(at + 1, at + 1 + moneyReach).some((next) => next.is === 'amount');
  return senses.find((sense) => money.has(sense.frame) === amount) ?? senses[0];
}

function openingAt(
  chunks: readonly Chunk[],
  at: number,
  sense: Trigger,
  bound: number,
  region: number,
  previous: Opening | undefined,
  inList: boolean,
  chained: boolean,
): Opening | undefined {
  let passive = false;
  let auxiliary = false;
  let negated = false;
  let hypothetical = sense.conditional === true;
  let future = sense.future === true;
  let neighbour = at - 1;
  for (; neighbour >= region; neighbour--) {
    const chunk = chunks[neighbour]!;
    if (senseOf(chunk, 'pronoun')) break;
    const filler = senseOf(chunk, 'filler');
    // "will be chaired by": one word of the tables is both.
    if (senseOf(chunk, 'future')) future = true;
    if (filler) {
      passive ||= filler.copula === true;
      auxiliary ||= filler.auxiliary === true || filler.copula === true;
    } else if (senseOf(chunk, 'negation')) negated = true;
    else if (senseOf(chunk, 'hypothetical')) hypothetical = true;
    else if (!senseOf(chunk, 'future') && !isAdverbial(chunks, neighbour)) break;
  }
  const reduced = money.has(sense.frame) ? false : isReduced(chunks, at);
  passive ||= reduced;
  const before = neighbour >= bound ? chunks[neighbour] : undefined;
  const goesOn = chained && neighbour === at - 1 && isTo(chunks[neighbour]) && isJoint(chunks[neighbour - 1]);
  // "said that Japan would add", "said it would add"
  const direct = previous !== undefined && previous.at === region - 1 && isTold(chunks[region - 1]);
  const told = future && ((bound >= 2 && isTold(chunks[bound - 2])) || direct);
  const decided = goesOn
    ? 'infinitive'
    : (isDecided(chunks, at, neighbour, bound) ?? (told ? 'clause' : undefined));
  const bare = inList && neighbour < 0;
  if (
    !isVerbHere(sense, senseOf(chunks[at], 'meeting') !== undefined, before, {
      future: future || hypothetical,
      auxiliary: auxiliary || reduced,
      decided,
      bare,
      continues: previous !== undefined,
    })
  )
    return undefined;
  return {
    at,
    sense,
    bound,
    region,
    neighbour: decided === 'infinitive' ? region - 1 : neighbour,
    passive:
      passive &&
      !sense.pronoun &&
      sense.voice === 'active' &&
      (sense.form === 'finite' || sense.form === 'compound'),
    negated,
    hypothetical: hypothetical && decided === undefined,
    future: future || (hypothetical && decided === 'clause'),
  };
}

/** "chaired to date by Norway", « animé depuis 2016 par la Norvège »: the actor follows an adverb or a date. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (next - at <= longestAdverbial && isAdverb(chunks, next)) next++;
  return next > at + 1 && senseOf(chunks[next], 'marker')?.role === 'by';
}

const longestAdverbial = 4;

function isAdverb(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (!chunk) return false;
  const dated = senseOf(chunk, 'marker') !== undefined && chunks[index + 1]?.is === 'date';
  return dated || chunk.is === 'date' || (senseOf(chunk, 'filler') ?? senseOf(chunk, 'former')) !== undefined;
}

interface Surroundings {
  readonly future: boolean;
  readonly auxiliary: boolean;
  readonly decided: Decided;
  readonly bare: boolean;
  readonly continues: boolean;
}

/** Is the word a verb (or fixed turn) here, by what stands before it? `noun`: it is a noun too, like "meeting". */
function isVerbHere(sense: Trigger, noun: boolean, before: Chunk | undefined, around: Surroundings): boolean {
  const role = senseOf(before, 'marker')?.role;
  if (noun && sense.form === 'gerund' && before && !isJoint(before) && !canEndSubject(before)) return false;
  const joined = around.continues && isJoint(before);
  switch (sense.form) {
    case 'base':
      return (
        (role === 'as' && isOfMeeting(sense.frame)) ||
        around.future ||
        around.decided === 'infinitive' ||
        around.bare ||
        joined ||
        (role === undefined && canEndSubject(before))
      );
    case 'gerund':
      return role === undefined || (role === 'for' && isOfMeeting(sense.frame));
    case 'compound':
      // « Réunie à Oslo, … », « la Coalition, réunie à Oslo, … »
      return around.auxiliary || joined || (sense.frame === 'hold' && (!before || isComma(before)));
    default:
      return true;
  }
}

const isOfMeeting = (frame: Frame): boolean => frame === 'host' || frame === 'co-host' || frame === 'chair';

/** A date between subject and verb, or "until now": "Jordan today, Wednesday, hosted", "which until now chaired". */
function isAdverbial(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  if (chunk.is === 'date' || senseOf(chunk, 'former')) return true;
  if (chunk.is === 'word' && isManner(chunk.norm)) return !senseOf(chunks[index - 1], 'determiner');
  return isComma(chunk) && (chunks[index - 1]?.is === 'date' || chunks[index + 1]?.is === 'date');
}

/** "unreservedly", « néanmoins », « unanimement »: how, whatever the tables know. */
const isManner = (word: string): boolean => /^(?:.{3,}(?:ly|ment)|neanmoins|toutefois|however)$/.test(word);

function canEndSubject(chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  if (chunk.is === 'party' || chunk.is === 'person' || chunk.is === 'body') return true;
  return (['actor', 'reference', 'government', 'level', 'seat'] as const).some(
    (is) => senseOf(chunk, is) !== undefined,
  );
}

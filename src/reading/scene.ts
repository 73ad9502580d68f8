import type { Sentence } from '../language/segmentation/index.ts';
import type { Span } from '../language/span.ts';
import type { Evidence, Finding, FindingType, FuzzyDate, PartyRef } from './finding.ts';
import type { Frame, Sense } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { type Chunk, senseOf } from './phrases/chunk.ts';
import type { Clause } from './phrases/clauses.ts';

/** One sentence as the rules of the findings see it. */
export interface Scene {
  readonly sentence: Sentence;
  /** It stands by itself: a heading, a line of the letterhead, a date. */
  readonly line: boolean;
  /** It is an item of a list, or a row of a table set in lines. */
  readonly list: boolean;
  readonly chunks: readonly Chunk[];
  /** The chunks before officials were joined: a post may have a body in it, "Chair of the Working Group on Water". */
  readonly named: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly told: ReadonlySet<Told>;
}

/** What stands in a sentence: the kinds of its chunks, the senses of its words and the frames of its verbs. */
export type Told = Chunk['is'] | Sense['is'] | Frame;

/** Looked for once a sentence: most rules pass over most sentences, which have none of their words. */
export function toldIn(chunks: readonly Chunk[]): Set<Told> {
  const told = new Set<Told>();
  for (const chunk of chunks) {
    told.add(chunk.is);
    if (chunk.is !== 'lexicon') continue;
    for (const sense of chunk.senses) {
      told.add(sense.is);
      if (sense.is === 'trigger') told.add(sense.frame);
    }
  }
  return told;
}

/** Whether a sentence has any of the words that a rule needs. */
export function tells({ told }: Scene, words: readonly Told[]): boolean {
  for (const word of words) if (told.has(word)) return true;
  return false;
}

/** The whole text as the rules of the findings see it. */
export interface Account {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly scenes: readonly Scene[];
  readonly issuedOn: FuzzyDate | null;
  /** The party in whose name the text speaks, where it is known. */
  readonly issuer: PartyRef | null;
  readonly coalition: Coalition;
}

/** How the text speaks of the coalition itself. */
export interface Coalition {
  readonly spokenOf: boolean;
  /** Its name in full, where the text has one. */
  readonly name: string | null;
}

/** Looked for once: every rule that asks would else read the whole text again. */
export function coalitionIn(scenes: readonly Scene[], text: string): Coalition {
  let spokenOf = false;
  for (const { chunks } of scenes)
    for (const chunk of chunks) {
      if (senseOf(chunk, 'actor')?.actor !== 'coalition') continue;
      spokenOf = true;
      if (chunk.to - chunk.from > 1) return { spokenOf, name: text.slice(chunk.start, chunk.end) };
    }
  return { spokenOf, name: null };
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A finding before its evidence is cut out and its doubts are multiplied. */
export type Fact = Without<Finding, 'evidence' | 'confidence'>;

/** A fact with the words that state it, what makes it doubtful, and the rule and words that made it. */
export interface Proposal<F extends Fact = Fact> {
  readonly fact: F;
  readonly spans: readonly Span[];
  readonly doubts: readonly Doubt[];
  readonly reason: string;
}

/**
 * How sure a finding of each type is that nothing makes doubtful: the share of right ones in statements that the rules were not
 * made on (`npm run eval`, held out, November 2026), a little below what was found. It goes up when the share does.
 */
export const sureness: Readonly<Record<FindingType, number>> = {
  meeting: 0.85,
  office: 0.88,
  membership: 0.88,
  'member-count': 0.95,
  body: 0.85,
  seat: 0.7,
  undertaking: 0.89,
  amount: 0.75,
  programme: 0.95,
};

/**
 * What makes a proposal less sure, each with the share of right findings that is left, estimated on statements of our own.
 * A confidence is the sureness of the type times the doubts that apply.
 */
export const doubtFactors = {
  'subject-carried-over': 0.93,
  'actor-unknown': 0.6,
  'party-from-neighbour': 0.9,
  'party-from-issuer': 0.72,
  'party-from-host': 0.72,
  'party-unknown': 0.45,
  'from-heading': 0.8,
  'place-unknown': 0.95,
  'date-unknown': 0.92,
  'host-unknown': 0.95,
  'body-from-context': 0.85,
  'name-guessed': 0.8,
  'only-named': 0.7,
  'welcome-as-praise': 0.85,
  'sum-unexplained': 0.5,
  'sum-as-paid': 0.85,
  'one-official-speaks': 0.92,
} as const;

export type Doubt = keyof typeof doubtFactors;

export function confidenceOf(type: FindingType, doubts: readonly Doubt[]): number {
  const product = doubts.reduce<number>((factor, doubt) => factor * doubtFactors[doubt], sureness[type]);
  return Math.round(product * 1_000) / 1_000;
}

export const evidenceOf = (text: string, { start, end }: Span): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** From the first chunk to the last, punctuation at the ends left out. */
export function spanOf(chunks: readonly Chunk[]): Span | undefined {
  let [from, to] = [0, chunks.length - 1];
  while (from <= to && isMark(chunks[from]!)) from++;
  while (to >= from && isMark(chunks[to]!)) to--;
  return from <= to ? { start: chunks[from]!.start, end: chunks[to]!.end } : undefined;
}

const isMark = (chunk: Chunk): boolean => chunk.is === 'punctuation' && !/[()[\]«»“”"]/.test(chunk.mark);

/** The words of a clause: from its subject, where it stands there, to the end of its complement. */
export function clauseSpan(clause: Clause): Span {
  const subject = clause.agency === 'stated' ? clause.agents.map((agent) => agent.chunk) : [];
  const chunks = [...subject, clause.trigger, ...clause.complement].sort((a, b) => a.start - b.start);
  return spanOf(chunks) ?? clause.trigger;
}

import type { Form, Frame, Voice } from '../grammar.ts';
import type { Actor } from './actors.ts';
import type { Chunk } from './chunk.ts';

/** What one trigger says: who acts, on what. The one thing that the rules of all findings look at. */
export interface Clause {
  readonly frame: Frame;
  readonly voice: Voice;
  readonly form: Form;
  /** The words that opened the clause. */
  readonly trigger: Chunk;
  /** Those who act; empty where the text does not say or names someone the reader cannot tell. */
  readonly agents: readonly Actor[];
  /** The agents stand in this clause, are carried over from an earlier one, or are named but not known. */
  readonly agency: 'stated' | 'carried' | 'unknown';
  /** Whom the text goes on with, and who acts where a passive does not say: "Norway was thanked". */
  readonly topic: readonly Actor[];
  /** What stands between the last boundary or trigger and this one, the subject included. */
  readonly before: readonly Chunk[];
  /** What a relative clause says more of: the chunks before "which". */
  readonly antecedent: readonly Chunk[];
  /** What stands after the trigger and its subject, up to the next trigger or boundary. */
  readonly complement: readonly Chunk[];
  /** Everything after the trigger to the end of the sentence. */
  readonly after: readonly Chunk[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly future: boolean;
}

/** The subject of a clause, as far as it is known. */
export interface Subject {
  readonly agents: readonly Actor[];
  readonly agency: Clause['agency'];
  /** Chunk index where the complement begins. */
  readonly next: number;
}

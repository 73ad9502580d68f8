/** Why two texts cannot be held against one another. */
export type ComparisonProblem =
  | 'empty-official'
  | 'empty-translation'
  | 'same-language'
  | 'unread-language'
  | 'swapped'
  | 'unrelated';

/** Thrown where a comparison would mislead; `problem` is the message key's last part. */
export class NotComparable extends Error {
  readonly problem: ComparisonProblem;
  readonly values: Readonly<Record<string, string>>;

  constructor(problem: ComparisonProblem, values: Readonly<Record<string, string>> = {}) {
    super(`the texts cannot be compared: ${problem}`);
    this.name = 'NotComparable';
    this.problem = problem;
    this.values = values;
  }
}

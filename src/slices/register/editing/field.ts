import type { Db } from '../../../platform/db/index.ts';
import type { InterfaceLanguage, Locale } from '../../../platform/i18n/index.ts';
import { type MessageValues, Refusal } from '../../../platform/refusal.ts';
import type { Choice } from '../fact.ts';

/** A posted form, or a question: what was written in each control, by its name. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was written in a control, without the spaces around it; of several that share a name each on a line. */
export const writtenIn = (body: FormBody, name: string): string =>
  [body[name] ?? []].flat().join('\n').trim();

/** Where a field is read: what it may look up, and what the person chose among what their words may mean. */
export interface Room {
  readonly db: Db;
  readonly language: InterfaceLanguage;
  readonly documents: Documents;
  /** The value of the offer that the person chose for these words, if they did. */
  readonly chosen: (words: string) => string | undefined;
}

/** The statements and meetings to which entries refer, which parts above the register know. */
export interface Documents {
  /** The statement at an address, or the last part of one; `language` where one version is meant. */
  statementAt(
    address: string,
  ): Promise<{ readonly id: string; readonly versionId: string | null } | undefined>;
  /** The address of a statement, or of one version of it. */
  addressOfStatement(id: string, versionId?: string | null): Promise<string | undefined>;
  /** The entry of the meeting at an address. */
  meetingAt(address: string): Promise<string | undefined>;
  addressOfMeeting(entryId: string): Promise<string | undefined>;
}

/** How a field is asked for. */
export type Control =
  | 'text'
  | 'date'
  | 'party'
  | 'parties'
  | 'body'
  | 'person'
  | 'choice'
  | 'flag'
  | 'whole'
  | 'lines'
  | 'address'
  | 'addresses'
  | 'time-zone'
  | 'themes'
  | 'places'
  | 'sum'
  | 'currency';

/** One thing that a person fills in: how it is asked for, and what is made of what they wrote. */
export interface Field<Value> {
  readonly control: Control;
  readonly optional: boolean;
  readonly choices?: readonly Choice[];
  /**
   * @param written never empty unless the field is optional
   * @throws Unclear where a choice is needed, Refusal where it is wrong
   */
  read(written: string, room: Room): Promise<Value>;
  /** What its control holds for a value. */
  write(value: Value, room: Pick<Room, 'language' | 'documents'>): Promise<string> | string;
}

/** Something that a person's words may mean. */
export interface Offer {
  /** What is sent when it is chosen. */
  readonly value: string;
  /** A name, with its language where it is known; or a message. */
  readonly label:
    | { readonly name: string; readonly lang: string | null }
    | {
        readonly key:
          | 'editing.as-written'
          | 'editing.new-body'
          | 'editing.new-person'
          | 'editing.later-statement';
        readonly name: string;
      };
}

/** The value of the offer to keep a name as it is written, because nobody known is meant. */
export const asWritten = 'as-written';

/** The words may mean several, or nobody that is known: a person chooses. */
export class Unclear extends Refusal {
  /** The words that are not clear, and what they may mean. */
  readonly questions: readonly Question[];

  constructor(questions: readonly Question[]) {
    super(questions[0]!.offers.length > 1 ? 'editing.which' : 'editing.nobody', {
      words: questions[0]!.words,
    });
    this.questions = questions;
  }
}

export interface Question {
  readonly words: string;
  readonly offers: readonly Offer[];
}

/** What is wrong with what was written in a field. */
export interface Problem {
  readonly field: string;
  readonly key: string;
  readonly values: MessageValues;
  readonly questions: readonly Question[];
}

export const problemOf = (field: string, error: Refusal): Problem => ({
  field,
  key: error.key,
  values: error.values,
  questions: error instanceof Unclear ? error.questions : [],
});

/** The name of the control with which a person chooses what words of a field mean; other words are another question. */
export const choiceName = (field: string, words: string): string => `${field}: ${words}`;

/** What a person chose before, of questions that are not asked again. */
export function choicesIn(body: FormBody, problems: readonly Problem[]): (readonly [string, string])[] {
  const asked = new Set(
    problems.flatMap(({ field, questions }) => questions.map(({ words }) => choiceName(field, words))),
  );
  return Object.entries(body).flatMap(([name, value]) =>
    name.includes(': ') && typeof value === 'string' && !asked.has(name) ? [[name, value] as const] : [],
  );
}

/** What a problem says to a reader. */
export const said = ({ key, values }: Problem, locale: Locale): string =>
  locale.refusal(new Refusal(key, values));

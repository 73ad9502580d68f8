import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Entered } from '../enter.ts';
import type { Fact, FactOf, FactType } from '../fact.ts';
import type { Provenance } from '../provenance.ts';
import type { Correction } from '../supersede.ts';
import {
  choiceName,
  type Field,
  type FormBody,
  type Problem,
  problemOf,
  type Room,
  writtenIn,
} from './field.ts';

/** The form of one type of entry: made of its fields, read into a fact and filled in from one. */
export interface EntryForm {
  readonly type: FactType;
  readonly fields: readonly FormField[];
  /** The type has a date of its own beside its fields. */
  readonly dated: boolean;
  /** Reads and checks what was filled in. */
  read(body: FormBody, room: Omit<Room, 'chosen'>): Promise<FormFact>;
  /** What the fields of a fact together must be. */
  wrong(fact: Fact): Problem | undefined;
  /** What the controls hold for a fact. */
  write(fact: Fact, room: Pick<Room, 'language' | 'documents'>): Promise<Readonly<Record<string, string>>>;
  /** Puts a fact of this type into the register. */
  readonly enter: (trx: Trx, fact: Fact, provenance: Provenance) => Promise<Entered>;
  readonly supersede: (trx: Trx, entryId: string, fact: Fact, correction: Correction) => Promise<Entered>;
}

export interface FormField extends Pick<Field<unknown>, 'control' | 'optional' | 'choices'> {
  readonly name: string;
}

/** A fact as a form gives it, or what is wrong. */
export type FormFact =
  | { readonly fact: Fact; readonly problems: readonly [] }
  | { readonly fact: null; readonly problems: readonly Problem[] };

interface Definition<Type extends FactType, Values extends object>
  extends Pick<EntryForm, 'dated' | 'enter' | 'supersede'> {
  readonly type: Type;
  /** By the names of their controls. */
  readonly fields: { readonly [Name in keyof Values]: Field<Values[Name]> };
  readonly fact: (values: Values) => FactOf<Type>;
  readonly values: (fact: FactOf<Type>) => NoInfer<Values>;
  /** What the fields together must be: the field that is wrong, with the key of the message that says why. */
  readonly wrong?: (
    fact: FactOf<Type>,
  ) => { readonly field: keyof Values & string; readonly key: string } | undefined;
}

export function defineForm<Type extends FactType, Values extends object>(
  form: Definition<Type, Values>,
): EntryForm {
  const fields = Object.entries(form.fields) as [string, Field<unknown>][];
  const wrongIn = (fact: FactOf<Type>): Problem | undefined => {
    const wrong = form.wrong?.(fact);
    return wrong && problemOf(wrong.field, new Refusal(wrong.key));
  };
  return {
    type: form.type,
    dated: form.dated,
    enter: form.enter,
    supersede: form.supersede,
    fields: fields.map(([name, { control, optional, choices }]) => ({
      name,
      control,
      optional,
      ...(choices ? { choices } : {}),
    })),
    async read(body, room) {
      const values: [string, unknown][] = [];
      const problems: Problem[] = [];
      for (const [name, field] of fields) {
        const read = await readField(name, field, body, room);
        if ('problem' in read) problems.push(read.problem);
        else values.push([name, read.value]);
      }
      if (problems.length > 0) return { fact: null, problems };
      const fact = form.fact(Object.fromEntries(values) as Values);
      const wrong = wrongIn(fact);
      return wrong ? { fact: null, problems: [wrong] } : { fact, problems: [] };
    },
    wrong: (fact) => wrongIn(fact as FactOf<Type>),
    async write(fact, room) {
      const values = form.values(fact as FactOf<Type>) as Readonly<Record<string, unknown>>;
      const written = fields.map(async ([name, field]) => [name, await field.write(values[name], room)]);
      return Object.fromEntries(await Promise.all(written));
    },
  };
}

/** What was written in one field, or what is wrong with it. */
export async function readField<Value>(
  name: string,
  field: Field<Value>,
  body: FormBody,
  room: Omit<Room, 'chosen'>,
): Promise<{ readonly value: Value } | { readonly problem: Problem }> {
  const written = writtenIn(body, name);
  try {
    if (written === '' && !field.optional) throw new Refusal('editing.missing');
    const chosen = (words: string) => writtenIn(body, choiceName(name, words)) || undefined;
    return { value: await field.read(written, { ...room, chosen }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: problemOf(name, error) };
  }
}

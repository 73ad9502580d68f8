import type { Field, FormBody, Problem, Room } from './field.ts';
import { date, optional, text } from './fields.ts';
import { type EntryForm, type FormField, readField } from './form.ts';
import type { HeldEntry } from './held.ts';
import { readWords } from './paths.ts';
import type { Said } from './write.ts';

const dated = optional(date);
const source = optional(text);

/** What a person says with a form, or what is wrong with it. */
export type Filled =
  | { readonly said: Said & { readonly reason: string }; readonly problems: readonly [] }
  | { readonly said: null; readonly problems: readonly Problem[] };

const asked = (
  name: string,
  { control, optional: isOptional }: Pick<Field<never>, 'control' | 'optional'>,
) => ({
  name,
  control,
  optional: isOptional,
});

/** The fields of a form with those that every entry has. @param correcting a correction says why */
export const fieldsOf = (form: EntryForm, correcting: boolean): readonly FormField[] => [
  ...form.fields,
  ...(form.dated ? [asked('dated', dated as Field<never>)] : []),
  asked('source', source as Field<never>),
  ...(correcting ? [asked('reason', text as Field<never>)] : []),
];

/** Reads a form as a whole, so that everything that is wrong is said at once. */
export async function readFilled(
  form: EntryForm,
  body: FormBody,
  room: Omit<Room, 'chosen'>,
  correcting: boolean,
): Promise<Filled> {
  const { fact, problems } = await form.read(body, room);
  const when = form.dated ? await readField('dated', dated, body, room) : { value: null };
  const from = await readField('source', source, body, room);
  const why = correcting ? await readField('reason', text, body, room) : { value: '' };
  const wrong = [...problems, ...[when, from, why].flatMap((one) => ('problem' in one ? [one.problem] : []))];
  if (fact === null || 'problem' in when || 'problem' in from || 'problem' in why)
    return { said: null, problems: wrong };
  const words = readWords(body.words);
  return { said: { fact, dated: when.value, source: from.value, reason: why.value, words }, problems: [] };
}

/** What the controls hold for an entry that stands. */
export async function writeFilled(
  form: EntryForm,
  { fact, dated: when, source: from }: Pick<HeldEntry, 'fact' | 'dated' | 'source'>,
  room: Pick<Room, 'language' | 'documents'>,
): Promise<Readonly<Record<string, string>>> {
  return { ...(await form.write(fact, room)), dated: when ?? '', source: from ?? '' };
}

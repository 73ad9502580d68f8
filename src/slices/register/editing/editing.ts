import type { FastifyRequest } from 'fastify';
import type { Context } from '../../../platform/http/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { FactType } from '../fact.ts';
import type { FindSources } from '../sources.ts';
import { echoesOf } from './echo.ts';
import type { Documents, FormBody, Problem, Room } from './field.ts';
import { fieldsOf } from './filled.ts';
import type { EntryForm } from './form.ts';
import { amountForm } from './forms/amount.ts';
import { bodyForm } from './forms/body.ts';
import { memberCountForm } from './forms/member-count.ts';
import { membershipForm } from './forms/membership.ts';
import { officeForm } from './forms/office.ts';
import { programmeForm } from './forms/programme.ts';
import { seatForm } from './forms/seat.ts';
import { undertakingForm } from './forms/undertaking.ts';
import type { FormView } from './pages/form-page.tsx';
import { readWords } from './paths.ts';
import type { FindWords, Writer } from './write.ts';

/** What parts above the register know, and editing needs of them. */
export interface AboveEditing {
  readonly documents: Documents;
  readonly findWords: FindWords;
  /** The statements of words, those that are not public yet too. */
  readonly findSources: FindSources;
  /** The forms of entries that a slice above the register keeps more of. */
  readonly forms: readonly EntryForm[];
}

/** Everything that the handlers of editing share. */
export interface Editing extends Context, AboveEditing {
  /** @throws Refusal where entries of this type are not written by hand */
  formOf(type: FactType): EntryForm;
  isEditable(type: FactType): boolean;
}

const forms: readonly EntryForm[] = [
  ...[membershipForm, bodyForm, seatForm, officeForm],
  ...[undertakingForm, amountForm, programmeForm, memberCountForm],
];

export function editingWith(context: Context, above: AboveEditing): Editing {
  const byType = new Map<FactType, EntryForm>([...forms, ...above.forms].map((form) => [form.type, form]));
  return {
    ...context,
    ...above,
    isEditable: (type) => byType.has(type),
    formOf(type) {
      const form = byType.get(type);
      if (!form) throw new Refusal('editing.no-form');
      return form;
    },
  };
}

export const roomOf = ({ db, documents }: Editing, { locale }: FastifyRequest): Omit<Room, 'chosen'> => ({
  db,
  documents,
  language: locale.language,
});

export const writerOf = ({ db, findWords, clock }: Editing, { actor, locale }: FastifyRequest): Writer => ({
  db,
  findWords,
  by: actor,
  at: clock(),
  language: locale.language,
});

/** A form as the page shows it. @param correcting it corrects an entry, and asks why */
export async function viewOf(
  editing: Editing,
  request: FastifyRequest,
  form: EntryForm,
  body: FormBody,
  {
    correcting,
    problems = [],
    refused = null,
  }: {
    readonly correcting: boolean;
    readonly problems?: readonly Problem[];
    readonly refused?: Refusal | null;
  },
): Promise<FormView> {
  const fields = fieldsOf(form, correcting);
  const selected = readWords(body.words);
  const found = selected.length === 0 ? undefined : await editing.findWords(editing.db, selected);
  return {
    type: form.type,
    fields,
    body,
    problems,
    understood: await echoesOf(editing.db, request.locale, fields, body),
    words: found ? found.evidence.map((words) => ({ ...words, language: found.language })) : [],
    refused: refused && request.locale.refusal(refused),
  };
}

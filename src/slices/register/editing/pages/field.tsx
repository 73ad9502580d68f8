import type { ReactNode } from 'react';
import { Foreign, Message, showable, useLocale } from '../../../../platform/html/index.ts';
import type { MessageKey } from '../../../../platform/i18n/index.ts';
import { themes } from '../../../../reading/index.ts';
import {
  type Control,
  choiceName,
  type FormBody,
  type Problem,
  type Question,
  said,
  writtenIn,
} from '../field.ts';
import { linesOf } from '../fields.ts';
import type { FormField } from '../form.ts';

/** What one field holds, and what is said beside it. */
export interface FieldView {
  readonly field: FormField;
  readonly label: MessageKey;
  readonly body: FormBody;
  readonly problem: Problem | undefined;
  /** How what was written was understood. */
  readonly understood: string | undefined;
}

const hints: Readonly<Partial<Record<Control, MessageKey>>> = {
  date: 'editing.hint.date',
  party: 'editing.hint.party',
  parties: 'editing.hint.parties',
  body: 'editing.hint.body',
  person: 'editing.hint.person',
  lines: 'editing.hint.lines',
  address: 'editing.hint.address',
  addresses: 'editing.hint.addresses',
  'time-zone': 'editing.hint.time-zone',
  places: 'editing.hint.places',
  currency: 'editing.hint.currency',
};

const hintOf = ({ name, control }: FormField): MessageKey | undefined =>
  name === 'source' ? 'editing.source-hint' : hints[control];

/** A field with its label, how it is filled in, how it was understood and what is wrong with it. */
export function FieldControl(view: FieldView) {
  const { t } = useLocale();
  const { field, label, problem, understood } = view;
  const hint = hintOf(field);
  if (field.control === 'themes') return <Themes {...view} />;
  return (
    <div className="field">
      <label htmlFor={field.name}>
        {t(label)}{' '}
        {field.optional && field.control !== 'flag' ? (
          <span className="muted">({t('editing.optional')})</span>
        ) : null}
      </label>
      <Input {...view} />
      {hint === undefined ? null : (
        <p className="hint" id={hintId(field)}>
          {t(hint)}
        </p>
      )}
      <p className="hint understood" id={`${field.name}-understood`} aria-live="polite">
        {understood === undefined ? null : (
          <Message id="editing.understood" what={<Foreign>{showable(understood)}</Foreign>} />
        )}
      </p>
      {problem === undefined ? null : <Wrong problem={problem} body={view.body} />}
    </div>
  );
}

/** Each theme is ticked or not; what it is about is told beside it. */
function Themes({ field: { name }, label, body, problem }: FieldView) {
  const { t, language } = useLocale();
  const ticked = linesOf(writtenIn(body, name));
  return (
    <fieldset className="offers themes" id={name}>
      <legend>
        {t(label)} <span className="muted">({t('editing.optional')})</span>
      </legend>
      {Object.entries(themes).map(([slug, inLanguages]) => (
        <label key={slug} title={inLanguages[language].about}>
          <input type="checkbox" name={name} value={slug} defaultChecked={ticked.includes(slug)} />{' '}
          {inLanguages[language].name}
        </label>
      ))}
      {problem === undefined ? null : <Wrong problem={problem} body={body} />}
    </fieldset>
  );
}

const hintId = ({ name }: FormField): string => `${name}-hint`;
const wrongId = (name: string): string => `${name}-wrong`;

function Input({ field, body, problem }: FieldView) {
  const { t } = useLocale();
  const { name, control, optional, choices = [] } = field;
  const value = writtenIn(body, name);
  const described = [
    hintOf(field) === undefined ? [] : hintId(field),
    problem === undefined ? [] : wrongId(name),
  ].flat();
  const given = {
    id: name,
    name,
    required: !optional,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  } as const;
  switch (control) {
    case 'choice':
      return (
        <select {...given} defaultValue={value}>
          {optional || value === '' ? <option value="">—</option> : null}
          {choices.map((one) => (
            <option key={one} value={one}>
              {t(`choice.${one}`)}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <input {...given} required={false} type="checkbox" value="true" defaultChecked={value === 'true'} />
      );
    case 'parties':
      return <textarea {...given} rows={3} dir="auto" defaultValue={value} data-picker="parties" />;
    case 'lines':
    case 'addresses':
    case 'places':
      return <textarea {...given} rows={3} dir="auto" defaultValue={value} />;
    case 'sum':
      return <input {...given} inputMode="decimal" dir="ltr" defaultValue={value} />;
    case 'currency':
      return <input {...given} dir="ltr" maxLength={3} defaultValue={value} />;
    case 'whole':
      return <input {...given} inputMode="numeric" dir="ltr" defaultValue={value} />;
    case 'party':
    case 'body':
    case 'person':
      return <input {...given} dir="auto" autoComplete="off" defaultValue={value} data-picker={control} />;
    case 'date':
      return <input {...given} dir="auto" autoComplete="off" defaultValue={value} data-date />;
    default:
      return <input {...given} dir="auto" defaultValue={value} />;
  }
}

/** What is wrong with a field, and what its words may mean where a person has to choose. */
function Wrong({ problem, body }: { readonly problem: Problem; readonly body: FormBody }) {
  const locale = useLocale();
  return (
    <div className="wrong" id={wrongId(problem.field)}>
      {problem.questions.length === 0 ? <p>{said(problem, locale)}</p> : null}
      {problem.questions.map((question) => (
        <Choices key={question.words} field={problem.field} question={question} body={body} />
      ))}
    </div>
  );
}

function Choices({
  field,
  question: { words, offers },
  body,
}: {
  readonly field: string;
  readonly question: Question;
  readonly body: FormBody;
}) {
  const { t } = useLocale();
  const name = choiceName(field, words);
  const known = offers.some(({ label }) => 'lang' in label);
  return (
    <fieldset className="offers">
      <legend>{t(known ? 'editing.which' : 'editing.nobody', { words: showable(words) })}</legend>
      {offers.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={writtenIn(body, name) === value} />{' '}
          {'lang' in label ? (
            <Foreign lang={label.lang}>{showable(label.name)}</Foreign>
          ) : (
            <span>
              <Message id={label.key} name={<Foreign>{showable(label.name)}</Foreign>} />
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** Where a problem is, for the list above a form. */
export function WrongList({
  problems,
  labelOf,
}: {
  readonly problems: readonly Problem[];
  readonly labelOf: (field: string) => MessageKey;
}): ReactNode {
  const { t } = useLocale();
  return (
    <>
      <p>{t('editing.wrong', { count: problems.length })}</p>
      <ul>
        {problems.map(({ field }) => (
          <li key={field}>
            <a href={`#${field}`}>{t(labelOf(field))}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

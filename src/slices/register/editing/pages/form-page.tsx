import type { ReactNode } from 'react';
import { Foreign, Form, Notice, Page, showable, useLocale } from '../../../../platform/html/index.ts';
import type { FactType } from '../../fact.ts';
import type { StatedWords } from '../../provenance.ts';
import { choicesIn, type FormBody, type Problem } from '../field.ts';
import type { FormField } from '../form.ts';
import { labelOf } from '../labels.ts';
import { correctPath, editingPath, enterPath, entryPath, writeWords } from '../paths.ts';
import { FieldControl, WrongList } from './field.tsx';

/** Words that a person selected, as a form shows and carries them. */
export interface ShownWords extends StatedWords {
  readonly language: string;
}

/** A form while it is filled in. */
export interface FormView {
  readonly type: FactType;
  /** The fields of the type and those that every entry has. */
  readonly fields: readonly FormField[];
  readonly body: FormBody;
  readonly problems: readonly Problem[];
  readonly understood: ReadonlyMap<string, string>;
  readonly words: readonly ShownWords[];
  /** What the register says against it. */
  readonly refused: string | null;
}

/** The form that enters a fact by hand. */
export function EnterPage(view: FormView) {
  const { t, language } = useLocale();
  const { type } = view;
  return (
    <Page
      title={t(`editing.enter.${type}`)}
      lead={t(`editing.about.${type}`)}
      kicker={<a href={editingPath(language)}>{t('editing.title')}</a>}
      scripts={['src/app/client/editing.ts']}
    >
      <Said {...view} />
      <Form action={enterPath(language, type)} className="entry-form">
        <FormBodyControls {...view} />
        <Buttons submit={t('editing.submit')} cancel={editingPath(language)} />
      </Form>
    </Page>
  );
}

/** The same form, filled in with what an entry says; beside it the way to take the entry back. */
export function CorrectPage({
  entry,
  ...view
}: FormView & { readonly entry: { readonly id: string; readonly revision: number } }) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('editing.correct.title', { type: t(`fact.type.${view.type}`) })}
      kicker={<a href={entryPath(language, entry.id)}>{t(`fact.type.${view.type}`)}</a>}
      scripts={['src/app/client/editing.ts']}
    >
      <Said {...view} />
      <Form action={correctPath(language, entry.id)} className="entry-form">
        <input type="hidden" name="revision" value={entry.revision} />
        <FormBodyControls {...view} />
        <Buttons submit={t('editing.correct-submit')} cancel={entryPath(language, entry.id)} />
      </Form>
      <RetractForm entry={entry} />
    </Page>
  );
}

/** Takes an entry back, with a reason. */
export function RetractForm({
  entry: { id, revision },
}: {
  readonly entry: { readonly id: string; readonly revision: number };
}) {
  const { t, language } = useLocale();
  return (
    <details className="retract">
      <summary>{t('editing.retract')}</summary>
      <Form action={`${correctPath(language, id)}/retract`}>
        <input type="hidden" name="revision" value={revision} />
        <p>{t('editing.retract-note')}</p>
        <p className="field">
          <label htmlFor="retract-reason">{t('editing.retract-reason')}</label>
          <input id="retract-reason" name="reason" required maxLength={1000} dir="auto" />
        </p>
        <p className="actions">
          <button type="submit">{t('editing.retract')}</button>
        </p>
      </Form>
    </details>
  );
}

/** What is wrong, or what the register says against it. */
function Said({ problems, refused, type }: FormView) {
  if (problems.length > 0)
    return (
      <Notice tone="bad">
        <WrongList problems={problems} labelOf={(field) => labelOf(type, field)} />
      </Notice>
    );
  return refused === null ? null : <Notice tone="bad">{refused}</Notice>;
}

/** The controls of a form, and the words that it rests on. */
export function FormBodyControls({ type, fields, body, problems, understood, words }: FormView): ReactNode {
  const { t } = useLocale();
  return (
    <>
      {words.length === 0 ? null : (
        <fieldset className="selected-words">
          <legend>{t('editing.words')}</legend>
          <ul className="words">
            {words.map((one) => (
              <li key={writeWords(one)}>
                <input type="hidden" name="words" value={writeWords(one)} />
                <blockquote>
                  <Foreign lang={one.language}>{showable(one.quote)}</Foreign>
                </blockquote>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {choicesIn(body, problems).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          label={labelOf(type, field.name)}
          body={body}
          problem={problems.find((problem) => problem.field === field.name)}
          understood={understood.get(field.name)}
        />
      ))}
    </>
  );
}

export function Buttons({ submit, cancel }: { readonly submit: string; readonly cancel: string }) {
  const { t } = useLocale();
  return (
    <p className="actions">
      <button type="submit" className="primary" name="act" value="write">
        {submit}
      </button>
      <button type="submit" name="act" value="check" formNoValidate>
        {t('editing.check')}
      </button>
      <a className="button" href={cancel}>
        {t('editing.cancel')}
      </a>
    </p>
  );
}

import { type ReactNode, useId } from 'react';
import { useLocale } from '../../../../platform/html/index.ts';

interface QuestionProps {
  readonly title: string;
  /** The address of the answer, without its language. */
  readonly action: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A question as a form: its fields lead to the answer, by an address that can be kept and sent. */
export function Question({ title, action, about, children }: QuestionProps) {
  const { t, language } = useLocale();
  const id = useId();
  return (
    <section className="question" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about === undefined ? null : <p className="muted">{about}</p>}
      <form action={`/${language}${action}`}>
        {children}
        <button type="submit">{t('questions.ask')}</button>
      </form>
    </section>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly required?: boolean;
}

/** A field for a day. */
export function Day({ name, label, value = '', required = false }: DayProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" name={name} defaultValue={value} required={required} />
    </label>
  );
}

/** The fields of the two times. */
export function Times() {
  const { t } = useLocale();
  return (
    <>
      <Day name="on" label={t('register.as-of.on-field')} />
      <Day name="known" label={t('register.as-of.known-field')} />
    </>
  );
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  /** The id of the list of names that it suggests. */
  readonly list: string;
}

/** A field for a name, which suggests some and takes any. */
export function Pick({ name, label, list }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <input name={name} list={list} required maxLength={200} dir="auto" autoComplete="off" />
    </label>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  /** What leaving it open is called. */
  readonly any: string;
  /** Values with their names. */
  readonly choices: readonly (readonly [string, string])[];
  readonly value?: string | undefined;
}

/** A field for one of a few. */
export function Choose({ name, label, any, choices, value = '' }: ChooseProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{any}</option>
        {choices.map(([choice, called]) => (
          <option key={choice} value={choice}>
            {called}
          </option>
        ))}
      </select>
    </label>
  );
}

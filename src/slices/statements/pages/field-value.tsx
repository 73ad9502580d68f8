import { showable, useLocale } from '../../../platform/html/index.ts';
import type { Choice, Fact } from '../../register/index.ts';
import { factFields } from '../fact.ts';
import { inputName, writeFact } from '../fact-form.ts';

/** A field in the reader's language. */
export function FieldValue({ fact, name }: { readonly fact: Fact; readonly name: string }) {
  const { t, date, language } = useLocale();
  const field = factFields[fact.type].find((one) => one.name === name)!;
  const written = writeFact(fact, language)[inputName(name)] ?? '';
  if (written === '') return '–';
  if (field.kind === 'choice') return t(`choice.${written as Choice}`);
  if (field.kind === 'date') return date(written);
  return <bdi>{showable(written.replaceAll('\n', ', '))}</bdi>;
}

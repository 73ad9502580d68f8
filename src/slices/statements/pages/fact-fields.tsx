import { useLocale } from '../../../platform/html/index.ts';
import type { FindingType } from '../../../reading/index.ts';
import { type Field, factFields } from '../fact.ts';
import { type FormBody, inputName } from '../fact-form.ts';
import { fieldLabels } from './labels.ts';

interface FactFieldsProps {
  readonly type: FindingType;
  /** What the controls hold, by their names. */
  readonly values: FormBody;
  /** Fields that did not hold what they must. */
  readonly wrong: readonly string[];
}

/** The form of one type of fact: one control a field. */
export function FactFields({ type, values, wrong }: FactFieldsProps) {
  return factFields[type].map((field) => (
    <FieldControls key={field.name} field={field} values={values} wrong={wrong.includes(field.name)} />
  ));
}

interface FieldProps {
  readonly field: Field;
  readonly values: FormBody;
  readonly wrong: boolean;
}

function FieldControls({ field, values, wrong }: FieldProps) {
  if (field.kind !== 'place')
    return <Labelled name={inputName(field.name)} label={field.name} {...{ field, values, wrong }} />;
  const text = { ...field, kind: 'text' } as const;
  return (
    <>
      <Labelled
        name={inputName(field.name, 'city')}
        label="city"
        field={text}
        values={values}
        wrong={wrong}
      />
      <Labelled
        name={inputName(field.name, 'country')}
        label="country"
        field={text}
        values={values}
        wrong={wrong}
      />
    </>
  );
}

function Labelled({ name, label, ...props }: FieldProps & { readonly name: string; readonly label: string }) {
  const { t } = useLocale();
  return (
    <p className="field">
      <label htmlFor={name}>{t(fieldLabels[label]!)}</label>
      <Control name={name} {...props} />
    </p>
  );
}

function Control({ name, field, values, wrong }: FieldProps & { readonly name: string }) {
  const { t } = useLocale();
  const value = values[name] ?? '';
  const given = {
    id: name,
    name,
    required: !field.optional && field.kind !== 'flag' && field.kind !== 'parties' && field.kind !== 'slugs',
    'aria-invalid': wrong ? true : undefined,
  };
  switch (field.kind) {
    case 'choice':
      return (
        <select {...given} defaultValue={value}>
          {field.optional && <option value="">—</option>}
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`choice.${choice}`)}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return <input {...given} type="checkbox" value="true" defaultChecked={value === 'true'} />;
    case 'parties':
      return <textarea {...given} rows={3} dir="auto" defaultValue={value} />;
    case 'date':
      return <input {...given} dir="ltr" placeholder="2024-05-14" defaultValue={value} />;
    case 'whole':
    case 'value':
      return <input {...given} dir="ltr" inputMode="decimal" defaultValue={value} />;
    case 'slugs':
    case 'currency':
      return <input {...given} dir="ltr" defaultValue={value} />;
    default:
      return <input {...given} dir="auto" defaultValue={value} />;
  }
}

import { Foreign, Form, Notice, useLocale } from '../../../platform/html/index.ts';
import { factOf, type ReviewedFinding } from '../finding.ts';
import type { AskedChange } from '../follow.ts';
import { FieldValue } from './field-value.tsx';
import { fieldLabels } from './labels.ts';
import { quoted } from './shortened.ts';

interface AskedChangesProps {
  /** The languages of the two texts. */
  readonly official: string;
  readonly translation: string;
  readonly changes: readonly AskedChange[];
  /** The version on whose page this stands, to come back to. */
  readonly versionId: string;
}

/** Where the register has what a translation says and the official text says something else: both quotes, and the change. */
export function AskedChanges({ official, translation, changes, versionId }: AskedChangesProps) {
  const { t, language } = useLocale();
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning">
      <h2>{t('follow.title', { count: changes.length })}</h2>
      <ul className="plain">
        {changes.map((change) => (
          <li key={change.stated.id}>
            <p>
              {t(`fact.type.${change.official.proposed.type}`)}:{' '}
              <Quote finding={change.stated} lang={translation} fields={change.fields} />
              {' → '}
              <Quote finding={change.official} lang={official} fields={change.fields} />
            </p>
            <Form action={`/${language}/desk/versions/${versionId}/follow`} className="inline">
              <input type="hidden" name="stated" value={change.stated.id} />
              <input type="hidden" name="stated-revision" value={change.stated.revision} />
              <input type="hidden" name="official" value={change.official.id} />
              <input type="hidden" name="official-revision" value={change.official.revision} />
              <button type="submit">{t('follow.submit')}</button>
            </Form>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface QuoteProps {
  readonly finding: ReviewedFinding;
  readonly lang: string;
  readonly fields: readonly string[];
}

/** What one text states, in the fields in question, with its words. */
function Quote({ finding, lang, fields }: QuoteProps) {
  const { t } = useLocale();
  const fact = factOf(finding);
  return (
    <>
      {fields.map((field) => (
        <span key={field}>
          {t(fieldLabels[field]!)} <FieldValue fact={fact} name={field} />{' '}
        </span>
      ))}
      <Foreign lang={lang}>{`“${quoted(finding.proposed.evidence[0]!.quote)}”`}</Foreign>
    </>
  );
}

import { Detail, Details, Form, Notice, Page, useLocale } from '../../../../platform/html/index.ts';
import { AsOfBar, useAsOfParameters } from '../../pages/as-of.tsx';
import { columnLabel } from '../columns.ts';
import type { Report } from '../import.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { ReportView } from './report.tsx';

interface HistoryView {
  /** Of files that were brought. */
  readonly report?: Report;
  /** The files of the report are kept under this id, and may be entered. */
  readonly uploadId?: string;
  readonly refusal?: string;
}

/** The history of the register as tables: brought in, looked through and entered; and taken out. */
export function HistoryPage({ report, uploadId, refusal }: HistoryView) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('history.title')}
      lead={t('history.lead')}
      kicker={<a href={`/${language}/desk`}>{t('desk.title')}</a>}
    >
      {refusal !== undefined && <Notice tone="bad">{refusal}</Notice>}
      {report && <ReportView report={report} />}
      {report && uploadId !== undefined && report.counts.new + report.counts.named > 0 && (
        <Form action={`/${language}/desk/history/${uploadId}`}>
          <p className="actions">
            <button type="submit" className="primary">
              {t('history.import', { count: report.counts.new })}
            </button>
          </p>
        </Form>
      )}
      <section>
        <h2>{t('history.bring-in')}</h2>
        <BringIn />
        <NeededColumns />
      </section>
      <section>
        <h2>{t('history.take-out')}</h2>
        <TakeOut />
      </section>
    </Page>
  );
}

function BringIn() {
  const { t, language } = useLocale();
  return (
    <Form action={`/${language}/desk/history`} upload>
      <p className="field">
        <label htmlFor="file">{t('history.file')}</label>
        <input id="file" type="file" name="file" multiple accept=".csv,.tsv,.txt,.xlsx,text/csv" required />
      </p>
      <p className="field">
        <label htmlFor="kind">{t('history.holds')}</label>
        <select id="kind" name="kind">
          <option value="">{t('history.holds-headings')}</option>
          {kindNames.map((kind) => (
            <option key={kind} value={kind}>
              {t(`history.kind.${kind}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="actions">
        <button type="submit">{t('history.check')}</button> <span>{t('history.check-note')}</span>
      </p>
    </Form>
  );
}

function NeededColumns() {
  const { t, language, list } = useLocale();
  const label = (column: Parameters<typeof columnLabel>[0]): string => columnLabel(column, language);
  return (
    <details>
      <summary>{t('history.columns')}</summary>
      <p>{t('history.columns-lead')}</p>
      <Details>
        {kindNames.map((kind) => (
          <Detail key={kind} term={t(`history.kind.${kind}`)}>
            {list(kinds[kind].columns.map(label))} ({t('history.needed')}:{' '}
            {list(kinds[kind].marks.map(label))})
          </Detail>
        ))}
      </Details>
    </details>
  );
}

function TakeOut() {
  const { t, language } = useLocale();
  const parameters = useAsOfParameters();
  const at = (file: string): string => `/${language}/desk/history/export/${file}${parameters}`;
  return (
    <>
      <p>{t('history.take-out-lead')}</p>
      <AsOfBar />
      <p className="actions">
        <a className="button" href={at('history.xlsx')}>
          {t('history.workbook')}
        </a>
        {kindNames.map((kind) => (
          <a key={kind} className="button" href={at(`${kind}.csv`)}>
            {t(`history.kind.${kind}`)} (CSV)
          </a>
        ))}
      </p>
    </>
  );
}

import { Form, Notice, Page, useLocale } from '../../../platform/html/index.ts';

interface MemoryView {
  /** How many pairs of sentences are remembered. */
  readonly pairs: number;
  /** The operator's own rows of terms. */
  readonly terms: string;
  readonly message?: { readonly tone: 'good' | 'bad'; readonly text: string };
}

/** The translation memory and the operator's own terms: what comparisons and translators go by besides our tables. */
export function MemoryPage({ pairs, terms, message }: MemoryView) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('memory.title')}
      lead={t('memory.lead')}
      kicker={<a href={`/${language}/desk`}>{t('desk.title')}</a>}
    >
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      <h2>{t('memory.pairs', { count: pairs })}</h2>
      <p>
        <a className="button" href={`/${language}/desk/memory.tmx`}>
          {t('memory.export')}
        </a>
      </p>
      <Form action={`/${language}/desk/memory`} upload>
        <p className="field">
          <label htmlFor="file">{t('memory.file')}</label>
          <input id="file" type="file" name="file" accept=".tmx,.xml,text/xml,application/xml" />
        </p>
        <p className="actions">
          <button type="submit">{t('memory.import')}</button>
        </p>
      </Form>
      <h2>{t('memory.terms')}</h2>
      <Form action={`/${language}/desk/memory/terms`}>
        <p className="field">
          <label htmlFor="terms">{t('memory.terms-rows')}</label>
          <textarea id="terms" name="terms" rows={10} dir="auto" defaultValue={terms} />
        </p>
        <p className="actions">
          <button type="submit">{t('memory.terms-submit')}</button>
        </p>
      </Form>
    </Page>
  );
}

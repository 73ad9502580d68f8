import { Foreign, Form, Message, Notice, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { type Statement, type Version, versionStandings } from '../statement.ts';

interface ImportView {
  /** Statements that the text may be a version of, the newest first. */
  readonly statements: readonly Statement[];
  /** What was written before, where it was refused. */
  readonly draft?: { readonly text: string; readonly url: string; readonly asOf: string };
  /** The version that the new text corrects. */
  readonly corrects?: Version | undefined;
  /** Why it was refused. */
  readonly refusal?: string;
}

const nothing = { text: '', url: '', asOf: '' };

/** Bringing a statement in: paste it, choose a file, or drop one on the field. */
export function ImportPage({ statements, draft = nothing, corrects, refusal }: ImportView) {
  const { t, language, languageName } = useLocale();
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      {corrects && (
        <Notice tone="plain">
          <Message
            id="import.corrects"
            title={<Foreign lang={corrects.language}>{showable(corrects.title)}</Foreign>}
            language={languageName(corrects.language)}
          />
        </Notice>
      )}
      {refusal !== undefined && <Notice tone="bad">{refusal}</Notice>}
      <Form action={`/${language}/desk/import`} upload className="import">
        <p className="field">
          <label htmlFor="file">{t('import.file')}</label>
          <input id="file" type="file" name="file" accept=".txt,.md,.html,.htm,.docx,.xlf,.xliff,text/*" />
        </p>
        <p className="field">
          <label htmlFor="text">{t('import.text')}</label>
          <textarea id="text" name="text" rows={12} dir="auto" defaultValue={draft.text} />
        </p>
        {corrects ? (
          <input type="hidden" name="replaces" value={corrects.id} />
        ) : (
          <>
            <StatementChoice
              statements={statements}
              label={t('import.statement')}
              first={t('import.new-statement')}
            />
            <StandingChoice label={t('import.standing')} first={t('import.standing-proposed')} />
          </>
        )}
        <p className="field">
          <label htmlFor="url">{t('import.url')}</label>
          <input id="url" name="url" type="url" dir="ltr" defaultValue={draft.url} />
        </p>
        <p className="field">
          <label htmlFor="as-of">{t('import.as-of')}</label>
          <input id="as-of" name="asOf" type="date" defaultValue={draft.asOf} />
        </p>
        <p className="actions">
          <button type="submit" className="primary">
            {t('import.submit')}
          </button>
        </p>
      </Form>
    </Page>
  );
}

interface StatementChoiceProps {
  readonly statements: readonly Statement[];
  readonly label: string;
  /** What it means to choose none. */
  readonly first: string;
}

/** Which statement a version belongs to. */
export function StatementChoice({ statements, label, first }: StatementChoiceProps) {
  const { date } = useLocale();
  return (
    <p className="field">
      <label htmlFor="statement">{label}</label>
      <select id="statement" name="statement" defaultValue="">
        <option value="">{first}</option>
        {statements.map(({ id, issuedOn, versions: [leading] }) => (
          <option key={id} value={id} dir="auto">
            {issuedOn === null ? '' : `${date(issuedOn)} · `}
            {leading && showable(leading.title)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface StandingChoiceProps {
  readonly label: string;
  readonly first?: string;
  readonly chosen?: string;
}

/** What a version is declared to be. */
export function StandingChoice({ label, first, chosen = '' }: StandingChoiceProps) {
  const { t } = useLocale();
  return (
    <p className="field">
      <label htmlFor="standing">{label}</label>
      <select id="standing" name="standing" defaultValue={chosen}>
        {first !== undefined && <option value="">{first}</option>}
        {versionStandings.map((standing) => (
          <option key={standing} value={standing}>
            {t(`standing.short-${standing}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

import { Foreign, Form, List, Notice, showable, useLocale } from '../../../platform/html/index.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { reviewPath, versionAct } from '../address.ts';
import type { Statement, Version } from '../statement.ts';
import { Acted } from './acted.tsx';
import { StandingChoice, StatementChoice } from './import-page.tsx';

interface DeskToolsProps {
  readonly statement: Statement;
  readonly version: Version;
  /** Statements of which this may be a version. */
  readonly likely: readonly Statement[];
}

/** What is done with a version as a whole: say what it is, and make it public. */
export function DeskTools({ statement, version, likely }: DeskToolsProps) {
  return (
    <div className="tools">
      <Warnings version={version} />
      <Publication version={version} />
      <ForTranslation version={version} />
      <Correction statement={statement} version={version} />
      <Declaration statement={statement} version={version} likely={likely} />
    </div>
  );
}

function Warnings({ version }: Pick<DeskToolsProps, 'version'>) {
  const { refusal } = useLocale();
  return version.warnings.map(({ key, values }) => (
    <Notice key={key} tone="warning">
      {refusal(new Refusal(key, values))}
    </Notice>
  ));
}

function Publication({ version }: Pick<DeskToolsProps, 'version'>) {
  const { t, language } = useLocale();
  if (version.publishedAt !== null)
    return (
      <p className="source">
        <Acted message="review.published-by" by={version.publishedBy ?? ''} at={version.publishedAt} />
      </p>
    );
  return (
    <Form action={versionAct(language, version.id, 'publish')} className="inline">
      <button type="submit">{t('review.publish')}</button> <span>{t('review.publish-note')}</span>
    </Form>
  );
}

/** The text for a translator's tool, in each of the other languages. */
function ForTranslation({ version }: Pick<DeskToolsProps, 'version'>) {
  const { t, language, languageName } = useLocale();
  const links = interfaceLanguages
    .filter((into) => into !== version.language)
    .map((into) => (
      <a key={into} href={`/${language}/desk/versions/${version.id}/xliff?into=${into}`}>
        {languageName(into)}
      </a>
    ));
  return (
    <p>
      {t('exchange.for-translation')} <List items={links} />
    </p>
  );
}

/** A text never changes: what was wrong in it is put right by a new version, which names the one that it corrects. */
function Correction({ statement, version }: Pick<DeskToolsProps, 'statement' | 'version'>) {
  const { t, language } = useLocale();
  const newest = statement.versions.find((other) => other.language === version.language);
  return (
    <p>
      {newest && newest.id !== version.id ? (
        <a href={reviewPath(language, newest.id)}>{t('review.corrected')}</a>
      ) : (
        <a href={`/${language}/desk/import?corrects=${version.id}`}>{t('review.bring-correction')}</a>
      )}
      {version.replaces !== null && (
        <>
          {' · '}
          <a href={reviewPath(language, version.replaces)}>{t('review.corrects')}</a>
        </>
      )}
    </p>
  );
}

/** The official text or a translation, of which statement. A version that is public stays in its statement. */
function Declaration({ statement, version, likely }: DeskToolsProps) {
  const { t, language } = useLocale();
  const others = statement.versions.filter(({ id }) => id !== version.id);
  return (
    <details className="declaration" open={likely.length > 0}>
      <summary>{t('review.declare')}</summary>
      {likely.length > 0 && <p>{t('review.likely')}</p>}
      <Form action={versionAct(language, version.id, 'declare')}>
        {version.publishedAt === null && others.length === 0 && (
          <StatementChoice
            statements={likely}
            label={t('import.statement')}
            first={t('review.own-statement')}
          />
        )}
        <StandingChoice label={t('import.standing')} chosen={version.standing} />
        <p className="actions">
          <button type="submit">{t('review.declare-submit')}</button>
        </p>
      </Form>
      {others.length > 0 && (
        <ul className="plain">
          {others.map((other) => (
            <li key={other.id}>
              <a href={reviewPath(language, other.id)}>
                <Foreign lang={other.language}>{showable(other.title)}</Foreign>
              </a>
              {` · ${t(`standing.short-${other.standing}`)}`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

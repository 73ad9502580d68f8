import { Empty, Foreign, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { AsOfBar, useAsOfParameters } from '../../register/index.ts';
import { statementPath } from '../address.ts';
import { prevails, type Statement, versionFor } from '../statement.ts';
import { AboutLine } from './about-line.tsx';

interface ListView {
  readonly statements: readonly Statement[];
  /** Where to go on, where there is more. */
  readonly next: string | null;
  /** The page is not the first. */
  readonly later: boolean;
}

/** The statements that are public, the newest first. */
export function ListPage({ statements, next, later }: ListView) {
  const { t, language } = useLocale();
  const then = useAsOfParameters();
  const older = useAsOfParameters({ after: next ?? '' });
  return (
    <Page title={t('statements.title')} lead={t('statements.lead')}>
      <AsOfBar />
      {statements.length === 0 ? (
        <Empty title={t('statements.none')}>{t('statements.none-next')}</Empty>
      ) : (
        <ol className="statements">
          {statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
        </ol>
      )}
      <nav className="pages" aria-label={t('statements.pages')}>
        {later && <a href={`/${language}/statements${then}`}>{t('statements.newest')}</a>}
        {next !== null && (
          <a href={`/${language}/statements${older}`} rel="next">
            {t('statements.older')}
          </a>
        )}
      </nav>
    </Page>
  );
}

/** A statement in a list: what it is, its title, who issued it, in which languages. */
export function StatementItem({ statement }: { readonly statement: Statement }) {
  const { t, language, languageName } = useLocale();
  const shown = versionFor(statement.versions, language);
  if (!shown) return null;
  return (
    <li className="statement">
      <p className="kicker">
        <AboutLine statement={statement} />
      </p>
      <h2>
        <a href={statementPath(language, statement.slug)}>
          <Foreign lang={shown.language}>{showable(shown.title)}</Foreign>
        </a>
      </h2>
      <p className="about">
        {statement.versions.map((version) => (
          <a
            key={version.id}
            className={prevails(version) ? 'badge accent' : 'badge'}
            href={statementPath(language, statement.slug, version.language)}
            hrefLang={version.language}
            title={t(`standing.short-${version.standing}`)}
          >
            {languageName(version.language)}
          </a>
        ))}
      </p>
    </li>
  );
}

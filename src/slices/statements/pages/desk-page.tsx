import { Badge, Empty, Foreign, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { editingPath } from '../../register/index.ts';
import { contradictionsPath, reviewPath } from '../address.ts';
import type { Statement, Version } from '../statement.ts';
import { AboutLine } from './about-line.tsx';

interface DeskView {
  readonly statements: readonly Statement[];
  /** Findings that await a decision, by version. */
  readonly awaiting: ReadonlyMap<string, number>;
  readonly next: string | null;
}

/** What is on the desk: every statement with its versions, what awaits review and what is not public yet. */
export function DeskPage({ statements, awaiting, next }: DeskView) {
  const { t, language } = useLocale();
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')}>
      <p className="actions">
        <a className="button primary" href={`/${language}/desk/import`}>
          {t('desk.import')}
        </a>{' '}
        <a className="button" href={`/${language}/desk/history`}>
          {t('history.title')}
        </a>{' '}
        <a className="button" href={editingPath(language)}>
          {t('editing.title')}
        </a>{' '}
        <a className="button" href={contradictionsPath(language)}>
          {t('contradictions.title')}
        </a>{' '}
        <a className="button" href={`/${language}/desk/memory`}>
          {t('memory.title')}
        </a>
      </p>
      {statements.length === 0 ? (
        <Empty title={t('desk.none')}>{t('desk.none-next')}</Empty>
      ) : (
        <ol className="statements">
          {statements.map((statement) => (
            <li key={statement.id} className="statement">
              <p className="kicker">
                <AboutLine statement={statement} />
              </p>
              <ul className="plain">
                {statement.versions.map((version) => (
                  <DeskVersion key={version.id} version={version} awaiting={awaiting.get(version.id) ?? 0} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {next !== null && (
        <nav className="pages" aria-label={t('statements.pages')}>
          <a href={`/${language}/desk?after=${next}`} rel="next">
            {t('statements.older')}
          </a>
        </nav>
      )}
    </Page>
  );
}

function DeskVersion({ version, awaiting }: { readonly version: Version; readonly awaiting: number }) {
  const { t, language, languageName } = useLocale();
  return (
    <li>
      <a href={reviewPath(language, version.id)}>
        <Foreign lang={version.language}>{showable(version.title)}</Foreign>
      </a>{' '}
      <Badge>{languageName(version.language)}</Badge> <Badge>{t(`standing.short-${version.standing}`)}</Badge>{' '}
      {awaiting > 0 && <Badge tone="warning">{t('desk.awaiting', { count: awaiting })}</Badge>}{' '}
      {version.publishedAt === null && <Badge tone="accent">{t('desk.unpublished')}</Badge>}
    </li>
  );
}

import { Page, useLocale } from '../../../platform/html/index.ts';
import { themes } from '../../../reading/index.ts';

/** What undertakings are about: the themes that the reader tells apart, each with its definition. */
export function ThemesPage() {
  const { t, language } = useLocale();
  return (
    <Page title={t('themes.title')} lead={t('themes.lead')}>
      <dl className="details">
        {Object.entries(themes).map(([slug, { [language]: theme }]) => (
          <div key={slug} id={slug}>
            <dt>{theme.name}</dt>
            <dd>{theme.about}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

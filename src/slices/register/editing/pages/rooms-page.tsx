import { Page, useLocale } from '../../../../platform/html/index.ts';
import { doublesPath } from '../../doubles/paths.ts';
import { enterPath } from '../paths.ts';

const entered = [
  ...(['membership', 'body', 'seat', 'office', 'meeting'] as const),
  ...(['undertaking', 'amount', 'programme', 'member-count', 'party-name'] as const),
];

/** What can be entered by hand, each with its form. */
export function EditingPage({ query }: { readonly query: string }) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('editing.title')}
      lead={t('editing.lead')}
      kicker={<a href={`/${language}/desk`}>{t('nav.desk')}</a>}
    >
      <ul className="rooms">
        {entered.map((type) => (
          <li key={type}>
            <h2>
              <a href={`${enterPath(language, type)}${query}`}>{t(`editing.enter.${type}`)}</a>
            </h2>
            <p>{t(`editing.about.${type}`)}</p>
          </li>
        ))}
        <li>
          <h2>
            <a href={doublesPath(language)}>{t('doubles.title')}</a>
          </h2>
          <p>{t('doubles.lead')}</p>
        </li>
      </ul>
    </Page>
  );
}

import { Page } from './page.tsx';
import { useLocale } from './visit.ts';

/** One message that says what is wrong and what to do. */
export function ErrorPage({ title, message }: { readonly title: string; readonly message: string }) {
  const { t, language } = useLocale();
  return (
    <Page title={title} lead={message}>
      <p>
        <a href={`/${language}`}>{t('page.home')}</a>
      </p>
    </Page>
  );
}

import { useLocale } from '../../../../platform/html/index.ts';

/** Leads back to the questions. */
export function QuestionsLink() {
  const { t, language } = useLocale();
  return <a href={`/${language}/questions`}>{t('nav.questions')}</a>;
}

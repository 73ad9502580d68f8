import { useLocale } from '../../../../platform/html/index.ts';
import { entryPath } from '../../editing/paths.ts';

/** Leads to the page of an entry, with its history. */
export function EntryLink({ id }: { readonly id: string }) {
  const { t, language } = useLocale();
  return (
    <a className="words-link" href={entryPath(language, id)}>
      {t('questions.history')}
    </a>
  );
}

import { useLocale, useVisit } from '../../../../platform/html/index.ts';
import { correctPath, type Entering, editingPath, enterPath, entryPath } from '../paths.ts';

/** From what an entry rests on to its page with its history; for those at the desk also to the form that corrects it. */
export function EntryLinks({ id }: { readonly id: string | undefined }) {
  const { t, language } = useLocale();
  const { local } = useVisit();
  if (id === undefined) return null;
  return (
    <span className="entry-links">
      <a href={entryPath(language, id)}>{t('editing.history')}</a>
      {local ? <a href={correctPath(language, id)}>{t('editing.correct-short')}</a> : null}
    </span>
  );
}

interface EnterLinksProps {
  readonly types: readonly Entering[];
  /** What the forms are filled in with: the party or the body of the page. */
  readonly given?: Readonly<Record<string, string>>;
}

/** For those at the desk: to the forms that enter more of what a page shows. */
export function EnterLinks({ types, given = {} }: EnterLinksProps) {
  const { t, language } = useLocale();
  const { local } = useVisit();
  if (!local) return null;
  const query = new URLSearchParams(given).toString();
  return (
    <nav className="enter-links" aria-label={t('editing.title')}>
      {types.map((type) => (
        <a key={type} href={`${enterPath(language, type)}${query === '' ? '' : `?${query}`}`}>
          {t(`editing.enter.${type}`)}
        </a>
      ))}
      <a href={editingPath(language)}>{t('editing.title')}</a>
    </nav>
  );
}

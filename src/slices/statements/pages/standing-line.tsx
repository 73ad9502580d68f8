import { Foreign, List, Message, useLocale } from '../../../platform/html/index.ts';
import { statementPath } from '../address.ts';
import { prevails, type Version } from '../statement.ts';

interface StandingLineProps {
  readonly slug: string;
  readonly shown: Version;
  /** The versions that the reader of the page may see. */
  readonly versions: readonly Version[];
}

/** What counts: whether this is the official text, and where that is if it is not. */
export function StandingLine({ slug, shown, versions }: StandingLineProps) {
  const { t, language, languageName } = useLocale();
  if (shown.standing === 'official') return t('standing.official');
  const counting = versions.filter((version) => prevails(version) && version.id !== shown.id);
  const links = (
    <List
      items={counting.map((version) => (
        <a
          key={version.id}
          href={statementPath(language, slug, version.language)}
          hrefLang={version.language}
        >
          {languageName(version.language)}
        </a>
      ))}
    />
  );
  if (shown.standing === 'authentic')
    return counting.length === 0 ? (
      t('standing.official')
    ) : (
      <Message id="standing.authentic" languages={links} />
    );
  if (counting.length > 0) return <Message id="standing.translation" languages={links} />;
  if (shown.officialUrl === null) return t('standing.translation-alone');
  return <Message id="standing.translation-elsewhere" link={<WebLink url={shown.officialUrl} />} />;
}

/** A link that a text gives: only to the web, and never trusted more than any other foreign text. */
export function WebLink({ url }: { readonly url: string }) {
  const safe = /^https?:\/\//i.test(url);
  return (
    <Foreign>
      {safe ? (
        <a href={url} rel="noreferrer nofollow">
          {url}
        </a>
      ) : (
        url
      )}
    </Foreign>
  );
}

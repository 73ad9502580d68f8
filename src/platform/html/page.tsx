import type { ReactNode } from 'react';
import { interfaceLanguages, localeFor, type MessageKey } from '../i18n/index.ts';
import { Form } from './form.tsx';
import { Foreign } from './text.tsx';
import { useVisit, type Visit } from './visit.ts';

interface PageProps {
  readonly title: string;
  /** The language of a title that is not of the interface, by its BCP 47 tag. */
  readonly titleLanguage?: string | null | undefined;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Above the title: what kind of page this is, with a link to where it belongs. */
  readonly kicker?: ReactNode;
  /** Under the heading, at the full width of the page. */
  readonly hero?: ReactNode;
  /** Built client scripts of this page, by their source: `src/app/client/review.tsx`. */
  readonly scripts?: readonly string[];
  /** Use the whole width: for pages with two columns of work. */
  readonly wide?: boolean;
  /** The page brings its own heading. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** The layout of every page: one heading, the way around, the languages, and the content. */
export function Page({
  title,
  titleLanguage,
  lead,
  kicker,
  hero,
  scripts = [],
  wide = false,
  plain = false,
  children,
}: PageProps) {
  const visit = useVisit();
  const { t, language, direction } = visit.locale;
  return (
    <html lang={language} dir={direction}>
      <Head title={title} scripts={scripts} visit={visit} />
      <body className={wide ? 'wide' : undefined}>
        <a className="skip" href="#main">
          {t('page.skip')}
        </a>
        <Header visit={visit} />
        <main id="main" tabIndex={-1} className="main">
          {plain ? null : (
            <header className="heading">
              {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
              <h1>{titleLanguage ? <Foreign lang={titleLanguage}>{title}</Foreign> : title}</h1>
              {lead === undefined ? null : <p className="lead">{lead}</p>}
              {hero}
            </header>
          )}
          {children}
        </main>
        <Footer visit={visit} />
      </body>
    </html>
  );
}

function Head({ title, scripts, visit }: { title: string; scripts: readonly string[]; visit: Visit }) {
  const { t, language } = visit.locale;
  const stylesheet = visit.asset('src/platform/html/site.css');
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title === t('site.name') ? title : `${title} · ${t('site.name')}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      {stylesheet === undefined ? null : <link rel="stylesheet" href={stylesheet} />}
      {interfaceLanguages
        .filter((other) => other !== language)
        .map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={visit.inLanguage(other)} />
        ))}
      {scripts.map((source) => {
        const built = visit.asset(source);
        return built === undefined ? null : <script key={source} type="module" src={built} />;
      })}
    </head>
  );
}

const rooms: readonly { readonly path: string; readonly label: MessageKey; readonly desk?: true }[] = [
  { path: '/statements', label: 'nav.statements' },
  { path: '/meetings', label: 'nav.meetings' },
  { path: '/members', label: 'nav.members' },
  { path: '/bodies', label: 'nav.bodies' },
  { path: '/questions', label: 'nav.questions' },
  { path: '/desk', label: 'nav.desk', desk: true },
];

function Header({ visit }: { visit: Visit }) {
  const { t, language } = visit.locale;
  return (
    <header className="site">
      <div className="site-inner">
        <a className="mark" href={`/${language}`}>
          <Mark />
          <span>{t('site.name')}</span>
        </a>
        <nav aria-label={t('nav.label')}>
          <ul>
            {rooms
              .filter(({ desk }) => visit.local || !desk)
              .map(({ path, label }) => (
                <li key={path}>
                  <a
                    href={`/${language}${path}`}
                    aria-current={
                      visit.path === path || visit.path.startsWith(`${path}/`) ? 'true' : undefined
                    }
                  >
                    {t(label)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <search>
          <form action={`/${language}/search`} className="find">
            <input type="search" name="q" aria-label={t('search.label')} placeholder={t('search.label')} />
          </form>
        </search>
        <Languages visit={visit} />
      </div>
    </header>
  );
}

function Languages({ visit }: { visit: Visit }) {
  return (
    <nav className="languages" aria-label={visit.locale.t('nav.languages')}>
      <ul>
        {interfaceLanguages.map((language) => (
          <li key={language}>
            <a
              href={visit.inLanguage(language)}
              lang={language}
              dir={localeFor(language).direction}
              hrefLang={language}
              aria-current={language === visit.locale.language ? 'true' : undefined}
            >
              {localeFor(language).languageName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Two arcs that meet: an understanding between parties. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path className="mark-a" d="M4 16a12 12 0 0 1 24 0" />
      <path className="mark-b" d="M28 16a12 12 0 0 1-24 0" />
      <circle className="mark-c" cx="16" cy="16" r="3.5" />
    </svg>
  );
}

function Footer({ visit }: { visit: Visit }) {
  const { t, language } = visit.locale;
  return (
    <footer className="site-end">
      <div className="site-inner">
        <p>{t('site.promise')}</p>
        <p>
          <a href="/api/v1/openapi.json">{t('nav.api')}</a>
        </p>
        {visit.local ? (
          <details className="actor">
            <summary>{visit.locale.parts('actor.you-are', { name: visit.actor }).join('')}</summary>
            <Form action={`/${language}/desk/actor`} className="inline">
              <label>
                {t('actor.name')} <input name="name" defaultValue={visit.actor} maxLength={80} required />
              </label>
              <input type="hidden" name="back" value={visit.inLanguage(language)} />
              <button type="submit">{t('actor.change')}</button>
            </Form>
          </details>
        ) : null}
      </div>
    </footer>
  );
}

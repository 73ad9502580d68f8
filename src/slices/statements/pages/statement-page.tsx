import type { Span } from '../../../language/span.ts';
import {
  Badge,
  Foreign,
  Message,
  Moment,
  Notice,
  Page,
  showable,
  useLocale,
} from '../../../platform/html/index.ts';
import { directionOf } from '../../../platform/i18n/index.ts';
import { AsOfBar, FactLine, passageUrl } from '../../register/index.ts';
import { comparePath, statementPath } from '../address.ts';
import type { StatedEntry } from '../finding-store.ts';
import { distinct } from '../segments.ts';
import { prevails, type Statement, type Version } from '../statement.ts';
import { AboutLine } from './about-line.tsx';
import { Acted } from './acted.tsx';
import { MarkedText, type Passage } from './marked-text.tsx';
import { StandingLine } from './standing-line.tsx';

export interface StatementView {
  /** With the versions that the reader of the page may see. */
  readonly statement: Statement;
  readonly shown: Version;
  /** The version that has taken its place; itself where none has. */
  readonly newest: Version;
  /** Versions of the same language that were corrected since, the newest first. */
  readonly earlier: readonly Version[];
  readonly text: string;
  readonly entries: readonly StatedEntry[];
  /** The official text from which this translation differs: in how many places, and how many of its sentences are older. */
  readonly differing: {
    readonly official: Version;
    readonly errors: number;
    readonly stale: number;
  } | null;
  /** The words that a permalink names. */
  readonly cited: Span | null;
  /** The language or the version that the address asks for. */
  readonly asked: string | undefined;
}

/** One statement: its text in one language with its standing in words, and beside it what the register has from it. */
export function StatementPage(view: StatementView) {
  const { statement, shown, text, entries, cited, asked } = view;
  const { t } = useLocale();
  return (
    <Page title={showable(shown.title)} plain>
      <header className="heading">
        <p className="kicker">
          <AboutLine statement={statement} />
        </p>
        <h1 lang={shown.language} dir={directionOf(shown.language)}>
          {showable(shown.title)}
        </h1>
        <Versions statement={statement} shown={shown} />
        <p className="standing">
          <StandingLine slug={statement.slug} shown={shown} versions={statement.versions} />
        </p>
        <Corrected {...view} />
        <Differing {...view} />
        <AsOfBar asking={asked === undefined ? {} : { version: asked }} />
      </header>
      <div className="with-margin">
        <article aria-label={t('statement.text')}>
          <MarkedText text={text} lang={shown.language} passages={passagesOf(entries, shown, cited)} />
          {shown.publishedAt && (
            <p className="source">
              <Message id="statement.published" at={<Moment at={shown.publishedAt} />} />
            </p>
          )}
          <Earlier {...view} />
        </article>
        <Margin statement={statement} shown={shown} entries={entries} />
      </div>
    </Page>
  );
}

/** That this text has been corrected, with the way to the one that stands. */
function Corrected({ statement, shown, newest }: StatementView) {
  const { t, language } = useLocale();
  if (shown.id === newest.id) return null;
  return (
    <Notice tone="warning">
      {t('statement.corrected')}{' '}
      <a href={statementPath(language, statement.slug, newest.language)}>{t('statement.corrected-link')}</a>
    </Notice>
  );
}

/** That this translation differs from the official text, which prevails. */
function Differing({ statement, shown, differing }: StatementView) {
  const { t, language, languageName } = useLocale();
  if (!differing) return null;
  const pair = { official: differing.official.language, translation: shown.language };
  return (
    <Notice tone="warning">
      {differing.errors > 0 &&
        `${t('statement.differing', {
          count: differing.errors,
          language: languageName(differing.official.language),
        })} `}
      {differing.stale > 0 && `${t('statement.stale', { count: differing.stale })} `}
      <a href={comparePath(language, statement.slug, pair, 'public')}>{t('comparison.page.see')}</a>
    </Notice>
  );
}

/** What was published before and corrected since: nothing disappears. */
function Earlier({ statement, shown, earlier }: StatementView) {
  const { t, language } = useLocale();
  const others = earlier.filter(({ id }) => id !== shown.id);
  if (others.length === 0) return null;
  return (
    <details className="source">
      <summary>{t('statement.earlier')}</summary>
      <ul className="plain">
        {others.map(({ id, publishedAt }) => (
          <li key={id}>
            <a href={statementPath(language, statement.slug, id)}>
              <Message id="statement.published" at={<Moment at={publishedAt!} />} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function passagesOf(entries: readonly StatedEntry[], shown: Version, cited: Span | null): Passage[] {
  const stated = entries.flatMap(({ entryId, places }) =>
    places
      .filter(({ versionId }) => versionId === shown.id)
      .flatMap(({ evidence }) => evidence)
      .map(({ start, end }): Passage => ({ start, end, href: `#entry-${entryId}`, look: 'stands' })),
  );
  return cited ? [...stated, { ...cited, look: 'cited' }] : stated;
}

function Versions({ statement, shown }: { readonly statement: Statement; readonly shown: Version }) {
  const { t, language, languageName } = useLocale();
  if (statement.versions.length < 2) return null;
  return (
    <nav className="versions" aria-label={t('statement.versions')}>
      <ul>
        {statement.versions.map((version) => (
          <li key={version.id}>
            <a
              href={statementPath(language, statement.slug, version.language)}
              hrefLang={version.language}
              aria-current={version.id === shown.id ? 'true' : undefined}
            >
              {languageName(version.language)}
            </a>
          </li>
        ))}
      </ul>
      <CompareLink statement={statement} shown={shown} />
    </nav>
  );
}

/** To the page that holds the text against the one that counts, or, where this one counts, another against it. */
function CompareLink({ statement, shown }: { readonly statement: Statement; readonly shown: Version }) {
  const { t, language, languageName } = useLocale();
  const counts = prevails(shown);
  const other = statement.versions.find(
    (version) => version.id !== shown.id && (counts || prevails(version)),
  );
  if (!other) return null;
  const [official, translation] = counts ? [shown, other] : [other, shown];
  const pair = { official: official.language, translation: translation.language };
  return (
    <a className="compare" href={comparePath(language, statement.slug, pair, 'public')}>
      {counts
        ? t('comparison.page.link-versions', { language: languageName(other.language) })
        : t('comparison.page.link-official')}
    </a>
  );
}

interface MarginProps {
  readonly statement: Statement;
  readonly shown: Version;
  readonly entries: readonly StatedEntry[];
}

function Margin({ statement, shown, entries }: MarginProps) {
  const { t } = useLocale();
  return (
    <aside className="margin" aria-label={t('statement.entries')}>
      <h2>{t('statement.entries')}</h2>
      {entries.length === 0 ? (
        <p>{t('statement.no-entries')}</p>
      ) : (
        <ol className="entries">
          {entries.map((entry) => (
            <MarginEntry key={entry.entryId} entry={entry} statement={statement} shown={shown} />
          ))}
        </ol>
      )}
    </aside>
  );
}

/** An entry with a link to its words: in the text beside it, else in the version that states it. */
function MarginEntry({
  entry,
  statement,
  shown,
}: Omit<MarginProps, 'entries'> & { readonly entry: StatedEntry }) {
  const { t, language, languageName } = useLocale();
  const place = entry.places.find(({ versionId }) => versionId === shown.id) ?? entry.places[0]!;
  const elsewhere = place.versionId !== shown.id;
  const newest = statement.versions.some(({ id }) => id === place.versionId);
  const corrected = newest ? null : place.versionId;
  const source = { slug: statement.slug, title: shown.title, language: shown.language, corrected };
  return (
    <li id={`entry-${entry.entryId}`} className="entry">
      <Badge>{t(`fact.type.${entry.fact.type}`)}</Badge>
      <p>
        <FactLine fact={entry.fact} lang={place.language} />
      </p>
      <ul className="words">
        {distinct(place.evidence).map((words) => (
          <li key={`${words.start}-${words.end}`}>
            <a href={passageUrl(language, { ...words, source, language: place.language })}>
              <Foreign lang={place.language}>{shortened(showable(words.quote))}</Foreign>
            </a>
            {elsewhere && ` (${languageName(place.language)})`}
          </li>
        ))}
      </ul>
      <p className="source">
        <Acted message="statement.confirmed-by" by={place.by} at={place.at} />
      </p>
    </li>
  );
}

const shortened = (quote: string): string =>
  quote.length <= 90 ? quote : `${quote.slice(0, 88).trimEnd()}…`;

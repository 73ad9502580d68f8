import type { ReactNode } from 'react';
import type { Span } from '../../../language/span.ts';
import { Empty, Foreign, Form, Notice, Page, showable, useLocale } from '../../../platform/html/index.ts';
import { directionOf } from '../../../platform/i18n/index.ts';
import {
  correctPath,
  editingPath,
  entryPath,
  FactLine,
  type HeldEntry,
  writeWords,
} from '../../register/index.ts';
import { reviewPath, wordsPath } from '../address.ts';
import { paragraphs } from '../segments.ts';
import type { Statement, Version } from '../statement.ts';
import { AboutLine } from './about-line.tsx';

interface WordsView {
  readonly version: Version;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The entry to which the words are added; null where they are the evidence of one that is entered. */
  readonly entry: HeldEntry | null;
}

const entered = ['membership', 'body', 'seat', 'office', 'meeting'] as const;

/**
 * The evidence picker: words are selected in the text, or sentences are chosen from the list; then an entry is entered with
 * them, or they are added to one.
 */
export function WordsPage({ version, text, sentences, entry }: WordsView) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t(entry ? 'editing.add-words' : 'words.title')}
      kicker={
        <a href={reviewPath(language, version.id)}>
          <Foreign lang={version.language}>{showable(version.title)}</Foreign>
        </a>
      }
      lead={t('words.lead')}
      scripts={['src/app/client/words.ts']}
      wide
    >
      {entry === null ? null : (
        <Notice>
          <FactLine fact={entry.fact} lang={null} />
        </Notice>
      )}
      <Sent entry={entry}>
        <div className="select-words">
          <section aria-label={t('statement.text')} className="words-text">
            <Selectable version={version} text={text} />
          </section>
          <section className="words-chosen" aria-label={t('words.chosen')}>
            <h2>{t('words.chosen')}</h2>
            <div data-chosen hidden>
              <p role="status" data-none>
                {t('words.none')}
              </p>
              <ul className="words" data-list />
              <p className="actions">
                <button type="button" data-take>
                  {t('words.take')}
                </button>
              </p>
              <template data-item>
                <li>
                  <input type="hidden" name="words" />
                  <bdi lang={version.language} /> <button type="button">{t('words.remove')}</button>
                </li>
              </template>
            </div>
            {entry === null ? <Choose /> : null}
            <p className="actions">
              <button type="submit" className="primary">
                {t(entry ? 'words.add' : 'words.enter')}
              </button>
              {entry === null ? null : (
                <a className="button" href={entryPath(language, entry.id)}>
                  {t('editing.cancel')}
                </a>
              )}
            </p>
            <details open data-sentences>
              <summary>{t('words.sentences')}</summary>
              <fieldset className="offers">
                <legend>{t('words.sentences')}</legend>
                {sentences.map((sentence) => (
                  <label key={sentence.start}>
                    <input
                      type="checkbox"
                      name="words"
                      value={writeWords({ versionId: version.id, ...sentence })}
                    />{' '}
                    <Foreign lang={version.language}>
                      {showable(text.slice(sentence.start, sentence.end))}
                    </Foreign>
                  </label>
                ))}
              </fieldset>
            </details>
          </section>
        </div>
      </Sent>
    </Page>
  );
}

/** To the form of a new entry as a question; to an entry that gains the words as a form that writes. */
function Sent({ entry, children }: { readonly entry: HeldEntry | null; readonly children: ReactNode }) {
  const { language } = useLocale();
  if (entry === null) return <form action={editingPath(language)}>{children}</form>;
  return (
    <Form action={`${correctPath(language, entry.id)}/words`}>
      <input type="hidden" name="revision" value={entry.revision} />
      {children}
    </Form>
  );
}

function Choose() {
  const { t } = useLocale();
  return (
    <p className="field">
      <label htmlFor="type">{t('words.what')}</label>
      <select id="type" name="type">
        {entered.map((type) => (
          <option key={type} value={type}>
            {t(`fact.type.${type}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Characters that are not shown: the text is cut there, so that what is shown can be counted. */
const hidden = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

/** A text in which the place of every letter is known: each run says where it begins. */
function Selectable({ version, text }: Pick<WordsView, 'version' | 'text'>) {
  const { language: lang } = version;
  return (
    <div className="text" lang={lang} dir={directionOf(lang)} data-selectable={version.id}>
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          {runsIn(text, paragraph).map(({ start, end }) => (
            <span key={start} data-at={start}>
              {text.slice(start, end)}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function runsIn(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(hidden)) {
    const at = start + match.index;
    if (at > from) runs.push({ start: from, end: at });
    from = at + match[0].length;
  }
  return from < end ? [...runs, { start: from, end }] : runs;
}

/** The texts in which words for an entry may be looked for. */
export function WordsWherePage({
  statements,
  entry,
  next,
}: {
  readonly statements: readonly Statement[];
  readonly entry: HeldEntry | null;
  readonly next: string | null;
}) {
  const { t, language, languageName } = useLocale();
  const asked = entry === null ? '' : `entry=${entry.id}`;
  return (
    <Page
      title={t(entry ? 'editing.add-words' : 'words.title')}
      lead={t('words.where')}
      kicker={entry ? <a href={entryPath(language, entry.id)}>{t(`fact.type.${entry.type}`)}</a> : null}
    >
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
                  <li key={version.id}>
                    <a href={`${wordsPath(language, version.id)}?${asked}`}>
                      <Foreign lang={version.language}>{showable(version.title)}</Foreign>
                    </a>{' '}
                    {languageName(version.language)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {next !== null && (
        <nav className="pages" aria-label={t('statements.pages')}>
          <a href={`/${language}/desk/words?${asked}&after=${next}`} rel="next">
            {t('statements.older')}
          </a>
        </nav>
      )}
    </Page>
  );
}

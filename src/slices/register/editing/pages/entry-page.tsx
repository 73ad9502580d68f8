import {
  Badge,
  Detail,
  Details,
  Empty,
  Foreign,
  FuzzyTime,
  Message,
  Moment,
  Notice,
  Page,
  showable,
  Table,
  useLocale,
  useVisit,
} from '../../../../platform/html/index.ts';
import type { MessageKey } from '../../../../platform/i18n/index.ts';
import { MergeLink, UndoMerging } from '../../doubles/pages/merged-here.tsx';
import { isIdentified } from '../../identity/find.ts';
import { AsOfBar } from '../../pages/as-of.tsx';
import { FactLine } from '../../pages/fact-line.tsx';
import { Words } from '../../pages/words.tsx';
import type { Evidence } from '../../provenance.ts';
import type { SourcedEvidence } from '../../sources.ts';
import type { Act, EntryHistory, Merging, RecordedEntry } from '../entry-history.ts';
import { correctPath, entryPath } from '../paths.ts';
import { RetractForm } from './form-page.tsx';

/** One entry: what stands, what it corrected and why, who did what when, and the words. */
export function EntryPage({
  asked,
  line,
  mergings,
  acts,
  editable,
}: EntryHistory & { readonly editable: boolean }) {
  const { t, language } = useLocale();
  const { local } = useVisit();
  const newest = line[0]!;
  return (
    <Page title={t(`fact.type.${asked.type}`)} kicker={t('editing.entry')} scripts={[]}>
      <AsOfBar knownOnly />
      <Standing asked={asked} newest={newest} />
      <Recorded entry={asked} />
      {local && asked.retractedAt === null ? <AtTheDesk entry={asked} editable={editable} /> : null}
      {line.length > 1 ? (
        <section>
          <h2>{t('editing.corrections')}</h2>
          <ol className="entries">
            {line.map((entry) => (
              <li key={entry.id}>
                {entry.id === asked.id ? (
                  <Fact entry={entry} />
                ) : (
                  <a href={entryPath(language, entry.id)}>
                    <Fact entry={entry} />
                  </a>
                )}{' '}
                <Known entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {mergings.length > 0 ? <Mergings mergings={mergings} /> : null}
      <Acts acts={acts} />
    </Page>
  );
}

/** Whether the entry stands; where it does not, who ended it and why, and what stands in its place. */
function Standing({ asked, newest }: { readonly asked: RecordedEntry; readonly newest: RecordedEntry }) {
  const { t, language } = useLocale();
  if (asked.retractedAt === null) return null;
  const corrected = newest.id !== asked.id;
  return (
    <Notice tone="warning">
      <p>
        <Message
          id={corrected ? 'editing.was-corrected' : 'editing.was-retracted'}
          by={<Foreign>{showable(asked.retractedBy ?? '')}</Foreign>}
          at={<Moment at={asked.retractedAt} />}
          reason={<Foreign>{showable(asked.reason ?? '—')}</Foreign>}
        />
      </p>
      {corrected ? (
        <p>
          <a href={entryPath(language, newest.id)}>{t('editing.see-newest')}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function Recorded({ entry }: { readonly entry: RecordedEntry }) {
  const { t } = useLocale();
  return (
    <>
      <p className="fact">
        <Fact entry={entry} />
      </p>
      <Details>
        <Detail term={t('editing.dated')}>{entry.dated && <FuzzyTime date={entry.dated} />}</Detail>
        <Detail term={t('editing.entered')}>
          <Message
            id="editing.by-at"
            by={<Foreign>{showable(entry.enteredBy)}</Foreign>}
            at={<Moment at={entry.enteredAt} />}
          />
        </Detail>
        <Detail term={t('editing.source')}>
          {entry.source && <Foreign>{showable(entry.source)}</Foreign>}
        </Detail>
      </Details>
      {entry.evidence.length === 0 ? null : (
        <section>
          <h2>{t('register.words')}</h2>
          <Words evidence={entry.evidence.filter(isSourced)} />
          <Unpublished evidence={entry.evidence.filter((words) => !isSourced(words))} />
        </section>
      )}
    </>
  );
}

const isSourced = (words: Evidence | SourcedEvidence): words is SourcedEvidence => 'source' in words;

/** Words of texts that are not public yet, which only the desk sees. */
function Unpublished({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t, language } = useLocale();
  if (evidence.length === 0) return null;
  return (
    <ul className="words">
      {evidence.map((words) => (
        <li key={`${words.versionId} ${words.start}`}>
          <blockquote>
            <Foreign lang={words.language}>{showable(words.quote)}</Foreign>
          </blockquote>
          <a href={`/${language}/desk/versions/${words.versionId}`}>{t('editing.not-public-yet')}</a>
        </li>
      ))}
    </ul>
  );
}

function AtTheDesk({ entry, editable }: { readonly entry: RecordedEntry; readonly editable: boolean }) {
  const { t, language } = useLocale();
  return (
    <section className="at-the-desk">
      <p className="actions">
        {editable ? (
          <a className="button" href={correctPath(language, entry.id)}>
            {t('editing.correct')}
          </a>
        ) : null}
        <a className="button" href={`/${language}/desk/words?entry=${entry.id}`}>
          {t('editing.add-words')}
        </a>
      </p>
      {isIdentified(entry.type) ? <MergeLink kind="entry" id={entry.id} /> : null}
      <RetractForm entry={entry} />
    </section>
  );
}

function Fact({ entry }: { readonly entry: RecordedEntry }) {
  return <FactLine fact={entry.fact} lang={entry.evidence[0]?.language ?? null} />;
}

/** From when to when the register said so. */
function Known({ entry }: { readonly entry: RecordedEntry }) {
  const { t } = useLocale();
  return (
    <span className="muted">
      {entry.retractedAt === null ? (
        <>
          <Badge tone="good">{t('editing.stands')}</Badge>{' '}
          <Message id="editing.known-since" at={<Moment at={entry.enteredAt} />} />
        </>
      ) : (
        <Message
          id="editing.known-until"
          from={<Moment at={entry.enteredAt} />}
          to={<Moment at={entry.retractedAt} />}
        />
      )}
    </span>
  );
}

function Mergings({ mergings }: { readonly mergings: readonly Merging[] }) {
  const { t, language } = useLocale();
  const link = (id: string, key: MessageKey) => <a href={entryPath(language, id)}>{t(key)}</a>;
  return (
    <section>
      <h2>{t('editing.mergings')}</h2>
      <ul>
        {mergings.map(({ id, kept, merged, by, at, reason, undoneBy, undoneAt }) => (
          <li key={id}>
            {link(kept, 'editing.kept')} · {link(merged, 'editing.merged')}:{' '}
            <Message id="editing.by-at" by={<Foreign>{showable(by)}</Foreign>} at={<Moment at={at} />} />{' '}
            {reason === null ? null : <Foreign>{showable(reason)}</Foreign>}{' '}
            {undoneAt === null ? (
              <UndoMerging id={id} />
            ) : (
              <Message
                id="editing.undone-by"
                by={<Foreign>{showable(undoneBy ?? '')}</Foreign>}
                at={<Moment at={undoneAt} />}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ acts }: { readonly acts: readonly Act[] }) {
  const { t } = useLocale();
  return (
    <section>
      <h2>{t('editing.acts')}</h2>
      {acts.length === 0 ? (
        <Empty title={t('editing.no-acts')}>{t('editing.no-acts-why')}</Empty>
      ) : (
        <Table
          caption={t('editing.acts')}
          rows={acts}
          rowKey={({ seq }) => String(seq)}
          columns={[
            {
              key: 'what',
              title: t('editing.what'),
              cell: ({ kind }) => t(`editing.act.${kind as 'merged'}`),
            },
            { key: 'who', title: t('editing.who'), cell: ({ by }) => <Foreign>{showable(by)}</Foreign> },
            { key: 'when', title: t('register.term'), cell: ({ at }) => <Moment at={at} /> },
            {
              key: 'why',
              title: t('editing.why'),
              cell: ({ reason }) => (reason === null ? '' : <Foreign>{showable(reason)}</Foreign>),
            },
          ]}
        />
      )}
    </section>
  );
}

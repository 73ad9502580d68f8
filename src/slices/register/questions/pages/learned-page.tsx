import {
  Badge,
  Empty,
  Foreign,
  Message,
  Moment,
  Page,
  showable,
  Table,
  useLocale,
} from '../../../../platform/html/index.ts';
import type { Part } from '../../cursor.ts';
import { SubjectLink } from '../../doubles/pages/subject.tsx';
import { MoreLink } from '../../pages/as-of.tsx';
import { FactLine } from '../../pages/fact-line.tsx';
import { NamingLine } from '../../pages/names.tsx';
import { Words } from '../../pages/words.tsx';
import type { Learned } from '../changes/learned.ts';
import type { MergedThing } from '../changes/learned-otherwise.ts';
import { askingFor, type Period } from '../changes/period.ts';
import { EntryLink } from './entry-link.tsx';
import { Formats } from './formats.tsx';
import { PeriodLead } from './period-lead.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface LearnedPageProps {
  readonly period: Period;
  readonly learned: Part<Learned>;
}

const tones = {
  entered: 'good',
  corrected: 'warning',
  retracted: 'bad',
  merged: 'warning',
  parted: 'warning',
  named: 'good',
  unnamed: 'bad',
} as const;

/** What we came to know within a period, in order: what was entered, put right or taken back, with the words and the reasons. */
export function LearnedPage({ period, learned: { items, next } }: LearnedPageProps) {
  const { t } = useLocale();
  const asking = askingFor(period);
  return (
    <Page title={t('questions.learned')} kicker={<QuestionsLink />} lead={t('questions.learned-lead')}>
      <PeriodLead period={period} other="changes" />
      {items.length === 0 ? (
        <Empty title={t('questions.nothing-learned')}>{t('questions.another-period')}</Empty>
      ) : (
        <Table
          caption={t('questions.learned')}
          rows={items}
          rowKey={({ id, what }) => `${id} ${what}`}
          columns={[
            { key: 'at', title: t('questions.known-from'), cell: ({ at }) => <Moment at={at} /> },
            {
              key: 'what',
              title: t('questions.entry'),
              cell: (learned) => <LearnedLine learned={learned} />,
            },
            {
              key: 'words',
              title: t('register.words'),
              cell: ({ evidence, enteredBy }) => (
                <Words evidence={evidence.slice(0, 2)} enteredBy={enteredBy} />
              ),
            },
          ]}
        />
      )}
      <MoreLink next={next} asking={asking} />
      <Formats api="/api/v1/learned" asking={asking} />
    </Page>
  );
}

function LearnedLine({
  learned: { id, what, fact, merging, naming, before, reason, evidence },
}: {
  readonly learned: Learned;
}) {
  const { t } = useLocale();
  const lang = evidence[0]?.language ?? null;
  return (
    <>
      <p>
        <Badge tone={tones[what]}>{t(`questions.what.${what}`)}</Badge>{' '}
        {fact && (
          <>
            <FactLine fact={fact} lang={lang} /> <EntryLink id={id} />
          </>
        )}
        {merging && (
          <Message
            id="doubles.pair"
            one={<Merged thing={merging.kept} />}
            other={<Merged thing={merging.merged} />}
          />
        )}
        {naming && <NamingLine naming={naming} />}
      </p>
      {before === null ? null : (
        <p className="muted">
          <Message id="questions.before" fact={<FactLine fact={before} lang={lang} />} />
        </p>
      )}
      {reason === null ? null : (
        <p className="muted">
          <Message id="questions.reason" reason={<Foreign>{showable(reason)}</Foreign>} />
        </p>
      )}
    </>
  );
}

/** One of two that are one: by name, or what the entry says, leading to its page. */
function Merged({ thing }: { readonly thing: MergedThing }) {
  if (thing.kind !== 'entry') return <SubjectLink subject={thing} />;
  return (
    <>
      <FactLine fact={thing.fact} lang={null} /> <EntryLink id={thing.id} />
    </>
  );
}

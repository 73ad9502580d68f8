import { Empty, Page, useLocale } from '../../../../platform/html/index.ts';
import type { Part } from '../../cursor.ts';
import type { Day } from '../../fuzzy.ts';
import { AsOfBar, MoreLink, useAsOf } from '../../pages/as-of.tsx';
import type { BodyView } from '../../read/bodies.ts';
import { Timeline, TimelineTable } from '../timeline/timeline.tsx';
import { Formats } from './formats.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface TimelinePageProps {
  readonly bodies: Part<BodyView>;
  readonly today: Day;
}

/** When each body existed and who chaired it, as a picture and as a table. */
export function TimelinePage({ bodies: { items, next }, today }: TimelinePageProps) {
  const { t } = useLocale();
  const { on } = useAsOf();
  return (
    <Page
      title={t('questions.timeline')}
      kicker={<QuestionsLink />}
      lead={items.length === 0 ? undefined : t('questions.timeline-lead')}
    >
      <AsOfBar />
      {items.length === 0 ? (
        <Empty title={t('register.no-bodies')}>{t('register.empty')}</Empty>
      ) : (
        <>
          <Timeline bodies={items} today={today} on={on} />
          <TimelineTable bodies={items} />
        </>
      )}
      <MoreLink next={next} />
      <Formats api="/api/v1/bodies" />
    </Page>
  );
}

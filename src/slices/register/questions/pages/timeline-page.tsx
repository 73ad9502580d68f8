import { Empty, Page, useLocale } from '../../../../platform/html/index.ts';
import type { Part } from '../../cursor.ts';
import type { Day as DayOfCalendar } from '../../fuzzy.ts';
import { AsOfBar, MoreLink, useAsOf } from '../../pages/as-of.tsx';
import type { BodyView } from '../../read/bodies.ts';
import { Timeline, TimelineTable } from '../timeline/timeline.tsx';
import { Formats } from './formats.tsx';
import { Day } from './question.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface TimelinePageProps {
  readonly bodies: Part<BodyView>;
  readonly today: DayOfCalendar;
  /** A day to mark in the picture. */
  readonly marked: DayOfCalendar | null;
}

/** When each body existed and who chaired it, as a picture and as a table. */
export function TimelinePage({ bodies: { items, next }, today, marked }: TimelinePageProps) {
  const { t, language } = useLocale();
  const { known } = useAsOf();
  const asking: Record<string, string> = marked === null ? {} : { on: marked };
  return (
    <Page
      title={t('questions.timeline')}
      kicker={<QuestionsLink />}
      lead={items.length === 0 ? undefined : t('questions.timeline-lead')}
    >
      <AsOfBar asking={asking} knownOnly />
      {items.length === 0 ? (
        <Empty title={t('register.no-bodies')}>{t('register.empty')}</Empty>
      ) : (
        <>
          <form action={`/${language}/timeline`} className="inline asked">
            <Day name="on" label={t('timeline.mark')} value={marked ?? ''} />
            {known === null ? null : <input type="hidden" name="known" value={known.toISOString()} />}
            <button type="submit">{t('register.as-of.show')}</button>
          </form>
          <Timeline bodies={items} today={today} on={marked} />
          <TimelineTable bodies={items} />
        </>
      )}
      <MoreLink next={next} asking={asking} />
      <Formats api="/api/v1/bodies" />
    </Page>
  );
}

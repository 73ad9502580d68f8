import { Empty, Page, useLocale } from '../../../platform/html/index.ts';
import { AsOfBar, EnterLinks, Formats, MoreLink, type Part } from '../../register/index.ts';
import type { Meeting } from '../meeting.ts';
import { MeetingTable } from './meeting-table.tsx';

/** Every meeting that statements report, the newest first. */
export function MeetingsPage({ meetings: { items: meetings, next } }: { readonly meetings: Part<Meeting> }) {
  const { t } = useLocale();
  return (
    <Page title={t('nav.meetings')}>
      <AsOfBar />
      <EnterLinks types={['meeting']} />
      {meetings.length === 0 ? (
        <Empty title={t('meetings.none')}>{t('register.empty')}</Empty>
      ) : (
        <MeetingTable meetings={meetings} />
      )}
      <MoreLink next={next} />
      <Formats api="/api/v1/meetings" />
    </Page>
  );
}

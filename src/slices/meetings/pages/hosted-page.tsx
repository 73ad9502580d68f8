import { Empty, Page, useLocale } from '../../../platform/html/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import {
  AsOfBar,
  Formats,
  MoreLink,
  type Part,
  PartyLink,
  partyId,
  QuestionsLink,
} from '../../register/index.ts';
import type { Meeting } from '../meeting.ts';
import { MeetingTable } from './meeting-table.tsx';

interface HostedPageProps {
  readonly party: PartyRef;
  readonly meetings: Part<Meeting>;
}

/** The meetings that a party hosted, alone or with others, the newest first, each with the words. */
export function HostedPage({ party, meetings: { items: meetings, next } }: HostedPageProps) {
  const { t } = useLocale();
  const asking = { host: partyId(party) };
  return (
    <Page title={t('questions.hosted')} kicker={<QuestionsLink />} lead={<PartyLink party={party} />}>
      <AsOfBar asking={asking} />
      {meetings.length === 0 ? (
        <Empty title={t('questions.hosted-none')}>{t('questions.another-day')}</Empty>
      ) : (
        <MeetingTable meetings={meetings} words />
      )}
      <MoreLink next={next} asking={asking} />
      <Formats api="/api/v1/meetings" asking={asking} />
    </Page>
  );
}

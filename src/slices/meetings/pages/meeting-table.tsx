import { List, Table, useLocale } from '../../../platform/html/index.ts';
import { PartyLink, useAsOfParameters, Words } from '../../register/index.ts';
import type { Meeting } from '../meeting.ts';
import { MeetingDays, MeetingPlace, MeetingTitle } from './parts.tsx';

interface MeetingTableProps {
  readonly meetings: readonly Meeting[];
  /** With the earliest words that report each. */
  readonly words?: boolean;
}

/** Meetings with when, where and by whom they were hosted. */
export function MeetingTable({ meetings, words = false }: MeetingTableProps) {
  const { t, language } = useLocale();
  const parameters = useAsOfParameters();
  return (
    <Table
      caption={t('nav.meetings')}
      rows={meetings}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'days', title: t('register.term'), cell: (meeting) => <MeetingDays meeting={meeting} /> },
        {
          key: 'what',
          title: t('fact.type.meeting'),
          cell: (meeting) => (
            <a href={`/${language}/meetings/${meeting.slug}${parameters}`}>
              <MeetingTitle meeting={meeting} />
            </a>
          ),
        },
        { key: 'place', title: t('field.place'), cell: (meeting) => <MeetingPlace meeting={meeting} /> },
        {
          key: 'hosts',
          title: t('meetings.hosts'),
          cell: ({ hosts, coHosts }) => (
            <List
              items={[...hosts, ...coHosts].map((party) => (
                <PartyLink key={JSON.stringify(party)} party={party} />
              ))}
            />
          ),
        },
        ...(words ? [reported(t('register.words'))] : []),
      ]}
    />
  );
}

const reported = (title: string) => ({
  key: 'words',
  title,
  cell: ({ entry: { evidence, enteredBy } }: Meeting) => (
    <Words evidence={evidence.slice(0, 1)} enteredBy={evidence.length > 0 ? [] : enteredBy.slice(0, 1)} />
  ),
});

/** The meetings of a party or a body, as a section of its page; null where there are none. */
export function meetingsSection(meetings: readonly Meeting[]) {
  return meetings.length === 0 ? null : <MeetingsSection meetings={meetings} />;
}

function MeetingsSection({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { t } = useLocale();
  return (
    <section>
      <h2>{t('nav.meetings')}</h2>
      <MeetingTable meetings={meetings} />
    </section>
  );
}

import {
  Detail,
  Details,
  Foreign,
  FuzzyTime,
  List,
  Message,
  Page,
  showable,
  useLocale,
} from '../../../platform/html/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import {
  AsOfBar,
  BodyLink,
  PartyLink,
  PartyName,
  partyId,
  type Source,
  StatementLink,
  useAsOfParameters,
  Words,
} from '../../register/index.ts';
import type { Meeting } from '../meeting.ts';
import { MeetingDays, MeetingPlace, titleOf } from './parts.tsx';

/** One meeting: what, when, where, hosted and chaired by whom, and the words that report it. */
export function MeetingPage({
  meeting,
  bodyIsPublic,
}: {
  readonly meeting: Meeting;
  readonly bodyIsPublic: boolean;
}) {
  const { t, language } = useLocale();
  const { body, level, format, city, country } = meeting;
  const title = titleOf(meeting, language);
  const untitled = t(level === null ? 'fact.type.meeting' : `meetings.level.${level}`);
  return (
    <Page
      title={title ? showable(title.name) : untitled}
      titleLanguage={title?.lang}
      kicker={<a href={`/${language}/meetings`}>{t('nav.meetings')}</a>}
    >
      <AsOfBar />
      <Details>
        <Detail term={t('register.term')}>
          <MeetingDays meeting={meeting} />
        </Detail>
        <Detail term={t('field.place')}>
          {city === null && country === null ? null : <MeetingPlace meeting={meeting} />}
        </Detail>
        <Detail term={t('field.format')}>{t(`choice.${format}`)}</Detail>
        <Detail term={t('field.level')}>{level === null ? null : t(`choice.${level}`)}</Detail>
        <Detail term={t('field.body')}>{body && bodyIsPublic ? <BodyLink body={body} /> : null}</Detail>
        <Detail term={t('meetings.hosts')}>{parties(meeting.hosts)}</Detail>
        <Detail term={t('meetings.co-hosts')}>{parties(meeting.coHosts)}</Detail>
        <Detail term={t('meetings.chairs')}>{parties(meeting.chairs)}</Detail>
        <Detail term={t('meetings.delegations')}>{parties(meeting.delegations)}</Detail>
        <Detail term={t('meetings.thanked')}>{thanked(meeting.thanked)}</Detail>
        <Detail term={t('meetings.series')}>
          {meeting.series && <Foreign>{showable(meeting.series)}</Foreign>}
        </Detail>
        <Detail term={t('meetings.time-zone')}>{meeting.timeZone}</Detail>
        <Detail term={t('meetings.outcomes')}>
          {meeting.outcomes.length === 0 ? null : <List items={meeting.outcomes.map(statement)} />}
        </Detail>
        <Detail term={t('meetings.record')}>{meeting.record && statement(meeting.record)}</Detail>
        <Detail term={t('meetings.approved')}>
          {meeting.approved && <Approved {...meeting.approved} />}
        </Detail>
      </Details>
      {meeting.agenda.length === 0 ? null : (
        <section>
          <h2>{t('meetings.agenda')}</h2>
          <ol>
            {meeting.agenda.map(({ title: point, text }) => (
              <li key={point}>
                <strong>
                  <Foreign>{showable(point)}</Foreign>
                </strong>
                {text ? (
                  <p>
                    <Foreign>{showable(text)}</Foreign>
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t('register.words')}</h2>
        <Words evidence={meeting.entry.evidence} enteredBy={meeting.entry.enteredBy} />
      </section>
    </Page>
  );
}

const statement = (source: Source) => <StatementLink key={source.slug} source={source} />;

/** The meeting whose record was approved, and when. */
function Approved({ slug, from, on }: NonNullable<Meeting['approved']>) {
  const { t, language } = useLocale();
  const parameters = useAsOfParameters();
  return (
    <>
      <a href={`/${language}/meetings/${slug}${parameters}`}>
        {from === null ? t('fact.type.meeting') : <FuzzyTime date={from} />}
      </a>{' '}
      {on === null ? null : (
        <span className="muted">
          <Message id="meetings.approved-on" date={<FuzzyTime date={on} />} />
        </span>
      )}
    </>
  );
}

/** A name that is no party's may be a person's. */
const thanked = (refs: readonly PartyRef[]) =>
  refs.length === 0 ? null : (
    <List
      items={refs.map((ref) =>
        partyId(ref).startsWith('name:') ? (
          <PartyName key={partyId(ref)} party={ref} />
        ) : (
          <PartyLink key={partyId(ref)} party={ref} />
        ),
      )}
    />
  );

const parties = (refs: readonly PartyRef[]) =>
  refs.length === 0 ? null : (
    <List items={refs.map((party) => <PartyLink key={JSON.stringify(party)} party={party} />)} />
  );

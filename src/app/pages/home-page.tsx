import type { ReactNode } from 'react';
import { Empty, FuzzyTime, Page, useLocale, useVisit } from '../../platform/html/index.ts';
import { type Meeting, MeetingDays, MeetingPlace, MeetingTitle } from '../../slices/meetings/index.ts';
import {
  AsOfBar,
  BodyLink,
  type BodyView,
  type Coalition,
  type Member,
  PartyLink,
  Seats,
  useAsOfParameters,
} from '../../slices/register/index.ts';
import { type Statement, StatementItem } from '../../slices/statements/index.ts';

interface HomeView {
  readonly coalition: Coalition | undefined;
  readonly statements: readonly Statement[];
  readonly newestMembers: readonly Member[];
  /** As the newest statement says, else as the register tells. */
  readonly memberCount: number;
  readonly bodies: readonly BodyView[];
  readonly meetings: readonly Meeting[];
  readonly meetingCount: number;
  /** How much of each kind to show. */
  readonly shown: number;
}

/** What the coalition is, and what is new: statements, meetings, members, and who has which seat. */
export function HomePage(view: HomeView) {
  const { t, language } = useLocale();
  const { coalition, statements, bodies } = view;
  const name = coalition?.names[language] ?? t('site.name');
  const seated = bodies.filter((body) => !body.over && body.terms.some(({ over }) => !over));
  return (
    <Page title={name} lead={coalition?.about[language] ?? t('home.lead')} hero={<Numbers {...view} />}>
      <AsOfBar />
      {statements.length === 0 ? <NothingYet /> : null}
      <div className="home">
        <HomeSection title={t('home.statements')} path="/statements" shownIf={statements.length > 0}>
          <ol className="statements">
            {statements.map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          </ol>
        </HomeSection>
        <div className="home-side">
          <Meetings {...view} />
          <NewestMembers {...view} />
          <HomeSection title={t('nav.bodies')} path="/bodies" shownIf={seated.length > 0}>
            <ul className="brief">
              {seated.slice(0, view.shown).map((body) => (
                <li key={body.id}>
                  <BodyLink body={body} />
                  <Seats body={body} />
                </li>
              ))}
            </ul>
          </HomeSection>
        </div>
      </div>
    </Page>
  );
}

/** Nothing is public yet: what to do depends on who looks. */
function NothingYet() {
  const { local } = useVisit();
  const { t, language } = useLocale();
  return (
    <Empty title={t('home.empty')}>
      {local ? <a href={`/${language}/desk/import`}>{t('home.empty-import')}</a> : t('home.empty-public')}
    </Empty>
  );
}

function Numbers({ memberCount, bodies, meetingCount }: HomeView) {
  const { t, number, language } = useLocale();
  const then = useAsOfParameters();
  const figures = [
    { path: '/members', value: memberCount, label: t('home.members', { count: memberCount }) },
    { path: '/meetings', value: meetingCount, label: t('home.meetings', { count: meetingCount }) },
    { path: '/bodies', value: bodies.length, label: t('home.bodies', { count: bodies.length }) },
  ].filter(({ value }) => value > 0);
  return figures.length === 0 ? null : (
    <ul className="numbers">
      {figures.map(({ path, value, label }) => (
        <li key={path}>
          <a href={`/${language}${path}${then}`}>
            <strong>{number(value)}</strong> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Meetings({ meetings }: HomeView) {
  const { t, language } = useLocale();
  const then = useAsOfParameters();
  return (
    <HomeSection title={t('nav.meetings')} path="/meetings" shownIf={meetings.length > 0}>
      <ul className="brief">
        {meetings.map((meeting) => (
          <li key={meeting.slug}>
            <a href={`/${language}/meetings/${meeting.slug}${then}`}>
              <MeetingTitle meeting={meeting} />
            </a>
            <p className="muted facts">
              <span>
                <MeetingDays meeting={meeting} />
              </span>{' '}
              <span>
                <MeetingPlace meeting={meeting} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}

function NewestMembers({ newestMembers }: HomeView) {
  const { t } = useLocale();
  return (
    <HomeSection title={t('home.newest-members')} path="/members" shownIf={newestMembers.length > 0}>
      <ul className="brief">
        {newestMembers.map(({ id, party, since }) => (
          <li key={id}>
            <PartyLink party={party} />
            <p className="muted">{since === null ? null : <FuzzyTime date={since} />}</p>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}

interface HomeSectionProps {
  readonly title: string;
  readonly path: string;
  readonly shownIf: boolean;
  readonly children: ReactNode;
}

function HomeSection({ title, path, shownIf, children }: HomeSectionProps) {
  const { t, language } = useLocale();
  const then = useAsOfParameters();
  return shownIf ? (
    <section>
      <h2>{title}</h2>
      {children}
      <p className="more">
        <a href={`/${language}${path}${then}`}>{t('home.all')}</a>
      </p>
    </section>
  ) : null;
}

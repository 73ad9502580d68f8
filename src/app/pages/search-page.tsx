import type { ReactNode } from 'react';
import { Empty, Foreign, FuzzyTime, Page, showable, useLocale } from '../../platform/html/index.ts';
import { directionOf } from '../../platform/i18n/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import { type Meeting, MeetingDays, MeetingTitle } from '../../slices/meetings/index.ts';
import { type Body, BodyLink, PartyLink, partyId, passageUrl } from '../../slices/register/index.ts';
import type { Hit } from '../../slices/statements/index.ts';

interface SearchView {
  readonly question: string;
  readonly parties: readonly PartyRef[];
  readonly bodies: readonly Body[];
  readonly meetings: readonly Meeting[];
  readonly hits: readonly Hit[];
}

/** What was found, by kind; before a question is asked, the field to ask it in. */
export function SearchPage({ question, parties, bodies, meetings, hits }: SearchView) {
  const { t, language } = useLocale();
  const nothing = parties.length + bodies.length + meetings.length + hits.length === 0;
  return (
    <Page title={t('search.title')}>
      <form action={`/${language}/search`} className="inline">
        <input type="search" name="q" defaultValue={question} aria-label={t('search.label')} dir="auto" />
        <button type="submit" className="primary">
          {t('search.label')}
        </button>
      </form>
      {nothing && question !== '' ? (
        <section>
          <Empty title={t('search.nothing')}>{t('search.nothing-next')}</Empty>
        </section>
      ) : null}
      <Found title={t('search.parties')} count={parties.length}>
        {parties.map((party) => (
          <li key={partyId(party)}>
            <PartyLink party={party} />
          </li>
        ))}
      </Found>
      <Found title={t('nav.bodies')} count={bodies.length}>
        {bodies.map((body) => (
          <li key={body.id}>
            <BodyLink body={body} />
          </li>
        ))}
      </Found>
      <Found title={t('nav.meetings')} count={meetings.length}>
        {meetings.map((meeting) => (
          <li key={meeting.slug}>
            <a href={`/${language}/meetings/${meeting.slug}`}>
              <MeetingTitle meeting={meeting} />
            </a>{' '}
            <span className="muted">
              <MeetingDays meeting={meeting} />
            </span>
          </li>
        ))}
      </Found>
      <Found title={t('nav.statements')} count={hits.length}>
        {hits.map((hit) => (
          <StatementHit key={`${hit.statement.id} ${hit.language}`} hit={hit} />
        ))}
      </Found>
    </Page>
  );
}

interface FoundProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Found({ title, count, children }: FoundProps) {
  return count === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="brief">{children}</ul>
    </section>
  );
}

/** A statement in which the words stand, with what stands around them. */
function StatementHit({ hit: { statement, language: lang, excerpt, place } }: { readonly hit: Hit }) {
  const { language } = useLocale();
  const version = statement.versions.find((candidate) => candidate.language === lang);
  const title = version?.title ?? statement.slug;
  return (
    <li>
      <a
        href={passageUrl(language, {
          source: { slug: statement.slug, title, language: lang },
          language: lang,
          ...place,
        })}
      >
        <Foreign lang={lang}>{showable(title)}</Foreign>
      </a>{' '}
      {statement.issuedOn === null ? null : (
        <span className="muted">
          <FuzzyTime date={statement.issuedOn} />
        </span>
      )}
      <p className="muted" lang={lang} dir={directionOf(lang)}>
        {showable(excerpt)}
      </p>
    </li>
  );
}

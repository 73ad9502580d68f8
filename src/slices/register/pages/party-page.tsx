import type { ReactNode } from 'react';
import {
  Badge,
  Detail,
  Details,
  Empty,
  Foreign,
  FuzzyTime,
  Page,
  showable,
  useLocale,
} from '../../../platform/html/index.ts';
import { PlaceExplained } from '../accession/place.tsx';
import type { ShownPlace } from '../accession/read.ts';
import { EnterLinks } from '../editing/pages/entry-links.tsx';
import { partyId } from '../fact.ts';
import { partyLabel } from '../parties.ts';
import { Formats } from '../questions/pages/formats.tsx';
import { type PartyView, undertakingsShown } from '../read/register.ts';
import { AsOfBar, useAsOfParameters } from './as-of.tsx';
import { PersonLink } from './names.tsx';
import { Possibly, TermDates, Terms } from './terms.tsx';
import { Words } from './words.tsx';

interface PartyPageProps {
  readonly view: PartyView;
  /** Its place by the dates of accession; undefined where it never was a member. */
  readonly place: ShownPlace | undefined;
  /** The meetings that it hosted or chaired, which another part of Entente knows. */
  readonly meetings: ReactNode;
}

/** A party: its standing, its seats, who spoke for it, what it has undertaken. Each with the words. */
export function PartyPage({ view, place, meetings }: PartyPageProps) {
  const { t, language } = useLocale();
  const parameters = useAsOfParameters();
  const { standings, terms, officials, undertakings } = view;
  const title = showable(partyLabel(view.party, language));
  const known =
    standings.length > 0 || terms.length > 0 || officials.length > 0 || undertakings.length > 0 || meetings;
  return (
    <Page title={title} kicker={<a href={`/${language}/members`}>{t('nav.members')}</a>}>
      <AsOfBar />
      <EnterLinks
        types={['membership', 'seat', 'office', 'undertaking', 'party-name']}
        given={{ party: partyId(view.party), actor: partyId(view.party) }}
      />
      {known ? null : <Empty title={t('register.nothing-of-party')}>{t('register.empty')}</Empty>}
      {standings.map((member) => (
        <section key={member.standing}>
          <h2>{t('fact.type.membership')}</h2>
          <Details>
            <Detail term={t('register.standing')}>
              {t(`register.standing.${member.standing}`)} <Possibly if={member.possibly} />
            </Detail>
            <Detail term={t('register.ordinal')}>{member.ordinal}</Detail>
            <Detail term={t('register.order.by-date')}>{place && <PlaceExplained place={place} />}</Detail>
            <Detail term={t('register.accession')}>
              {member.since && <FuzzyTime date={member.since} />}
            </Detail>
            <Detail term={t('register.left')}>{member.until && <FuzzyTime date={member.until} />}</Detail>
          </Details>
          <Words evidence={member.evidence} enteredBy={member.enteredBy} />
        </section>
      ))}
      {terms.length > 0 ? (
        <section>
          <h2>{t('register.seats')}</h2>
          <Terms terms={terms} of="party" />
        </section>
      ) : null}
      {meetings}
      {undertakings.length > 0 ? (
        <section>
          <h2>{t('register.undertakings')}</h2>
          <ul className="entries">
            {undertakings.map(({ id, fact, evidence, enteredBy }) => (
              <li key={id} id={`e-${id}`}>
                <Badge tone="accent">{t(`choice.${fact.kind}`)}</Badge>
                <Words evidence={evidence} enteredBy={enteredBy} />
              </li>
            ))}
          </ul>
          {undertakings.length < undertakingsShown ? null : (
            <p className="more">
              <a href={`/${language}/members/${encodeURIComponent(view.id)}/undertakings${parameters}`}>
                {t('questions.all-undertakings')}
              </a>
            </p>
          )}
        </section>
      ) : null}
      {officials.length > 0 ? (
        <section>
          <h2>{t('register.officials')}</h2>
          <ul className="entries">
            {officials.map((term) => (
              <li key={term.id} id={`p-${term.personId}`}>
                <p>
                  <strong>
                    <PersonLink id={term.personId} name={term.name} lang={term.evidence[0]?.language} />
                  </strong>{' '}
                  <Foreign lang={term.evidence[0]?.language}>{showable(term.post)}</Foreign>{' '}
                  {term.acting ? <Badge>{t('fact.office.acting')}</Badge> : null}{' '}
                  <span className="muted">
                    <TermDates term={term} />
                  </span>{' '}
                  <Possibly if={term.possibly} />
                </p>
                <Words evidence={term.evidence} enteredBy={term.enteredBy} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Formats api={`/api/v1/parties/${encodeURIComponent(view.id)}`} />
    </Page>
  );
}

import type { ReactNode } from 'react';
import { Badge, FuzzyTime, Message, Table, useLocale } from '../../../platform/html/index.ts';
import type { Ran, Term } from '../read/seats.ts';
import { BodyLink, PartyLink, PersonLink } from './names.tsx';
import { Words } from './words.tsx';

interface TermsProps {
  readonly terms: readonly Term[];
  readonly of: 'body' | 'party' | 'person';
}

/** Who has which seat, when, and the words that state it. @param of what the page is about, which its rows leave out */
export function Terms({ terms, of }: TermsProps) {
  const { t } = useLocale();
  const body = { key: 'body', title: t('field.body'), cell: ({ body }: Term) => <BodyLink body={body} /> };
  const party = { key: 'party', title: t('field.party'), cell: (term: Term) => <Holder term={term} /> };
  return (
    <Table
      caption={t('register.seats')}
      rows={terms.toReversed()}
      rowKey={({ id }) => id}
      columns={[
        ...(of === 'body' ? [] : [body]),
        ...(of === 'party' ? [] : [party]),
        {
          key: 'role',
          title: t('field.role'),
          cell: ({ role, possibly }) => (
            <>
              {t(`choice.${role}`)} <Possibly if={possibly} />
            </>
          ),
        },
        { key: 'term', title: t('register.term'), cell: (term) => <TermDates term={term} /> },
        {
          key: 'words',
          title: t('register.words'),
          cell: (term) => <Words evidence={term.evidence} enteredBy={term.enteredBy} />,
        },
      ]}
    />
  );
}

/** The party that has a seat, and the person who exercises it. */
function Holder({ term: { party, person, personId } }: { readonly term: Term }) {
  return (
    <>
      <PartyLink party={party} /> {person === null ? null : <PersonLink id={personId} name={person} />}
    </>
  );
}

/** Says that the dates are too imprecise to be sure. */
export function Possibly({ if: unsure }: { readonly if: boolean }) {
  const { t } = useLocale();
  return unsure ? <Badge tone="warning">{t('register.possibly')}</Badge> : null;
}

/** As much as statements tell of when something ran. */
export function TermDates({ term: { from, to, firstSeen, lastSeen } }: { readonly term: Ran }): ReactNode {
  if (from !== null && to !== null)
    return <Message id="register.from-to" from={<FuzzyTime date={from} />} to={<FuzzyTime date={to} />} />;
  if (from !== null) return <Message id="register.since" date={<FuzzyTime date={from} />} />;
  if (to !== null) return <Message id="register.until" date={<FuzzyTime date={to} />} />;
  if (firstSeen === null || lastSeen === null) return <Message id="register.undated" />;
  if (firstSeen === lastSeen) return <Message id="register.on" date={<FuzzyTime date={firstSeen} />} />;
  return (
    <Message
      id="register.at-least"
      from={<FuzzyTime date={firstSeen} />}
      to={<FuzzyTime date={lastSeen} />}
    />
  );
}

import type { ReactNode } from 'react';
import { FuzzyTime, Message, Table, useLocale } from '../../../platform/html/index.ts';
import type { Term } from '../terms.ts';
import { BodyLink, PartyLink } from './names.tsx';
import { Words } from './words.tsx';

/** Who has which seat, when, and the words that state it. @param of what the page is about, which its rows leave out */
export function Terms({ terms, of }: { readonly terms: readonly Term[]; readonly of: 'body' | 'party' }) {
  const { t } = useLocale();
  return (
    <Table
      caption={t('register.seats')}
      rows={terms.toReversed()}
      rowKey={({ id }) => id}
      columns={[
        of === 'party'
          ? { key: 'body', title: t('field.body'), cell: ({ body }) => <BodyLink body={body} /> }
          : { key: 'party', title: t('field.party'), cell: ({ party }) => <PartyLink party={party} /> },
        { key: 'role', title: t('field.role'), cell: ({ role }) => t(`choice.${role}`) },
        { key: 'term', title: t('register.term'), cell: (term) => <TermDates term={term} /> },
        {
          key: 'words',
          title: t('register.words'),
          cell: ({ evidence }) => <Words evidence={evidence} />,
        },
      ]}
    />
  );
}

/** As much as statements tell of when a term ran. */
function TermDates({ term: { from, to, firstSeen, lastSeen } }: { readonly term: Term }): ReactNode {
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

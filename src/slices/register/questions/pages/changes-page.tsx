import {
  Badge,
  Empty,
  Foreign,
  FuzzyTime,
  Message,
  Page,
  showable,
  Table,
  useLocale,
} from '../../../../platform/html/index.ts';
import type { Part } from '../../cursor.ts';
import { AsOfBar, MoreLink } from '../../pages/as-of.tsx';
import { BodyLink, PartyLink, PersonLink } from '../../pages/names.tsx';
import { Possibly } from '../../pages/terms.tsx';
import { Words } from '../../pages/words.tsx';
import { askingFor, type Period } from '../changes/period.ts';
import type { Change } from '../changes/world.ts';
import { Formats } from './formats.tsx';
import { PeriodLead } from './period-lead.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface ChangesPageProps {
  readonly period: Period;
  readonly changes: Part<Change>;
}

/** What changed in the world within a period, in order, each with the words. */
export function ChangesPage({ period, changes: { items, next } }: ChangesPageProps) {
  const { t } = useLocale();
  const asking = askingFor(period);
  return (
    <Page title={t('questions.changes')} kicker={<QuestionsLink />} lead={t('questions.changes-lead')}>
      <PeriodLead period={period} other="learned" />
      <AsOfBar asking={asking} knownOnly />
      {items.length === 0 ? (
        <Empty title={t('questions.no-changes')}>{t('questions.another-period')}</Empty>
      ) : (
        <Table
          caption={t('questions.changes')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'when',
              title: t('register.term'),
              cell: ({ on, latest, possibly }) => (
                <>
                  <FuzzyTime date={on ?? `[..${latest}]`} /> <Possibly if={possibly} />
                </>
              ),
            },
            { key: 'what', title: t('field.change'), cell: (change) => <ChangeLine change={change} /> },
            {
              key: 'words',
              title: t('register.words'),
              cell: ({ evidence, enteredBy }) => (
                <Words
                  evidence={evidence.slice(0, 1)}
                  enteredBy={evidence.length > 0 ? [] : enteredBy.slice(0, 1)}
                />
              ),
            },
          ]}
        />
      )}
      <MoreLink next={next} asking={asking} />
      <Formats api="/api/v1/changes" asking={asking} />
    </Page>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const { t } = useLocale();
  const party = change.party === null ? '' : <PartyLink party={change.party} />;
  const body = change.body === null ? '' : <BodyLink body={change.body} />;
  const person = change.person === null ? '' : <PersonLink id={change.person.id} name={change.person.name} />;
  switch (change.what) {
    case 'membership':
      return change.change === 'joined' ? (
        <Message id="fact.membership.joined" party={party} ordinal={change.ordinal ?? 0} />
      ) : (
        <Message id={`fact.membership.${change.change as 'observer' | 'suspended' | 'left'}`} party={party} />
      );
    case 'seat':
      return (
        <>
          <Message
            id={`fact.seat.${change.change as 'assumed' | 'left'}`}
            party={party}
            role={t(`choice.${change.role ?? 'member'}`)}
            body={body}
          />{' '}
          {person}
        </>
      );
    case 'office':
      return (
        <>
          <Message
            id={`questions.office-${change.change as 'assumed' | 'left'}`}
            person={person}
            post={<Foreign lang={change.evidence[0]?.language}>{showable(change.post ?? '')}</Foreign>}
          />{' '}
          {party}
        </>
      );
    case 'body':
      return (
        <>
          {body}{' '}
          <Badge>{t(`choice.${change.change as 'established' | 'renamed' | 'merged' | 'dissolved'}`)}</Badge>{' '}
          {change.name === null ? null : <Foreign>{showable(change.name)}</Foreign>}
        </>
      );
  }
}

import {
  Badge,
  Detail,
  Details,
  Empty,
  Foreign,
  List,
  Page,
  showable,
  Table,
  useLocale,
} from '../../../../platform/html/index.ts';
import { type MergedHere, MergeLink, Mergings } from '../../doubles/pages/merged-here.tsx';
import { EnterLinks } from '../../editing/pages/entry-links.tsx';
import { AsOfBar } from '../../pages/as-of.tsx';
import { PartyLink } from '../../pages/names.tsx';
import { Possibly, TermDates, Terms } from '../../pages/terms.tsx';
import { Words } from '../../pages/words.tsx';
import type { OfficeTerm } from '../../read/seats.ts';
import { nameOfPerson, type PersonView } from '../people.ts';
import { Formats } from './formats.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface PersonPageProps {
  readonly person: PersonView;
  /** What was merged into it, for those at the desk. */
  readonly mergings: readonly MergedHere[];
}

/** A person in public roles: the offices held, the seats exercised, each with its time and the words. */
export function PersonPage({ person, mergings }: PersonPageProps) {
  const { t, language } = useLocale();
  const { offices, seats } = person;
  const shown = nameOfPerson(person, language);
  const others = person.names.filter(({ name }) => name !== shown.name);
  return (
    <Page title={showable(shown.name)} titleLanguage={shown.language} kicker={<QuestionsLink />}>
      <AsOfBar />
      <EnterLinks types={['office']} given={{ name: shown.name }} />
      <Details>
        <Detail term={t('register.other-names')}>
          {others.length === 0 ? null : (
            <List
              items={others.map(({ name, language: lang }) => (
                <Foreign key={name} lang={lang}>
                  {showable(name)}
                </Foreign>
              ))}
            />
          )}
        </Detail>
      </Details>
      {offices.length + seats.length === 0 ? (
        <Empty title={t('questions.no-office-then')}>{t('questions.another-day')}</Empty>
      ) : null}
      {offices.length > 0 ? (
        <section>
          <h2>{t('questions.offices')}</h2>
          <Offices offices={offices} />
        </section>
      ) : null}
      {seats.length > 0 ? (
        <section>
          <h2>{t('register.seats')}</h2>
          <Terms terms={seats} of="person" />
        </section>
      ) : null}
      <Mergings mergings={mergings} />
      <MergeLink kind="person" id={person.id} />
      <Formats api={`/api/v1/people/${person.id}`} />
    </Page>
  );
}

function Offices({ offices }: { readonly offices: readonly OfficeTerm[] }) {
  const { t } = useLocale();
  return (
    <Table
      caption={t('questions.offices')}
      rows={offices.toReversed()}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'post',
          title: t('field.post'),
          cell: ({ post, acting, possibly, evidence }) => (
            <>
              <Foreign lang={evidence[0]?.language}>{showable(post)}</Foreign>{' '}
              {acting ? <Badge>{t('fact.office.acting')}</Badge> : null} <Possibly if={possibly} />
            </>
          ),
        },
        {
          key: 'party',
          title: t('field.party'),
          cell: ({ party }) => (party === null ? null : <PartyLink party={party} />),
        },
        { key: 'term', title: t('register.term'), cell: (term) => <TermDates term={term} /> },
        {
          key: 'words',
          title: t('register.words'),
          cell: ({ evidence, enteredBy }) => <Words evidence={evidence} enteredBy={enteredBy} />,
        },
      ]}
    />
  );
}

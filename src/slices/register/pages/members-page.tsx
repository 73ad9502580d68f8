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
} from '../../../platform/html/index.ts';
import { NumberByDate } from '../accession/place.tsx';
import type { ShownPlace } from '../accession/read.ts';
import type { Part } from '../cursor.ts';
import { EnterLinks } from '../editing/pages/entry-links.tsx';
import { Formats } from '../questions/pages/formats.tsx';
import type { EntryOf } from '../read/evidence.ts';
import type { Member } from '../read/memberships.ts';
import { AsOfBar, MoreLink, useAsOf } from './as-of.tsx';
import { PartyLink } from './names.tsx';
import { Possibly } from './terms.tsx';
import { Words, WordsLink } from './words.tsx';

interface MembersView {
  readonly members: Part<Member>;
  /** The places of these members by the dates of accession, by party. */
  readonly places: ReadonlyMap<string, ShownPlace>;
  readonly count: EntryOf<'member-count'> | undefined;
}

/** The members by ordinal, each with the words that welcomed it. */
export function MembersPage({ members: { items: members, next }, places, count }: MembersView) {
  const { t } = useLocale();
  const { on } = useAsOf();
  return (
    <Page
      title={t('nav.members')}
      lead={
        count && (
          <Message id="register.stated-count" count={count.fact.count} source={<CountedBy count={count} />} />
        )
      }
    >
      <AsOfBar />
      <EnterLinks types={['membership', 'member-count', 'party-name']} />
      {members.length === 0 ? (
        <Empty title={t(on === null ? 'register.no-members' : 'register.nobody-then')}>
          {t('register.empty')}
        </Empty>
      ) : (
        <Table
          caption={t('nav.members')}
          rows={members}
          rowKey={({ id, standing }) => `${id} ${standing}`}
          columns={[
            {
              key: 'ordinal',
              title: t('register.ordinal'),
              numeric: true,
              cell: ({ ordinal }) => ordinal,
            },
            {
              key: 'party',
              title: t('field.party'),
              cell: (member) => (
                <>
                  <PartyLink party={member.party} /> <Standing member={member} />
                </>
              ),
            },
            {
              key: 'since',
              title: t('register.accession'),
              cell: ({ id, ordinal, since }) => (
                <>
                  {since && <FuzzyTime date={since} />}{' '}
                  <NumberByDate ordinal={ordinal} place={places.get(id)} />
                </>
              ),
            },
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
      <MoreLink next={next} />
      <Formats api="/api/v1/members" />
    </Page>
  );
}

/** A party's standing in a word, where it is not simply a member. */
export function Standing({ member: { standing, possibly } }: { readonly member: Member }) {
  const { t } = useLocale();
  return (
    <>
      {standing === 'member' ? null : (
        <Badge tone={standing === 'former' ? 'plain' : 'accent'}>{t(`register.standing.${standing}`)}</Badge>
      )}{' '}
      <Possibly if={possibly} />
    </>
  );
}

/** The last words that state the number; else the person who entered it, or where they took it from. */
function CountedBy({ count: { evidence, enteredBy } }: { readonly count: EntryOf<'member-count'> }) {
  const words = evidence.at(-1);
  if (words) return <WordsLink words={words} />;
  return <Foreign>{showable(enteredBy[0]?.source ?? enteredBy[0]?.by ?? '')}</Foreign>;
}

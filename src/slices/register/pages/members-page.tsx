import { Badge, Empty, FuzzyTime, Message, Page, Table, useLocale } from '../../../platform/html/index.ts';
import type { Member } from '../members.ts';
import type { PublicRegister } from '../read.ts';
import { PartyLink } from './names.tsx';
import { Words, WordsLink } from './words.tsx';

interface MembersView {
  readonly members: readonly Member[];
  readonly count: Awaited<ReturnType<PublicRegister['memberCount']>>;
}

/** The members by ordinal, each with the words that welcomed it. */
export function MembersPage({ members, count }: MembersView) {
  const { t } = useLocale();
  const words = count?.evidence.at(-1);
  return (
    <Page
      title={t('nav.members')}
      lead={
        count && words ? (
          <Message id="register.stated-count" count={count.fact.count} source={<WordsLink words={words} />} />
        ) : undefined
      }
    >
      {members.length === 0 ? (
        <Empty title={t('register.no-members')}>{t('register.empty')}</Empty>
      ) : (
        <Table
          caption={t('nav.members')}
          rows={members}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'ordinal',
              title: t('register.ordinal'),
              numeric: true,
              cell: ({ ordinal }) => (ordinal === null ? '' : ordinal),
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
              cell: ({ since }) => since && <FuzzyTime date={since} />,
            },
            {
              key: 'words',
              title: t('register.words'),
              cell: ({ entries }) => (
                <Words evidence={entries.flatMap(({ evidence }) => evidence).slice(0, 1)} />
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}

/** A party's standing in a word, where it is not simply a member. */
export function Standing({ member: { standing } }: { readonly member: Member }) {
  const { t } = useLocale();
  return standing === 'member' ? null : (
    <Badge tone={standing === 'former' ? 'plain' : 'accent'}>{t(`register.standing.${standing}`)}</Badge>
  );
}

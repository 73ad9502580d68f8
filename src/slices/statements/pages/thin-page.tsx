import { Badge, Empty, Page, Table, useLocale } from '../../../platform/html/index.ts';
import {
  AsOfBar,
  Choose,
  type Entry,
  EntryLink,
  FactLine,
  type FactType,
  Formats,
  MoreLink,
  type Part,
  QuestionsLink,
  Words,
} from '../../register/index.ts';
import { findingTypes } from '../fact.ts';
import type { ThinGrounds } from '../questions/thin-grounds.ts';

interface ThinPageProps {
  readonly thin: ThinGrounds;
  readonly type: FactType | undefined;
  readonly entries: Part<Entry>;
}

/** Entries that rest on little, those that were said last first, each with the words that it does rest on. */
export function ThinPage({ thin, type, entries: { items, next } }: ThinPageProps) {
  const { t, language } = useLocale();
  const asking: Record<string, string> = type === undefined ? {} : { type };
  return (
    <Page title={t(`questions.${thin}`)} kicker={<QuestionsLink />} lead={t(`questions.${thin}-lead`)}>
      <AsOfBar asking={asking} knownOnly />
      <form action={`/${language}/questions/${thin}`} className="inline asked">
        <Choose
          name="type"
          label={t('questions.type')}
          any={t('questions.any-type')}
          choices={findingTypes.map((one) => [one, t(`fact.type.${one}`)])}
          value={type}
        />
        <button type="submit">{t('questions.ask')}</button>
      </form>
      {items.length === 0 ? (
        <Empty title={t(`questions.${thin}-none`)}>{t('questions.thin-next')}</Empty>
      ) : (
        <Table
          caption={t(`questions.${thin}`)}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'type',
              title: t('questions.type'),
              cell: ({ fact }) => <Badge tone="accent">{t(`fact.type.${fact.type}`)}</Badge>,
            },
            {
              key: 'entry',
              title: t('questions.entry'),
              cell: ({ id, fact, evidence }) => (
                <>
                  <FactLine fact={fact} lang={evidence[0]?.language ?? null} /> <EntryLink id={id} />
                </>
              ),
            },
            {
              key: 'words',
              title: t('register.words'),
              cell: ({ evidence, enteredBy }) => (
                <Words evidence={evidence.slice(0, 3)} enteredBy={enteredBy} />
              ),
            },
          ]}
        />
      )}
      <MoreLink next={next} asking={asking} />
      <Formats api={`/api/v1/entries/${thin}`} asking={asking} />
    </Page>
  );
}

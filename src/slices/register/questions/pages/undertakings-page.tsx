import { Empty, Page, useLocale } from '../../../../platform/html/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import type { Part } from '../../cursor.ts';
import { AsOfBar, MoreLink } from '../../pages/as-of.tsx';
import { FactLine } from '../../pages/fact-line.tsx';
import { PartyLink } from '../../pages/names.tsx';
import { Words } from '../../pages/words.tsx';
import type { EntryOf } from '../../read/evidence.ts';

interface UndertakingsPageProps {
  readonly party: PartyRef;
  readonly undertakings: Part<EntryOf<'undertaking'>>;
}

/** All that a party has undertaken and said, the newest first, each with the words. */
export function UndertakingsPage({ party, undertakings: { items, next } }: UndertakingsPageProps) {
  const { t } = useLocale();
  return (
    <Page title={t('register.undertakings')} kicker={<PartyLink party={party} />}>
      <AsOfBar />
      {items.length === 0 ? (
        <Empty title={t('register.nothing-of-party')}>{t('questions.another-day')}</Empty>
      ) : (
        <ul className="entries">
          {items.map(({ id, fact, evidence, enteredBy }) => (
            <li key={id}>
              <FactLine fact={fact} lang={evidence[0]?.language ?? null} />
              <Words evidence={evidence} enteredBy={enteredBy} />
            </li>
          ))}
        </ul>
      )}
      <MoreLink next={next} />
    </Page>
  );
}

import { Notice, useLocale } from '../../../platform/html/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { comparePath } from '../address.ts';
import type { HeldVersions } from '../compare.ts';
import { isDismissed } from '../ruling.ts';
import type { Statement } from '../statement.ts';
import { summaryIn } from './explanation.ts';

interface HeldNoticeProps {
  readonly statement: Statement;
  readonly held: HeldVersions;
}

/** What came out when a translation was held against the text that counts, for the desk alone. */
export function HeldNotice({ statement, held: { official, translation, outcome } }: HeldNoticeProps) {
  const locale = useLocale();
  const { t, language, languageName } = locale;
  const refused = outcome instanceof Refusal;
  const differing =
    refused || outcome.discrepancies.some((one) => !isDismissed(one)) || outcome.stale.length > 0;
  const pair = { official: official.version.language, translation: translation.version.language };
  return (
    <Notice tone={differing ? 'warning' : 'good'}>
      {t('comparison.page.desk-found', {
        official: languageName(pair.official),
        translation: languageName(pair.translation),
        found: refused ? locale.refusal(outcome) : summaryIn(locale, outcome),
      })}
      {!refused && outcome.stale.length > 0 && ` ${t('statement.stale', { count: outcome.stale.length })}`}
      {' · '}
      <a href={comparePath(language, statement.slug, pair, 'desk')}>{t('comparison.page.see')}</a>
    </Notice>
  );
}

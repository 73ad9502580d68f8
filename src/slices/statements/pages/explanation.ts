import type { Discrepancy } from '../../../comparison/index.ts';
import type { Locale } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { RuledComparison } from '../compare.ts';
import { isDismissed, isOpenError } from '../ruling.ts';

/** Why something is a discrepancy, in the interface's language. */
export const explanationIn = (locale: Locale, { reason }: Discrepancy): string =>
  locale.refusal(new Refusal(reason.key, reason.values));

/** What a comparison found and nobody has dismissed, in a few words: "3 differences of meaning and 1 place to look at". */
export function summaryIn(locale: Locale, { discrepancies }: RuledComparison): string {
  const standing = discrepancies.filter((one) => !isDismissed(one));
  const errors = standing.filter(isOpenError).length;
  const warnings = standing.length - errors;
  if (standing.length === 0) return locale.t('comparison.page.none');
  return locale.list([
    ...(errors > 0 ? [locale.t('comparison.page.errors', { count: errors })] : []),
    ...(warnings > 0 ? [locale.t('comparison.page.warnings', { count: warnings })] : []),
  ]);
}

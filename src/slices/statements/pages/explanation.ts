import type { Comparison, Discrepancy } from '../../../comparison/index.ts';
import type { Locale } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** Why something is a discrepancy, in the interface's language. */
export const explanationIn = (locale: Locale, { reason }: Discrepancy): string =>
  locale.refusal(new Refusal(reason.key, reason.values));

/** What a comparison found, in a few words: "3 differences of meaning and 1 place to look at". */
export function summaryIn(locale: Locale, { discrepancies }: Pick<Comparison, 'discrepancies'>): string {
  const errors = discrepancies.filter(({ severity }) => severity === 'error').length;
  const warnings = discrepancies.length - errors;
  if (discrepancies.length === 0) return locale.t('comparison.page.none');
  return locale.list([
    ...(errors > 0 ? [locale.t('comparison.page.errors', { count: errors })] : []),
    ...(warnings > 0 ? [locale.t('comparison.page.warnings', { count: warnings })] : []),
  ]);
}

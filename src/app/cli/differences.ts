import type { Comparison, Discrepancy, Quote } from '../../comparison/index.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Refusal } from '../../platform/refusal.ts';

/** What a discrepancy says, in the reader's language. */
const messageOf = ({ reason }: Discrepancy, locale: Locale): string =>
  locale.refusal(new Refusal(reason.key, reason.values));

/** A comparison as `--json` prints it: each discrepancy's reason as a message in the reader's language. */
export function withMessages(comparison: Comparison, locale: Locale) {
  return {
    ...comparison,
    discrepancies: comparison.discrepancies.map((discrepancy) => {
      const { reason, ...printed } = discrepancy;
      return { ...printed, message: messageOf(discrepancy, locale) };
    }),
  };
}

/** A comparison as a person reads it in a terminal: how much was compared, then each difference with the words of both texts. */
export function summariseComparison(comparison: Comparison, locale: Locale): string {
  const { official, translation, discrepancies } = comparison;
  const names = {
    official: locale.languageName(official.language),
    translation: locale.languageName(translation.language),
  };
  const quoted = (name: string, words: Quote | null): string[] =>
    words ? [`    ${name}: “${words.quote.replace(/\s+/g, ' ')}”`] : [];
  return [
    locale.t('cli.compared-sentences', {
      ...names,
      officialCount: official.sentences.length,
      translationCount: translation.sentences.length,
    }),
    countOf(discrepancies, locale),
    ...discrepancies.flatMap((discrepancy) => [
      '',
      `${locale.t(`comparison.page.severity-${discrepancy.severity}`)}: ${messageOf(discrepancy, locale)}`,
      ...quoted(names.official, discrepancy.official),
      ...quoted(names.translation, discrepancy.translation),
    ]),
  ].join('\n');
}

function countOf(discrepancies: readonly Discrepancy[], { t, list }: Locale): string {
  const count = (severity: Discrepancy['severity']): number =>
    discrepancies.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return t('comparison.page.none');
  return list([
    ...(errors > 0 ? [t('comparison.page.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('comparison.page.warnings', { count: warnings })] : []),
  ]);
}

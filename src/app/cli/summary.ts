import type { Locale } from '../../platform/i18n/index.ts';
import type { Finding, PartyRef, Reading, Reason } from '../../reading/index.ts';

/**
 * A reading as a person reads it in a terminal: what the text is, then each finding with the words that state it. Fields have
 * the names that they have in `--json`.
 * @param reasons why each finding was made, where that is asked for
 */
export function summarise(reading: Reading, locale: Locale, reasons: readonly Reason[] = []): string {
  return [
    ...heading(reading, locale),
    '',
    ...reading.findings.flatMap((finding, index) => [...lines(finding, locale), ...because(reasons[index])]),
  ].join('\n');
}

function heading({ text, issuer, issuedOn, kind, standing, findings }: Reading, locale: Locale): string[] {
  const { t } = locale;
  const party = issuer?.party ? ` (${nameOf(issuer.party)})` : '';
  const date = issuedOn === null ? '' : locale.date(issuedOn);
  const role = standing.role === 'unknown' ? '' : t(`standing.short-${standing.role}`);
  const counts = { sentences: text.sentences, findings: findings.length };
  return [
    joined([t(`choice.${kind}`), issuer ? `${issuer.name}${party}` : '', date]),
    joined([locale.languageName(text.language), role, standing.officialUrl ?? '']),
    t('cli.read-counts', counts),
  ];
}

function lines(finding: Finding, { t }: Locale): string[] {
  const { type, evidence, confidence, ...fields } = finding;
  const stated = Object.entries(fields)
    .map(([name, value]) => ({ name, value: written(value) }))
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name} ${value}`);
  return [
    `${t(`fact.type.${type}`)} ${confidence.toFixed(2)}: ${joined(stated)}`,
    ...evidence.map(({ quote }) => `    “${quote.replace(/\s+/g, ' ')}”`),
  ];
}

/** The rule, what makes it doubtful, and the rows of the tables, each with the words that it knows. */
function because(reason: Reason | undefined): string[] {
  if (!reason) return [];
  const doubts = reason.doubts.map(({ doubt, factor }) => `${doubt} ${factor}`).join(' × ');
  return [
    `    ${reason.rule} (${doubts})`,
    ...reason.rows.map(({ words, table, says }) => `      ${table}: “${words.replace(/\s+/g, ' ')}” ${says}`),
  ];
}

/** A field's value; nothing for what the text does not say. */
function written(value: unknown): string {
  if (value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .join(', ');
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const nameOf = (party: PartyRef): string => (typeof party === 'string' ? party : party.name);

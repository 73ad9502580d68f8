import type { Locale } from '../../platform/i18n/index.ts';
import type { Finding, PartyRef, Reading } from '../../reading/index.ts';

/** A reading as a person reads it in a terminal: what the text is, then each finding with the words that state it. */
export function summarise(reading: Reading, locale: Locale): string {
  return [...heading(reading, locale), '', ...reading.findings.flatMap(findingLines)].join('\n');
}

function heading({ text, issuer, issuedOn, kind, standing, findings }: Reading, locale: Locale): string[] {
  const issuerName =
    issuer && `${issuer.name}${issuer.party === null ? '' : ` (${partyName(issuer.party)})`}`;
  const official = [standing.officialLanguage, standing.officialUrl]
    .filter((part) => part !== null)
    .join(' ');
  return [
    [kind, issuerName, issuedOn && locale.date(issuedOn)].filter(Boolean).join(' · '),
    `${locale.languageName(text.language)} · ${standing.role}${official && ` ← ${official}`}`,
    `${locale.number(text.sentences)} sentences · ${locale.number(findings.length)} findings`,
  ];
}

function findingLines(finding: Finding): string[] {
  const { type, evidence, confidence, ...fields } = finding;
  const stated = Object.entries(fields)
    .map(([name, value]) => [name, fieldValue(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`);
  return [
    `${type}: ${stated.join(' · ')} (${confidence.toFixed(2)})`,
    ...evidence.map(({ quote }) => `    “${quote.replace(/\s+/g, ' ')}”`),
  ];
}

function fieldValue(value: unknown): string {
  if (value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(fieldValue).join(', ');
  if (typeof value === 'object') {
    return Object.values(value)
      .filter((part) => part !== null)
      .join(', ');
  }
  return String(value);
}

const partyName = (party: PartyRef): string => (typeof party === 'string' ? party : party.name);

import type { MessageKey } from '../../../platform/i18n/index.ts';
import type { FactType } from '../fact.ts';

/** What the fields of all forms are called. */
const common: Readonly<Record<string, MessageKey>> = {
  party: 'field.party',
  change: 'field.change',
  ordinal: 'field.ordinal',
  body: 'field.body',
  role: 'field.role',
  post: 'field.post',
  acting: 'field.acting',
  kind: 'field.kind',
  level: 'field.level',
  from: 'field.from',
  to: 'field.to',
  city: 'field.city',
  country: 'field.country',
  format: 'field.format',
  hosts: 'meetings.hosts',
  coHosts: 'meetings.co-hosts',
  chairs: 'meetings.chairs',
  count: 'field.count',
  actor: 'field.actor',
  toward: 'field.toward',
  themes: 'field.themes',
  theatres: 'editing.field.theatres',
  value: 'field.value',
  currency: 'field.currency',
  subject: 'field.subject',
  person: 'editing.field.person',
  formerly: 'editing.field.formerly',
  into: 'editing.field.into',
  parent: 'editing.field.parent',
  mandate: 'editing.field.mandate',
  delegations: 'editing.field.delegations',
  thanked: 'editing.field.thanked',
  timeZone: 'editing.field.time-zone',
  series: 'editing.field.series',
  agenda: 'editing.field.agenda',
  outcomes: 'editing.field.outcomes',
  record: 'editing.field.record',
  approved: 'editing.field.approved',
  approvedOn: 'editing.field.approved-on',
  dated: 'editing.dated',
  source: 'editing.source',
  reason: 'editing.reason',
};

const nameLabels: Readonly<Partial<Record<FactType, MessageKey>>> = {
  office: 'editing.field.member-name',
  body: 'editing.field.body-name',
  programme: 'field.name',
};

/** What a field of the form of a type is called. */
export function labelOf(type: FactType, field: string): MessageKey {
  return field === 'name' ? nameLabels[type]! : common[field]!;
}

import type { MessageKey } from '../../../platform/i18n/index.ts';
import type { FindingType } from '../../../reading/index.ts';
import type { VersionStanding } from '../statement.ts';

/** What each type of fact is called. */
export const typeLabels: Readonly<Record<FindingType, MessageKey>> = {
  meeting: 'fact.type.meeting',
  office: 'fact.type.office',
  membership: 'fact.type.membership',
  'member-count': 'fact.type.member-count',
  body: 'fact.type.body',
  seat: 'fact.type.seat',
  undertaking: 'fact.type.undertaking',
  amount: 'fact.type.amount',
  programme: 'fact.type.programme',
};

/** What each value that a person can choose is called; values are told apart across fields. */
export const choiceLabels = {
  leaders: 'choice.leaders',
  ministers: 'choice.ministers',
  'senior-officials': 'choice.senior-officials',
  experts: 'choice.experts',
  'in-person': 'choice.in-person',
  virtual: 'choice.virtual',
  hybrid: 'choice.hybrid',
  joined: 'choice.joined',
  observer: 'choice.observer',
  left: 'choice.left',
  plenary: 'choice.plenary',
  'small-group': 'choice.small-group',
  'working-group': 'choice.working-group',
  'focus-group': 'choice.focus-group',
  other: 'choice.other',
  established: 'choice.established',
  mentioned: 'choice.mentioned',
  dissolved: 'choice.dissolved',
  chair: 'choice.chair',
  'co-chair': 'choice.co-chair',
  'co-lead': 'choice.co-lead',
  assumed: 'choice.assumed',
  held: 'choice.held',
  commitment: 'choice.commitment',
  support: 'choice.support',
  call: 'choice.call',
  commendation: 'choice.commendation',
  condemnation: 'choice.condemnation',
  concern: 'choice.concern',
  plan: 'choice.plan',
  thanks: 'choice.thanks',
  pledged: 'choice.pledged',
  goal: 'choice.goal',
  disbursed: 'choice.disbursed',
  'joint-statement': 'choice.joint-statement',
  communique: 'choice.communique',
  'media-note': 'choice.media-note',
  readout: 'choice.readout',
  remarks: 'choice.remarks',
  'press-release': 'choice.press-release',
} as const satisfies Record<string, MessageKey>;

export type Choice = keyof typeof choiceLabels;

/** What each field of a fact is called. */
export const fieldLabels: Readonly<Record<string, MessageKey>> = {
  body: 'field.body',
  level: 'field.level',
  from: 'field.from',
  to: 'field.to',
  dateStated: 'field.date-stated',
  place: 'field.place',
  city: 'field.city',
  country: 'field.country',
  format: 'field.format',
  hosts: 'field.hosts',
  coHosts: 'field.co-hosts',
  chairs: 'field.chairs',
  name: 'field.name',
  post: 'field.post',
  party: 'field.party',
  acting: 'field.acting',
  change: 'field.change',
  ordinal: 'field.ordinal',
  count: 'field.count',
  kind: 'field.kind',
  role: 'field.role',
  actor: 'field.actor',
  toward: 'field.toward',
  themes: 'field.themes',
  theatres: 'field.theatres',
  value: 'field.value',
  currency: 'field.currency',
  subject: 'field.subject',
};

/** What each standing of a version is called. */
export const standingLabels: Readonly<Record<VersionStanding, MessageKey>> = {
  official: 'standing.short-official',
  authentic: 'standing.short-authentic',
  translation: 'standing.short-translation',
};

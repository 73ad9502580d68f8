import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { participleBy, verb } from './inflection.ts';
import { money } from './money.ts';
import { undertakings } from './undertakings.ts';

/** Meetings: who met, hosted, chaired, opened. */
const meetings = (): readonly LexiconRow[] => [
  ...verb('hold', 'meet', 'convene', 'gather', 'assemble', 'hold', 'reconvene', 'meet again'),
  trigger(
    'hold',
    'active',
    'finite',
    list(
      'took place, takes place, came together, was held, were held, has been held, had been held, concluded its, concluded their, concluded a, concluded an, concluded the, wrapped up its, wrapped up a, wrapped up the, got under way, kicked off, ended, closed, came to a close, drew to a close, came to an end, drew to an end, finished, began, begins, started, ran from, was convened, were convened',
    ),
  ),
  trigger('hold', 'nominal', 'finite', list('the holding of, the convening of')),
  ...verb('host', 'host', 'welcome to the meeting'),
  participleBy('host', 'host', 'organise', 'organize', 'convene'),
  trigger(
    'host',
    'nominal',
    'finite',
    list(
      'at the invitation of, at the kind invitation of, upon the invitation of, on the invitation of, at the gracious invitation of, ' +
        'at the joint invitation of, at the initiative of, at the joint initiative of, on the initiative of, under the auspices of, hosted in-person by, hosted virtually by, jointly hosted by, kindly hosted by, generously hosted by',
    ),
  ),
  trigger(
    'host',
    'active',
    'finite',
    list(
      'jointly hosted, was the host, was the host of, were the hosts, were the hosts of, was host to, were hosts to, acted as host, acted as hosts, served as host, served as hosts, played host to, was the venue, was the venue of, was the venue for, was the setting for, was the scene of, provided the venue for, brought together, hosted jointly, is hosting, was hosting',
    ),
  ),
  ...verb('co-host', 'co-host', 'cohost'),
  trigger(
    'co-host',
    'active',
    'finite',
    list(
      'was the co-host, were the co-hosts, was the co-host of, were the co-hosts of, was co-host, were co-hosts, acted as co-host, acted as co-hosts, served as co-host, served as co-hosts',
    ),
  ),
  participleBy('co-host', 'co-host', 'cohost'),
  ...verb('chair', 'chair', 'preside over', 'chair jointly', 'preside as'),
  participleBy('chair', 'chair'),
  trigger(
    'chair',
    'nominal',
    'finite',
    list(
      'presided over by, jointly presided over by, chair was taken by, the chair was taken by, chair was held by, the chair was held by, the chair was occupied by, the proceedings were led by, with the chair held by, jointly chaired by, chaired jointly by, under the chairmanship of, under the chair of, under the presidency of, ' +
        'under the joint chairmanship of, under the chairpersonship of, under the co-chairmanship of',
    ),
  ),
  ...verb(
    'co-chair',
    'co-chair',
    'cochair',
    'co-preside over',
    'serve as co-chairs',
    'serve as co-chair',
    'act as co-chairs',
    'preside as co-chairs',
  ),
  trigger('chair', 'active', 'finite', list('was in the chair, were in the chair')),
  ...verb(
    'chair',
    'preside',
    'serve as chair',
    'act as chair',
    'occupy the chair',
    'hold the chair',
    'take the chair',
  ),
  participleBy('co-chair', 'co-chair', 'cochair'),
  ...verb('co-lead', 'co-lead', 'colead', 'lead jointly'),
  participleBy('co-lead', 'co-lead', 'colead'),
  trigger('co-lead', 'nominal', 'finite', list('jointly led by, led jointly by')),
  ...verb('open', 'open', 'inaugurate'),
  participleBy('open', 'open', 'inaugurate'),
];

/** Members, bodies and seats. */
const standing = (): readonly LexiconRow[] => [
  ...verb('welcome', 'welcome'),
  ...verb('admit', 'admit', 'accept as', 'grant'),
  ...verb('join', 'join', 'accede to', 'accede', 'adhere to'),
  trigger(
    'accession',
    'nominal',
    'finite',
    list(
      'the accession of, accession of, the entry of, the admission of, admission of, the adherence of, the membership of, the addition of',
    ),
  ),
  ...verb('leave', 'leave', 'withdraw from', 'quit'),
  trigger('leave', 'nominal', 'finite', list('the withdrawal of, the departure of')),
  ...verb('establish', 'establish', 'create', 'set up', 'found', 'launch', 'form', 'constitute'),
  participleBy('establish', 'establish', 'create', 'launch'),
  trigger(
    'establish',
    'nominal',
    'finite',
    list(
      'the establishment of, establishment of, the creation of, the launch of, the formation of, the setting up of',
    ),
  ),
  ...verb(
    'dissolve',
    'dissolve',
    'disband',
    'abolish',
    'wind up',
    'discontinue',
    'terminate',
    'close down',
    'put an end to',
  ),
  trigger('dissolve', 'nominal', 'finite', list('the dissolution of, the closure of, the winding up of')),
  ...verb('assume', 'assume', 'take over', 'take up', 'take on'),
  trigger(
    'assume',
    'active',
    'finite',
    list('took it over, takes it over, taken it over, taking it over, took over from, taken over from'),
  ),
  ...verb('succeed', 'succeed', 'replace', 'take the place of'),
  trigger('succeed', 'nominal', 'finite', list('in succession to, in place of, in the place of')),
  ...verb('elect', 'elect', 'appoint', 'designate', 'name', 'nominate', 'choose'),
  participleBy('elect', 'elect', 'appoint'),
  ...verb('hand-over', 'hand over', 'pass', 'hand', 'transfer', 'entrust', 'cede', 'rotate', 'pass on'),
  ...verb(
    'hand-over',
    'relinquish',
    'give up',
    'vacate',
    'step down as',
    'stand down as',
    ...['complete', 'conclude', 'end', 'finish'].flatMap((end) =>
      ['term', 'mandate', 'tenure'].flatMap((term) => [`${end} its ${term} as`, `${end} their ${term} as`]),
    ),
  ),
];

/** Verbs of saying and other verbs that open a clause of their own and state nothing that is kept. */
const other = (): readonly LexiconRow[] =>
  verb(
    'say',
    'say',
    'tell',
    'notify',
    'recall',
    'note',
    'discuss',
    'review',
    'brief',
    'consider',
    'exchange',
    'acknowledge',
    'highlight',
    'recognise',
    'recognize',
    'report',
    'adopt',
    'examine',
    'observe',
    'present',
    'hear',
    'speak',
    'deliver',
    'remind',
    'warn',
    'argue',
    'claim',
    'deny',
    'believe',
    'think',
    'hope',
    'expect',
    'look forward to',
    'participate',
    'take part in',
    'take part',
    'attend',
    'visit',
    'address',
    'receive',
    'sign',
    'approve',
    'conclude',
    'focus',
    'explain',
    'describe',
    'point out',
    'take stock of',
    'take note of',
    'refer',
    'remark',
    'add',
  );

/** What is decided is as good as done. */
const decisions = (): readonly LexiconRow[] => [
  ...verb('decide', 'decide', 'agree', 'determine', 'resolve'),
  // "wishes to thank", "takes this opportunity to thank": what one wishes to say is said.
  ...verb(
    'decide',
    'wish to',
    'take this opportunity to',
    'take the opportunity to',
    'seize this opportunity to',
    'use this opportunity to',
    'take this occasion to',
    'have the honour to',
  ),
  trigger('decide', 'active', 'finite', list('would like to, also wishes to, also wish to, should like to')),
];

export const verbs = (): readonly LexiconRow[] => [
  ...decisions(),
  ...meetings(),
  ...standing(),
  ...undertakings(),
  ...money(),
  ...other(),
  row({ is: 'noun' }, 'support of, in support of'),
];

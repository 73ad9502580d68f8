import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { participleBy, verb } from './inflection.ts';

/** Meetings: who met, hosted, chaired, opened. */
const meetings: readonly LexiconRow[] = [
  ...verb('hold', 'meet', 'convene', 'gather', 'assemble', 'hold', 'reconvene', 'meet again'),
  trigger('hold', 'active', 'finite', list('took place, takes place, came together, was held, were held, has been held, had been held')),
  trigger('hold', 'nominal', 'gerund', list('meeting of, meeting between')),
  ...verb('host', 'host', 'welcome to the meeting'),
  participleBy('host', 'host', 'organise', 'organize', 'convene'),
  trigger('host', 'nominal', 'finite', list(
    'at the invitation of, at the kind invitation of, upon the invitation of, on the invitation of, at the gracious invitation of, ' +
    'under the auspices of, hosted in-person by, hosted virtually by, jointly hosted by, kindly hosted by, generously hosted by',
  )),
  trigger('host', 'active', 'finite', list('jointly hosted, was the host of, played host to, hosted jointly, is hosting, was hosting')),
  ...verb('co-host', 'co-host', 'cohost'),
  participleBy('co-host', 'co-host', 'cohost'),
  ...verb('chair', 'chair', 'preside over', 'chair jointly', 'preside as'),
  participleBy('chair', 'chair'),
  trigger('chair', 'nominal', 'finite', list(
    'presided over by, jointly chaired by, under the chairmanship of, under the chair of, under the presidency of, ' +
    'under the joint chairmanship of, with the chairmanship of, under the chairpersonship of, under the co-chairmanship of',
  )),
  ...verb('co-chair', 'co-chair', 'cochair', 'co-preside over', 'serve as co-chairs', 'serve as co-chair', 'act as co-chairs', 'preside as co-chairs'),
  ...verb('chair', 'serve as chair', 'act as chair', 'occupy the chair', 'hold the chair', 'take the chair'),
  participleBy('co-chair', 'co-chair', 'cochair'),
  ...verb('co-lead', 'co-lead', 'colead', 'lead jointly'),
  participleBy('co-lead', 'co-lead', 'colead'),
  trigger('co-lead', 'nominal', 'finite', list('jointly led by, led jointly by')),
  ...verb('open', 'open', 'inaugurate'),
  participleBy('open', 'open', 'inaugurate'),
];

/** Members, bodies and seats. */
const standing: readonly LexiconRow[] = [
  ...verb('welcome', 'welcome'),
  ...verb('admit', 'admit', 'accept as', 'grant'),
  ...verb('join', 'join', 'accede to', 'become', 'adhere to'),
  trigger('accession', 'nominal', 'finite', list(
    'the accession of, accession of, the admission of, admission of, the adherence of, the membership of, the addition of',
  )),
  ...verb('leave', 'leave', 'withdraw from', 'quit'),
  trigger('leave', 'active', 'finite', list(
    'has withdrawn, have withdrawn, withdrew, ceased to be, ended its membership, ended its participation, is no longer, notified its withdrawal from, ' +
      'relinquished, gave up, stepped down as, stepped down, steps down',
  )),
  trigger('leave', 'nominal', 'finite', list('the withdrawal of, the departure of')),
  ...verb('establish', 'establish', 'create', 'set up', 'found', 'launch', 'form', 'constitute'),
  participleBy('establish', 'establish', 'create', 'launch'),
  trigger('establish', 'nominal', 'finite', list('the establishment of, establishment of, the creation of, the launch of, the formation of, the setting up of')),
  ...verb('dissolve', 'dissolve', 'disband', 'abolish', 'wind up', 'discontinue'),
  trigger('dissolve', 'nominal', 'finite', list('the dissolution of, the closure of, the winding up of')),
  ...verb('assume', 'assume', 'take over', 'take up', 'take on', 'succeed as'),
  ...verb('elect', 'elect', 'appoint', 'designate', 'name', 'nominate', 'choose'),
  participleBy('elect', 'elect', 'appoint'),
  ...verb('hand-over', 'hand over', 'pass', 'hand', 'transfer'),
];

/** What is undertaken, each verb with the kind that it states. */
const undertakings: readonly LexiconRow[] = [
  ...verb('support', 'support', 'back', 'endorse', 'stand with', 'stand by', 'stand behind', 'rally behind'),
  trigger('support', 'active', 'participle', list(
    'supportive of, in full support of, in solidarity with, stand ready to support, stands ready to support',
  )),
  ...verb('commitment', 'commit to', 'commit', 'undertake to', 'pledge to', 'vow to', 'resolve to', 'commit themselves to', 'commit itself to', 'commit ourselves to', 'recommit to', 'recommit themselves to', 'recommit', 'agree to work', 'agree to continue', 'agree to cooperate', 'agree to strengthen'),
  trigger('commitment', 'active', 'participle', list(
    'committed to, remain committed to, remains committed to, committed themselves to, committed itself to, committed ourselves to, fully committed to, dedicated to, ' +
      'resolved to, determined to, determined, firm in their resolve, united in its determination, united in their determination, ready to, prepared to, stands ready to, stand ready to, ' +
      'committed, united',
  )),
  ...verb('call', 'call on', 'call upon', 'urge', 'call for', 'appeal to', 'appeal for', 'invite', 'encourage', 'request', 'exhort', 'press', 'ask', 'implore', 'demand', 'insist on'),
  ...verb('commendation', 'commend', 'applaud', 'praise', 'salute', 'congratulate', 'laud', 'pay tribute to', 'hail', 'compliment', 'acclaim', 'welcome with appreciation'),
  trigger('commendation', 'active', 'finite', list('took note with appreciation, noted with appreciation, note with appreciation, notes with appreciation, noted with satisfaction, notes with satisfaction, note with satisfaction, recognised the efforts, recognized the efforts, acknowledged the efforts, welcomed with satisfaction')),
  ...verb('condemnation', 'condemn', 'denounce', 'deplore', 'reject', 'repudiate', 'decry', 'censure'),
  trigger('concern', 'active', 'participle', list(
    'alarmed, worried, worried by, troubled, disturbed, concerned about, concerned that, concerned by, concerned at, concerned, worried about, worried that, alarmed by, alarmed at, alarmed that, deeply concerned, gravely concerned, seriously concerned, disturbed by, troubled by',
  )),
  trigger('concern', 'active', 'finite', list('noted with concern, notes with concern, note with concern, noted with deep concern, noted with grave concern, noted with alarm, took note with concern')),
  ...verb('thanks', 'thank'),
  trigger('thanks', 'active', 'participle', list('grateful to, grateful for, thankful to, thankful for, indebted to')),
  ...verb('plan', 'plan to', 'intend to', 'plan', 'schedule', 'agree to meet', 'agree to reconvene', 'agree to convene', 'agree to hold', 'decide to meet', 'decide to convene', 'decide to hold', 'look forward to meeting', 'look forward to convening'),
  trigger('plan', 'active', 'participle', list('due to, scheduled to, expected to, set to, planning to')),
  trigger('plan', 'active', 'finite', list(
    'will meet, will convene, will reconvene, will hold, will next meet, will host, will be held, will take place, is to be held, is scheduled for, will gather, will launch, will publish, will begin, will present, will organise, will organize',
  )),
  ...verb('express', 'express', 'reiterate', 'reaffirm', 'renew', 'voice', 'affirm', 'confirm', 'underscore', 'underline', 'stress', 'emphasise', 'emphasize', 'extend', 'convey', 'offer', 'register', 'record', 'declare', 'restate', 'repeat', 'reassert', 'raise', 'share', 'place on record', 'put on record', 'announce', 'state', 'send', 'address', 'tender', 'give'),
];

/** Money. */
const money: readonly LexiconRow[] = [
  ...verb('pledge', 'pledge', 'contribute', 'promise', 'donate', 'earmark', 'announce a contribution of', 'announce a pledge of', 'announce', 'allocate', 'provide', 'commit', 'offer'),
  trigger('pledge', 'nominal', 'finite', list('contribution of, contributions of, pledge of, pledges of, pledges totalling, pledges totaling, contributions totalling')),
  ...verb('disburse', 'disburse', 'pay out', 'pay', 'spend', 'release', 'deliver'),
  trigger('goal', 'nominal', 'finite', list('target of, goal of, appeal for, objective of, funding gap of, needs of, requirement of, budget of')),
  ...verb('goal', 'seek', 'aim to raise', 'raise', 'mobilise', 'mobilize', 'require'),
];

/** Verbs of saying and other verbs that open a clause of their own and state nothing that is kept. */
const other: readonly LexiconRow[] = verb(
  'say', 'say', 'tell', 'recall', 'note', 'discuss', 'review', 'brief', 'consider', 'exchange', 'acknowledge', 'highlight', 'recognise', 'recognize', 'report', 'adopt', 'examine', 'observe', 'present', 'hear',
  'speak', 'deliver', 'remind', 'warn', 'argue', 'claim', 'deny', 'believe', 'think', 'hope', 'expect', 'look forward to', 'participate', 'attend', 'visit', 'address', 'receive', 'sign', 'approve', 'conclude', 'focus', 'explain', 'describe', 'point out', 'take stock of', 'take note of', 'refer', 'remark', 'add',
);

/** What is decided is as good as done. */
const decisions: readonly LexiconRow[] = verb('decide', 'decide', 'agree', 'determine', 'resolve');

export const verbs: readonly LexiconRow[] = [...decisions, ...meetings, ...standing, ...undertakings, ...money, ...other, row({ is: 'noun' }, 'support of, in support of')];

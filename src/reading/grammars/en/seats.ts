import type { LexiconRow, TenureAct } from '../../grammar.ts';
import { list, row } from '../rows.ts';
import { formsOf } from './inflection.ts';

/** Each name of a role alone and as "the current chair", "the rotating presidency". */
const withTerm = (names: string): string[] =>
  list(names).flatMap((name) => [
    name,
    ...[
      'current',
      'present',
      'rotating',
      'founding',
      'original',
      'incumbent',
      'sitting',
      'other',
      'annual',
      'joint',
      'permanent',
    ].map((term) => `${term} ${name}`),
  ]);

/** Each name of a role as that of whoever begins: "the incoming chair". */
const begun = (names: string): string[] =>
  list(names).flatMap((name) =>
    ['new', 'incoming', 'inaugural', 'first', 'next', 'newly elected', 'newly appointed', 'future'].map(
      (term) => `${term} ${name}`,
    ),
  );

const chairs =
  'chair, chairs, chairman, chairmen, chairwoman, chairperson, chairpersons, chairmanship, chairpersonship, presidency, convenor, convener, convenorship';
const coChairs =
  'co-chair, co-chairs, co-chairman, co-chairmen, co-chairwoman, co-chairperson, co-chairpersons, co-chairmanship, co-chairmanships, co-chairship, co-presidency, cochair, cochairs, joint chair, joint chairs, joint chairmanship, joint presidency, shared chairmanship, co-convenor, co-convenors, co-conveners';
const coLeads =
  'co-lead, co-leads, co-leader, co-leaders, co-leadership, co-lead country, co-lead countries, co-lead nations, joint lead, joint leads, joint leaders, joint leadership, shared leadership';
const leads = 'lead, leadership, lead country, lead nation, lead countries, lead nations, leader, helm';

/** "chair of", which sets the noun off from the verb. */
const of = (names: string): string => `${names}, ${list(names).map((name) => `${name} of`)}`;

/** Who chairs, co-chairs or leads a body, and the office itself. */
const roles: readonly LexiconRow[] = [
  { sense: { is: 'seat', role: 'chair' }, phrases: withTerm(of(chairs)) },
  row({ is: 'seat', role: 'chair' }, 'president'),
  row(
    { is: 'seat', role: 'chair', leads: true },
    'under the leadership of, under the lead of, under the direction of, under the stewardship of, at the head of',
  ),
  row(
    { is: 'noun' },
    'vice-chairs, vice-chairmanship, vice-chairmen, vice-presidency, deputy chair, deputy chairs, deputy chairman',
  ),
  { sense: { is: 'seat', role: 'co-chair' }, phrases: withTerm(of(coChairs)) },
  { sense: { is: 'seat', role: 'co-lead' }, phrases: withTerm(of(coLeads)) },
  { sense: { is: 'seat', role: 'chair', leads: true }, phrases: withTerm(of(leads)) },
  { sense: { is: 'seat', role: 'chair', begins: true }, phrases: begun(of(chairs)) },
  { sense: { is: 'seat', role: 'co-chair', begins: true }, phrases: begun(of(coChairs)) },
  { sense: { is: 'seat', role: 'co-lead', begins: true }, phrases: begun(of(coLeads)) },
  row(
    { is: 'seat', role: 'chair', refers: true },
    'the position, this position, that position, the role, this role, that role, the post, this post, the function, this function, these functions, this responsibility, these responsibilities, these duties, this task, the gavel, the reins, the baton',
  ),
];

/** Every form of a verb, which may go on with words that each keeps. */
const act = (does: TenureAct, bases: string): LexiconRow => ({
  sense: { is: 'tenure', act: does },
  phrases: list(bases).flatMap((base) => {
    const [head = base, ...rest] = base.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    const { third, past, participle, gerund } = formsOf(head);
    return [...new Set([head, third, past, participle, gerund])].map((form) => form + tail);
  }),
});

const acts: readonly LexiconRow[] = [
  act(
    'take',
    'assume, take over, take up, take on, take, inherit, accept, receive, accede to, become, begin, start, enter upon, commence, win, secure, obtain, volunteer, offer, undertake',
  ),
  act(
    'keep',
    'hold, retain, keep, exercise, occupy, perform, serve as, act as, serve, sit as, continue as, continue in, continue to serve as, remain, remain as, stay on as, provide, share, alternate, alternate in, alternate as, rotate, fulfil, fill, discharge',
  ),
  act(
    'give',
    'hand over, hand on, hand, pass, pass on, turn over, transfer, cede, relinquish, give up, vacate, leave, yield, surrender, step down as, step down from, step down, stand down as, stand down from, resign, resign as, resign from, step aside as, quit, complete, conclude',
  ),
  act('pass', 'pass, rotate, go, fall, move, transfer, devolve, shift, revert'),
  act(
    'name',
    'elect, appoint, designate, name, nominate, choose, select, install, welcome as, endorse as, invite to serve as',
  ),
  act('renew', 'confirm as, confirm, re-elect, reelect, reappoint, re-appoint, reconfirm, renew, extend'),
  act('entrust', 'entrust, task, charge, mandate, assign, confer, vest, award, offer'),
  row({ is: 'tenure', act: 'take' }, 'will follow, is to follow, are to follow, shall follow'),
  act('succeed', 'take over from, take the reins from, succeed, replace, take the place of'),
  row(
    { is: 'tenure', act: 'end' },
    'conclusion, conclusion of, expiry, expiry of, completion, completion of, end of, close of',
  ),
  row({ is: 'tenure', act: 'take' }, 'assumption, assumption of, takeover'),
  row({ is: 'filler' }, 'hereby'),
  act('end', 'end, expire, conclude, lapse, finish, come to an end, draw to a close, run out'),
  act('lead', 'lead, head, head up, steer, helm, spearhead, coordinate, convene jointly'),
  row(
    { is: 'tenure', act: 'lead', by: true },
    [...list('headed, led, coordinated, steered, spearheaded, helmed')]
      .flatMap((verb) => [`${verb} by`, `jointly ${verb} by`, `${verb} jointly by`, `co-${verb} by`])
      .flatMap((phrase) => ['', 'is ', 'was ', 'are '].map((copula) => copula + phrase))
      .concat('convened jointly by', 'in the hands of', 'under the charge of', 'in the care of')
      .filter((phrase) => !phrase.includes('co-led') && !phrase.includes('co-headed'))
      .join(', '),
  ),
  row(
    { is: 'tenure', act: 'keep', future: true },
    'will share, shall share, will serve, shall serve, will serve as, will act, will act as, shall act, shall act as',
  ),
];

export const seats: readonly LexiconRow[] = [
  row({ is: 'respective' }, 'respectively, in that order'),
  row({ is: 'filler' }, 'by turns, in rotation, alternately'),
  ...roles,
  ...acts,
  row(
    { is: 'tenure', act: 'succeed' },
    'in its place, in its stead, in their place, take its place, takes its place, took its place, will take its place, as its successor, to succeed it, to replace it',
  ),
  row({ is: 'used' }, 'formerly, originally, initially, until recently, in the past'),
  row(
    { is: 'continuing' },
    'remain, remains, remained, remain as, remains as, remaining, remaining as, stay on as, stays on as, staying on as, continue as, continues as, continuing as, continue in, retain, retains, retaining, continue to, continues to, continued to, still, currently, at present, presently',
  ),
];

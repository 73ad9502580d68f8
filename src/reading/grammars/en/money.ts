import type { LexiconRow } from '../../grammar.ts';
import { list, row, trigger } from '../rows.ts';
import { announcement, verb } from './inflection.ts';

/** Who gives, as the noun that tells it goes on: "the pledge by Nigeria of NGN 4 billion". */
const given = list(
  'pledge, pledges, announcement, announcements, contribution, contributions, donation, grant, promise',
)
  .flatMap((noun) => ['by', 'from'].map((by) => `${noun} ${by}`))
  .concat(list('pledged by, promised by, announced by, contributed by, donated by, offered by'));

/** Words of money: who promises, seeks or pays, and what a sum is. */
export const money = (): readonly LexiconRow[] => [
  ...verb(
    'pledge',
    ...list(
      'pledge, contribute, promise, donate, earmark, announce a contribution of, announce a pledge of, announce',
    ),
    ...list(
      'allocate, provide, commit, offer, pool, devote, dedicate, set aside, put aside, put up, put, inject',
    ),
    ...list('grant, award, allot, make available, top up, match, increase its contribution'),
    ...list('chip in, assign, budget'),
    ...list(
      'raise its share, raise its pledge, increase its share, increase its pledge, raise its contribution, double its contribution',
    ),
    ...list(
      'double its share, double its pledge, bring its contribution, bring its pledge, bring its share, step in, come forward',
    ),
  ),
  announcement(
    'pledge',
    ...list(
      'fund, finance, underwrite, cover, bear, meet the cost, pay for, invest, add, lend, send, cede, supply, transfer, find',
    ),
  ),
  trigger('pledge', 'active', 'base', list('add, lend, fund, finance, underwrite, cover, invest')),
  trigger(
    'pledge',
    'nominal',
    'finite',
    list(
      'contribution of, contributions of, pledge of, pledges of, pledges totalling, pledges totaling, contributions totalling, grant of, a gift of, donation of',
    ),
  ),
  trigger('pledge', 'nominal', 'finite', given),
  ...verb(
    'disburse',
    ...list(
      'disburse, pay out, pay, spend, release, deliver, expend, use, consume, invest, give, transfer, channel, hand over, remit, wire, distribute, credit, settle',
    ),
  ),
  trigger(
    'goal',
    'nominal',
    'finite',
    list(
      'target of, goal of, appeal for, objective of, funding gap of, needs of, requirement of, shortfall of, gap of, appealed for, appeals for',
    ),
  ),
  ...verb(
    'goal',
    ...list(
      'seek, aim to raise, require, need, lack, hope to raise, hope to secure, hope to find, seek to raise, call for',
    ),
  ),
  // "is mobilising €5 million" is to give it, "to mobilise" to seek it.
  trigger(
    'goal',
    'active',
    'base',
    list(
      'raise, mobilise, mobilize, raising, mobilising, mobilizing, gather, gathering, attract, attracting, secure, securing',
    ),
  ),
  trigger(
    'pledge',
    'active',
    'finite',
    list(
      'mobilised, mobilized, mobilises, mobilizes, is mobilising, is mobilizing, are mobilising, are mobilizing',
    ),
  ),
  row(
    { is: 'money', sum: 'pledged' },
    'will be endowed with, shall be endowed with, announcement of, announcements of, funding from, financing from, thanks to, from the treasury, a cheque for, in funding, will be devoted to, will be dedicated to, will be allocated to, will be set aside, will go to, pledge, pledges, contributions, contribution, donations, donation, commitments, grant, grants, envelope, new money, additional funding, new funding, financing package, funding package, fresh funding',
  ),
  row(
    { is: 'money', sum: 'goal' },
    'target, goal, objective, appeal, funding gap, response plan, financing need, funding need, financing needs, funding needs, remains unfunded, unfunded, uncovered, unmet, is missing, are missing, need is put at, needs are put at, needs, needed, required, sought, requested, requirements, shortfall, financing gap, still missing, outstanding, necessary, remains to be found, remain to be found, remains to be raised, remain to be raised, yet to be found, still lacking, is lacking, short of its target',
  ),
  row(
    { is: 'money', sum: 'disbursed' },
    'disbursements, disbursement, expenditure, expenditures, payments, spending, outlays, spent, paid out, disbursed, has already reached, have already reached, has reached the, have reached the, has gone to, have gone to, went to, had gone to, has been delivered, have been delivered, had been delivered, was delivered, were delivered, has so far cost, has cost, have cost, since it began, already spent, already paid, to date in assistance in assistance',
  ),
  row({ is: 'money', sum: 'other' }, 'cost, costs, total cost, overall cost, budget'),
  row(
    { is: 'money', sum: 'other' },
    'capitalised at, capitalized at, endowed with, put at, stands at, comes to, a loan, loans, costing, price, priced, losses, damage, damages, revenue, revenues, turnover, exports, imports, trade, fine, fines, seized, private capital, private investment, received, raised, collected, generated, assets, debt, loan portfolio, balance, fee, fees',
  ),
];

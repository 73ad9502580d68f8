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
  ),
  announcement('pledge', ...list('fund, finance, underwrite, cover, bear, meet the cost, pay for, invest')),
  trigger('pledge', 'active', 'base', list('fund, finance, underwrite, cover, invest')),
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
    ...list('disburse, pay out, pay, spend, release, deliver, expend, invest, give, transfer, channel'),
  ),
  trigger(
    'goal',
    'nominal',
    'finite',
    list(
      'target of, goal of, appeal for, objective of, funding gap of, needs of, requirement of, shortfall of, gap of, appealed for, appeals for',
    ),
  ),
  ...verb('goal', ...list('seek, aim to raise, require, need, lack')),
  // "is mobilising €5 million" is to give it, "to mobilise" to seek it.
  trigger('goal', 'active', 'base', ['raise', 'mobilise', 'mobilize']),
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
    'funding from, financing from, in funding, will be devoted to, will be dedicated to, will be allocated to, will be set aside, will go to, pledge, pledges, contributions, contribution, donations, donation, commitments, grant, grants, envelope, new money, additional funding, new funding, financing package, funding package, fresh funding',
  ),
  row(
    { is: 'money', sum: 'goal' },
    'target, goal, objective, appeal, funding gap, needs, needed, required, sought, requested, requirements, shortfall, financing gap, still missing, outstanding, necessary, remains to be found, remain to be found, remains to be raised, remain to be raised, yet to be found, still lacking, is lacking, short of its target',
  ),
  row(
    { is: 'money', sum: 'disbursed' },
    'disbursements, disbursement, expenditure, expenditures, payments, spending, outlays, spent, paid out, disbursed, to date in assistance',
  ),
  row(
    { is: 'money', sum: 'other' },
    'capitalised at, capitalized at, endowed with, stands at, comes to, a loan, loans, cost, costs, total cost, costing, budget, price, priced, losses, damage, damages, revenue, revenues, turnover, exports, imports, trade, fine, fines, seized, private capital, private investment, received, raised, collected, generated, assets, put at, debt, loan portfolio, balance, fee, fees',
  ),
];

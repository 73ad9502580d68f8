import type { AmountFinding } from '../finding.ts';
import type { Frame } from '../grammar.ts';
import { type Account, type Fact, type Proposal } from '../scene.ts';

type AmountFact = Extract<Fact, { type: 'amount' }>;

const kindOfFrame: Partial<Record<Frame, AmountFinding['kind']>> = {
  pledge: 'pledged',
  commitment: 'pledged',
  goal: 'goal',
  disburse: 'disbursed',
};

/** The sums of money of the text; a clause that promises, seeks or pays tells the kind. */
export function amountsOf(account: Account): Proposal<AmountFact>[] {
  const proposals: Proposal<AmountFact>[] = [];
  for (const scene of account.scenes) {
    for (const chunk of scene.chunks) {
      if (chunk.is !== 'amount' || chunk.amount.currency === null) continue;
      const clause = scene.clauses.findLast(
        (each) => kindOfFrame[each.frame] && [...each.complement, ...each.before].includes(chunk),
      );
      const kind = (clause && kindOfFrame[clause.frame]) ?? 'other';
      const { value, currency } = chunk.amount;
      proposals.push({
        fact: { type: 'amount', kind, value, currency },
        spans: [chunk],
        doubts: [],
        reason: `amount: ${clause?.frame ?? 'only named'}`,
      });
    }
  }
  return proposals;
}

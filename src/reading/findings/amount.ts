import type { AmountFinding } from '../finding.ts';
import type { Frame } from '../grammar.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Account, Fact, Proposal } from '../scene.ts';

type AmountFact = Extract<Fact, { type: 'amount' }>;

const kindOfFrame: Partial<Record<Frame, AmountFinding['kind']>> = {
  pledge: 'pledged',
  commitment: 'pledged',
  goal: 'goal',
  call: 'goal',
  disburse: 'disbursed',
};

/** What the last noun like "pledges" or "target" before a sum, or in the sentence, says that it is. */
function sumNamed(chunks: readonly Chunk[], before?: Chunk): AmountFinding['kind'] | undefined {
  const until = before ? chunks.indexOf(before) : chunks.length;
  return chunks
    .slice(0, until)
    .map((chunk) => senseOf(chunk, 'money')?.sum)
    .findLast((sum) => sum !== undefined);
}

/** The sums of money of the text; a clause that promises, seeks or pays tells the kind. */
export function amountsOf(account: Account): Proposal<AmountFact>[] {
  const proposals: Proposal<AmountFact>[] = [];
  let lead: AmountFinding['kind'] | undefined;
  for (const scene of account.scenes) {
    lead = sumNamed(scene.chunks) ?? (scene.list ? lead : undefined);
    for (const chunk of scene.chunks) {
      if (chunk.is !== 'amount' || chunk.amount.currency === null) continue;
      const telling = scene.clauses.filter((each) => kindOfFrame[each.frame]);
      const clause =
        telling.findLast((each) => each.complement.includes(chunk)) ??
        telling.findLast((each) => each.before.includes(chunk));
      const kind =
        (clause && kindOfFrame[clause.frame]) ??
        sumNamed(scene.chunks, chunk) ??
        (scene.list ? lead : undefined) ??
        'other';
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

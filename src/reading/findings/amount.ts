import type { AmountFinding } from '../finding.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Account, Fact, Proposal, Scene } from '../scene.ts';
import { currencyBeside, dollarOf, sumsOf } from './amount-currency.ts';
import { kindOfVerb, kindTold, sumNamed } from './amount-kind.ts';
import { giverOf } from './giver.ts';

type AmountFact = Extract<Fact, { type: 'amount' }>;
type Kind = AmountFinding['kind'];

/** A sum of which nothing is told is worth telling from here on, in units of its currency. */
const smallestOther = 1_000;

/** The sums of money of the text; a verb that promises, seeks or pays tells the kind, or a noun like "target". */
export function amountsOf(account: Account): Proposal<AmountFact>[] {
  const proposals: Proposal<AmountFact>[] = [];
  let lead: Kind | undefined;
  const dollar = dollarOf(account);
  for (const scene of account.scenes) {
    const own = leadOf(scene);
    const before = scene.list && own === undefined ? lead : undefined;
    lead = own ?? before;
    if (!scene.told.has('amount')) continue;
    const giver = giverOf(scene.chunks);
    for (const { index, value, currency: stated } of sumsOf(scene, account, dollar)) {
      const chunk = scene.chunks[index]!;
      const currency = stated ?? currencyBeside(scene, index, account);
      if (currency === null) continue;
      const told = kindTold(scene.chunks, index);
      const given = (giver !== undefined && index >= giver.from) || isFromParty(scene.chunks, index);
      const kind = told ?? before ?? (given ? 'pledged' : 'other');
      // The price of a thing, and no sum of the coalition's.
      if (kind === 'other' && value < smallestOther) continue;
      const reason = `amount: ${told ? 'told by its words' : 'only named'}`;
      propose(proposals, {
        fact: { type: 'amount', kind, value, currency },
        spans: [chunk],
        doubts: [],
        reason,
      });
    }
  }
  return proposals;
}

/** A sum that has been told before is the same, unless another thing is said of it. */
function propose(proposals: Proposal<AmountFact>[], proposal: Proposal<AmountFact>): void {
  const { kind, value, currency } = proposal.fact;
  const at = proposals.findIndex(({ fact }) => fact.value === value && fact.currency === currency);
  const known = proposals[at];
  if (!known || (known.fact.kind !== kind && known.fact.kind !== 'other' && kind !== 'other'))
    proposals.push(proposal);
  else {
    const fact = known.fact.kind === 'other' ? proposal.fact : known.fact;
    proposals[at] = { ...known, fact, spans: [...known.spans, ...proposal.spans] };
  }
}

/** What a sentence says of the sums of the list behind it: « se sont engagés à verser 46 millions, dont : ». */
function leadOf({ chunks }: Scene): Kind | undefined {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const kind =
      sumNamed(chunks[at]!) ?? (chunks.at(-1)!.is === 'punctuation' ? kindOfVerb(chunks, at) : undefined);
    if (kind && kind !== 'other') return kind;
  }
  return undefined;
}

/** "$5 million from Kenya" */
const isFromParty = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index + 1], 'marker')?.role === 'from' &&
  chunks[senseOf(chunks[index + 2], 'determiner') ? index + 3 : index + 2]?.is === 'party';

import { currencyOf } from '../../language/amounts/index.ts';
import type { AmountFinding } from '../finding.ts';
import type { Frame } from '../grammar.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { isBoundary } from '../phrases/openings.ts';
import type { Account, Fact, Proposal, Scene } from '../scene.ts';

type AmountFact = Extract<Fact, { type: 'amount' }>;
type Kind = AmountFinding['kind'];

const kindOfFrame: Partial<Record<Frame, Kind>> = {
  pledge: 'pledged',
  commitment: 'pledged',
  goal: 'goal',
  call: 'goal',
  disburse: 'disbursed',
};

/** How far behind a sum its adjective may stand: "the $5 million needed". */
const adjectiveReach = 4;

/** The sums of money of the text; a verb that promises, seeks or pays tells the kind, or a noun like "target". */
export function amountsOf(account: Account): Proposal<AmountFact>[] {
  const proposals: Proposal<AmountFact>[] = [];
  let lead: Kind | undefined;
  for (const scene of account.scenes) {
    lead = scene.chunks.map(sumNamed).findLast((sum) => sum !== undefined) ?? (scene.list ? lead : undefined);
    for (const [index, chunk] of scene.chunks.entries()) {
      if (chunk.is !== 'amount') continue;
      const currency = chunk.amount.currency ?? currencyBeside(scene, index, account);
      if (currency === null) continue;
      const told = kindTold(scene, index);
      const kind = told ?? (scene.list ? lead : undefined) ?? 'other';
      const { value } = chunk.amount;
      const reason = `amount: ${told ? 'told by its words' : 'only named'}`;
      proposals.push({ fact: { type: 'amount', kind, value, currency }, spans: [chunk], doubts: [], reason });
    }
  }
  return proposals;
}

/** Crowns, dinars and francs are those of the state that is named before, else behind. */
function currencyBeside({ chunks }: Scene, index: number, { text, lexicon }: Account): string | null {
  const sum = chunks[index]!;
  const nearest = [...chunks.slice(0, index).reverse(), ...chunks.slice(index + 1)];
  for (const chunk of nearest) {
    if (chunk.is !== 'party') continue;
    const words = text.slice(sum.start, sum.end);
    const currency = currencyOf(words, chunk.party.party, lexicon.grammar.language);
    if (currency !== undefined) return currency;
  }
  return null;
}

const sumNamed = (chunk: Chunk): Kind | undefined => senseOf(chunk, 'money')?.sum;

function kindTold({ chunks, clauses }: Scene, index: number): Kind | undefined {
  const amount = chunks[index]!;
  const telling = clauses.filter((clause) => kindOfFrame[clause.frame]);
  const after = telling.findLast((clause) => leadsTo(amount, clause)) ?? undefined;
  const behind = after ? kindOfFrame[after.frame] : sumBehind(chunks, index);
  // "$2 million of the $5 million": the verb speaks of the first.
  if (behind || isWholeOfPart(chunks, index)) return behind;
  const verb = telling.findLast((clause) => clause.complement.includes(amount));
  return (verb && kindOfFrame[verb.frame]) ?? kindBefore(chunks, index);
}

/** "$5 million has been disbursed", "the $5 million pledged": the verb comes after the sum, with no mark between. */
function leadsTo(amount: Chunk, { before }: Clause): boolean {
  const at = before.indexOf(amount);
  return at >= 0 && !before.slice(at).some((chunk) => chunk.is === 'punctuation');
}

function sumBehind(chunks: readonly Chunk[], index: number): Kind | undefined {
  const rest = chunks.slice(index + 1, index + 1 + adjectiveReach);
  const end = rest.findIndex(
    (chunk) => chunk.is === 'punctuation' || chunk.is === 'amount' || isBoundary(chunk),
  );
  return (end < 0 ? rest : rest.slice(0, end)).map(sumNamed).find((sum) => sum !== undefined);
}

function isWholeOfPart(chunks: readonly Chunk[], index: number): boolean {
  const at = senseOf(chunks[index - 1], 'determiner') ? index - 2 : index - 1;
  return senseOf(chunks[at], 'marker')?.role === 'of' && chunks[at - 1]?.is === 'amount';
}

/** The nearest word of money before the sum, a verb or a noun: "pledges amount to", "intends to provide". */
function kindBefore(chunks: readonly Chunk[], index: number): Kind | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    const kind = sumNamed(chunk) ?? kindOfVerb(chunk);
    if (kind) return kind;
  }
  return undefined;
}

function kindOfVerb(chunk: Chunk): Kind | undefined {
  if (chunk.is !== 'lexicon') return undefined;
  for (const sense of chunk.senses) {
    const kind = sense.is === 'trigger' && sense.frame !== 'call' ? kindOfFrame[sense.frame] : undefined;
    if (kind) return kind;
  }
  return undefined;
}

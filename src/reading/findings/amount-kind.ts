import type { AmountFinding } from '../finding.ts';
import type { Frame, Sense } from '../grammar.ts';
import {
  attachedPreposition,
  type Chunk,
  isComma,
  isPossessive,
  senseOf,
  startsWithAnd,
} from '../phrases/chunk.ts';

type Kind = AmountFinding['kind'];

/** "will support the Coalition with $4 million", « soutiendra … à hauteur de 4 millions »: what backs is given. */
function isBacking(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const by = senseOf(before, 'marker')?.role === 'with' || senseOf(before, 'money')?.sum === 'pledged';
  const attached =
    attachedPreposition(chunks[index]!) === 'ب' || attachedPreposition(before ?? chunks[index]!) === 'ب';
  return (by || attached) && chunks.slice(Math.max(0, index - reachOfObject), index).some(isSupport);
}

const isSupport = (chunk: Chunk): boolean => senseOf(chunk, 'trigger')?.frame === 'support';

const kindOfFrame: Partial<Record<Frame, Kind>> = {
  pledge: 'pledged',
  commitment: 'pledged',
  goal: 'goal',
  call: 'goal',
  disburse: 'disbursed',
};

/** How far behind a sum the word may stand that says what it is: "the $5 million still needed". */
const reachBehind = 4;

/** How far before a sum "appealed for" may stand: other calls are for something else. */
const reachOfCall = 4;

/** What a noun of money says that the sum beside it is. */
export const sumNamed = (chunk: Chunk): Kind | undefined => senseOf(chunk, 'money')?.sum;

/** What a sum is: by the word behind it, else by the nearest before it. */
export function kindTold(chunks: readonly Chunk[], index: number): Kind | undefined {
  const behind = isBracketed(chunks, index) ? kindOfRest(chunks, index) : kindBehind(chunks, index);
  // "will pay $2 million of the cost", «من كلفة الترحيل»: of what it is a part leaves it to the verb.
  const part = partOf.has(senseOf(chunks[index + 1], 'marker')?.role ?? '');
  // "make available $15 million in loans"
  const lent = behind === 'other' && verbJustBefore(chunks, index) !== undefined;
  if (behind !== undefined && (part || lent)) return kindBefore(chunks, index) ?? behind;
  // "$2 million of the $5 million": what tells the part says nothing of the whole.
  const told = behind ?? (isWholeOfPart(chunks, index) ? undefined : kindBefore(chunks, index));
  return told ?? (isBacking(chunks, index) ? 'pledged' : undefined);
}

/** What the verb says of which the sum is the object. */
function verbJustBefore(chunks: readonly Chunk[], index: number): Kind | undefined {
  for (let at = index - 1; at >= Math.max(0, index - reachBehind); at--) {
    const chunk = chunks[at]!;
    if (chunk.is === 'punctuation' || chunk.is === 'amount' || senseOf(chunk, 'marker')) return undefined;
    const kind = kindOfVerb(chunks, at);
    if (kind) return kind;
  }
  return undefined;
}

const partOf: ReadonlySet<string> = new Set(['of', 'from']);

/** "the $5 million pledged", "$5 million in grants", "$5 million has been paid out". */
function kindBehind(chunks: readonly Chunk[], index: number): Kind | undefined {
  const from = startBehind(chunks, index);
  const end = Math.min(chunks.length, from + reachBehind);
  for (let at = from; at < end; at++) {
    const chunk = chunks[at]!;
    if (chunk.is === 'punctuation' || chunk.is === 'amount' || senseOf(chunk, 'boundary')) return undefined;
    // "used $2 million and needs": what comes next is of another.
    if (startsWithAnd(chunk)) return undefined;
    const kind = sumNamed(chunk) ?? kindOfVerb(chunks, at);
    if (kind) return kind;
    const role = senseOf(chunk, 'marker')?.role;
    if (role !== undefined && !(isLinking(role) && chunks[at + 1] && sumNamed(chunks[at + 1]!)))
      return undefined;
  }
  return undefined;
}

/** Behind "the $5 million that", and behind the comma of « sa quote-part, soit 5 millions, a été acquittée ». */
function startBehind(chunks: readonly Chunk[], index: number): number {
  const relative =
    senseOf(chunks[index + 1], 'boundary') !== undefined && senseOf(chunks[index - 1], 'determiner');
  const apposed =
    isComma(chunks[index + 1]) && isComma(chunks[index - 2]) && chunks[index - 1]?.is !== 'party';
  return relative || apposed ? index + 2 : index + 1;
}

/** "in pledges", « de dons ». */
const isLinking = (role: string): boolean => role === 'in' || role === 'of' || role === 'from';

/** "Canada ($5 million) and Norway ($2 million) have pledged": the verb comes behind them all. */
function kindOfRest(chunks: readonly Chunk[], index: number): Kind | undefined {
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (senseOf(chunk, 'boundary')) return undefined;
    const kind = kindOfVerb(chunks, at);
    if (kind) return kind;
  }
  return undefined;
}

const isBracketed = (chunks: readonly Chunk[], index: number): boolean =>
  isMark(chunks[index - 1], '(') && isMark(chunks[index + 1], ')');

const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.is === 'punctuation' && chunk.mark === mark;

function isWholeOfPart(chunks: readonly Chunk[], index: number): boolean {
  const at = senseOf(chunks[index - 1], 'determiner') ? index - 2 : index - 1;
  const role = senseOf(chunks[at], 'marker')?.role;
  return (role === 'of' || role === 'on') && chunks[at - 1]?.is === 'amount';
}

/** The nearest word of money before the sum, a verb or a noun: "pledges amount to", "intends to provide". */
function kindBefore(chunks: readonly Chunk[], index: number): Kind | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (isMark(chunk, ';') || isMark(chunk, '؛')) return undefined;
    const kind =
      nameBefore(chunks, at) ?? kindOfVerb(chunks, at, index - at > reachOfCall && !isSought(chunks, index));
    if (!kind) continue;
    // "has paid its contribution of $5 million"
    if (kind === 'pledged' && isPaid(chunks, at)) return 'disbursed';
    // "Of the $60 million requested, only 18 million has come": what is said of one sum ends with it.
    const other = chunks.slice(0, at).some(isSum) && chunks.slice(at + 1, index).some(isComma);
    return other && isBehindSum(chunks, at) ? undefined : kind;
  }
  return undefined;
}

/** "appealed to the donors for $36 million" */
const isSought = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index - 1], 'marker')?.role === 'for';

/** The verb of paying stands before its object, with nothing but adjectives between. */
function isPaid(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reachBehind); before--) {
    const chunk = chunks[before]!;
    if (chunk.is === 'punctuation' || chunk.is === 'amount' || senseOf(chunk, 'marker')) return false;
    const kind = kindOfVerb(chunks, before);
    if (kind) return kind === 'disbursed';
  }
  return false;
}

/** "at a cost of", «بقيمة» and "cover the costs of" leave it to the verb what the sum is. */
function nameBefore(chunks: readonly Chunk[], at: number): Kind | undefined {
  const kind = sumNamed(chunks[at]!);
  // «ستمول النفقات بمبلغ»
  if (kind === 'disbursed' && isPromised(chunks, at)) return undefined;
  if (kind !== 'other') return kind;
  let before = at - 1;
  while (senseOf(chunks[before], 'determiner')) before--;
  const borne = chunks[before] !== undefined && kindOfVerb(chunks, before) !== undefined;
  // "spent half of its budget, or $5 million", but "out of a total cost of"
  const of = chunks[before];
  const share = senseOf(of, 'marker')?.role === 'of' && of!.to === of!.from + 1 && of!.end - of!.start < 4;
  return borne || share || attachedPreposition(chunks[at]!) ? undefined : kind;
}

/** A verb of giving has what is spent for its object. */
function isPromised(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reachOfObject); before--) {
    const chunk = chunks[before]!;
    if (chunk.is === 'punctuation' || chunk.is === 'amount') return false;
    const kind = kindOfVerb(chunks, before);
    if (kind) return kind === 'pledged';
  }
  return false;
}

/** In chunks: "will fund for three years the expenditure". */
const reachOfObject = 9;

const isSum = (chunk: Chunk): boolean => chunk.is === 'amount';

/** The word stands directly behind another sum, which it tells. */
function isBehindSum(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reachBehind); before--) {
    if (isSum(chunks[before]!)) return true;
    if (chunks[before]!.is === 'punctuation' || senseOf(chunks[before], 'marker')) return false;
  }
  return false;
}

/** What a verb of money says; what will be or is to be paid is promised. */
export function kindOfVerb(chunks: readonly Chunk[], at: number, far = false): Kind | undefined {
  const chunk = chunks[at]!;
  if (chunk.is !== 'lexicon') return undefined;
  for (const sense of chunk.senses) {
    const kind =
      sense.is === 'trigger' && !(far && sense.frame === 'call') ? kindOfFrame[sense.frame] : undefined;
    if (kind && sense.is === 'trigger' && sense.form === 'base' && isNoun(chunks, at)) continue;
    if (kind === 'disbursed' && isToCome(chunks, at, sense)) return 'pledged';
    if (kind) return kind;
  }
  return undefined;
}

/** "the fund", « la réserve »: a bare verb form behind a determiner, an adjective or another noun is a noun. */
function isNoun(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return before?.is === 'word' || isPossessive(before) || senseOf(before, 'determiner') !== undefined;
}

function isToCome(chunks: readonly Chunk[], at: number, sense: Sense): boolean {
  if (sense.is === 'trigger' && sense.future) return true;
  let before = at - 1;
  while (senseOf(chunks[before], 'filler') && !senseOf(chunks[before], 'future')) before--;
  const intended = senseOf(chunks[before], 'marker')?.role === 'to';
  // "undertakes to pay", « a promis d'en payer »
  let promise = before;
  while (at - promise <= reachOfPromise && isBetween(chunks[promise])) promise--;
  return (
    intended ||
    isPromise(chunks, promise) ||
    senseOf(chunks[before], 'future') !== undefined ||
    senseOf(chunks[before], 'stance')?.kind === 'plan'
  );
}

/** In chunks. */
const reachOfPromise = 4;

const isBetween = (chunk: Chunk | undefined): boolean =>
  (senseOf(chunk, 'marker') ?? senseOf(chunk, 'determiner') ?? senseOf(chunk, 'filler')) !== undefined;

function isPromise(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.is === 'lexicon' &&
    chunk.senses.some(
      (sense) =>
        sense.is === 'trigger' &&
        promising.has(sense.frame) &&
        !(sense.form === 'base' && isNoun(chunks, at)),
    )
  );
}

const promising: ReadonlySet<Frame> = new Set<Frame>(['commitment', 'pledge', 'plan', 'decide']);

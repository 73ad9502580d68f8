import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import { afterLetters } from '../phrases/apposition.ts';
import { type Chunk, isComma, type PersonChunk, senseOf } from '../phrases/chunk.ts';
import { afterHonorifics, nameAt } from '../phrases/names.ts';
import type { Account, Scene } from '../scene.ts';

/** A name and a post on lines of their own, one directly under the other, as in signatures and lists of those present. */
export interface Signature {
  readonly name: Span;
  readonly official: PersonChunk;
  readonly spans: readonly Span[];
}

/** The signatures of a text, each by the indexes of its two scenes. */
export function signaturesOf(account: Account): Map<number, Signature> {
  const { scenes } = account;
  const found = new Map<number, Signature>();
  for (let index = 0; index + 1 < scenes.length; index++) {
    const [upper, lower] = [scenes[index]!, scenes[index + 1]!];
    if (!isDirectlyUnder(upper, lower, account.text)) continue;
    const signature = signed(upper, lower, account) ?? signed(lower, upper, account);
    if (!signature) continue;
    const country = partyAlone(scenes[index + 2], lower, account.text);
    const official = { ...signature.official, party: signature.official.party ?? country };
    found.set(index, { ...signature, official });
    found.set(index + 1, { ...signature, official });
    index++;
  }
  return found;
}

/** On the next line, with no blank one between. */
function isDirectlyUnder(upper: Scene, lower: Scene, text: string): boolean {
  if (!upper.line || !lower.line) return false;
  const between = text.slice(upper.sentence.end, lower.sentence.start);
  return between.split('\n').length === 2;
}

function signed(nameLine: Scene, postLine: Scene, account: Account): Signature | undefined {
  const before = postLine.sentence.start < nameLine.sentence.start;
  // « Pour les ministres, le ministre de l'Agriculture », and the name below.
  const post = before
    ? postLine.chunks.findLast((chunk) => !isComma(chunk))
    : postLine.chunks[startOf(postLine.chunks)];
  if (
    post?.is !== 'person' ||
    post.name ||
    !post.post ||
    !isLast(postLine.chunks, post, postLine.sentence.tokens)
  )
    return undefined;
  const name = nameOf(nameLine, account);
  if (!name) return undefined;
  const spans = [nameLine.sentence, postLine.sentence].map(({ start, end }) => ({ start, end }));
  return { name, official: post, spans: spans.toSorted((a, b) => a.start - b.start) };
}

/** The name that is all of a line but for courtesies and a title of rank: "H.E. Ambassador Ada Peeters". */
function nameOf({ chunks, sentence }: Scene, account: Account): Span | undefined {
  const first = chunks[0];
  if (first?.is === 'person')
    return first.name && isLast(chunks, first, sentence.tokens) && isRank(first, account)
      ? first.name
      : undefined;
  const name = nameAt(chunks, afterHonorifics(chunks, 0), sentence.tokens, account.lexicon.grammar);
  const to = name ? afterLetters(chunks, name.to, sentence.tokens) : 0;
  const whole = name && (to === chunks.length || (to === chunks.length - 1 && isComma(chunks.at(-1))));
  return whole && /\s/.test(account.text.slice(name.span.start, name.span.end)) ? name.span : undefined;
}

/** One word before the name is a rank; a post that says what it is for stands by itself. */
const isRank = ({ post, name, party }: PersonChunk, { text }: Account): boolean =>
  party === null && (!post || (post.start < name!.start && !/\s/.test(text.slice(post.start, post.end))));

const startOf = (chunks: readonly Chunk[]): number => (senseOf(chunks[0], 'determiner') ? 1 : 0);

/** Nothing stands behind the chunk but honours and a comma. */
function isLast(chunks: readonly Chunk[], chunk: Chunk, tokens: readonly Token[]): boolean {
  return chunks.slice(afterLetters(chunks, chunks.indexOf(chunk) + 1, tokens)).every(isComma);
}

/** A country alone on the line under the post. */
function partyAlone(scene: Scene | undefined, above: Scene, text: string): string | null {
  const [first, ...rest] = scene?.chunks ?? [];
  if (!scene || rest.length > 0 || first?.is !== 'party' || !isDirectlyUnder(above, scene, text)) return null;
  return first.party.party;
}

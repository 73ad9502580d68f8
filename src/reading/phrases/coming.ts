import type { Sense } from '../grammar.ts';
import { actorOf } from './actors.ts';
import { attachedPreposition, type Chunk, senseOf } from './chunk.ts';

type Trigger = Extract<Sense, { is: 'trigger' }>;

const plan: Trigger = { is: 'trigger', frame: 'plan', voice: 'active', form: 'finite', future: true };

/**
 * A verb that no table knows and that tells what will be done, by a word for what is to come before it ("will widen") or by its own
 * form (« élargira », «سيوسع»), directly beside who does it.
 */
export function comingAt(chunks: readonly Chunk[], at: number): Trigger | undefined {
  const chunk = chunks[at]!;
  if (chunk.is !== 'word' || chunk.capital || !isComing(chunk.norm, chunks, at)) return undefined;
  // "will find $5 million"
  const sum = chunks.slice(at + 1, at + 1 + sumReach).some(({ is }) => is === 'amount');
  return sum ? { ...plan, frame: 'pledge' } : plan;
}

/** In chunks. */
const sumReach = 3;

function isComing(norm: string, chunks: readonly Chunk[], at: number): boolean {
  if (arabicFuture.test(norm)) return isActing(chunks[at + 1]) || isActing(chunks[at - 1]);
  let before = at - 1;
  while (senseOf(chunks[before], 'filler') && !senseOf(chunks[before], 'future')) before--;
  const auxiliary = chunks[before];
  // "would" tells of what is wished as well.
  if (senseOf(auxiliary, 'future'))
    return english.test(norm) && !still.has(norm) && !senseOf(auxiliary, 'hypothetical');
  return frenchFuture.test(norm) && isActing(auxiliary);
}

const english = /^[a-z]{3,}$/;

/** «سيوسع», «ستعطي»; nouns of these letters are longer or end otherwise. */
const arabicFuture =
  /^و?س[يتن](?!ما$|اس|اد|ار|طر|ول|نا|را|مكن|سمح|ضم|شمل|تضمن|ساعد|سهم|كون|ظل|بق|صبح|شكل|تطلب|حتاج)\p{Script=Arabic}{2,6}(?<!ه)$/u;
const frenchFuture = /(?:[eid]ra|[eid]ront|rra|rront)$/;

/** "will require", "will remain": what will be so is not done. */
const still: ReadonlySet<string> = new Set(
  'require need depend remain allow enable have become cost mean include contain benefit bear differ exist apply stay follow continue represent'.split(
    ' ',
  ),
);

function isActing(chunk: Chunk | undefined): boolean {
  if (!chunk || attachedPreposition(chunk) !== undefined) return false;
  const kind = actorOf(chunk, '')?.kind;
  return kind !== undefined && kind !== 'outsider';
}

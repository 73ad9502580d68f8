import type { BodyFinding } from '../../finding.ts';
import type { Chunk } from '../../phrases/chunk.ts';
import { senseOf } from '../../phrases/chunk.ts';
import type { Account, Fact, Proposal, Scene } from '../../scene.ts';
import { fatesIn } from './fate.ts';
import { Bodies } from './known.ts';

export { Bodies } from './known.ts';

type BodyFact = Extract<Fact, { type: 'body' }>;

/** Finds every body of the text; what is established or dissolved is marked so. */
export function bodiesOf(account: Account): Bodies {
  const bodies = new Bodies();
  const year = account.issuedOn?.slice(0, 4);
  const verbFirst = account.lexicon.grammar.wordOrder === 'verb-subject';
  let listed: BodyFinding['change'] | undefined;
  for (const scene of account.scenes) {
    for (const [index, chunk] of scene.named.entries())
      if (isNoted(scene, index)) noteChunk(chunk, bodies, account);
    // "The following working groups were formed: …" founds those of the list.
    const own = fatesIn(scene, year, verbFirst);
    const opened = listFateOf(scene);
    if (opened || !scene.list) listed = opened;
    const first = scene.chunks
      .slice(0, firstOfItem)
      .filter((chunk) => chunk.is === 'body')
      .slice(0, 1);
    const fates = listed && scene.list ? [...own, { change: listed, bodies: first }] : own;
    for (const { change, bodies: chunks } of fates)
      for (const chunk of chunks)
        for (const name of chunk.is === 'body' ? chunk.names : []) {
          const body = bodies.at(name);
          if (!body) continue;
          if (change === 'denied') {
            body.minor ||= body.spans.length === 1 && body.change === 'mentioned';
            continue;
          }
          body.change = change;
          body.minor &&= body.facility;
        }
  }
  const [first] = bodies.all;
  const main = account.coalition.name === null && first?.minor && !first.facility;
  if (main && first.change === 'mentioned') bodies.own = first;
  return bodies;
}

/** The body that an item of a list names stands this near to its beginning, in chunks. */
const firstOfItem = 4;

/** What becomes of the bodies in the list that a sentence opens. */
function listFateOf({ chunks, clauses }: Scene): BodyFinding['change'] | undefined {
  const last = chunks.at(-1);
  if (last?.is !== 'punctuation' || last.mark !== ':' || chunks.some((chunk) => chunk.is === 'body'))
    return undefined;
  const frames = clauses
    .filter(({ negated, hypothetical }) => !negated && !hypothetical)
    .map(({ frame }) => frame);
  return frames.includes('establish') ? 'established' : frames.includes('dissolve') ? 'dissolved' : undefined;
}

/** "No working group" is none; an office in the letterhead is none, and one within a post only where it has a chair: "Chair of the Working Group". */
function isNoted({ line, named, chunks, clauses }: Scene, index: number): boolean {
  const chunk = named[index]!;
  if (chunk.is !== 'body' || senseOf(named[index - 1], 'negation')) return false;
  const tells = clauses.length > 0 || named.some((each) => senseOf(each, 'meeting') ?? senseOf(each, 'seat'));
  if (line && chunk.kind === 'other' && !tells) return false;
  return (
    chunks.includes(chunk) || named.slice(Math.max(0, index - 4), index).some((each) => senseOf(each, 'seat'))
  );
}

function noteChunk(chunk: Chunk, bodies: Bodies, account: Account): void {
  if (chunk.is !== 'body') return;
  for (const name of chunk.names) bodies.note(account.text.slice(name.start, name.end), chunk, name);
}

/** What the text says of each body; `seated` are the names of those that have a seat. */
export function bodyProposals(bodies: Bodies, seated: ReadonlySet<string>): Proposal<BodyFact>[] {
  return bodies.all
    .filter((body) => body !== bodies.own && (!body.minor || seated.has(body.name)))
    .map(({ name, kind, change, spans }) => ({
      fact: { type: 'body', name, kind, change },
      spans,
      doubts: change === 'mentioned' ? ['only-named'] : [],
      reason: `body: ${change}`,
    }));
}

/** The name of the body that a scene's chunks give, by the name under which the text first has it. */
export function bodyNameIn(chunks: readonly Chunk[], bodies: Bodies): string | undefined {
  const chunk = chunks.find((each) => each.is === 'body');
  const name = chunk?.is === 'body' ? chunk.names[0] : undefined;
  return name && bodies.at(name)?.name;
}

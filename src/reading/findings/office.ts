import type { Span } from '../../language/span.ts';
import type { PartyRef } from '../finding.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal, Scene } from '../scene.ts';

type OfficeFact = Extract<Fact, { type: 'office' }>;
type PersonChunk = Extract<Chunk, { is: 'person' }>;

interface Held {
  fact: OfficeFact;
  readonly spans: Span[];
  readonly doubts: Doubt[];
}

/**
 * The officials that the text names: one office a person, at the first mention with name and post. A later mention by post and
 * surname is further evidence for it.
 */
export function officesOf(account: Account): Proposal<OfficeFact>[] {
  const held = new Map<string, Held>();
  for (const scene of account.scenes) {
    for (const [index, chunk] of scene.chunks.entries()) {
      if (chunk.is !== 'person' || !chunk.name || chunk.former) continue;
      const name = account.text.slice(chunk.name.start, chunk.name.end);
      const known = held.get(name);
      if (known) known.spans.push(chunk);
      else if (chunk.post) held.set(name, office(chunk, chunk.post, name, index, scene, account));
    }
  }
  return [...held.values()].map(({ fact, spans, doubts }) => ({
    fact,
    spans,
    doubts,
    reason: 'office: post and name',
  }));
}

function office(
  chunk: PersonChunk,
  post: Span,
  name: string,
  index: number,
  scene: Scene,
  account: Account,
): Held {
  const doubts: Doubt[] = [];
  const party = chunk.party ?? neighbourParty(scene.chunks, index, doubts) ?? issuerParty(account, doubts);
  if (party === null) doubts.push('party-unknown');
  if (!account.lexicon.grammar.capitals) doubts.push('name-guessed');
  const fact: OfficeFact = {
    type: 'office',
    name,
    post: account.text.slice(post.start, post.end),
    party,
    acting: chunk.acting,
  };
  return { fact, spans: [chunk], doubts };
}

/** «المدير العام لوزارة الخارجية البلجيكية … والسفير …»: officials named in one breath are of one party unless it is said. */
function neighbourParty(chunks: readonly Chunk[], index: number, doubts: Doubt[]): PartyRef | null {
  if (!startsWithAnd(chunks[index]) && !senseOf(chunks[index - 1], 'and') && !isComma(chunks[index - 1]))
    return null;
  const before = chunks.slice(Math.max(0, index - 2), index).findLast((chunk) => chunk.is === 'person');
  if (before?.is !== 'person' || !before.party) return null;
  doubts.push('party-from-neighbour');
  return before.party;
}

function issuerParty(account: Account, doubts: Doubt[]): PartyRef | null {
  if (account.issuer === null) return null;
  doubts.push('party-from-issuer');
  return account.issuer;
}

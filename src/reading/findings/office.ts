import { fold } from '../../language/normalise.ts';
import type { Span } from '../../language/span.ts';
import type { PartyRef } from '../finding.ts';
import { type Chunk, isComma, type PersonChunk, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal, Scene } from '../scene.ts';
import { organisationIn } from './organisation-party.ts';
import { headingsOf } from './party-heading.ts';
import { signaturesOf } from './signature.ts';

type OfficeFact = Extract<Fact, { type: 'office' }>;

interface Held {
  fact: OfficeFact;
  readonly spans: Span[];
  readonly doubts: Doubt[];
}

/**
 * The officials that the text names: one office a person, at the first mention with name and post. A later mention by post and
 * surname is further evidence for it.
 * @param host the state in which the meeting was held
 */
export function officesOf(account: Account, host: PartyRef | null): Proposal<OfficeFact>[] {
  const held = new Map<string, Held>();
  const signatures = signaturesOf(account);
  const note = (person: PersonChunk, spans: readonly Span[], scene: Scene, index: number): void => {
    if (!person.name || person.former) return;
    const name = account.text.slice(person.name.start, person.name.end);
    const key = fold(name);
    const known = held.get(key);
    if (known) known.spans.push(...spans);
    else if (person.post) {
      const heading = headings.get(scene) ?? null;
      held.set(key, office(person, person.post, name, spans, index, scene, heading, host, account));
    }
  };
  const headings = headingsOf(account.scenes);
  for (const [line, scene] of account.scenes.entries()) {
    const signature = signatures.get(line);
    if (signature && signatures.get(line - 1)?.name !== signature.name)
      note({ ...signature.official, name: signature.name }, signature.spans, scene, 0);
    if (signature) continue;
    for (const [index, chunk] of scene.chunks.entries())
      if (chunk.is === 'person') note(chunk, [chunk], scene, index);
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
  spans: readonly Span[],
  index: number,
  scene: Scene,
  heading: string | null,
  host: PartyRef | null,
  account: Account,
): Held {
  const doubts: Doubt[] = [];
  const party =
    chunk.party ??
    possessor(scene.chunks, index, doubts) ??
    neighbourParty(scene.chunks, index, account.text, doubts) ??
    organisationIn(post, scene, account) ??
    heading ??
    countryOfPlace(post, scene, chunk.ofState || isState(account.issuer)) ??
    (chunk.ofState && !isState(account.issuer) ? hostParty(host, doubts) : issuerParty(account, doubts));
  if (party === null) doubts.push('party-unknown');
  if (!account.lexicon.grammar.capitals) doubts.push('name-guessed');
  const fact: OfficeFact = {
    type: 'office',
    name,
    post: account.text.slice(post.start, post.end),
    party,
    acting: chunk.acting,
  };
  return { fact, spans: [...spans], doubts };
}

/** «المدير العام لوزارة الخارجية البلجيكية … والسفير …»: officials named in one breath are of one party unless it is said. */
function neighbourParty(
  chunks: readonly Chunk[],
  index: number,
  text: string,
  doubts: Doubt[],
): PartyRef | null {
  if (!startsWithAnd(chunks[index]) && !senseOf(chunks[index - 1], 'and') && !isComma(chunks[index - 1]))
    return null;
  const own = chunks[index];
  const words =
    own?.is === 'person' && own.post ? text.slice(own.post.start, own.post.end).split(/\s+/).length : 0;
  const before = chunks.slice(Math.max(0, index - 3), index).findLast((chunk) => chunk.is === 'person');
  if (before?.is !== 'person' || !before.party) return null;
  const served = before.party.startsWith('org:');
  // Who serves an organisation is named with it, or with another; "and" behind a comma begins the officials of another state.
  if (served ? words > 2 : chunks[index - 3] === before) return null;
  doubts.push('party-from-neighbour');
  return before.party;
}

/** "Kenya was represented by its Permanent Representative": the party that the sentence spoke of last. */
function possessor(chunks: readonly Chunk[], index: number, doubts: Doubt[]): PartyRef | null {
  if (!senseOf(chunks[index - 1], 'determiner')?.possessive) return null;
  const party = chunks.slice(0, index).findLast((chunk) => chunk.is === 'party');
  if (party?.is !== 'party') return null;
  doubts.push('party-from-neighbour');
  return party.party.party;
}

/** "Mayor of Rotterdam", « Institut Pasteur de Dakar », «محافظ الإسكندرية»: the country of the place whose official it is, not where one is sent. */
function countryOfPlace(post: Span, { named }: Scene, ofState: boolean): PartyRef | null {
  if (!ofState) return null;
  const at = named.findIndex(
    ({ is, start, end, particles }) =>
      is === 'place' && start >= post.start && end <= post.end && particles === '',
  );
  const place = named[at];
  const before = named[senseOf(named[at - 1], 'determiner') ? at - 2 : at - 1];
  const marker = senseOf(before, 'marker')?.role;
  return place?.is === 'place' && (marker === undefined || marker === 'of') ? place.place.country : null;
}

const isState = (party: PartyRef | null): boolean => typeof party === 'string' && !party.startsWith('org:');

/** The minister of whom an organisation's text says no more is the host's. */
function hostParty(host: PartyRef | null, doubts: Doubt[]): PartyRef | null {
  if (host !== null) doubts.push('party-from-host');
  return host;
}

function issuerParty(account: Account, doubts: Doubt[]): PartyRef | null {
  if (account.issuer === null) return null;
  doubts.push('party-from-issuer');
  return account.issuer;
}

import { findParties } from '../../../language/gazetteer/index.ts';
import type { PartyRef } from '../../finding.ts';
import { type Actor, groupAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, isPossessive, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { isJoint } from '../../phrases/tail.ts';
import { skipFillers } from '../../phrases/verb-first.ts';
import type { Account, Scene } from '../../scene.ts';

/** Who hosted, who did so beside a host, and who chaired. */
export interface Roles {
  readonly hosts: readonly PartyRef[];
  readonly coHosts: readonly PartyRef[];
  readonly chairs: readonly PartyRef[];
}

export const nobody: Roles = { hosts: [], coHosts: [], chairs: [] };

/** The roles that one clause about a meeting gives. */
export function rolesOf(clause: Clause, scene: Scene, account: Account): Roles {
  const parties = partiesOf(clause, scene, account);
  switch (clause.frame) {
    case 'host':
      return { ...nobody, hosts: parties };
    case 'co-host':
      return isWithChair(clause, scene) ? { ...nobody, chairs: parties } : { ...nobody, coHosts: parties };
    case 'chair':
    case 'co-chair':
    case 'assume':
      return { ...nobody, chairs: parties };
    case 'hold':
      return { ...nobody, hosts: convenes(clause) ? parties : [], chairs: ownersOfChair(scene) };
    default:
      return nobody;
  }
}

/** «ترأس الوزير، بالاشتراك مع السفيرة، الاجتماع»: jointly with the chair, whose object is still to come. */
function isWithChair(clause: Clause, { clauses }: Scene): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const chairs = before?.frame === 'chair' || before?.frame === 'co-chair';
  return (
    clause.voice === 'nominal' && chairs && !before.complement.some((chunk) => senseOf(chunk, 'meeting'))
  );
}

/** "Norway convened an emergency meeting of the Coalition": a party that holds the meeting of others is its host. */
function convenes({ voice, agents, complement }: Clause): boolean {
  const of = complement.some(
    (chunk) => chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition',
  );
  const held = complement.some((chunk) => senseOf(chunk, 'meeting'));
  return voice === 'active' && of && held && agents.some((agent) => agent.kind === 'party');
}

/** "under Kenya's chairmanship" */
const ownersOfChair = ({ chunks }: Scene): PartyRef[] =>
  chunks.flatMap((chunk, index) => {
    const seat = isPossessive(chunks[index + 1]) ? senseOf(chunks[index + 2], 'seat') : undefined;
    const under = senseOf(chunks[index - 1], 'marker')?.role === 'with';
    return chunk.is === 'party' && seat && under ? [chunk.party.party] : [];
  });

function partiesOf(clause: Clause, scene: Scene, account: Account): PartyRef[] {
  const actors = [
    ...subjectsOf(clause, account),
    ...ofLevel(clause, scene, account),
    ...partnersIn(clause, account),
  ];
  const parties = actors.flatMap((actor) => partyOf(actor, clause, scene, account) ?? []);
  return distinct([...institutionIn(clause, scene, account), ...parties]);
}

/** "the Deputy Ministers of Chile and New Zealand": of whom those are who act. */
function ofLevel({ agents, agency }: Clause, { chunks }: Scene, { text }: Account): readonly Actor[] {
  const [only, ...others] = agents;
  if (!only || others.length > 0 || agency !== 'stated' || !senseOf(only.chunk, 'level')) return [];
  const at = chunks.indexOf(only.chunk) + 1;
  if (senseOf(chunks[at], 'marker')?.role !== 'of') return [];
  const group = groupAt(chunks, at + 1, chunks.length, text);
  const parties = group?.actors.filter(({ kind }) => kind === 'party') ?? [];
  return parties.length === 2 ? parties : [];
}

/** Who acts. A body is what is hosted or chaired, and no host: «يشرّف مصر أن تستضيف الجلسة العامة». */
function subjectsOf(clause: Clause, { text }: Account): readonly Actor[] {
  if (clause.frame === 'co-host' && clause.voice === 'active')
    return besideHost(clause, text) ?? clause.agents;
  const acts = clause.agents.some(({ kind }) => kind === 'party' || kind === 'person');
  // « la réunion, que présidait le Kenya »
  if (!acts && clause.voice === 'active' && clause.antecedent.length > 0 && clause.before.length === 0)
    return groupAt(clause.complement, 0, clause.complement.length, text)?.actors ?? [];
  if (clause.agents.some((agent) => agent.kind !== 'body') || clause.voice !== 'active') return clause.agents;
  const last = clause.before.findLastIndex((chunk) => chunk.is === 'party' || chunk.is === 'person');
  return last < 0 ? [] : (groupAt(clause.before, last, clause.before.length, text)?.actors ?? []);
}

/** "hosted by Norway, Palau and Japan co-hosting": all behind the comma, not the host before it. */
function besideHost({ before }: Clause, text: string): readonly Actor[] | undefined {
  const from = before.findLastIndex(isComma) + 1;
  const group = from > 0 ? groupAt(before, from, before.length, text) : undefined;
  const ends = group && before.slice(group.to).every((chunk) => senseOf(chunk, 'filler'));
  return ends ? group.actors : undefined;
}

/** "hosted by the Ministry and Kenya", «التي نظمتها الوزارة»: an institution of no named party is the issuer's own. */
function institutionIn(
  { agency, complement, frame, voice }: Clause,
  scene: Scene,
  account: Account,
): PartyRef[] {
  const { text, issuer } = account;
  const at = skipFillers(complement, 0);
  const first = complement[at];
  // What is chaired may be an institution, what hosts is one.
  const follows = voice === 'nominal' || frame === 'host' || frame === 'co-host';
  if (!follows || agency !== 'unknown' || issuer === null || !first) return [];
  if (!senseOf(first, 'government') && !isInstitution(first, scene, account)) return [];
  const behind = isJoint(complement[at + 1])
    ? groupAt(complement, at + 2, complement.length, text)
    : undefined;
  return [issuer, ...(behind?.actors ?? []).flatMap((actor) => actor.party ?? [])];
}

/** "co-chaired with Kenya", « a accueilli, avec le Cameroun, une réunion »: those behind a plain "with". */
function partnersIn({ frame, complement }: Clause, { text }: Account): readonly Actor[] {
  const shared = frame === 'co-chair' || frame === 'co-host';
  const at = complement.findIndex(
    (chunk) => senseOf(chunk, 'marker')?.role === 'with' && chunk.to - chunk.from === 1,
  );
  const directly = complement.slice(0, at).every(isWhenOrWhere);
  if (at < 0 || !(shared || (directly && frame !== 'open'))) return [];
  const group = groupAt(complement, at + 1, complement.length, text);
  const asCoHost = senseOf(complement[group?.to ?? at], 'marker')?.role === 'as';
  return group && !asCoHost ? group.actors : [];
}

const isWhenOrWhere = (chunk: Chunk): boolean =>
  chunk.is === 'date' ||
  chunk.is === 'place' ||
  isComma(chunk) ||
  ['in', 'to', 'on'].includes(senseOf(chunk, 'marker')?.role ?? '');

/** The party of one who acts: as the text says it beside the name, or else the issuer's, whose officials need no party. */
function partyOf(actor: Actor, { agents, frame }: Clause, scene: Scene, account: Account): PartyRef | null {
  const { chunk } = actor;
  if (actor.party) return actor.party;
  if (chunk.is !== 'person')
    return actor.kind === 'members' && isInstitution(chunk, scene, account) ? account.issuer : null;
  // "chaired by the Gambia, president of the session"
  if (!chunk.name && agents.some((other) => other.party !== null)) return null;
  const own = chunk.post !== null || frame === 'host';
  return nationalityIn(chunk, scene, account) ?? partyBeside(chunk, scene) ?? (own ? account.issuer : null);
}

/** "the Ministry", «الأمانة العامة»: with the article, as one that the letterhead names. */
const isInstitution = (chunk: Chunk, { sentence }: Scene, { lexicon }: Account): boolean =>
  lexicon.header.institutions.matchAt(sentence.tokens, chunk.from) !== undefined;

/** "Director in the Iraqi Ministry of Planning": the party within the words of the post. */
function nationalityIn(chunk: Chunk, { sentence }: Scene, { lexicon }: Account): PartyRef | null {
  const words = sentence.tokens.slice(chunk.from, chunk.to);
  return findParties(words, lexicon.grammar.language)[0]?.party ?? null;
}

/** "Dr. Haraldsen of Norway", "Ms. Gathoni, Energy Secretary of Kenya": what stands beside a name up to the next joint. */
function partyBeside(person: Chunk, { chunks }: Scene): PartyRef | null {
  const from = chunks.indexOf(person) + 1;
  // "Ms. Ana Duarte (Cabo Verde)"
  const [mark, within] = [chunks[from], chunks[from + 1]];
  if (mark?.is === 'punctuation' && mark.mark === '(' && within?.is === 'party') return within.party.party;
  const apposition = isComma(chunks[from]);
  for (let index = apposition ? from + 1 : from; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (chunk.is === 'person') return apposition && !chunk.name ? chunk.party : null;
    if (isJoint(chunk) || chunk.is === 'punctuation' || isVerb(chunk)) return null;
    const of = senseOf(chunks[index - 1], 'marker') ?? senseOf(chunks[index - 1], 'determiner');
    if (chunk.is === 'party' && !apposition && of && !isPossessive(chunks[index + 1]))
      return chunk.party.party;
  }
  return null;
}

const isVerb = (chunk: Chunk): boolean =>
  senseOf(chunk, 'trigger')?.voice === 'active' || senseOf(chunk, 'boundary') !== undefined;

export const distinct = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [typeof party === 'string' ? party : party.name, party])).values(),
];

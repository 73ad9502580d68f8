import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import type { Frame } from '../../grammar.ts';
import { type Actor, groupAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, type Scene, spanOf } from '../../scene.ts';
import { cityOfLine, type Place, type Setting, settingOf } from './setting.ts';

/** What one clause, or one heading, says of a meeting. */
export interface Mention extends Setting {
  /** Index of the scene. */
  readonly at: number;
  readonly span: Span;
  /** `stated`: a clause says that it took place. `named`: a heading or passing noun phrase. */
  readonly as: 'stated' | 'named';
  readonly hosts: readonly PartyRef[];
  readonly coHosts: readonly PartyRef[];
  readonly chairs: readonly PartyRef[];
}

const meetingFrames: ReadonlySet<Frame> = new Set<Frame>([
  'hold',
  'host',
  'co-host',
  'chair',
  'co-chair',
  'open',
]);
/** An adjective of time stands at most this many chunks from its meeting. */
const reach = 2;
const nobody = { hosts: [], coHosts: [], chairs: [] };

/** Every mention of a meeting that may be the one reported, in the order of the text. */
export function mentionsOf(account: Account): Mention[] {
  const mentions: Mention[] = [];
  for (const [at, scene] of account.scenes.entries()) {
    const stated = scene.line ? [] : statedIn(scene, at, account, mentions.at(-1));
    const named =
      stated.length === 0 &&
      !isOtherTime(scene.chunks) &&
      scene.chunks.some((chunk) => senseOf(chunk, 'meeting') || (scene.line && isPlenary(chunk)));
    if (named) stated.push(namedIn(scene, at, account));
    mentions.push(...stated);
  }
  return mentions;
}

function statedIn(scene: Scene, at: number, account: Account, previous: Mention | undefined): Mention[] {
  const clauses = scene.clauses
    .filter(
      (clause) =>
        meetingFrames.has(clause.frame) && !clause.negated && !clause.hypothetical && !clause.future,
    )
    .map((clause) => ({
      clause,
      near: withoutOthers([...clause.before, clause.trigger, ...clause.complement]),
    }))
    .filter(({ near }) => !isOtherTime(near));
  const reported = clauses.some(({ clause, near }) => isAboutMeeting(clause, near));
  // "At the invitation of …, under the chairmanship of …, ministers met"; "It was chaired by …" after such a sentence.
  const goesOn = reported || (previous?.as === 'stated' && previous.at === at - 1);
  return clauses
    .filter(({ clause, near }) => isAboutMeeting(clause, near) || (goesOn && isTurn(clause)))
    .map(({ clause, near }) => {
      const setting = settingOf(
        withoutOthers([...near, ...clause.after, ...clause.antecedent]),
        near,
        account,
      );
      return {
        at,
        span: spanOf(scene.chunks) ?? scene.sentence,
        as: 'stated',
        ...setting,
        place: setting.place ?? cityThatHosts(clause, account),
        ...rolesOf(clause, account),
      };
    });
}

/** "Oslo hosted the summit", «احتضنت مدينة بنزرت»: the city stands where the subject would. */
function cityThatHosts(clause: Clause, account: Account): Place {
  if (clause.voice !== 'active' || clause.agents.length > 0) return null;
  const subject = [...clause.before, ...clause.complement.slice(0, 2)];
  return clause.frame === 'host' ? cityOfLine(subject, account) : null;
}

/** "after the meeting in Nairobi in June", «بعد اجتماع …»: what stands there, up to a comma or verb, is of another meeting. */
function withoutOthers(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let index = 0; index < chunks.length; ) {
    const end = isBeforeOrAfter(chunks[index]) ? endOfOther(chunks, index + 1) : index;
    if (chunks.slice(index, end).some((chunk) => senseOf(chunk, 'meeting'))) index = end;
    else kept.push(chunks[index++]!);
  }
  return kept;
}

const isBeforeOrAfter = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'other-time') !== undefined && senseOf(chunk, 'marker') !== undefined;

function endOfOther(chunks: readonly Chunk[], from: number): number {
  let end = from;
  while (end < chunks.length && !isComma(chunks[end]) && !isVerb(chunks[end]!)) end++;
  return end;
}

const isVerb = (chunk: Chunk): boolean =>
  senseOf(chunk, 'trigger') !== undefined && senseOf(chunk, 'meeting') === undefined;

/** A turn like "hosted by" or «برئاسة» that speaks of no body of its own. */
function isTurn(clause: Clause): boolean {
  if (clause.frame === 'co-host') return true;
  // « le Gabon la présidait »: an object pronoun before the verb is the meeting of the sentence before.
  if (clause.voice === 'active' && senseOf(clause.before.at(-1), 'determiner')) return true;
  // "served as co-chairs", "occupied the chair", "hosted today, with Kenya as co-host, a meeting": no object follows.
  const next = clause.complement.find((chunk) => chunk.is !== 'date');
  const closed = next === undefined || next.is === 'punctuation' || senseOf(next, 'marker') !== undefined;
  const bodiless = ![...clause.before, ...clause.complement].some((chunk) => chunk.is === 'body');
  const chairs = clause.frame === 'chair' || clause.frame === 'co-chair' || clause.frame === 'host';
  return bodiless && (clause.voice === 'nominal' || (chairs && closed));
}

/** A plenary is a body and its meeting at once. */
const isPlenary = (chunk: Chunk): boolean => chunk.is === 'body' && chunk.kind === 'plenary';

/** A heading or a noun phrase names body, level and form; only a heading gives place and day. */
function namedIn(scene: Scene, at: number, account: Account): Mention {
  const setting = settingOf(scene.chunks, scene.chunks, account);
  return {
    at,
    span: scene.sentence,
    as: 'named',
    ...(scene.line ? setting : { ...setting, day: null, place: null }),
    ...nobody,
  };
}

function isAboutMeeting(clause: Clause, near: readonly Chunk[]): boolean {
  if (clause.complement.some((chunk) => senseOf(chunk, 'member'))) return false;
  if (near.some((chunk) => senseOf(chunk, 'meeting') || isPlenary(chunk))) return true;
  if (clause.frame !== 'hold' && isMeetingLast(clause.antecedent)) return true;
  const hasBody = clause.complement.some((chunk) => chunk.is === 'body');
  if ((clause.frame === 'host' || clause.frame === 'open') && clause.voice === 'active')
    return hasBody || isCoalitionIn(clause.complement);
  return clause.frame === 'hold' && meets(clause);
}

/** "the meeting of the Coalition, which Norway hosted": it is the meeting that is spoken of, no body behind it. */
function isMeetingLast(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.is === 'body' || senseOf(chunk, 'meeting'));
  return last !== undefined && last.is !== 'body';
}

const isCoalitionIn = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => senseOf(chunk, 'actor')?.actor === 'coalition');

/** "met", «اجتمع»: the verb alone is enough where those who meet are of the coalition, or where it says where or when. */
function meets(clause: Clause): boolean {
  if (clause.agents.length > 0) return clause.agents.some((agent) => agent.kind !== 'outsider');
  return (
    clause.complement.some((chunk) => chunk.is === 'date') &&
    clause.complement.some((chunk) => chunk.is === 'place')
  );
}

/** Words like "previous" or "next" stand beside the meeting, or, where no noun names it, anywhere in the clause. */
function isOtherTime(chunks: readonly Chunk[]): boolean {
  const meetings = chunks.flatMap((chunk, index) => (senseOf(chunk, 'meeting') ? [index] : []));
  return chunks.some((chunk, index) => {
    if (!senseOf(chunk, 'other-time') || isBeforeOrAfter(chunk)) return false;
    return meetings.length === 0 || meetings.some((meeting) => Math.abs(meeting - index) <= reach);
  });
}

function rolesOf(clause: Clause, account: Account): Pick<Mention, 'hosts' | 'coHosts' | 'chairs'> {
  const actors = [...clause.agents, ...partnersIn(clause, account)];
  const parties = distinct(actors.flatMap((actor) => actor.party ?? partyOfIssuer(actor, account) ?? []));
  if (clause.frame === 'host') return { ...nobody, hosts: parties };
  if (clause.frame === 'co-host') return { ...nobody, coHosts: parties };
  if (clause.frame === 'chair' || clause.frame === 'co-chair') return { ...nobody, chairs: parties };
  return nobody;
}

/** "co-chaired with Kenya": those behind the first plain "with". */
function partnersIn({ frame, complement }: Clause, { text }: Account): readonly Actor[] {
  if (frame !== 'co-chair' && frame !== 'co-host') return [];
  const at = complement.findIndex(
    (chunk) => senseOf(chunk, 'marker')?.role === 'with' && chunk.to - chunk.from === 1,
  );
  return at < 0 ? [] : (groupAt(complement, at + 1, complement.length, text)?.actors ?? []);
}

/** A minister of no named state is the issuer's own. */
const partyOfIssuer = ({ chunk }: Actor, { issuer }: Account): PartyRef | null =>
  chunk.is === 'person' && chunk.post !== null ? issuer : null;

export const distinct = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [typeof party === 'string' ? party : party.name, party])).values(),
];

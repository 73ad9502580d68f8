import type { Span } from '../../../language/span.ts';
import type { Frame, Sense } from '../../grammar.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, type Scene, spanOf } from '../../scene.ts';
import { type Place, unknownCityBehind } from './city.ts';
import { bringsTogether, receivesMember } from './gathering.ts';
import { inlineDateline, isOtherTime, upToSemicolon, withoutOthers } from './others.ts';
import { nobody, type Roles, rolesOf } from './roles.ts';
import { cityOfLine, type Setting, settingOf } from './setting.ts';

/** What one clause, or one heading, says of a meeting. */
export interface Mention extends Setting, Roles {
  /** Index of the scene. */
  readonly at: number;
  readonly span: Span;
  /** `stated`: a clause says that it took place. `named`: a heading or passing noun phrase. */
  readonly as: 'stated' | 'named';
}

const meetingFrames: ReadonlySet<Frame> = new Set<Frame>([
  'hold',
  'host',
  'co-host',
  'chair',
  'co-chair',
  'open',
]);
/** Turns of these frames tell of a role; what the sentence goes on with is something else. */
const roleFrames: ReadonlySet<Frame> = new Set<Frame>(['co-host', 'chair', 'co-chair', 'open']);

/** A preamble names who chaired in a paragraph of its own, some way behind the meeting: "Under the chairmanship of Kenya,". */
const longestPreamble = 8;

/** Every mention of a meeting that may be the one reported, in the order of the text. */
export function mentionsOf(account: Account): Mention[] {
  const mentions: Mention[] = [];
  for (const [at, scene] of account.scenes.entries()) {
    // A line that ends in a comma is no heading but a clause of a preamble.
    const heading = scene.line && !isComma(scene.chunks.at(-1));
    const stated = heading ? [] : statedIn(scene, at, account, mentions.at(-1));
    const named =
      stated.length === 0 &&
      scene.chunks.some((chunk) => senseOf(chunk, 'meeting') || (scene.line && isPlenary(chunk))) &&
      !isOtherTime(scene.chunks);
    if (named) stated.push(namedIn(scene, at, account));
    mentions.push(...stated);
  }
  return mentions;
}

function statedIn(scene: Scene, at: number, account: Account, previous: Mention | undefined): Mention[] {
  const ofMeetings = scene.clauses.filter(
    (clause) =>
      isOfMeetings(clause, scene) &&
      !clause.negated &&
      !clause.hypothetical &&
      !clause.future &&
      !isIntended(clause, scene) &&
      !isOfNone(clause, scene),
  );
  if (ofMeetings.length === 0) return [];
  const dateline = inlineDateline(scene.chunks);
  const clauses = ofMeetings
    .map((clause) => ({
      clause,
      near: withoutOthers(withoutDateline(nearby(clause, scene), dateline)),
    }))
    .filter(({ near }) => !isOtherTime(near));
  const reported = clauses.some(({ clause, near }) => isAboutMeeting(clause, near));
  // "At the invitation of …, under the chairmanship of …, ministers met"; "It was chaired by …" after such a sentence.
  const goesOn = reported || (previous?.as === 'stated' && at - previous.at <= reachOf(scene));
  return clauses
    .filter(({ clause, near }) => isAboutMeeting(clause, near) || (goesOn && isTurn(clause)))
    .map(({ clause, near }) => {
      const behind = roleFrames.has(clause.frame) ? [] : upToSemicolon(clause.after);
      const around = withoutOthers([...near, ...behind, ...clause.antecedent]);
      const setting = settingOf(around, near, scene, account);
      return {
        at,
        span: spanOf(scene.chunks) ?? scene.sentence,
        as: 'stated',
        ...setting,
        place: setting.place ?? cityThatHosts(clause, account),
        ...rolesOf(clause, scene, account),
      };
    });
}

const withoutDateline = (chunks: readonly Chunk[], dateline: readonly Chunk[]): readonly Chunk[] =>
  dateline.length === 0 ? chunks : chunks.filter((chunk) => !dateline.includes(chunk));

/** How many sentences back the meeting may stand of which this one goes on to tell. */
function reachOf({ chunks, clauses }: Scene): number {
  const [first] = clauses;
  return first?.voice === 'nominal' && first.trigger === chunks[0] ? longestPreamble : 1;
}

/** The chunks of a clause; a subject behind its verb is none of its complement. */
function nearby(clause: Clause, scene: Scene): Chunk[] {
  const { trigger, agents, agency, complement } = clause;
  const behind = agency === 'stated' ? agents.map(({ chunk }) => chunk) : [];
  const subject = behind.filter((chunk) => chunk.from > trigger.from && !complement.includes(chunk));
  return [...ownBefore(clause, scene), trigger, ...subject, ...complement];
}

/** "The Coalition, which last met in Nairobi in 2019, met": what a relative tells of another time ends at its comma. */
function ownBefore(clause: Clause, { clauses }: Scene): readonly Chunk[] {
  const relative = clauses[clauses.indexOf(clause) - 1];
  const other = relative !== undefined && relative.antecedent.length > 0 && isOtherTime(relative.before);
  return other ? clause.before.slice(clause.before.findLastIndex(isComma) + 1) : clause.before;
}

/** Its verb is one of meetings, «تولت ألمانيا رئاسة الجلسات» among them, or it tells that the coalition was founded at one. */
function isOfMeetings(clause: Clause, scene: Scene): boolean {
  if (clause.frame === 'assume') return chairTaken(clause) !== undefined;
  // "the conference concluded in Brno"
  if (clause.frame === 'say')
    return endsOrBegins(clause) && clause.before.some((chunk) => senseOf(chunk, 'meeting'));
  if (clause.frame === 'establish') return isFounding(clause);
  if (clause.frame !== 'hold' || clause.voice !== 'nominal') return meetingFrames.has(clause.frame);
  // "informed the members of the holding of a session", but not "called for the holding of a conference"
  return scene.clauses.every(({ frame }) => frame === 'say' || meetingFrames.has(frame));
}

const endsOrBegins = ({ trigger }: Clause): boolean => senseOf(trigger, 'phase') !== undefined;

/** "No meeting was held" */
const isOfNone = ({ trigger }: Clause, { chunks }: Scene): boolean =>
  chunks.some(
    (chunk, index) =>
      senseOf(chunk, 'meeting') && senseOf(chunks[index - 1], 'negation') && chunk.to <= trigger.to,
  );

/** "Korea intends to host", «تعتزم كوريا استضافته»: the verb directly before it plans or calls. */
function isIntended(clause: Clause, { clauses }: Scene): boolean {
  const before = clause.voice === 'nominal' ? undefined : clauses[clauses.indexOf(clause) - 1];
  if (before?.frame !== 'plan' && before?.frame !== 'call' && before?.frame !== 'commitment') return false;
  const end = before.complement.at(-1) ?? before.trigger;
  return clause.trigger.from - end.to <= 1 && !before.complement.some(isComma);
}

/** The chair that is taken, by itself or of the meeting. */
function chairTaken({ voice, complement }: Clause): Extract<Sense, { is: 'seat' }> | undefined {
  if (voice !== 'active' || complement.some((chunk) => chunk.is === 'body' || isCoalition(chunk)))
    return undefined;
  const seat = senseOf(
    complement.find((chunk) => !senseOf(chunk, 'determiner')),
    'seat',
  );
  return seat?.role === 'co-lead' ? undefined : seat;
}

/** "founded the Coalition of Shared Leave in Oslo today" */
const isFounding = ({ complement }: Clause): boolean =>
  isCoalitionIn(complement) &&
  complement.some((chunk) => chunk.is === 'date') &&
  complement.some((chunk) => chunk.is === 'place');

/** "Oslo hosted the summit", «احتضنت مدينة بنزرت»: the city stands where the subject would. */
function cityThatHosts(clause: Clause, account: Account): Place {
  if (clause.voice !== 'active' || clause.agency === 'stated' || clause.frame !== 'host') return null;
  const [first, second] = clause.complement;
  return (
    cityOfLine([...clause.before, ...clause.complement.slice(0, 4)], account) ??
    unknownCityBehind(first, second, account)
  );
}

/** A turn like "hosted by" or «برئاسة» that speaks of no body of its own. */
function isTurn(clause: Clause): boolean {
  // "were co-hosts of the site visit"
  if (clause.frame === 'co-host') return senseOf(clause.complement[0], 'marker')?.role !== 'of';
  // « le Gabon la présidait »: an object pronoun before the verb is the meeting of the sentence before.
  if (clause.voice === 'active' && senseOf(clause.before.at(-1), 'determiner')) return true;
  // "served as co-chairs", "occupied the chair", "hosted today, with Kenya as co-host, a meeting": no object follows.
  const next = clause.complement.find(
    (chunk) => chunk.is !== 'date' && !senseOf(chunk, 'seat') && !senseOf(chunk, 'filler'),
  );
  const closed = next === undefined || next.is === 'punctuation' || isClosing(next);
  if (clause.frame === 'assume') return chairTaken(clause)?.ofEarlier === true;
  // "at the invitation of Kenya, the Core Group convened": up to the comma.
  const end = clause.voice === 'nominal' ? clause.complement.findIndex(isComma) : -1;
  const own = end < 0 ? clause.complement : clause.complement.slice(0, end);
  const bodiless = ![...clause.before, ...own].some((chunk) => chunk.is === 'body');
  const chairs = clause.frame === 'chair' || clause.frame === 'co-chair' || clause.frame === 'host';
  return bodiless && (clause.voice === 'nominal' || (chairs && closed));
}

/** No object stands there: "hosted and Norway chaired", "presided over". */
const isClosing = (chunk: Chunk): boolean =>
  senseOf(chunk, 'marker') !== undefined || senseOf(chunk, 'and') !== undefined;

/** A plenary is a body and its meeting at once. */
const isPlenary = (chunk: Chunk): boolean => chunk.is === 'body' && chunk.kind === 'plenary';

/** A heading or a noun phrase names body, level and form; only a heading gives place and day. */
function namedIn(scene: Scene, at: number, account: Account): Mention {
  const setting = settingOf(scene.chunks, scene.chunks, scene, account);
  return {
    at,
    span: scene.sentence,
    as: 'named',
    ...(scene.line ? setting : { ...setting, day: null, place: null }),
    ...nobody,
  };
}

function isAboutMeeting(clause: Clause, near: readonly Chunk[]): boolean {
  if (receivesMember(clause)) return false;
  // "the meeting ended": what begins and ends is a meeting only where it says so.
  if (clause.frame === 'say' || (clause.frame === 'hold' && endsOrBegins(clause)))
    return near.some((chunk) => senseOf(chunk, 'meeting') || isPlenary(chunk));
  if (near.some((chunk) => senseOf(chunk, 'meeting') || isPlenary(chunk))) return true;
  if (clause.frame === 'establish') return true;
  if (isMeetingLast(clause.antecedent)) return true;
  const hasBody = clause.complement.some((chunk) => chunk.is === 'body');
  if ((clause.frame === 'host' || clause.frame === 'open') && clause.voice === 'active')
    return hasBody || isCoalitionIn(clause.complement) || bringsTogether(clause);
  return clause.frame === 'hold' && meets(clause);
}

/** "the meeting of the Coalition, which Norway hosted": it is the meeting that is spoken of, no body behind it. */
function isMeetingLast(chunks: readonly Chunk[]): boolean {
  const last = chunks.findLast((chunk) => chunk.is === 'body' || senseOf(chunk, 'meeting'));
  return last !== undefined && last.is !== 'body';
}

const isCoalition = (chunk: Chunk): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';
const isCoalitionIn = (chunks: readonly Chunk[]): boolean => chunks.some(isCoalition);

/** "met", «اجتمع»: the verb alone is enough where those who meet are of the coalition, or where it says where or when. */
function meets(clause: Clause): boolean {
  if (clause.agents.length > 0) return clause.agents.some((agent) => agent.kind !== 'outsider');
  return (
    clause.complement.some((chunk) => chunk.is === 'date') &&
    clause.complement.some((chunk) => chunk.is === 'place')
  );
}

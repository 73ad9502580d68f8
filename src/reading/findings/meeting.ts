import { resolveDate } from '../../language/dates/index.ts';
import type { Span } from '../../language/span.ts';
import type { Level, MeetingFinding, MeetingFormat, PartyRef } from '../finding.ts';
import type { Actor } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { type Account, type Doubt, type Fact, type Proposal, type Scene, spanOf } from '../scene.ts';

type MeetingFact = Extract<Fact, { type: 'meeting' }>;
type Place = MeetingFinding['place'];

/** What one sentence says of the meeting. */
interface Mention {
  readonly scene: Scene;
  readonly span: Span;
  readonly body: string | null;
  readonly level: Level | null;
  readonly format: MeetingFormat | null;
  readonly date: { readonly words: string; readonly from: string; readonly to: string } | null;
  readonly place: Place;
  readonly hosts: readonly PartyRef[];
  readonly coHosts: readonly PartyRef[];
  readonly chairs: readonly PartyRef[];
  readonly heading: boolean;
}

const meetingFrames = new Set(['hold', 'host', 'co-host', 'chair', 'co-chair', 'open']);
/** An adjective of time stands at most this many chunks from its meeting. */
const reach = 2;

/**
 * The meeting that the text reports, if it reports one: the first that a sentence states, completed by the sentences that say
 * more of it and contradict nothing. Earlier and announced meetings are passed over.
 */
export function meetingOf(account: Account): Proposal[] {
  const mentions = account.scenes.flatMap((scene) => mentionsIn(scene, account));
  const stated = mentions.filter((mention) => !mention.heading);
  const first = stated[0] ?? mentions.find((mention) => mention.place && mention.date);
  if (!first) return [];
  const about = mentions.filter((mention) => mention === first || agrees(first, mention));
  const pick = <T>(get: (mention: Mention) => T | null): T | null => {
    for (const mention of [first, ...about]) if (get(mention) !== null) return get(mention);
    return null;
  };
  const union = (get: (mention: Mention) => readonly PartyRef[]): PartyRef[] => distinct(about.flatMap(get));
  const date = pick((mention) => mention.date);
  const hosts = union((mention) => mention.hosts);
  const fact: MeetingFact = {
    type: 'meeting',
    body: pick((mention) => mention.body),
    level: pick((mention) => mention.level),
    from: date?.from || null,
    to: date?.to || null,
    dateStated: date?.words ?? null,
    place: pick((mention) => mention.place),
    format: pick((mention) => mention.format) ?? 'in-person',
    hosts,
    coHosts: union((mention) => mention.coHosts).filter((party) => !hosts.includes(party)),
    chairs: union((mention) => mention.chairs),
  };
  const spans = about.filter((mention) => mention === first || !mention.heading).map((mention) => mention.span);
  const doubts: Doubt[] = [];
  if (first.heading) doubts.push('from-heading');
  if (!date) doubts.push('date-unknown');
  if (!fact.place && fact.format === 'in-person') doubts.push('place-unknown');
  if (hosts.length === 0) doubts.push('host-unknown');
  return [{ fact, spans: distinctSpans(spans), doubts, reason: 'meeting: the first that a sentence reports' }];
}

function mentionsIn(scene: Scene, account: Account): Mention[] {
  const mentions: Mention[] = [];
  for (const clause of scene.clauses) {
    if (!meetingFrames.has(clause.frame) || clause.negated || clause.hypothetical || clause.future) continue;
    const nearby = [...clause.before, clause.trigger, ...clause.complement];
    if (!isAboutMeeting(clause, nearby)) continue;
    if (isOtherTime(nearby)) continue;
    mentions.push(mentionOf(scene, clause, nearby, account));
  }
  if (scene.line && mentions.length === 0 && scene.chunks.some((chunk) => senseOf(chunk, 'meeting'))) {
    if (!isOtherTime(scene.chunks)) mentions.push(headingMention(scene, account));
  }
  return mentions;
}

function isAboutMeeting(clause: Clause, nearby: readonly Chunk[]): boolean {
  if (nearby.some((chunk) => senseOf(chunk, 'meeting'))) return true;
  const body = clause.complement.some((chunk) => chunk.is === 'body');
  if (clause.frame === 'host' || clause.frame === 'open') return body && clause.voice === 'active';
  // «اجتمع», "met": the verb alone is enough where those who meet are of the coalition.
  return clause.frame === 'hold' && clause.agents.some((agent) => agent.kind !== 'outsider');
}

function isOtherTime(chunks: readonly Chunk[]): boolean {
  const meetings = chunks.flatMap((chunk, index) => (senseOf(chunk, 'meeting') ? [index] : []));
  return chunks.some(
    (chunk, index) => senseOf(chunk, 'other-time') && meetings.some((meeting) => Math.abs(meeting - index) <= reach),
  );
}

function mentionOf(scene: Scene, clause: Clause, nearby: readonly Chunk[], account: Account): Mention {
  const around = [...clause.before, clause.trigger, ...clause.after];
  const parties = partiesOf(clause.agents);
  const roles = rolesOf(clause, parties);
  return {
    scene,
    span: spanOf(scene.chunks) ?? scene.sentence,
    ...settingOf(around, nearby, account),
    ...roles,
    heading: false,
  };
}

function headingMention(scene: Scene, account: Account): Mention {
  return {
    scene,
    span: scene.sentence,
    ...settingOf(scene.chunks, scene.chunks, account),
    hosts: [],
    coHosts: [],
    chairs: [],
    heading: true,
  };
}

function rolesOf(clause: Clause, parties: readonly PartyRef[]): Pick<Mention, 'hosts' | 'coHosts' | 'chairs'> {
  const none = { hosts: [], coHosts: [], chairs: [] };
  if (clause.frame === 'host') return { ...none, hosts: parties };
  if (clause.frame === 'co-host') return { ...none, coHosts: parties };
  if (clause.frame === 'chair' || clause.frame === 'co-chair') return { ...none, chairs: parties };
  return none;
}

/** The parties that actors stand for: their own, or that of the official. */
function partiesOf(actors: readonly Actor[]): PartyRef[] {
  return distinct(actors.flatMap((actor) => actor.party ?? []));
}

function settingOf(
  around: readonly Chunk[],
  nearby: readonly Chunk[],
  account: Account,
): Pick<Mention, 'body' | 'level' | 'format' | 'date' | 'place'> {
  const body = nearby.find((chunk) => chunk.is === 'body');
  const name = body?.is === 'body' ? body.names[0] : undefined;
  return {
    body: name ? account.text.slice(name.start, name.end) : null,
    level: first(nearby, (chunk) => senseOf(chunk, 'level')?.level ?? senseOf(chunk, 'meeting')?.level),
    format: first(around, (chunk) => senseOf(chunk, 'format')?.format),
    date: dateIn(around, account),
    place: placeIn(around, account),
  };
}

function first<T>(chunks: readonly Chunk[], get: (chunk: Chunk) => T | undefined): T | null {
  for (const chunk of chunks) {
    const value = get(chunk);
    if (value !== undefined) return value;
  }
  return null;
}

function dateIn(chunks: readonly Chunk[], account: Account): Mention['date'] {
  for (const chunk of chunks) {
    if (chunk.is !== 'date' || chunk.date.when.kind === 'undated') continue;
    const resolved = resolveDate(chunk.date, account.issuedOn);
    const words = account.text.slice(chunk.start, chunk.end);
    if (!resolved) continue;
    const contradicts = resolved.problem !== null && resolved.problem !== 'weekday-differs';
    return contradicts ? { words, from: '', to: '' } : { words, from: resolved.first, to: resolved.last };
  }
  return null;
}

/**
 * The first city, or state, behind "in" or its like; a city in a heading needs no preposition. The city keeps the words of
 * the text.
 */
function placeIn(chunks: readonly Chunk[], account: Account): Place {
  for (const [index, chunk] of chunks.entries()) {
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    if (!place || place.kind === 'region') continue;
    const role = senseOf(chunks[index - 1], 'marker')?.role;
    // «à Genève» is in Geneva, "to" with a city.
    const located = role === 'in' || (role === 'to' && place.city !== null) || attachedPreposition(chunk) === 'ب';
    const bareCity = place.kind === 'city' && role === undefined && chunk.is === 'place';
    if (!located && !bareCity) continue;
    return { city: place.city && account.text.slice(chunk.start, chunk.end), country: place.country };
  }
  return null;
}

/** Two mentions are of one meeting unless both say where, when or of what body, and differ. */
function agrees(first: Mention, other: Mention): boolean {
  const differ = <T>(a: T | null | undefined, b: T | null | undefined): boolean => Boolean(a && b && a !== b);
  return !(
    differ(first.place?.city, other.place?.city) ||
    differ(first.place?.country, other.place?.country) ||
    differ(first.date?.from, other.date?.from)
  );
}

const distinct = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [typeof party === 'string' ? party : party.name, party])).values(),
];

const distinctSpans = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

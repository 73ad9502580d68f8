import type { PartyRef } from '../../finding.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Account, Scene } from '../../scene.ts';
import { isOtherTime } from './others.ts';

/** Sentences behind the meeting's own that may still tell of its chair or host. */
const reach = 2;
/** Chunks between a verb and its seat, or its party. */
const nearby = 5;
/** Sentences of a speech in which it greets. */
const longestGreeting = 8;

/**
 * Who chaired, where no clause of a meeting says so: « le Danemark en assurait la présidence », «وتشاركت إثيوبيا وكوستاريكا في رئاستها»,
 * "under Slovenian chairmanship", "Ms. Duarte (Cabo Verde) presided", "as co-chairs of the Forum".
 */
export function chairsAround(at: number, account: Account): PartyRef[] {
  const speech = account.scenes[at]!.line;
  for (const scene of around(at, account)) {
    const { chunks } = scene;
    if (isOtherTime(chunks)) continue;
    const coming = speech ? presidents(scene) : [];
    if (coming.length > 0) return coming;
    for (const index of chunks.keys()) {
      const parties = chairsAt(chunks, index, account.text);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}

/** Who hosted, where only an infinitive says so: « Le Sénégal est honoré de vous accueillir », "Ireland is proud to host". */
export function hostsAround(at: number, account: Account): PartyRef[] {
  const speech = account.scenes[at]!.line;
  for (const scene of around(at, account)) {
    if (isOtherTime(scene.chunks) || scene.chunks.some(isToCome)) continue;
    const host = scene.chunks.findIndex((chunk, index) => isUntoldHost(chunk, scene, speech) && index > 0);
    const parties = host < 0 ? [] : partiesBefore(scene.chunks, host, nearby + 3, account.text);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** « le Portugal, qui présidera nos débats »: of a speech, also who is to chair what it opens. */
const presidents = ({ clauses }: Scene): PartyRef[] =>
  clauses.flatMap(({ frame, agents, complement, negated }) =>
    (frame === 'chair' || frame === 'co-chair') &&
    !negated &&
    !complement.some((chunk) => chunk.is === 'body')
      ? agents.flatMap(({ party }) => party ?? [])
      : [],
  );

/** The meeting's own sentence and those near it; of a speech, its greeting. */
function around(at: number, { scenes }: Account): readonly Scene[] {
  const main = scenes[at]!;
  if (!main.line) return scenes.slice(at, at + 1 + reach);
  return scenes.filter(({ line }) => !line).slice(0, longestGreeting);
}

const isToCome = (chunk: Chunk): boolean => senseOf(chunk, 'future') !== undefined;

const isUntoldHost = (chunk: Chunk, { clauses }: Scene, speech: boolean): boolean =>
  senseOf(chunk, 'trigger')?.frame === 'host' &&
  clauses.every(({ trigger, agency }) => speech || trigger !== chunk || agency !== 'stated');

function chairsAt(chunks: readonly Chunk[], index: number, text: string): PartyRef[] {
  const chunk = chunks[index]!;
  const seat = senseOf(chunk, 'seat');
  if (seat && seat.role !== 'co-lead') {
    const demonym = demonymBeside(chunks, index);
    if (demonym) return [demonym];
    const seated = inTheChair(chunks, index, text);
    if (seated.length > 0) return seated;
    const verb = verbBefore(chunks, index);
    if (verb !== undefined && (seat.ofEarlier || isClosed(chunks[index + 1])))
      return partiesOf(chunks, verb, index, text);
  }
  const frame = senseOf(chunk, 'trigger')?.frame;
  return frame === 'chair' || frame === 'co-chair' ? partyInBrackets(chunks, index) : [];
}

/** "under Slovenian chairmanship", « sous présidence slovène » */
function demonymBeside(chunks: readonly Chunk[], seat: number): PartyRef | undefined {
  const under = [chunks[seat - 1], chunks[seat - 2]].some(
    (chunk) => senseOf(chunk, 'marker')?.role === 'with',
  );
  const demonym = [chunks[seat - 1], chunks[seat + 1]].find(isDemonym);
  return under && demonym?.is === 'party' ? demonym.party.party : undefined;
}

/** "with Norway in the chair", « avec la Norvège à la présidence » */
function inTheChair(chunks: readonly Chunk[], seat: number, text: string): PartyRef[] {
  let at = seat - 1;
  while (senseOf(chunks[at], 'determiner') && !senseOf(chunks[at], 'marker')) at--;
  const role = senseOf(chunks[at], 'marker')?.role;
  if ((role !== 'in' && role !== 'to') || !isClosed(chunks[seat + 1])) return [];
  const group = groupEndingAt(chunks, at, text);
  const first = group?.[0] ? chunks.indexOf(group[0].chunk) : 0;
  const beside = chunks.slice(Math.max(0, first - 2), first).some(isWith);
  return beside ? (group?.flatMap(({ party }) => party ?? []) ?? []) : [];
}

const isWith = (chunk: Chunk): boolean => senseOf(chunk, 'marker')?.role === 'with';

const isDemonym = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'party' && chunk.party.form === 'demonym';

/** A verb of keeping or taking a seat, or of chairing, near before it. */
function verbBefore(chunks: readonly Chunk[], seat: number): number | undefined {
  for (let at = seat - 1; at >= Math.max(0, seat - nearby); at--) {
    const act = senseOf(chunks[at], 'tenure')?.act;
    const frame = senseOf(chunks[at], 'trigger')?.frame;
    if (act === 'keep' || act === 'take' || act === 'lead' || frame === 'chair' || frame === 'assume')
      return at;
    if (chunks[at]!.is === 'punctuation') return undefined;
  }
  return undefined;
}

/** Nothing says of what else the seat is: "held the chair." */
const isClosed = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.is === 'punctuation' ||
  chunk.is === 'date' ||
  senseOf(chunk, 'meeting') !== undefined ||
  senseOf(chunk, 'and') !== undefined;

/** The parties between verb and seat, or else those just before the verb. */
function partiesOf(chunks: readonly Chunk[], verb: number, seat: number, text: string): PartyRef[] {
  for (let at = verb + 1; at < seat; at++) {
    const parties = partiesAt(chunks, at, seat, text);
    if (parties.length > 0) return parties;
  }
  return partiesBefore(chunks, verb, nearby - 2, text);
}

/** The last list of parties that ends at most so many chunks before one. */
function partiesBefore(chunks: readonly Chunk[], end: number, gap: number, text: string): PartyRef[] {
  let found: PartyRef[] = [];
  for (let at = Math.max(0, end - gap - 2 * nearby); at < end; at++) {
    const group = groupAt(chunks, at, end, text);
    if (!group) continue;
    const parties = group.actors.flatMap(({ party }) => party ?? []);
    if (parties.length > 0 && end - group.to <= gap) found = parties;
    at = group.to - 1;
  }
  return found;
}

const partiesAt = (chunks: readonly Chunk[], at: number, end: number, text: string): PartyRef[] =>
  groupAt(chunks, at, end, text)?.actors.flatMap(({ party }) => party ?? []) ?? [];

/** "presided over by Ms. Ana Duarte (Cabo Verde)", up to the comma. */
function partyInBrackets(chunks: readonly Chunk[], verb: number): PartyRef[] {
  for (let at = verb + 1; at <= verb + nearby + 1 && chunks[at] && !isComma(chunks[at]); at++) {
    const [mark, party] = [chunks[at]!, chunks[at + 1]];
    if (mark.is === 'punctuation' && mark.mark === '(' && party?.is === 'party') return [party.party.party];
  }
  return [];
}

import type { SeatFinding } from '../../finding.ts';
import { type Actor, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { pointsBack } from './anaphora.ts';
import { isBody, isShortName, type RoleWord } from './role.ts';
import { type Seating, spanAround } from './seating.ts';
import {
  actsOf,
  endOf,
  isBeside,
  isBy,
  isOver,
  partiesBehind,
  relativeEnd,
  type SeatVerb,
  seatVerbAt,
  skipAdverbs,
  startOf,
  subjectEndOf,
  window,
} from './verb.ts';

/** Between a body and "led by" stand at most so many chunks: ", set up in 2019 and led by …". */
const reach = 16;

/** Who leads a body by a verb: "led by Kenya", "which Kenya leads", "Kenya heads the Working Group". */
export function leadersIn(scene: Scene, text: string, previous?: Scene): Seating[] {
  const { chunks } = scene;
  return chunks.flatMap((_, index) => {
    const verb = seatVerbAt(chunks, index);
    const role = verb && roleOf(chunks[index]!, chunks[index + 1], verb);
    if (!role || verb.negated) return [];
    const said = passively(chunks, verb, role, text);
    if (said) return said;
    const isBack = () => pointsBack(scene, index, previous, text);
    return actively(chunks, verb, role, text, isBack) ?? [];
  });
}

/** "leads", and "chairs", which the clauses of the sentence tell where they can. */
function roleOf(chunk: Chunk, next: Chunk | undefined, { acts }: SeatVerb): RoleWord | undefined {
  if (acts.has('lead')) return 'lead';
  if (acts.has('preside')) return 'chair';
  if (acts.has('co-preside')) return 'co-chair';
  const trigger = senseOf(chunk, 'trigger');
  if (!trigger) return undefined;
  // « en assurent la conduite »
  const named = trigger.frame === 'chair' ? senseOf(next, 'seat') : undefined;
  if (named) return named.leads ? 'lead' : named.role;
  const { frame } = trigger;
  return frame === 'chair' || frame === 'co-chair' || frame === 'co-lead' ? frame : undefined;
}

/** "chaired by Kenya", where no meeting is told of before: that would be what is chaired. */
function isNominal(chunks: readonly Chunk[], index: number): boolean {
  if (senseOf(chunks[index], 'trigger')?.voice !== 'nominal') return false;
  return !chunks.slice(Math.max(0, index - window), index).some((chunk) => {
    const frame = senseOf(chunk, 'trigger')?.frame;
    return (
      frame === 'hold' || frame === 'host' || frame === 'open' || senseOf(chunk, 'meeting') !== undefined
    );
  });
}

function passively(
  chunks: readonly Chunk[],
  verb: SeatVerb,
  role: RoleWord,
  text: string,
): Seating[] | undefined {
  const own = senseOf(chunks[verb.index], 'tenure')?.by === true || isNominal(chunks, verb.index);
  const by = own ? verb.index : skipAdverbs(chunks, verb.index + 1);
  const marker = chunks[by];
  if (!marker || !(own || isBy(marker))) return undefined;
  const actors = groupAt(chunks, by + 1, chunks.length, text)?.actors ?? [];
  const body = bodyBefore(chunks, verb.index);
  return body ? seated(chunks, verb, role, actors, body) : [];
}

function actively(
  chunks: readonly Chunk[],
  verb: SeatVerb,
  role: RoleWord,
  text: string,
  isBack: () => boolean,
): Seating[] | undefined {
  const { index, start, subjectEnd } = verb;
  const relative = start > 0 ? antecedentOf(chunks, start) : undefined;
  // «مقرها في جيبوتي وتديرها النرويج»: an "and" that is part of the verb parts it from what stands before.
  const before =
    subjectEnd > start && !chunks[index]!.particles.startsWith('و')
      ? groupEndingAt(chunks, subjectEnd, text)
      : undefined;
  // "grateful to Poland for leading"
  const governor = senseOf(chunks[subjectEnd - 1], 'marker')?.role;
  // "entrusted Azerbaijan with chairing"
  const entrusted =
    ['with', 'for', 'to', 'of'].includes(governor ?? '') &&
    chunks.slice(start, index).some((chunk) => actsOf(chunk).has('entrust') || actsOf(chunk).has('name'));
  const given = actsOf(chunks[subjectEnd - 2]).has('entrust')
    ? subjectEndOf(chunks, subjectEnd - 2)
    : subjectEnd - 1;
  const thanked = governor === 'for' || entrusted ? groupEndingAt(chunks, given, text) : undefined;
  const behind = groupAt(chunks, skipAdverbs(chunks, index + 1), chunks.length, text);
  const isParty = (actors: readonly Actor[] | undefined) => actors?.some(({ party }) => party !== null);
  const subject = isParty(before)
    ? before
    : isParty(thanked)
      ? thanked
      : isParty(behind?.actors)
        ? behind?.actors
        : undefined;
  const antecedent =
    !subject && subjectEnd <= start ? groupEndingAt(chunks, relativeEnd(chunks, start), text) : undefined;
  const actors = subject ?? antecedent ?? [];
  const object = objectAfter(chunks, subject === behind?.actors ? (behind?.to ?? index + 1) : index + 1);
  const body = object ?? (isBody(relative) && isLed(chunks, relative!) ? relative : undefined);
  if (!isParty(actors) || !(body || isBack())) return undefined;
  const partners = partiesBehind(chunks, [index + 1, endOf(chunks, index)], isBeside, text);
  if (partners.length === 0)
    return seated(chunks, entrusted ? { ...verb, future: true } : verb, role, actors, body);
  const joint = role === 'lead' ? 'co-lead' : role === 'chair' ? 'co-chair' : role;
  // "Kenya will co-chair it with Norway": the other sits there already.
  return [
    ...seated(chunks, { ...verb, future: false }, joint, partners, body),
    ...seated(chunks, verb, joint, actors, body),
  ];
}

/** What a relative says more of; one that goes on with "and which" that of the relative before. */
function antecedentOf(chunks: readonly Chunk[], start: number): Chunk | undefined {
  const last = chunks[relativeEnd(chunks, start) - 1];
  if (!senseOf(last, 'and')) return last;
  return chunks.slice(Math.max(0, start - reach - 4), start).find((chunk) => chunk.is === 'body');
}

/** "the summit of the Coalition, which Kenya chaired": what is chaired is the meeting. */
function isLed(chunks: readonly Chunk[], body: Chunk): boolean {
  const at = chunks.indexOf(body);
  return (
    body.is === 'body' || !chunks.slice(Math.max(0, at - 5), at).some((chunk) => senseOf(chunk, 'meeting'))
  );
}

/** The body directly behind a verb. */
function objectAfter(chunks: readonly Chunk[], from: number): Chunk | undefined {
  for (let index = from; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (isBody(chunk)) return senseOf(chunks[index + 1], 'meeting') ? undefined : chunk;
    const adverbs = skipAdverbs(chunks, index);
    if (adverbs > index) {
      index = adverbs - 1;
      continue;
    }
    const passes =
      senseOf(chunk, 'determiner') ??
      senseOf(chunk, 'new') ??
      senseOf(chunk, 'filler') ??
      senseOf(chunk, 'beside');
    const partner = chunk.is === 'party' || senseOf(chunk, 'and') !== undefined;
    if (!passes && !partner && !(chunk.is === 'word' && !chunk.capital)) return undefined;
  }
  return undefined;
}

/** The nearest body before a verb, where no meeting stands nearer. */
function bodyBefore(chunks: readonly Chunk[], verb: number): Chunk | undefined {
  for (let index = verb - 1; index >= Math.max(0, verb - reach); index--) {
    const chunk = chunks[index]!;
    if (isBody(chunk) || isShortName(chunk)) return chunk;
    const frame = senseOf(chunk, 'trigger')?.frame;
    if (frame === 'hold' || frame === 'host' || frame === 'plan' || frame === 'say') return undefined;
    if (senseOf(chunk, 'meeting') || (chunk.is === 'punctuation' && !isComma(chunk) && chunk.mark !== '('))
      return undefined;
  }
  return undefined;
}

function seated(
  chunks: readonly Chunk[],
  { index, future }: SeatVerb,
  role: RoleWord,
  actors: readonly Actor[],
  body: Chunk | undefined,
): Seating[] {
  const parties = actors.filter(({ party }) => party !== null);
  if (parties.length === 0) return [];
  const around = chunks.slice(Math.max(0, index - 3), index + 4);
  const former =
    around.some((chunk) => senseOf(chunk, 'former') ?? senseOf(chunk, 'used')) ||
    isOver(chunks.slice(index, endOf(chunks, index + 1)).slice(0, actors.length * 2 + 4));
  const left = former || isGivenUp(chunks, index);
  const change: SeatFinding['change'] = future ? 'assumed' : left ? 'left' : 'held';
  const parts = [chunks[index]!, ...(body ? [body] : []), ...parties.map((actor) => actor.chunk)];
  const span = spanAround(parts);
  return [
    { actors: parties, role, change, alone: false, near: body ? [body] : [], span, reason: 'seat: leads' },
  ];
}

/** "Kenya, which has chaired it since 2022, steps down": what the relative tells of is over. */
function isGivenUp(chunks: readonly Chunk[], index: number): boolean {
  const start = startOf(chunks, index);
  if (!isComma(chunks[start - 2])) return false;
  const mark = chunks.findIndex((chunk, at) => at > index && at - index < window && isComma(chunk));
  const verb = skipAdverbs(chunks, mark + 1);
  // « a remis son rapport »: what is handed over is no seat.
  const object = chunks[skipAdverbs(chunks, verb + 1)];
  const ends = object === undefined || object.is === 'punctuation';
  return mark > 0 && ends && actsOf(chunks[verb]).has('give');
}

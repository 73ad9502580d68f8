import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { isBody, type RoleWord, rolesIn, roleWordOf } from './role.ts';
import { type Seating, spanAround } from './seating.ts';
import { actsOf, endOf, isBy, isFrom, isTo, partiesBehind, seatVerbAt, skipAdverbs } from './verb.ts';

/** What stands between commas behind a body is at most this long, in chunks. */
const longestAside = 24;

/** A body, or the role in it, of which a sentence goes on to tell something. */
interface Topic {
  /** Chunk index after it. */
  readonly to: number;
  readonly body: Chunk;
  readonly role: RoleWord;
}

/**
 * What is said of a body or of the seat in it, be it behind an aside: "the Group, which Norway has led, will be led by Kenya",
 * "the Committee passes to Kenya", "the Panel remains under Kenya", « la présidence du Comité, que le Mali a quittée, échoit au Kenya ».
 */
export function predicatesIn({ chunks }: Scene, text: string): Seating[] {
  return topicsIn(chunks).flatMap((topic) => {
    for (const from of predicatesAfter(chunks, topic.to)) {
      const said = predicateAt(chunks, from, topic, text);
      if (said.length > 0) return [...asideOf(chunks, topic, from, text), ...said];
    }
    return [];
  });
}

function topicsIn(chunks: readonly Chunk[]): Topic[] {
  const roles = rolesIn(chunks).flatMap((role): Topic[] =>
    role.body ? [{ to: role.to, body: role.body, role: roleWordOf(role) }] : [],
  );
  const taken = new Set(roles.map(({ body }) => body));
  const bodies = chunks.flatMap((body, index): Topic[] =>
    body.is === 'body' && isBody(body) && !taken.has(body) ? [{ to: index + 1, body, role: 'lead' }] : [],
  );
  return [...roles, ...bodies];
}

/** Where the predicate of a topic may begin: directly behind it, or behind the comma that closes an aside. */
function predicatesAfter(chunks: readonly Chunk[], to: number): number[] {
  if (!isComma(chunks[skipReflexive(chunks, to)])) return [to];
  const places: number[] = [];
  const first = skipReflexive(chunks, to) + 1;
  for (let index = first; index < Math.min(chunks.length, first + longestAside); index++) {
    const chunk = chunks[index]!;
    if (chunk.is === 'body' || (chunk.is === 'punctuation' && !isComma(chunk))) break;
    if (isComma(chunk)) places.push(index + 1);
  }
  return places;
}

/** "the Alliance itself" */
const skipReflexive = (chunks: readonly Chunk[], index: number): number =>
  senseOf(chunks[index], 'filler') ? index + 1 : index;

function predicateAt(chunks: readonly Chunk[], from: number, topic: Topic, text: string): Seating[] {
  let at = from;
  while (isAuxiliary(chunks, at)) at++;
  const verb = seatVerbAt(chunks, at);
  if (verb?.negated) return [];
  const end = endOf(chunks, at);
  const { acts } = verb ?? { acts: actsOf(chunks[at]) };
  const aside = from > topic.to + 1;
  if (isLed(chunks, at) && (aside || verb?.future)) {
    const by = senseOf(chunks[at], 'tenure')?.by || isNominal(chunks[at]) ? at : skipAdverbs(chunks, at + 1);
    const actors = groupAt(chunks, by + 1, chunks.length, text)?.actors ?? [];
    const alone = verb?.future === true;
    return seated(chunks[at]!, actors, ledAs(chunks[at]!, topic), alone ? 'assumed' : 'held', topic, alone);
  }
  if (acts.has('pass') || acts.has('entrust') || (acts.has('give') && verb?.passive)) {
    const heirs = partiesBehind(chunks, [at + 1, end], isTo, text);
    const givers = partiesBehind(chunks, [at + 1, end], isFrom, text);
    if (heirs.length === 0) return [];
    return [
      ...seated(chunks[at]!, givers, topic.role, 'left', topic, false),
      ...seated(chunks[at]!, heirs, topic.role, 'assumed', topic, true),
    ];
  }
  if (topic.role !== 'lead' || !topic.body) return [];
  const stays = acts.has('keep') || senseOf(chunks[at], 'continuing') !== undefined;
  const under = stays ? at + 1 : at;
  if (!isUnder(chunks[under], text) || !(stays || isCopula(chunks[under - 1]) || isNow(chunks[under - 1])))
    return [];
  const actors = groupAt(chunks, under + 1, chunks.length, text)?.actors ?? [];
  return seated(chunks[under]!, actors, 'lead', 'held', topic, false);
}

/** Who has the seat by the aside between a topic and its predicate: "which Norway has occupied since 2021". */
function asideOf(chunks: readonly Chunk[], topic: Topic, from: number, text: string): Seating[] {
  for (let index = topic.to; index < from; index++) {
    const acts = actsOf(chunks[index]);
    const moves = topic.role !== 'lead' && (acts.has('give') || acts.has('take'));
    if (!(acts.has('keep') || moves)) continue;
    const verb = seatVerbAt(chunks, index);
    const before = verb && groupEndingAt(chunks, verb.subjectEnd, text);
    const actors = before ?? groupAt(chunks, index + 1, from, text)?.actors ?? [];
    return seated(chunks[index]!, actors, topic.role, 'left', topic, false);
  }
  return [];
}

function seated(
  verb: Chunk,
  actors: Seating['actors'],
  role: RoleWord,
  change: Seating['change'],
  { body }: Topic,
  alone: boolean,
): Seating[] {
  const parties = actors.filter(({ party }) => party !== null);
  if (parties.length === 0) return [];
  const parts = [verb, body, ...parties.map(({ chunk }) => chunk)];
  const span = spanAround(parts);
  return [{ actors: parties, role, change, alone, near: [body], span, reason: 'seat: predicate' }];
}

const isAuxiliary = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  if (senseOf(chunk, 'trigger') || senseOf(chunk, 'tenure') || isComma(chunk)) return false;
  return (
    chunk?.is === 'date' ||
    (senseOf(chunk, 'filler') ??
      senseOf(chunk, 'future') ??
      senseOf(chunk, 'now') ??
      senseOf(chunk, 'reported')) !== undefined ||
    (senseOf(chunk, 'marker') !== undefined && chunks[index + 1]?.is === 'date') ||
    (senseOf(chunk, 'marker')?.role === 'to' && isCopula(chunks[index + 1])) ||
    (senseOf(chunk, 'continuing') !== undefined && isCopula(chunks[index + 1]))
  );
};

/** "led by", "chaired by", « présidé désormais par » */
function isLed(chunks: readonly Chunk[], index: number): boolean {
  const acts = actsOf(chunks[index]);
  const leads =
    acts.has('lead') ||
    acts.has('preside') ||
    acts.has('co-preside') ||
    presidingFrame(chunks[index]) !== undefined;
  if (!leads) return false;
  const by = chunks[skipAdverbs(chunks, index + 1)];
  return (
    senseOf(chunks[index], 'tenure')?.by === true ||
    isNominal(chunks[index]) ||
    (by !== undefined && isBy(by))
  );
}

const presidingFrame = (chunk: Chunk | undefined) => {
  const frame = senseOf(chunk, 'trigger')?.frame;
  return frame === 'chair' || frame === 'co-chair' || frame === 'co-lead' ? frame : undefined;
};

const isNominal = (chunk: Chunk | undefined): boolean =>
  presidingFrame(chunk) !== undefined && senseOf(chunk, 'trigger')?.voice === 'nominal';

function ledAs(chunk: Chunk, { role }: Topic): RoleWord {
  const acts = actsOf(chunk);
  if (acts.has('lead')) return role;
  return presidingFrame(chunk) ?? (acts.has('co-preside') ? 'co-chair' : 'chair');
}

const isCopula = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'filler')?.copula === true;
const isNow = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'now') !== undefined;

/** "under Mexico", « sous le Mexique »: a preposition of its own, and no "with". */
const isUnder = (chunk: Chunk | undefined, text: string): boolean =>
  chunk !== undefined &&
  /^(?:under|sous|تحت|بقيادة|برئاسة|بإشراف)(?:\s|$)/iu.test(text.slice(chunk.start, chunk.end));

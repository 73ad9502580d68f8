import type { PartyRef } from '../finding.ts';
import { type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from './chunk.ts';

/** Someone who acts or is acted upon in a clause. */
export interface Actor {
  /** A party by its code, a person, body or group by the name that the text has. */
  readonly ref: PartyRef;
  /** The party that a party or an official stands for, where it is known. */
  readonly party: PartyRef | null;
  readonly kind: 'party' | 'person' | 'body' | 'coalition' | 'members' | 'outsider' | 'reference' | 'speaker';
  readonly chunk: Chunk;
}

/** The actor that a chunk names, or undefined. `text` is the whole canonical text. */
export function actorOf(chunk: Chunk | undefined, text: string): Actor | undefined {
  if (!chunk) return undefined;
  if (chunk.is === 'party') return { ref: chunk.party.party, party: chunk.party.party, kind: 'party', chunk };
  if (chunk.is === 'person')
    return { ref: personRef(chunk, text), party: chunk.party, kind: 'person', chunk };
  if (chunk.is === 'body') {
    const name = chunk.names[0] ?? chunk;
    return { ref: { name: text.slice(name.start, name.end) }, party: null, kind: 'body', chunk };
  }
  const reference = senseOf(chunk, 'reference');
  if (reference) {
    const kind = reference.speaker ? 'speaker' : 'reference';
    return { ref: { name: written(chunk, text) }, party: null, kind, chunk };
  }
  const collective = senseOf(chunk, 'level') ?? senseOf(chunk, 'seat');
  const sense = senseOf(chunk, 'actor') ?? (collective && { actor: 'members' as const });
  return sense && { ref: { name: written(chunk, text) }, party: null, kind: sense.actor, chunk };
}

const written = (chunk: Chunk, text: string): string => text.slice(chunk.start, chunk.end);

/** A person by name; one who is only "the Minister of Kenya" by the party. */
function personRef(person: Extract<Chunk, { is: 'person' }>, text: string): PartyRef {
  if (!person.name && person.party) return person.party;
  const span = person.name ?? person.post ?? person;
  return { name: text.slice(span.start, span.end) };
}

/** Actors side by side, joined by commas and "and": «بلجيكا والولايات المتحدة». */
export interface Group {
  readonly actors: readonly Actor[];
  /** Chunk indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * The group that starts at a chunk, or undefined. Determiners and words for government and people are looked behind, and so
 * is a preposition that is said again: "du Maroc, du Niger et de l'Italie".
 */
export function groupAt(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  text: string,
): Group | undefined {
  const actors: Actor[] = [];
  const governor = roleBefore(chunks, from);
  let to = from;
  let closed = false;
  for (let index = from; index < end; ) {
    // "du Maroc, du Niger et de l'Italie", but "for the delegations, and to Norway" are two.
    const again =
      actors.length > 0 &&
      isRepeatable(chunks[index]) &&
      (governor ?? roleOf(chunks[index])) === roleOf(chunks[index]);
    const first = again ? index + 1 : index;
    const head = headAt(chunks, first, end, text);
    if (!head) break;
    if (actors.length > 0 && !joined(chunks, to, index)) break;
    // A pronoun stands in no list: "submitted to it, the Group …".
    if (actors.length > 0 && (isPronoun(head.actor) || isPronoun(actors[0]!))) break;
    const byComma = actors.length > 0 && isCommaOnly(chunks, to, index);
    // "led by Kenya and Norway, Peru having left": a list ends with its "and".
    if (byComma && (closed || !isAlike(actors.at(-1)!, head.actor))) break;
    closed ||= actors.length > 0 && !byComma && senseOf(chunks[index - 1], 'and') !== undefined;
    actors.push(head.actor);
    to = head.to;
    index = to;
    while (index < end && (isComma(chunks[index]) || senseOf(chunks[index], 'and'))) index++;
  }
  return actors.length > 0 ? { actors, from, to } : undefined;
}

/** ", and we": a pronoun behind a conjunction begins a clause of its own. */
const isNewSubject = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index], 'pronoun') !== undefined &&
  (startsWithAnd(chunks[index - 1]) || isComma(chunks[index - 1]));

/** "On Haiti, partners expressed …": a comma alone lists parties with parties, and those who act as one with their like. */
const isAlike = (one: Actor, other: Actor): boolean => isOne(one) === isOne(other);
const isOne = ({ kind }: Actor): boolean => kind === 'party' || kind === 'person';
const isCommaOnly = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  from < to && chunks.slice(from, to).every(isComma) && !startsWithAnd(chunks[to]);

const isPronoun = ({ kind, chunk }: Actor): boolean =>
  kind === 'reference' || senseOf(chunk, 'pronoun') !== undefined;

const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

function roleBefore(chunks: readonly Chunk[], from: number) {
  let before = from - 1;
  while (senseOf(chunks[before], 'determiner') && !senseOf(chunks[before], 'marker')) before--;
  // « au nom du Kenya et du Pérou »
  const behalf = senseOf(chunks[before], 'behalf') && roleOf(chunks[before]) === 'with';
  return behalf ? undefined : (roleOf(chunks[before]) ?? roleOf(chunks[from]));
}

function isRepeatable(chunk: Chunk | undefined): boolean {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'of' || role === 'to' || role === 'by';
}

const joined = (chunks: readonly Chunk[], to: number, next: number): boolean =>
  next > to || startsWithAnd(chunks[next]);

/** "the Government of Iraq", «الحكومة العراقية», "Iraqi authorities", "the Kingdom's delegation": the party itself. */
function headAt(
  chunks: readonly Chunk[],
  from: number,
  end: number,
  text: string,
): { actor: Actor; to: number } | undefined {
  let index = from;
  while (index < end && (senseOf(chunks[index], 'determiner') || senseOf(chunks[index], 'honorific')))
    index++;
  // "the Oriental Republic of Uruguay"
  const next = chunks[index];
  const adjective = next?.is === 'word' && next.capital;
  if (adjective && senseOf(chunks[index + 1], 'government')) index++;
  if (senseOf(chunks[index], 'government')) {
    let party = index + 1;
    while (isInsideName(chunks[party]) || isNextGovernment(chunks, party)) party++;
    const actor = chunks[party]?.is === 'party' ? actorOf(chunks[party], text) : undefined;
    return actor && party < end ? { actor, to: party + 1 } : undefined;
  }
  const actor = index < end ? actorOf(chunks[index], text) : undefined;
  if (!actor) return undefined;
  let to = index + 1;
  while (to < end && (senseOf(chunks[to], 'government') || isPossessive(chunks[to]))) to++;
  return { actor, to };
}

/** « au peuple et au Gouvernement fidjiens »: two words for one party. */
function isNextGovernment(chunks: readonly Chunk[], index: number): boolean {
  if (senseOf(chunks[index], 'government')) return true;
  let next = index;
  while (
    senseOf(chunks[next], 'and') ??
    senseOf(chunks[next], 'marker') ??
    senseOf(chunks[next], 'determiner')
  )
    next++;
  return next > index && next - index <= 3 && senseOf(chunks[next], 'government') !== undefined;
}

/** «وزارة الخارجية البلجيكية», "the Government of Iraq": what stands between the institution and its party. */
function isInsideName(chunk: Chunk | undefined): boolean {
  const of = senseOf(chunk, 'marker')?.role === 'of' || senseOf(chunk, 'determiner') !== undefined;
  return of || senseOf(chunk, 'portfolio') !== undefined;
}

/** The actors of the whole group that ends before a chunk: "thanked Kenya and Norway, co-chairs of …". */
export function groupEndingAt(
  chunks: readonly Chunk[],
  end: number,
  text: string,
): readonly Actor[] | undefined {
  let found: readonly Actor[] | undefined;
  for (let from = end - 1; from >= 0; from--) {
    const group = groupAt(chunks, from, end, text);
    if (group?.to === end) found = group.actors;
    else if (!isComma(chunks[from]) && !isBetweenActors(chunks[from])) break;
  }
  return found;
}

const isBetweenActors = (chunk: Chunk | undefined): boolean =>
  isRepeatable(chunk) || (senseOf(chunk, 'and') ?? senseOf(chunk, 'determiner')) !== undefined;

/** The groups of a stretch that no preposition governs, in order: those that can be a subject. */
export function freeGroups(chunks: readonly Chunk[], from: number, end: number, text: string): Group[] {
  const groups: Group[] = [];
  let governed = false;
  for (let index = from; index < end; ) {
    const chunk = chunks[index]!;
    // «des experts» is "experts" at the head of a clause and "of the experts" behind a noun.
    const genitive = senseOf(chunk, 'marker') && index > from && !isComma(chunks[index - 1]);
    if (genitive) governed = true;
    const group = groupAt(chunks, index, end, text);
    if (group) {
      if (!governed || isNewSubject(chunks, index)) groups.push(group);
      index = group.to;
      continue;
    }
    if (senseOf(chunk, 'marker')) governed = true;
    else if (chunk.is === 'date' || chunk.is === 'punctuation' || senseOf(chunk, 'subjunctive'))
      governed = false;
    index++;
  }
  return groups;
}

import type { Span } from '../../language/span.ts';
import type { BodyKind } from '../finding.ts';
import type { Grammar, Sense } from '../grammar.ts';
import { aThing, attachedPreposition, aWord, type Chunk, senseOf, startsWithAnd } from './chunk.ts';
import { enumerationBefore } from './enumeration.ts';
import { extentOf } from './extent.ts';
import { isCapital, isJoint } from './tail.ts';

type BodySense = Extract<Sense, { is: 'body' }>;
type ActorSense = Extract<Sense, { is: 'actor' }>;

/**
 * Joins the head of a body's name and its qualifiers into one chunk: "Working Group on Water Quality", "Africa Focus Group",
 * «مجموعة العمل المعنية بالمياه». A plural head with a list of qualifiers gives several names. The name of the coalition is joined
 * alike, and stays a chunk of the lexicon.
 */
export function gatherBodies(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const gathered: Chunk[] = [];
  for (let index = 0; index < chunks.length; ) {
    const chunk = chunks[index]!;
    const head = headOf(chunk);
    if (!head) {
      gathered.push(chunk);
      index++;
      continue;
    }
    const { from, to } = extentOf(chunks, index, head, gathered, grammar);
    const run = [...gathered.slice(gathered.length - (index - from)), ...chunks.slice(index, to)];
    gathered.length -= index - from;
    // "the working groups" names none; an Arabic list may follow its plural.
    // and so do «ثلاث لجان فنية».
    const counted = !grammar.capitals && chunks[index - 1]?.is === 'number';
    const plural = head.is === 'body' && head.plural;
    const unnamed = plural && (counted || (run.length === 1 && grammar.capitals));
    const body = unnamed ? asNoun(chunk) : named(run, index - from, head, chunk);
    const owner = chunks[to];
    const foreign =
      !grammar.capitals &&
      isOrganisation(owner) &&
      attachedPreposition(owner!) === undefined &&
      !startsWithAnd(owner);
    if (foreign && body.is === 'body') gathered.push(asNoun(chunk, { to: body.to, end: body.end }));
    else if (head.is === 'body' && head.plural && !grammar.capitals)
      gathered.push(withItems(body, chunk, gathered) ?? (run.length === 1 ? asNoun(chunk) : body));
    else gathered.push(body);
    index = to;
  }
  return gathered;
}

/** A plural body with the items of the list that it closes, which it takes from the chunks before it. */
function withItems(body: Chunk, head: Chunk, gathered: Chunk[]): Chunk | undefined {
  const list = body.is === 'body' ? enumerationBefore(gathered, head) : undefined;
  if (body.is !== 'body' || !list) return undefined;
  const first = gathered[gathered.length - list.width]!;
  gathered.length -= list.width;
  return {
    ...body,
    names: [...list.items, ...body.names],
    from: first.from,
    start: first.start,
    particles: first.particles,
  };
}

function headOf(chunk: Chunk): BodySense | ActorSense | undefined {
  const actor = senseOf(chunk, 'actor');
  const body = senseOf(chunk, 'body');
  const parted = body?.construct && chunk.is === 'lexicon' && chunk.definite;
  return (parted ? undefined : body) ?? (actor?.actor === 'coalition' ? actor : undefined);
}

/** The chunk that a head and its qualifiers make; a bare head without any is a word like others. */
function named(run: readonly Chunk[], position: number, head: BodySense | ActorSense, chunk: Chunk): Chunk {
  const [first, last] = [run[0]!, run.at(-1)!];
  const { from, start, particles } = first;
  const stretch = { from, to: last.to, start, end: last.end, particles };
  const definite = chunk.is === 'lexicon' && chunk.definite;
  if (head.is === 'actor') {
    if (head.bare && run.length === 1 && !isCapital(chunk) && !definite) return asNoun(chunk);
    return { ...aWord, ...stretch, is: 'lexicon', senses: [head], definite, capital: isCapital(chunk) };
  }
  // "the Committee", «اللجنة»: a body spoken of before acts like its members.
  if (head.bare && run.length === 1) return isCapital(chunk) || definite ? asMembers(chunk) : asNoun(chunk);
  if (isForeign(run, position, head)) return asNoun(chunk, stretch);
  return {
    ...aThing,
    ...stretch,
    is: 'body',
    kind: kindIn(run) ?? head.kind,
    names: head.plural ? split(run, position) : [spanOf(run)],
    minor: head.minor === true || head.facility === true,
    facility: head.facility === true,
    definite: run.some((each) => (each.is === 'word' || each.is === 'lexicon') && each.definite),
    isNew: run.some((each) => senseOf(each, 'new') !== undefined),
  };
}

const nounSense: readonly Sense[] = [{ is: 'noun' }];

/** The chunk with its other senses, or as a common noun. */
function asNoun(chunk: Chunk, stretch: Partial<Chunk> = {}): Chunk {
  if (chunk.is !== 'lexicon') return chunk;
  const others = chunk.senses.filter((sense) => sense.is !== 'body' && sense.is !== 'actor');
  return { ...chunk, ...stretch, senses: others.length > 0 ? others : nounSense } as Chunk;
}

/** "the World Bank Board", « Conseil de l'Union européenne »: an organisation's own body is none of the coalition's. */
function isForeign(run: readonly Chunk[], head: number, { bare }: BodySense): boolean {
  if (bare && isOfState(run)) return true;
  // «لجنة العقوبات التابعة للأمم المتحدة»
  if (run.slice(head + 1).some((chunk) => isOrganisation(chunk) && attachedPreposition(chunk) === 'ل'))
    return true;
  const [last, before] = [run.at(-1)!, run[head - 1]];
  if (run.length - 1 > head)
    return isOrganisation(last) && run.slice(head + 1, -1).every((chunk) => !isOrganisation(chunk));
  return isOrganisation(before);
}

/** "the National Council of the Dominican Republic" */
function isOfState(run: readonly Chunk[]): boolean {
  let at = run.length - 2;
  while (senseOf(run[at], 'determiner') && !senseOf(run[at], 'marker')) at--;
  return run.at(-1)?.is === 'party' && senseOf(run[at], 'marker')?.role === 'of';
}

const isOrganisation = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'party' && chunk.party.party.startsWith('org:');

const membersSense: readonly Sense[] = [{ is: 'actor', actor: 'members' }];
const asMembers = (chunk: Chunk): Chunk =>
  chunk.is === 'lexicon' ? { ...chunk, senses: membersSense } : chunk;

/** A qualifier that tells the kind overrides a head that does not. */
function kindIn(run: readonly Chunk[]): BodyKind | undefined {
  return run.map((chunk) => senseOf(chunk, 'qualifier')?.kind).find((kind) => kind !== undefined);
}

const spanOf = (run: readonly Chunk[]): Span => ({ start: run[0]!.start, end: run.at(-1)!.end });

/**
 * "the Stabilisation and Communications Working Groups", "the working groups on water and on seeds": one name for each item of
 * the list on either side of the head, which is no part of any.
 */
function split(run: readonly Chunk[], head: number): Span[] {
  const items: Chunk[][] = [];
  let item: Chunk[] = [];
  for (const [index, chunk] of run.entries()) {
    const attached = index > head + 1 && startsWithAnd(chunk) && !senseOf(chunk, 'and');
    if (isJoint(chunk) || attached) {
      items.push(item);
      item = [];
    }
    if (!isJoint(chunk)) item.push(chunk);
  }
  const whole = [...items, item].filter((each) => each.length > 0);
  if (whole.length < 2) return whole.map(spanOf);
  return whole.map((each) => {
    const subject = each.filter((chunk) => chunk !== run[head]);
    const first = subject.findIndex((chunk) => !senseOf(chunk, 'marker') && !senseOf(chunk, 'determiner'));
    return spanOf(first < 0 ? each : subject.slice(first));
  });
}

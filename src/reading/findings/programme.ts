import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import { type Account, type Fact, type Proposal, type Scene, spanOf, type Told, tells } from '../scene.ts';
import { calledAfter, calledBefore, isCapital } from './programme-name.ts';
import { quotedBeside } from './programme-quoted.ts';

type ProgrammeFact = Extract<Fact, { type: 'programme' }>;

/** Words without which no programme is named. */
const ofProgrammes: readonly Told[] = ['programme', 'amount', 'actor'];

/** The programmes that the text names, by their name in quotation marks or capitals, or by what they are about. */
export function programmesOf(account: Account): Proposal<ProgrammeFact>[] {
  return account.scenes
    .filter((scene) => tells(scene, ofProgrammes))
    .flatMap((scene) =>
      scene.chunks.flatMap((chunk, index) => {
        if (isFunded(scene.chunks, index, account)) return [fundedAt(scene, index, account)];
        if (!senseOf(chunk, 'programme')) return [];
        const proposal = programmeAt(scene, index, account);
        return proposal ? [proposal] : [];
      }),
    );
}

/**
 * "$18 million for the Clean Smelter Initiative", "endorsed the Clean Wells Initiative": what is paid for, launched or endorsed is no
 * coalition, though it is called like one.
 */
function isFunded(chunks: readonly Chunk[], index: number, { text, coalition }: Account): boolean {
  const chunk = chunks[index]!;
  if (senseOf(chunk, 'actor')?.actor !== 'coalition' || !isCapital(chunk) || chunk.to - chunk.from < 2)
    return false;
  const before = senseOf(chunks[index - 1], 'determiner') ? index - 2 : index - 1;
  const role = senseOf(chunks[before], 'marker')?.role;
  const named = text.slice(chunk.start, chunk.end);
  if (coalition.name?.includes(named)) return false;
  const paid = (role === 'for' || role === 'to') && chunks.slice(0, before).some(({ is }) => is === 'amount');
  return paid || isBegun(chunks[before]);
}

/** "launched", "endorsed" */
const isBegun = (chunk: Chunk | undefined): boolean => {
  const frame = senseOf(chunk, 'trigger')?.frame;
  return frame === 'establish' || frame === 'support' || frame === 'open';
};

function fundedAt({ chunks }: Scene, index: number, { text }: Account): Proposal<ProgrammeFact> {
  const { start, end } = chunks[index]!;
  const fact: ProgrammeFact = {
    type: 'programme',
    name: text.slice(start, end),
    theatres: theatresAfter(chunks, index),
  };
  return { fact, spans: [{ start, end }], doubts: ['name-guessed'], reason: 'programme: what is paid for' };
}

function programmeAt(scene: Scene, index: number, account: Account): Proposal<ProgrammeFact> | undefined {
  const { chunks } = scene;
  const noun = chunks[index]!;
  const own = account.coalition.name;
  const called =
    quotedBeside(chunks, index) ??
    (account.lexicon.grammar.adjectives === 'after'
      ? calledAfter(scene, index)
      : calledBefore(chunks, index));
  const span = called && spanOf(called.chunks);
  if (!called || !span) return undefined;
  const words = account.text.slice(span.start, span.end);
  // "Fund", "campaign" and their like are programmes where they are run: launched, endorsed or paid for.
  if (
    senseOf(noun, 'programme')?.told &&
    (own?.includes(words) ||
      !(
        called.quoted ||
        ((!called.chunks.includes(noun) || called.chunks.length > shortestTold) && isRun(scene, index))
      ))
  )
    return undefined;
  const whole = spanOf([noun, ...called.chunks].sort((a, b) => a.start - b.start)) ?? span;
  const theatres = theatresAfter(chunks, index);
  return {
    fact:
      called.as === 'name'
        ? { type: 'programme', name: words, theatres }
        : { type: 'programme', subject: words, theatres },
    spans: [whole],
    doubts: called.quoted ? [] : ['name-guessed'],
    reason: `programme: ${called.quoted ? 'name in quotation marks' : called.as}`,
  };
}

/** In chunks: a "Trust Fund" is any fund. */
const shortestTold = 2;

/** In chunks. */
const reachOfVerb = 14;

const isRun = ({ chunks }: Scene, index: number): boolean =>
  chunks.slice(Math.max(0, index - reachOfVerb), index).some(isBegun) ||
  chunks.some(({ is }) => is === 'amount');

/** Where: places behind a preposition, and those listed with them. */
function theatresAfter(chunks: readonly Chunk[], index: number): string[] {
  const slugs: string[] = [];
  let located = false;
  for (const chunk of chunks.slice(index)) {
    const role = senseOf(chunk, 'marker')?.role;
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    if (role !== undefined) located = role === 'in' || role === 'to' || role === 'of' || role === 'for';
    else if (place && (located || place.kind === 'region' || attachedPreposition(chunk) === 'ب')) {
      const slug = place.kind === 'region' ? place.theatre : place.country;
      if (slug) slugs.push(slug);
    } else if (senseOf(chunk, 'boundary')) located = false;
  }
  return [...new Set(slugs)];
}

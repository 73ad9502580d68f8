import { type Chunk, senseOf } from '../phrases/chunk.ts';
import { type Account, type Fact, type Proposal, type Scene, spanOf } from '../scene.ts';

type ProgrammeFact = Extract<Fact, { type: 'programme' }>;

const openingQuote = /^[«“"‘]$/;
const closingQuote = /^[»”"’]$/;
const longestName = 10;

/** The programmes that the text names, by their name in quotation marks, or by what they are about. */
export function programmesOf(account: Account): Proposal<ProgrammeFact>[] {
  return account.scenes.flatMap((scene) =>
    scene.chunks.flatMap((chunk, index) => {
      if (!senseOf(chunk, 'programme')) return [];
      const proposal = programmeAt(scene, index, account);
      return proposal ? [proposal] : [];
    }),
  );
}

function programmeAt(scene: Scene, index: number, account: Account): Proposal<ProgrammeFact> | undefined {
  const { chunks } = scene;
  const name = quotedAfter(chunks, index + 1);
  const subject = name ? undefined : subjectOf(chunks, index, account.lexicon.grammar.adjectives === 'after');
  const span = spanOf(name ?? subject ?? []);
  if (!span) return undefined;
  const words = account.text.slice(span.start, span.end);
  const whole =
    spanOf([chunks[index]!, ...(name ?? subject ?? [])].sort((a, b) => a.start - b.start)) ?? span;
  const theatres = theatresAfter(chunks, index);
  return {
    fact: name
      ? { type: 'programme', name: words, theatres }
      : { type: 'programme', subject: words, theatres },
    spans: [whole],
    doubts: name ? [] : ['name-guessed'],
    reason: name ? 'programme: name in quotation marks' : 'programme: noun and its subject',
  };
}

function quotedAfter(chunks: readonly Chunk[], from: number): Chunk[] | undefined {
  const open = chunks[from];
  if (open?.is !== 'punctuation' || !openingQuote.test(open.mark)) return undefined;
  for (let to = from + 1; to < chunks.length && to - from <= longestName; to++) {
    const close = chunks[to]!;
    if (close.is === 'punctuation' && closingQuote.test(close.mark)) return chunks.slice(from + 1, to);
  }
  return undefined;
}

/** The words of the noun phrase around "programme": before it in English, after it in Arabic and French. */
function subjectOf(chunks: readonly Chunk[], index: number, after: boolean): Chunk[] | undefined {
  const step = after ? 1 : -1;
  const found: Chunk[] = [];
  for (let at = index + step; found.length < 4; at += step) {
    const chunk = chunks[at];
    if (!chunk || !isSubjectWord(chunk)) break;
    found.push(chunk);
  }
  return found.length > 0 ? found : undefined;
}

const isSubjectWord = (chunk: Chunk): boolean =>
  chunk.is === 'word' || senseOf(chunk, 'portfolio') !== undefined || senseOf(chunk, 'noun') !== undefined;

function theatresAfter(chunks: readonly Chunk[], index: number): string[] {
  const slugs = chunks.slice(index).flatMap((chunk) => {
    const place = chunk.is === 'place' ? chunk.place : chunk.is === 'party' ? chunk.place : null;
    return place?.kind === 'region'
      ? (place.theatre ?? [])
      : place?.kind === 'country'
        ? (place.country ?? [])
        : [];
  });
  return [...new Set(slugs)];
}

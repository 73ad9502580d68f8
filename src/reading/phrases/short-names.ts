import { findNames } from '../../language/gazetteer/index.ts';
import { fold } from '../../language/normalise.ts';
import { withoutArticle } from '../../language/particles.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isPossessive, senseOf } from './chunk.ts';
import { isCapital } from './tail.ts';

/**
 * Parties that a text calls by one word after it has named them: "the Kingdom", « le Royaume », «السلطنة» are the state whose long name
 * has that word, "the Ministry", « l'Ambassade », «الوزارة» the state in whose name the text is issued.
 */
export class ShortNames {
  readonly #byHead = new Map<string, string>();
  readonly #issuer: string | null;
  readonly #grammar: Grammar;

  /** @param issuer the state that issues the text, where it is known */
  constructor(issuer: string | null, grammar: Grammar) {
    this.#issuer = issuer;
    this.#grammar = grammar;
  }

  /** The chunks of a sentence with such words as the parties that they mean. */
  recognise(chunks: readonly Chunk[], text: string): readonly Chunk[] {
    let found: Chunk[] | undefined;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.is === 'party') this.#learn(chunk, text);
      const head = senseOf(chunk, 'short-name');
      if (!head || chunk.to - chunk.from > 1 || !this.#standsAlone(chunks, index)) continue;
      const named = head.of === 'name' ? this.#byHead.get(keyOf(chunk, text)) : undefined;
      const party = named ?? this.#issuer;
      if (party === null) continue;
      found ??= [...chunks];
      found[index] = asParty(chunk, party);
    }
    return found ?? chunks;
  }

  /** « la Commission de l'UEMOA », "the ECOWAS Commission": an organ of an organisation acts for it. */
  withOrgans(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
    let found: Chunk[] | undefined;
    for (const [index, chunk] of chunks.entries()) {
      if (!senseOf(chunk, 'noun') || chunk.to - chunk.from < 2 || !isCapital(chunk)) continue;
      const places = Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at);
      const inside = findNames(tokens.slice(0, chunk.to), this.#grammar.language, places).parties;
      const [only] = inside;
      if (inside.length !== 1 || !only!.party.startsWith('org:') || only!.to - only!.from < 1) continue;
      found ??= [...chunks];
      found[index] = asParty(chunk, only!.party);
    }
    return found ?? chunks;
  }

  #learn(chunk: Extract<Chunk, { is: 'party' }>, text: string): void {
    if (chunk.to - chunk.from < 2) return;
    const [first = ''] = text.slice(chunk.start, chunk.end).split(/[\s\u00a0]/, 1);
    this.#byHead.set(withoutArticle(fold(first)), chunk.party.party);
  }

  /** It has its article, and nothing that says which one it is. */
  #standsAlone(chunks: readonly Chunk[], index: number): boolean {
    const [before, chunk, next] = [chunks[index - 1], chunks[index]!, chunks[index + 1]];
    // «السفارة اليابانية», but «تشكر السفارة اليابان».
    if (next?.is === 'party' && (this.#grammar.capitals || next.party.form === 'demonym')) return false;
    if (next?.is === 'place' || next?.is === 'person' || next?.is === 'body') return false;
    if (senseOf(next, 'portfolio')) return false;
    if (!this.#grammar.capitals) return chunk.is === 'lexicon' && chunk.definite && !isAdjective(next);
    if (senseOf(next, 'government')) return false;
    const determined =
      senseOf(before, 'determiner') !== undefined && !senseOf(before, 'determiner')?.possessive;
    if (!determined || next === undefined) return determined;
    return senseOf(next, 'marker')?.role !== 'of' && !isCapital(next) && !isPossessive(next);
  }
}

/** «الوزارة المختصة» */
const isAdjective = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' && chunk.definite && chunk.norm.endsWith('ه');

const keyOf = (chunk: Chunk, text: string): string =>
  withoutArticle(fold(text.slice(chunk.start, chunk.end)));

function asParty({ from, to, start, end, particles }: Chunk, party: string): Chunk {
  const mention = { party, form: 'name', from, to, start, end, particles, definite: true } as const;
  return { is: 'party', party: mention, place: null, from, to, start, end, particles };
}

import { findNames } from '../../language/gazetteer/index.ts';
import { fold } from '../../language/normalise.ts';
import { withoutArticle } from '../../language/particles.ts';
import type { Token } from '../../language/tokens.ts';
import type { Reading } from '../finding.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isPossessive, senseOf } from './chunk.ts';
import { isCapital } from './tail.ts';

/**
 * Parties that a text calls by one word after it has named them: "the Kingdom", « le Royaume », «السلطنة» are the state whose long name
 * has that word, "the Ministry", « l'Ambassade », «الوزارة» the state in whose name the text is issued, and "the Bank", « le Fonds »,
 * «المنظمة» the organisation that issues it.
 */
export class ShortNames {
  readonly #byHead = new Map<string, string>();
  readonly #issuer: string | null;
  /** The noun that heads the name of an organisation which issues the text. */
  readonly #head: string | null;
  readonly #grammar: Grammar;

  /** @param issuer who issues the text */
  constructor(issuer: Reading['issuer'], grammar: Grammar) {
    this.#issuer = typeof issuer?.party === 'string' ? issuer.party : null;
    this.#head = issuer && this.#issuer?.startsWith('org:') ? headOf(issuer.name, grammar) : null;
    this.#grammar = grammar;
  }

  /** The chunks of a sentence with such words as the parties that they mean. */
  recognise(chunks: readonly Chunk[], text: string): readonly Chunk[] {
    let found: Chunk[] | undefined;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.is === 'party') this.#learn(chunk, text);
      const party = this.#meant(chunk, text);
      if (party === null || !this.#standsAlone(chunks, index)) continue;
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

  /** Whom a single word means, or null. */
  #meant(chunk: Chunk, text: string): string | null {
    if (chunk.to - chunk.from > 1 || (chunk.is !== 'lexicon' && chunk.is !== 'word')) return null;
    const head = senseOf(chunk, 'short-name');
    if (head?.of === 'name') return this.#byHead.get(keyOf(chunk, text)) ?? this.#issuer;
    if (head) return this.#head === null ? this.#issuer : null;
    const own = this.#head !== null && (!this.#grammar.capitals || chunk.capital);
    return own && keyOf(chunk, text) === this.#head ? this.#issuer : null;
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
    if (!this.#grammar.capitals)
      return (chunk.is === 'lexicon' || chunk.is === 'word') && chunk.definite && !isAdjective(next);
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

/** "Programme" of "World Food Programme", "Organisation" of "Organisation of Islamic Cooperation", «منظمة» of «منظمة التعاون الإسلامي». */
function headOf(name: string, { adjectives }: Grammar): string | null {
  const words = name.split(/[\s\u00a0]+/);
  const of = words.indexOf('of');
  const head = adjectives === 'after' ? words[0] : words.at(of > 0 ? of - 1 : -1);
  return words.length > 1 && head ? withoutArticle(fold(head)) : null;
}

const keyOf = (chunk: Chunk, text: string): string =>
  withoutArticle(fold(text.slice(chunk.start, chunk.end)));

function asParty({ from, to, start, end, particles }: Chunk, party: string): Chunk {
  const mention = { party, form: 'name', from, to, start, end, particles, definite: true } as const;
  return { is: 'party', party: mention, place: null, from, to, start, end, particles };
}

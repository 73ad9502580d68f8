import { type Actor, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, isPossessive, senseOf } from '../../phrases/chunk.ts';
import type { Role } from './role.ts';
import { actsOf, endOf, partiesIn, relativeEnd, startOf } from './verb.ts';

/** "the conclusion of Norway's tenure as chair": what ends stands this near before it, in chunks. */
const nearEnd = 7;

/** Those whom "as chair of" goes before stand this near behind it, in chunks. */
const ahead = 8;

/** Whose a role is where no verb says so, and whether it is over: "Kenya's chairmanship", "with Kenya in the chair". */
export class Ownership {
  readonly #chunks: readonly Chunk[];
  readonly #role: Role;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;

  constructor(chunks: readonly Chunk[], role: Role, text: string) {
    this.#chunks = chunks;
    this.#role = role;
    this.#text = text;
    this.#start = startOf(chunks, role.index);
    this.#end = endOf(chunks, role.to);
  }

  owners(): readonly Actor[] {
    const { from, index, to, body } = this.#role;
    return (
      this.#before(from) ??
      this.#ahead(from) ??
      this.#earlier(from) ??
      (body ? nonEmpty(partiesIn(this.#chunks, [index + 1, to - 1], this.#text)) : this.#ofParty(index)) ??
      this.#predicate() ??
      this.#apposed() ??
      this.#antecedent() ??
      []
    );
  }

  change(): 'assumed' | 'held' | 'left' {
    const [chunks, { from, to }] = [this.#chunks, this.#role];
    const former = chunks.slice(from, to).some((chunk) => senseOf(chunk, 'former'));
    const tail = chunks.slice(to, this.#end);
    // "Kenya's chairmanship of the Group, which ended in May"
    const relative = chunks.slice(this.#end, this.#end + 3);
    if (senseOf(relative[0], 'boundary') && relative.some((chunk) => actsOf(chunk).has('end'))) return 'left';
    const mark = tail.findIndex((chunk) => chunk.is === 'punctuation');
    const phases = tail
      .slice(0, mark < 0 ? tail.length : mark)
      .flatMap((chunk) => senseOf(chunk, 'phase')?.phase ?? (actsOf(chunk).has('end') ? 'ends' : []));
    if (former || phases.includes('ends') || this.#isEnding(from)) return 'left';
    const before = chunks.slice(Math.max(this.#start, from - 2), from);
    return phases.includes('begins') || before.some((chunk) => senseOf(chunk, 'future')) ? 'assumed' : 'held';
  }

  /** The owner that stands before the role, directly or with its term or a preposition between. */
  #before(from: number): readonly Actor[] | undefined {
    const [chunks, text] = [this.#chunks, this.#text];
    let end = from;
    const marker = senseOf(chunks[end - 1], 'marker')?.role;
    if (marker === 'as' || marker === 'in' || marker === 'to' || marker === 'on') end--;
    if (end < from && chunks[end - 1]?.is === 'word' && isPossessive(chunks[end - 2])) end--;
    while (
      end < from &&
      (senseOf(chunks[end - 1], 'filler') || isPlain(chunks[end - 1]) || isSpeaking(chunks[end - 1]))
    )
      end--;
    // "Kenya, in its role as chair of"
    if (end < from && senseOf(chunks[end - 1], 'determiner') && senseOf(chunks[end - 2], 'marker')) end -= 2;
    if (isComma(chunks[end - 1]) && (end < from || this.#isTurn())) end--;
    // « dont le Kenya et la Norvège sont les coprésidents »
    if (end === from && isCopula(chunks[end - 1])) end--;
    // "Permanent Representative of Mali and co-chair of"
    const joined = senseOf(chunks[end - 1], 'and') && chunks[end - 2]?.is === 'person';
    if (end === from && joined) end--;
    else if (isPossessive(chunks[end - 1])) end--;
    else if (end === from && !isBesideRole(chunks[end - 1])) return undefined;
    return nonEmpty(groupEndingAt(chunks, end, text) ?? []);
  }

  /** "Kenya, the incoming chair": a role that begins or ends, of a body that was named before. */
  #isTurn(): boolean {
    const { sense, from, to } = this.#role;
    return sense.begins === true || this.#chunks.slice(from, to).some((chunk) => senseOf(chunk, 'former'));
  }

  /** "thanked Norway for its able chairmanship of": the last party before whose it is. */
  #earlier(from: number): readonly Actor[] | undefined {
    const [chunks, { index, body }] = [this.#chunks, this.#role];
    const possessive = chunks
      .slice(Math.max(0, from - 2), index)
      .some((chunk) => senseOf(chunk, 'determiner')?.possessive);
    if (!(possessive && body) && !(this.#role.sense.ofEarlier && body)) return undefined;
    const at = chunks
      .slice(0, from)
      .findLastIndex((chunk) => chunk.is === 'party' || (chunk.is === 'person' && chunk.party));
    return at < this.#start ? undefined : nonEmpty(groupEndingAt(chunks, at + 1, this.#text) ?? []);
  }

  /** "As co-leads of the Working Group, Kenya and Norway …" */
  #ahead(from: number): readonly Actor[] | undefined {
    const { to } = this.#role;
    if (senseOf(this.#chunks[from - 1], 'marker')?.role !== 'as' || from - 2 > this.#start) return undefined;
    return nonEmpty(partiesIn(this.#chunks, [to, Math.min(this.#end, to + ahead)], this.#text));
  }

  /** "Kenya, whose term as chair has expired" */
  #antecedent(): readonly Actor[] | undefined {
    const end = relativeEnd(this.#chunks, this.#start);
    return end > 0 ? nonEmpty(groupEndingAt(this.#chunks, end, this.#text) ?? []) : undefined;
  }

  /** "Its co-chairs are Kenya and Norway", "Co-chairs: Kenya and Norway" */
  #predicate(): readonly Actor[] | undefined {
    const [chunks, { to, body }] = [this.#chunks, this.#role];
    const link = chunks[to];
    const said = isCopula(link) || (link?.is === 'punctuation' && link.mark === ':');
    return said && !body
      ? nonEmpty(groupAt(chunks, to + 1, chunks.length, this.#text)?.actors ?? [])
      : undefined;
  }

  /** "on behalf of the co-chairs, Kenya and Norway" */
  #apposed(): readonly Actor[] | undefined {
    const [chunks, { to, body }] = [this.#chunks, this.#role];
    const apposed =
      !body && isComma(chunks[to]) ? groupAt(chunks, to + 1, chunks.length, this.#text) : undefined;
    return nonEmpty(apposed?.actors ?? []);
  }

  /** "under the chairmanship of Oman" */
  #ofParty(index: number): readonly Actor[] | undefined {
    // «رئيس كينيا» presides over the country.
    if (senseOf(this.#chunks[index], 'post')) return undefined;
    const [chunks, text] = [this.#chunks, this.#text];
    const of = senseOf(chunks[index + 1], 'marker')?.role === 'of' ? index + 2 : index + 1;
    return nonEmpty(groupAt(chunks, of, chunks.length, text)?.actors ?? []);
  }

  /** "the conclusion of Norway's tenure as chair" */
  #isEnding(from: number): boolean {
    const before = this.#chunks.slice(Math.max(this.#start, from - nearEnd), from);
    const mark = before.findLastIndex((chunk) => chunk.is === 'punctuation');
    return before.slice(mark + 1).some((chunk) => actsOf(chunk).has('end'));
  }
}

/** A form of "to be". */
export const isCopula = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'filler')?.copula === true;
/** "Kenya, speaking as chair of" */
const isSpeaking = (chunk: Chunk | undefined): boolean => {
  const trigger = senseOf(chunk, 'trigger');
  return trigger?.form === 'gerund' && trigger.frame === 'say';
};
const isPlain = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' && !chunk.capital) || chunk?.is === 'number' || senseOf(chunk, 'noun') !== undefined;
/** "the Norwegian chair", «السفير أحمد صالح رئيس اللجنة» */
const isBesideRole = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'party' && chunk.party.form === 'demonym') || chunk?.is === 'person';
const nonEmpty = (actors: readonly Actor[]): readonly Actor[] | undefined =>
  actors.some(({ party }) => party !== null) ? actors : undefined;

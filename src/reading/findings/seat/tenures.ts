import type { SeatFinding } from '../../finding.ts';
import { type Actor, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, isPossessive, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { isBody, type Role, type RoleWord, rolesIn, roleWordOf } from './role.ts';
import type { Seating } from './seating.ts';
import {
  actsOf,
  endOf,
  isBeside,
  isBy,
  isFrom,
  isTo,
  partiesBehind,
  partiesIn,
  relativeEnd,
  type SeatVerb,
  seatVerbAt,
  startOf,
  subjectOf,
} from './verb.ts';

/** A verb stands at most this many chunks from the role that it is about. */
const reach = 14;

/** What a sentence says of the seats that it names, by the verb nearest to each: "assumes the chair of", "the chair passes to". */
export function tenuresOf({ chunks }: Scene, text: string): Seating[] {
  return rolesIn(chunks).flatMap((role) => new Tenure(chunks, role, text).seatings());
}

/** "the conclusion of Norway's tenure as chair": what ends stands this near before it, in chunks. */
const nearEnd = 7;

/** Those whom "as chair of" goes before stand this near behind it, in chunks. */
const ahead = 8;

type Change = SeatFinding['change'];

/** One role in its sentence. */
class Tenure {
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

  seatings(): Seating[] {
    const before = this.#verbBefore();
    const after = this.#verbsAfter();
    if (before?.negated || (!before && after[0]?.negated)) return [];
    const said = (before && this.#ofObject(before)) ?? after.flatMap((verb) => this.#ofSubject(verb) ?? []);
    return said.length > 0 ? said : this.#ofOwner();
  }

  /** The verb whose object the role is. */
  #verbBefore(): SeatVerb | undefined {
    const { from } = this.#role;
    for (let index = from - 1; index >= Math.max(this.#start, from - reach); index--) {
      if (actsOf(this.#chunks[index]).size === 0) continue;
      const verb = seatVerbAt(this.#chunks, index);
      if (verb && [...verb.acts].some((act) => act !== 'lead' && act !== 'end')) return verb;
    }
    return undefined;
  }

  /** The verbs whose subject the role is, up to the next role. */
  #verbsAfter(): SeatVerb[] {
    const { to } = this.#role;
    const verbs: SeatVerb[] = [];
    for (let index = to; index < Math.min(this.#end, to + reach); index++) {
      if (senseOf(this.#chunks[index], 'seat')) break;
      const verb = actsOf(this.#chunks[index]).size > 0 ? seatVerbAt(this.#chunks, index) : undefined;
      if (verb) verbs.push(verb);
    }
    return verbs;
  }

  #ofObject(verb: SeatVerb): Seating[] | undefined {
    const { acts, index, passive } = verb;
    const { from, to } = this.#role;
    const [chunks, text] = [this.#chunks, this.#text];
    const between = [index + 1, from] as const;
    const behind = [to, this.#end] as const;
    const all = [index + 1, this.#end] as const;
    if (acts.has('name') || acts.has('renew')) {
      const named = passive ? subjectOf(chunks, verb, text) : partiesIn(chunks, between, text);
      const holders = named.length > 0 ? named : partiesIn(chunks, behind, text);
      return [...this.#seated(holders, acts.has('name') ? 'assumed' : 'held', verb), ...this.#beside(verb)];
    }
    if (acts.has('succeed')) {
      const heirs = subjectOf(chunks, verb, text);
      const before = without(partiesIn(chunks, all, text), heirs);
      return [...this.#seated(before, 'left', verb), ...this.#seated(heirs, 'assumed', verb)];
    }
    if (acts.has('entrust') && !acts.has('give')) {
      const heirs = partiesBehind(chunks, all, isTo, text);
      if (heirs.length > 0) return this.#seated(heirs, 'assumed', verb);
      return this.#seated(
        passive ? subjectOf(chunks, verb, text) : partiesIn(chunks, between, text),
        'assumed',
        verb,
      );
    }
    const turns = acts.has('keep') && acts.has('pass');
    if (!turns && (acts.has('give') || acts.has('pass'))) {
      const near = partiesBehind(chunks, all, isTo, text);
      const heirs = near.length > 0 ? near : partiesBehind(chunks, [this.#end, chunks.length], isTo, text);
      const froms = acts.has('pass') ? partiesBehind(chunks, behind, isFrom, text) : [];
      const givers = froms.length > 0 ? froms : passive ? [] : subjectOf(chunks, verb, text);
      const given = heirs.length > 0 ? heirs : without(partiesIn(chunks, between, text), givers);
      const left = this.#seated(without(givers, given), 'left', verb);
      const alone = left.length === 0;
      return [...left, ...this.#seated(given, 'assumed', verb).map((seating) => ({ ...seating, alone }))];
    }
    if (!acts.has('take') && !acts.has('keep')) return undefined;
    if (passive) return undefined;
    const subject = subjectOf(chunks, verb, text);
    // "the assumption of the chair by Kenya"
    const holders = subject.length > 0 ? subject : partiesBehind(chunks, behind, isBy, text);
    if (holders.length === 0) return undefined;
    const now = this.#role.sense.stands === true || verb.continuing || this.#isOngoing(index);
    const change = !now && (acts.has('take') || verb.future) ? 'assumed' : 'held';
    const partners = partiesBehind(chunks, all, isBeside, text);
    const left = acts.has('take') ? partiesBehind(chunks, all, isFromOnly, text) : [];
    return [
      ...this.#seated([...holders, ...partners], change, verb),
      ...this.#seated(left, 'left', verb),
      ...this.#seated(this.#joined(), 'held', verb),
    ];
  }

  /** "takes up the co-lead, joining Kenya" */
  #joined(): readonly Actor[] {
    const [chunks, { to }] = [this.#chunks, this.#role];
    const join = chunks.findIndex(
      (chunk, at) => at >= to && at < this.#end && senseOf(chunk, 'trigger')?.frame === 'join',
    );
    return join < 0 ? [] : (groupAt(chunks, join + 1, chunks.length, this.#text)?.actors ?? []);
  }

  /** "welcomed Kenya as co-chair of the Group, alongside Norway": who sits there already. */
  #beside(verb: SeatVerb | undefined): Seating[] {
    const { to } = this.#role;
    const partners = partiesBehind(this.#chunks, [to, Math.min(this.#end, to + 3)], isBeside, this.#text);
    return this.#seated(partners, 'held', verb).map((seating) => ({
      ...seating,
      change: 'held',
      alone: false,
    }));
  }

  /** «تتولى كينيا حاليا رئاسة …» */
  #isOngoing(verb: number): boolean {
    return this.#chunks.slice(verb, this.#role.from).some((chunk) => senseOf(chunk, 'continuing'));
  }

  #ofSubject(verb: SeatVerb): Seating[] | undefined {
    const { acts, index, future } = verb;
    const [chunks, text] = [this.#chunks, this.#text];
    const behind = [index + 1, this.#end] as const;
    if (acts.has('pass') || acts.has('give') || acts.has('entrust')) {
      const heirs = partiesBehind(chunks, behind, isTo, text);
      const givers = [
        ...partiesBehind(chunks, behind, isFrom, text),
        ...partiesBehind(chunks, behind, isBy, text),
      ];
      if (heirs.length === 0) return undefined;
      const left = this.#seated(without(givers, heirs), 'left', verb);
      const alone = left.length === 0;
      return [...left, ...this.#seated(heirs, 'assumed', verb).map((seating) => ({ ...seating, alone }))];
    }
    if (!acts.has('take') && !acts.has('keep')) return undefined;
    const by = partiesBehind(chunks, behind, isBy, text);
    const holders = by.length > 0 ? by : partiesBehind(chunks, behind, isBetween, text);
    if (holders.length === 0) return undefined;
    return this.#seated(holders, acts.has('keep') && !future ? 'held' : 'assumed', verb);
  }

  /** "Kenya's chairmanship", « la présidence kényane », "Kenya's term as chair", "with Kenya in the chair". */
  #ofOwner(): Seating[] {
    const [chunks, text] = [this.#chunks, this.#text];
    const { from, index, to, body } = this.#role;
    if (!body && !this.#bodyNear()) return [];
    const owners =
      this.#before(from) ??
      this.#ahead(from) ??
      this.#earlier(from) ??
      (body ? nonEmpty(partiesIn(chunks, [index + 1, to - 1], text)) : this.#ofParty(index)) ??
      this.#apposed() ??
      this.#antecedent() ??
      [];
    const former = chunks.slice(from, to).some((chunk) => senseOf(chunk, 'former'));
    const tail = chunks.slice(to, this.#end);
    const mark = tail.findIndex((chunk) => chunk.is === 'punctuation');
    const phases = tail
      .slice(0, mark < 0 ? tail.length : mark)
      .flatMap((chunk) => senseOf(chunk, 'phase')?.phase ?? (actsOf(chunk).has('end') ? 'ends' : []));
    const ended = phases.includes('ends') || this.#isEnding(from);
    const begun = phases.includes('begins');
    const future = chunks
      .slice(Math.max(this.#start, from - 2), from)
      .some((chunk) => senseOf(chunk, 'future'));
    const change = former || ended ? 'left' : begun || future ? 'assumed' : 'held';
    return [
      ...this.#seated(owners, change, undefined),
      ...(owners.length > 0 ? this.#beside(undefined) : []),
    ];
  }

  /** "the conclusion of Norway's tenure as chair" */
  #isEnding(from: number): boolean {
    const before = this.#chunks.slice(Math.max(this.#start, from - nearEnd), from);
    const mark = before.findLastIndex((chunk) => chunk.is === 'punctuation');
    return before.slice(mark + 1).some((chunk) => actsOf(chunk).has('end'));
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

  /** "on behalf of the co-chairs, Kenya and Norway" */
  #apposed(): readonly Actor[] | undefined {
    const [chunks, { to, body }] = [this.#chunks, this.#role];
    const apposed =
      !body && isComma(chunks[to]) ? groupAt(chunks, to + 1, chunks.length, this.#text) : undefined;
    return nonEmpty(apposed?.actors ?? []);
  }

  /** "under the chairmanship of Oman" */
  #ofParty(index: number): readonly Actor[] | undefined {
    const [chunks, text] = [this.#chunks, this.#text];
    const of = senseOf(chunks[index + 1], 'marker')?.role === 'of' ? index + 2 : index + 1;
    return nonEmpty(groupAt(chunks, of, chunks.length, text)?.actors ?? []);
  }

  #bodyNear(): Chunk | undefined {
    const { index } = this.#role;
    const [before, behind] = [this.#chunks.slice(0, index), this.#chunks.slice(index)];
    const body = (chunk: Chunk) => chunk.is === 'body' && chunk.kind !== 'plenary';
    return before.findLast(body) ?? behind.find(body) ?? before.findLast(isBody) ?? behind.find(isBody);
  }

  #seated(actors: readonly Actor[], change: Change, verb: SeatVerb | undefined): Seating[] {
    const { sense, index, body } = this.#role;
    const parties = actors.filter((actor) => actor.party !== null);
    if (parties.length === 0) return [];
    const near = body ?? this.#bodyNear();
    // "the meeting of the Working Group …, and Kenya took its chair"
    if (!body && this.#chunks.slice(0, index).some((chunk) => senseOf(chunk, 'meeting'))) return [];
    if (sense.leads && near?.is !== 'body') return [];
    if (!near && !verb) return [];
    // «القادة المشاركون» are leaders who took part as well.
    const word = this.#chunks[index]!;
    if (!body && sense.role === 'co-lead' && word.is === 'lexicon' && word.definite) return [];
    const role: RoleWord = roleWordOf(sense);
    const parts = [...parties.map((actor) => actor.chunk), this.#chunks[index]!, ...(near ? [near] : [])];
    const span = {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    };
    const begins = change === 'held' && sense.begins ? 'assumed' : change;
    const alone = sense.begins === true && sense.role === 'chair';
    return [
      {
        actors: parties,
        role,
        change: begins,
        alone,
        near: near ? [near] : [],
        span,
        reason: 'seat: tenure',
      },
    ];
  }
}

const isCopula = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'filler')?.copula === true;
const isBetween = (chunk: Chunk): boolean => senseOf(chunk, 'marker')?.role === 'between';
/** "Kenya, speaking as chair of" */
const isSpeaking = (chunk: Chunk | undefined): boolean => {
  const trigger = senseOf(chunk, 'trigger');
  return trigger?.form === 'gerund' && trigger.frame === 'say';
};
const isPlain = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' && !chunk.capital) || senseOf(chunk, 'noun') !== undefined;
const isFromOnly = (chunk: Chunk): boolean => senseOf(chunk, 'marker')?.role === 'from';
/** "the Norwegian chair", «السفير أحمد صالح رئيس اللجنة» */
const isBesideRole = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'party' && chunk.party.form === 'demonym') || chunk?.is === 'person';
const nonEmpty = (actors: readonly Actor[]): readonly Actor[] | undefined =>
  actors.some(({ party }) => party !== null) ? actors : undefined;
const without = (actors: readonly Actor[], others: readonly Actor[]): readonly Actor[] =>
  actors.filter(
    ({ party }) => !others.some((other) => JSON.stringify(other.party) === JSON.stringify(party)),
  );

import type { SeatFinding } from '../../finding.ts';
import type { Actor } from '../../phrases/actors.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { isOfIt, isOfItsMeeting } from './anaphora.ts';
import { isBetween, isMeeting, isWithin, joinedBehind, without } from './around.ts';
import { isCopula, Ownership } from './ownership.ts';
import { isBody, type Role, rolesIn, roleWordOf } from './role.ts';
import { type Seating, spanAround } from './seating.ts';
import {
  actsOf,
  endOf,
  isBeside,
  isBy,
  isFrom,
  isFromOnly,
  isTo,
  partiesBehind,
  partiesIn,
  type SeatVerb,
  seatVerbAt,
  startOf,
  subjectOf,
  window,
} from './verb.ts';

/** A verb stands at most this many chunks from the role that it is about. */
const reach = 14;

/** What a sentence says of the seats that it names, by the verb nearest to each: "assumes the chair of", "the chair passes to". */
export function tenuresOf({ chunks }: Scene, text: string, previous?: Scene): Seating[] {
  return rolesIn(chunks).flatMap((role) => {
    // « L'Italie en assurait la présidence. »: of the meeting.
    if (!role.body && isOfItsMeeting(chunks, role.from - 1, previous)) return [];
    return new Tenure(chunks, role, text).seatings();
  });
}

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
      // "renewed the mandate of Kenya as chair"
      const noun =
        senseOf(this.#chunks[index - 1], 'determiner') && senseOf(this.#chunks[index + 1], 'marker');
      if (actsOf(this.#chunks[index]).size === 0 || noun) continue;
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
    // « passé à »: one word of the tables has the preposition in it.
    const all = [index, this.#end] as const;
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
    const endowed = acts.has('entrust') && !passive && senseOf(chunks[from - 1], 'marker')?.role === 'with';
    if (endowed) return this.#seated(partiesIn(chunks, between, text), 'assumed', verb);
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
      const heirs =
        near.length > 0
          ? near
          : partiesBehind(chunks, [this.#end, Math.min(chunks.length, this.#end + window)], isTo, text);
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
    const by = subject.length > 0 ? subject : partiesBehind(chunks, behind, isBy, text);
    // «تكون رئاستها مشتركة بين كينيا وبيرو»
    const holders = by.length > 0 ? by : partiesBehind(chunks, behind, isBetween, text);
    if (holders.length === 0) return undefined;
    const now = this.#role.sense.stands === true || verb.continuing || this.#isOngoing(index);
    const change = !now && (acts.has('take') || verb.future) ? 'assumed' : 'held';
    const partners = partiesBehind(chunks, all, isBeside, text);
    const left = acts.has('take') ? partiesBehind(chunks, all, isFromOnly, text) : [];
    return [
      ...this.#seated([...holders, ...partners], change, verb),
      ...this.#seated(left, 'left', verb),
      ...this.#seated(joinedBehind(chunks, [to, this.#end], text), 'held', verb),
    ];
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
    if (!this.#role.body && !this.#bodyNear() && !this.#isOfContext()) return [];
    const ownership = new Ownership(this.#chunks, this.#role, this.#text);
    const owners = ownership.owners();
    if (owners.length === 0) return [];
    return [...this.#seated(owners, ownership.change(), undefined), ...this.#beside(undefined)];
  }

  /** "under the leadership of Kenya", but not "Kenya's leadership in the region" */
  #isUnder(): boolean {
    const [chunks, { from, index }] = [this.#chunks, this.#role];
    const word = chunks[index]!;
    return (
      word.to - word.from > 2 || isWithin(chunks[chunks[from - 1]?.is === 'party' ? from - 2 : from - 1])
    );
  }

  /** "Its co-chairs are …", "Co-chairs: …": of the body that the text has just named. */
  #isOfContext(): boolean {
    const [chunks, { from, to, index }] = [this.#chunks, this.#role];
    const possessive = chunks.slice(from, index).some((chunk) => senseOf(chunk, 'determiner')?.possessive);
    const link = chunks[to];
    return (possessive && isCopula(link)) || (from === 0 && link?.is === 'punctuation' && link.mark === ':');
  }

  #bodyNear(): Chunk | undefined {
    const { index } = this.#role;
    const before = this.#chunks.slice(Math.max(0, index - window), index);
    const behind = this.#chunks.slice(index, index + window);
    const body = (chunk: Chunk) => chunk.is === 'body' && chunk.kind !== 'plenary';
    return before.findLast(body) ?? behind.find(body) ?? before.findLast(isBody) ?? behind.find(isBody);
  }

  #seated(actors: readonly Actor[], change: Change, verb: SeatVerb | undefined): Seating[] {
    const { sense, index, body } = this.#role;
    const parties = actors.filter((actor) => actor.party !== null);
    if (parties.length === 0) return [];
    const near = body ?? this.#bodyNear();
    // "the meeting of the Working Group …, and Kenya took its chair"
    if (!body && this.#chunks.slice(Math.max(0, index - window), index).some(isMeeting)) return [];
    const back = verb !== undefined && isOfIt(this.#chunks, verb.index);
    if (sense.leads && !back && (near?.is !== 'body' || !(body || verb || this.#isUnder()))) return [];
    if (!near && !verb && !this.#isOfContext()) return [];
    // «القادة المشاركون» are leaders who took part as well.
    const word = this.#chunks[index]!;
    if (!body && sense.role === 'co-lead' && word.is === 'lexicon' && word.definite) return [];
    const parts = [...parties.map((actor) => actor.chunk), word, ...(near ? [near] : [])];
    const seating: Seating = {
      actors: parties,
      role: roleWordOf(this.#role),
      change: change === 'held' && sense.begins ? 'assumed' : change,
      alone: sense.begins === true && sense.role === 'chair',
      near: near ? [near] : [],
      span: spanAround(parts),
      reason: 'seat: tenure',
    };
    return [seating];
  }
}

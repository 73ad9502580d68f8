import { fold } from '../../../language/normalise.ts';
import type { Span } from '../../../language/span.ts';
import type { PartyRef, SeatRole } from '../../finding.ts';
import { senseOf } from '../../phrases/chunk.ts';
import type { Account, Scene } from '../../scene.ts';
import type { Bodies } from '../body/index.ts';
import { isShortName } from './role.ts';
import type { Seating } from './seating.ts';

/** A seat that the text spoke of, in the order of the text. */
interface Spoken {
  readonly body: string;
  readonly role: SeatRole;
  readonly party: PartyRef;
  readonly scene: number;
}

/** What the text has said so far, which tells whose seat is meant where its words do not: "Kenya will remain co-chair". */
export class Context {
  readonly #account: Account;
  readonly #bodies: Bodies;
  readonly #spoken: Spoken[] = [];

  constructor(account: Account, bodies: Bodies) {
    this.#account = account;
    this.#bodies = bodies;
  }

  speak(scene: number, body: string, role: SeatRole, party: PartyRef): void {
    this.#spoken.push({ body, role, party, scene });
  }

  /** The seat that one of the parties has by what the text said: "Kenya hands over its duties". */
  seatOf(parties: readonly (PartyRef | null)[]): Pick<Spoken, 'body' | 'role'> | undefined {
    const keys = new Set(parties.map((party) => JSON.stringify(party)));
    return this.#spoken.findLast(({ party }) => keys.has(JSON.stringify(party)));
  }

  /** The body of a seat that parties have, give up or take, in a sentence whose words do not say which. */
  bodyOf(
    index: number,
    role: SeatRole,
    parties: readonly PartyRef[],
    { span, reason, near }: Seating,
  ): string | undefined {
    const scene = this.#account.scenes[index]!;
    const offset = near.length > 0 ? scene.sentence.end : span.end;
    return (
      this.#lastIn(scene, offset) ??
      this.#ofHolder(role, parties) ??
      this.#spokenOf(index, role) ??
      this.#introduced(index, role) ??
      (isOfMeeting(scene, reason) ? undefined : (this.#account.coalition.name ?? this.#bodies.own?.name)) ??
      this.#bodies.before(offset)?.name
    );
  }

  /** The last body that a sentence names before a place, be it only by the head of its name. */
  #lastIn({ chunks, sentence }: Scene, offset: number): string | undefined {
    const named = this.#bodies.lastIn(sentence.start, offset);
    if (named) return named;
    const short = chunks.findLast((chunk) => isShortName(chunk) && chunk.end <= offset);
    return short && this.calledBy(short);
  }

  /** The one in which one of the parties has this very role. */
  #ofHolder(role: SeatRole, parties: readonly PartyRef[]): string | undefined {
    const keys = new Set(parties.map((party) => JSON.stringify(party)));
    return this.#spoken.findLast(
      (seat) => seat.role === role && keys.has(JSON.stringify(seat.party)) && this.#stands(seat.body),
    )?.body;
  }

  /** The one whose seats this sentence or that before it tells of. */
  #spokenOf(index: number, role: SeatRole): string | undefined {
    const last = this.#spoken.at(-1);
    const near = last && last.scene >= index - 1 && last.role === role && this.#stands(last.body);
    return near ? last.body : undefined;
  }

  #stands = (body: string): boolean => this.#bodies.named(body)?.change !== 'dissolved';

  /** The one that the sentence before ends with, unless another role is known there: a body with a chair has no co-chairs. */
  #introduced(index: number, role: SeatRole): string | undefined {
    const previous = this.#account.scenes[index - 1];
    if (!previous || !sameBlock(previous, this.#account.scenes[index]!)) return undefined;
    const body = this.#lastIn(previous, previous.sentence.end);
    const others = this.#spoken.some((seat) => seat.body === body && seat.role !== role);
    return others ? undefined : body;
  }

  /** The body or coalition that a word of its name stands for: "the Platform", «الآلية». */
  calledBy({ start, end }: Span): string | undefined {
    const { coalition, text } = this.#account;
    const told = formsOf(text.slice(start, end));
    const names = (name: string | null): boolean =>
      name?.split(/[^\p{L}\p{M}]+/u).some((word) => formsOf(word).some((form) => told.includes(form))) ??
      false;
    const body = this.#bodies.lastNamed((name) => names(name), start);
    return body ?? (names(coalition.name) ? (coalition.name ?? undefined) : undefined);
  }
}

/** "It was chaired by Kenya": what is chaired where no body is named is rather the meeting. */
const isOfMeeting = ({ chunks }: Scene, reason: string): boolean =>
  /: (?:leads|chair|co-chair|co-lead)$/.test(reason) || chunks.some((chunk) => senseOf(chunk, 'meeting'));

/** A word with and without what may be an article: «الآلية», «آلية», «للآلية». */
function formsOf(word: string): string[] {
  const folded = fold(word);
  return [folded, folded.replace(/^(?:لل|ال)(?=..)/, '')];
}

const sameBlock = (one: Scene, other: Scene): boolean => one.sentence.block === other.sentence.block;

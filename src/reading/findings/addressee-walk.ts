import type { PartyRef, UndertakingKind } from '../finding.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';
import { isBoundary } from '../phrases/openings.ts';
import { type Named, namedAt, nounAt } from './addressee-phrase.ts';
import {
  governorOf,
  isJoined,
  joinedPreposition,
  ownPreposition,
  prepositionIn,
  startOfPhrase,
} from './addressee-preposition.ts';
import {
  aside,
  isAgent,
  isJoint,
  isMark,
  isModifying,
  isToDo,
  longestStance,
  longestVerb,
  turnToMatter,
} from './addressee-turns.ts';
import { roleOf, type Words } from './addressee-word.ts';

/** Kinds whose verbs have none but persons and institutions for their object. */
const personal: ReadonlySet<UndertakingKind> = new Set<UndertakingKind>(['call', 'thanks']);

/** A walk along what follows a verb: to its object, those beside it, and behind the matter those of the same rank. */
export class Walk {
  readonly toward: PartyRef[] = [];
  readonly #chunks: readonly Chunk[];
  /** So many chunks are the complement; behind it only addressees of the same rank are sought. */
  readonly #inner: number;
  /** The kind is that of a noun, "gratitude to", and not of the verb. */
  readonly #stated: boolean;
  /** The preposition that the verb itself governs: «أثنى على», "pays homage to". */
  readonly #verb: string | undefined;
  /** The preposition that the words of the verb end with: "called on", "grateful to". */
  readonly #tail: string | undefined;
  readonly #kind: UndertakingKind;
  readonly #words: Words;
  readonly #actor: PartyRef;
  /** A preposition has passed that leads away from the object: "the return of tablets from Norway". */
  #astray = false;
  /** The preposition of the first addressee, '' for a direct object; undefined before there is one. */
  #governor: string | undefined;
  /** What turned to the matter: "for" in "thanked Kenya for its help". */
  #matter: string | undefined;
  /** The last noun of attitude. */
  #stance = 0;
  /** Nothing but the noun phrase after the verb has passed. */
  #direct = true;

  constructor(
    chunks: readonly Chunk[],
    inner: number,
    clause: Clause,
    kind: UndertakingKind,
    words: Words,
    actor: PartyRef,
  ) {
    this.#chunks = chunks;
    this.#inner = inner;
    this.#stated = clause.frame === 'express';
    this.#verb = chunks[0] && (roleOf(chunks[0]) ?? ownPreposition(chunks, 0));
    this.#tail = prepositionIn(clause.trigger, words);
    this.#kind = kind;
    this.#words = words;
    this.#actor = actor;
  }

  go(): void {
    for (let index = 0; index < this.#chunks.length; ) {
      const sought = index < this.#inner || this.#governor !== undefined || this.#verb !== undefined;
      if (!sought && !isBoundary(this.#chunks[index]!)) return;
      const named = this.#named(index);
      if (!named) this.#pass(index);
      else this.#meet(index, named);
      index = named ? named.to : index + 1;
    }
  }

  #named(index: number): Named | undefined {
    const named = namedAt(this.#chunks, index, this.#words, this.#actor);
    // "the appreciation of all participants to Norway": whose it is.
    const owner = this.#stated && this.#governor === undefined && roleOf(this.#chunks[index - 1]) === 'of';
    if (named && owner && named.refs.every((ref) => typeof ref !== 'string') && this.#leadsTo(named.to))
      return undefined;
    if (named && this.#isOwner(index, named)) return undefined;
    if (named || !personal.has(this.#kind) || this.#matter !== undefined) return named;
    const first =
      this.#direct && this.#governor === undefined && this.#tail !== 'for' && this.#isObject(index);
    const beside = this.#governor !== undefined && isJoined(this.#chunks, index);
    const noun = first || beside ? nounAt(this.#chunks, index, this.#words) : undefined;
    return noun && (this.#kind === 'thanks' || this.#isAsked(noun)) ? noun : undefined;
  }

  /** «تضامن دول المجلس مع اليمن»: behind the noun of attitude stands whose it is, where a preposition leads on. */
  #isOwner(index: number, { to }: Named): boolean {
    const { grammar } = this.#words.lexicon;
    if (grammar.capitals || !this.#stated || this.#governor !== undefined) return false;
    const [stance, chunk] = [this.#chunks[index - 1], this.#chunks[index]!];
    if (!stance || !senseOf(stance, 'stance') || senseOf(stance, 'beside')) return false;
    const possessed = /(?:ه|ها|هم|هما|نا)$/u.test(this.#words.text.slice(stance.start, stance.end));
    if (
      possessed ||
      ownPreposition(this.#chunks, index) ||
      (chunk.is === 'word' && chunk.norm.startsWith('ل'))
    )
      return false;
    return this.#chunks
      .slice(to, to + longestStance)
      .some((chunk, at) => roleOf(chunk) === 'with' || ownPreposition(this.#chunks, to + at) === 'ل');
  }

  #leadsTo(index: number): boolean {
    return roleOf(this.#chunks[index]) === 'to';
  }

  /** Directly behind the verb, or behind the preposition that it or its noun governs. */
  #isObject(index: number): boolean {
    const before = this.#chunks.slice(0, index);
    const role = roleOf(before.at(-1)) ?? (ownPreposition(this.#chunks, index) === 'ل' ? 'to' : undefined);
    if (this.#stated) return role === 'to';
    return before.every((chunk) => (roleOf(chunk) ?? 'for') !== 'for' || isModifying(chunk));
  }

  /** A call is to someone only where what is asked follows: "call for peace" addresses nobody. */
  #isAsked({ to }: Named): boolean {
    const next = this.#chunks[to];
    if (!next) return false;
    // « prie les armateurs d'équiper », but « demande l'ouverture d'une enquête ».
    if (roleOf(next) === 'of') return isToDo(this.#chunks, to + 1);
    return (
      ['to', 'on'].includes(roleOf(next) ?? '') || isComma(next) || startsWithAnd(next) || isBoundary(next)
    );
  }

  /** A chunk that names nobody. */
  #pass(index: number): void {
    const chunk = this.#chunks[index]!;
    if (this.#governor !== undefined) this.#matter ??= turnToMatter(chunk);
    if (this.#begins(index)) {
      this.#direct = true;
      this.#matter = undefined;
      return;
    }
    if (isBoundary(chunk)) this.#relative(index);
    const role = roleOf(chunk);
    this.#astray ||= index > 0 && role !== undefined && aside.has(role) && !isAgent(this.#chunks, index);
    if (
      this.#matter === undefined &&
      this.#governor !== undefined &&
      isJoint(chunk) &&
      !personal.has(this.#kind)
    )
      this.#direct = true;
    else this.#direct &&= this.#staysDirect(index);
  }

  /** Another object of the verb begins, under its preposition said again: «وعلى جهود …», "and to the efforts of". */
  #begins(index: number): boolean {
    const chunk = this.#chunks[index]!;
    const governor = this.#governor ?? this.#verb;
    const own = ownPreposition(this.#chunks, index) ?? roleOf(chunk) ?? joinedPreposition(chunk);
    if (own === undefined || own !== governor || personal.has(this.#kind)) return false;
    return (
      index > 0 && (isJoined(this.#chunks, index) || startsWithAnd(chunk) || own === joinedPreposition(chunk))
    );
  }

  /** «الجهود التي تبذلها الجزائر ومصر», "the efforts that Kenya makes": whoever does what is praised or backed. */
  #relative(index: number): void {
    if (!this.#direct || personal.has(this.#kind)) return;
    this.#direct = false;
    for (let at = index + 1; at <= index + longestVerb; at++) {
      const named = namedAt(this.#chunks, at, this.#words, this.#actor);
      if (named?.as === 'known' && named.refs.every((ref) => typeof ref === 'string')) {
        this.toward.push(...named.refs);
        return;
      }
      const verb = this.#chunks[at];
      if (verb?.is !== 'word' && !senseOf(verb, 'trigger') && !senseOf(verb, 'filler')) return;
    }
  }

  /** "the courage of", "thanks to", "support for" are on the way to the addressee; "efforts to" goes on with a verb. */
  #staysDirect(index: number): boolean {
    const chunks = this.#chunks;
    const chunk = chunks[index]!;
    if (senseOf(chunk, 'stance')) this.#stance = index;
    const role = roleOf(chunk);
    // What the verb itself governs: «أثنى على».
    if (index === 0 && role !== undefined) return true;
    if (role === 'for') return senseOf(chunks[index - 1], 'stance') !== undefined;
    const near = index - this.#stance <= longestStance;
    if (role === 'to') return near && !senseOf(chunks[index - 1], 'noun');
    if (role === 'by' || isAgent(chunks, index)) return !personal.has(this.#kind);
    if (role === 'with') return this.#kind === 'support' && near;
    // « demande la libération des infirmières » asks them for nothing.
    if (role === 'of' && this.#kind === 'call' && index > 0)
      return senseOf(chunks[index - 1], 'stance') !== undefined;
    if (role !== undefined) return role === 'of';
    return senseOf(chunk, 'stance') !== undefined || !(isMark(chunk) || senseOf(chunk, 'trigger'));
  }

  #meet(index: number, named: Named): void {
    // «دعم اليابان للصيادين»: who acts stands on the way.
    if (named.refs.length === 0) return;
    const joined = isJoined(this.#chunks, index);
    const first = this.#governor === undefined && named.as === 'known' && !this.#astray;
    const near = index < this.#inner || this.#direct;
    const direct = near && this.#matter === undefined && (first || this.#direct || joined);
    if ((direct || this.#isOfSameRank(index, named)) && !this.#isSetting(index)) {
      this.#keep(index, named);
      this.#governor ??= governorOf(this.#chunks, index, this.#words);
    }
    this.#direct = false;
  }

  /** "the host, Rwanda, for": the name says who the noun before it is. */
  #keep(index: number, { refs, to }: Named): void {
    const before = isComma(this.#chunks[startOfPhrase(this.#chunks, index) - 1]);
    const apposed =
      before && this.toward.length === 1 && typeof this.toward[0] !== 'string' && typeof refs[0] === 'string';
    if (apposed && isComma(this.#chunks[to])) this.toward.length = 0;
    this.toward.push(...refs);
  }

  /**
   * Behind the matter, another addressee stands as the first did: under its preposition, said again ("to Oslo for its help and
   * to Rome"), or with a matter of its own ("Oslo for its help, Rome for its advice and Riga").
   */
  #isOfSameRank(index: number, { to }: Named): boolean {
    if (this.#governor === undefined) return false;
    const start = startOfPhrase(this.#chunks, index);
    const marked = roleOf(this.#chunks[start - 1]);
    const own = ownPreposition(this.#chunks, index) ?? marked ?? '';
    if (own !== this.#governor && (own === '' || own !== this.#tail)) return false;
    if (!isJoined(this.#chunks, marked === undefined ? start : start - 1)) return false;
    const next = this.#chunks[to];
    if (own !== '') return true;
    return (roleOf(next) === this.#matter && next !== undefined) || this.#chunks.slice(to).every(isMark);
  }

  /** "in Iraq" is where, not toward whom. */
  #isSetting(index: number): boolean {
    return roleOf(this.#chunks[index - 1]) === 'in';
  }
}

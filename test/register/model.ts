import { type Fact, type FactOf, type Fuzzy, parseFuzzy, partyId } from '../../src/slices/register/index.ts';

/**
 * The register as anybody would keep it on paper: everything that happened is kept, and each answer is worked out from all
 * of it, by looking at who had said what by then.
 */
export interface Paper {
  readonly entries: PaperEntry[];
  readonly mergings: PaperMerging[];
  /** When each version became public. */
  readonly published: Map<string, number>;
}

export interface PaperEntry {
  readonly id: string;
  readonly fact: Fact;
  readonly dated: Fuzzy | null;
  readonly byHand: boolean;
  readonly from: number;
  until: number;
  readonly words: { version: string; finding: string; on: Fuzzy | null; from: number; until: number }[];
}

export interface PaperMerging {
  readonly id: string;
  readonly kind: 'entry' | 'body' | 'person';
  readonly kept: string;
  readonly merged: string;
  readonly from: number;
  until: number;
}

/** What stood at a moment, for an audience. */
interface Claim<F extends Fact> {
  readonly id: string;
  readonly fact: F;
  readonly dated: Fuzzy | null;
  readonly said: readonly (Fuzzy | null)[];
}

export type Audience = 'all' | 'public';

export interface Question {
  /** The day. */
  readonly on: string;
  /** The moment, in milliseconds. */
  readonly known: number;
  readonly audience: Audience;
}

const during = ({ from, until }: { from: number; until: number }, at: number) => from <= at && at < until;

/** Ids by what they count for, as of a moment: those that were merged count for what was kept. */
const keptFor = (paper: Paper, kind: PaperMerging['kind'], id: string, at: number): string =>
  paper.mergings.find((merging) => merging.kind === kind && merging.merged === id && during(merging, at))
    ?.kept ?? id;

function standing<T extends Fact['type']>(
  paper: Paper,
  type: T,
  { known, audience }: Question,
): Claim<FactOf<T>>[] {
  const stand = paper.entries.filter((entry) => during(entry, known));
  const isHidden = ({ id }: PaperEntry) => {
    const kept = keptFor(paper, 'entry', id, known);
    return kept !== id && stand.some((entry) => entry.id === kept);
  };
  return stand.flatMap((entry) => {
    if (entry.fact.type !== type || isHidden(entry)) return [];
    const words = paper.entries
      .filter(({ id }) => id === entry.id || keptFor(paper, 'entry', id, known) === entry.id)
      .flatMap((one) => one.words)
      .filter((one) => during(one, known))
      .filter(({ version }) => audience === 'all' || (paper.published.get(version) ?? Infinity) <= known);
    if (!entry.byHand && words.length === 0) return [];
    const said = [...new Set(words.map(({ on }) => on))];
    return [{ id: entry.id, fact: entry.fact as FactOf<T>, dated: entry.dated, said }];
  });
}

// Days: every day that a date may mean, from the first to the last. No date may be any day.

const dawn = '0000-01-01';
const dusk = '9999-12-31';

function days(date: Fuzzy | null): readonly [first: string, last: string] {
  const parts = date === null ? undefined : parseFuzzy(date);
  if (!parts) return [dawn, dusk];
  const [year = 0, month = 1, day = 1] = parts.date.split('-').map(Number);
  const unit = { year: [1, 0, 0], month: [0, 1, 0], day: [0, 0, 1] }[parts.precision] as [
    number,
    number,
    number,
  ];
  const moved = (times: number, less = 0) =>
    new Date(Date.UTC(year + unit[0] * times, month - 1 + unit[1] * times, day + unit[2] * times - less))
      .toISOString()
      .slice(0, 10);
  const around = parts.sign === 'about' ? 1 : 0;
  return [parts.sign === 'before' ? dawn : moved(-around), moved(1 + around, 1)];
}

const byDays = (a: Fuzzy | null, b: Fuzzy | null) => (days(a).join() < days(b).join() ? -1 : 1);
const happened = ({ dated, said }: Claim<Fact>): Fuzzy | null =>
  dated ?? said.filter((on) => on !== null).toSorted(byDays)[0] ?? null;
const shown = ({ dated, said }: Claim<Fact>): readonly (Fuzzy | null)[] =>
  dated !== null ? [dated] : said.length === 0 ? [null] : said;
const nextDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Something that lasted. What nobody says is undefined: it began before all, it has not ended. */
interface Spell {
  begin: Fuzzy | null | undefined;
  /** The first and last day that shows it. */
  first: Fuzzy | null | undefined;
  last: Fuzzy | null | undefined;
  /** The end that is stated, and the day by which something else had taken its place. */
  end: Fuzzy | null | undefined;
  by: Fuzzy | null | undefined;
  over: boolean;
}

/** The day on which something ends belongs to what follows, unless something still shows it. */
function isPossible({ begin, first, last, end, by }: Spell, on: string): boolean {
  const [, ended] = days(end ?? by ?? null);
  const isShown = last != null && days(last)[0] >= ended;
  return days(begin ?? first ?? null)[0] <= on && (on < ended || (isShown && on === ended));
}

function isCertain({ begin, first, last, end, by, over }: Spell, on: string): boolean {
  const start = begin ?? first ?? null;
  if (start === null || on < days(start)[1]) return false;
  if (!over) return true;
  const [seen] = days(last ?? null);
  const ended = end == null || days(end)[0] < seen ? nextDay(seen) : days(end)[0];
  return on < ended && (by == null || on < days(by)[0]);
}

interface Mark<C> {
  readonly claim: C;
  readonly on: Fuzzy | null;
}

/** In the order in which it happened: what begins on the first day that it may, what ends on the last. */
const inOrder = <C extends Claim<Fact>>(
  marks: readonly Mark<C>[],
  changeOf: (claim: C) => string,
  ranks: readonly string[],
  ends: readonly string[],
) =>
  marks.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ claim, on }) => {
      const change = changeOf(claim);
      return [days(on)[ends.includes(change) ? 1 : 0], ranks.indexOf(change), claim.id].join(' ');
    });
    return one! < other! ? -1 : 1;
  });

/** "BE member 84", "BE member 84?" where it is only possible. */
export function members(paper: Paper, question: Question): string[] {
  const claims = Map.groupBy(standing(paper, 'membership', question), ({ fact }) => partyId(fact.party));
  return [...claims].flatMap(([party, memberships]) => {
    const spells: (Spell & { standing: string; ordinal: number | null })[] = [];
    const marks = memberships.map((claim) => ({ claim, on: happened(claim) }));
    const ranks = ['observer', 'joined', 'suspended', 'left'];
    for (const { claim, on } of inOrder(marks, ({ fact }) => fact.change, ranks, ['left'])) {
      const { change, ordinal } = claim.fact;
      const before = spells.at(-1);
      const current = before?.over ? undefined : before;
      const standing = { joined: 'member', left: null, observer: 'observer', suspended: 'suspended' }[change];
      if (current && current.standing === standing) {
        current.last = on ?? current.last;
        current.ordinal ??= ordinal;
        continue;
      }
      if (current) Object.assign(current, { end: on, over: true });
      const anew = { begin: on, first: on, last: on, end: undefined, by: undefined, over: false };
      if (standing) spells.push({ ...anew, standing, ordinal: ordinal ?? before?.ordinal ?? null });
      else if (!current)
        spells.push({
          ...anew,
          begin: undefined,
          first: undefined,
          last: undefined,
          end: on,
          over: true,
          standing: 'member',
          ordinal: null,
        });
    }
    const sure = spells.filter((spell) => isCertain(spell, question.on));
    const told = sure.length > 0 ? sure : spells.filter((spell) => isPossible(spell, question.on));
    return told.map(
      ({ standing, ordinal }) => `${party} ${standing} ${ordinal ?? ''}${sure.length > 0 ? '' : '?'}`,
    );
  });
}

interface Hold extends Spell {
  readonly holder: string;
  person: string | undefined;
}

interface Holding {
  readonly id: string;
  readonly on: Fuzzy | null;
  readonly change: 'assumed' | 'held' | 'left';
  readonly holder: string;
  readonly person: string | undefined;
}

/** Who held one seat, or one post, one after another or, where there may be several, together. */
function holds(holdings: readonly Holding[], single: boolean): Hold[] {
  const all: Hold[] = [];
  for (const { on, change, holder, person } of holdings) {
    const left = change === 'left';
    const mine = all.findLast((hold) => hold.holder === holder && (!hold.over || left));
    const another = mine?.person !== undefined && person !== undefined && mine.person !== person && !left;
    if (mine && !another) {
      mine.person ??= person;
      if (left) Object.assign(mine, { by: mine.over ? (mine.by ?? mine.end) : mine.by, end: on, over: true });
      else Object.assign(mine, { first: mine.first ?? on, last: on ?? mine.last });
      continue;
    }
    const others = all.filter((hold) => hold !== mine && !hold.over);
    if (mine) Object.assign(mine, { by: on, over: true });
    else if (single && !left)
      for (const other of others) {
        const together = change === 'held' && other.begin == null && other.last === on;
        if (!together)
          Object.assign(other, { over: true, ...(change === 'assumed' ? { end: on } : { by: on }) });
      }
    all.push({
      holder,
      person,
      begin: change === 'assumed' ? on : undefined,
      first: left ? undefined : on,
      last: left ? undefined : on,
      end: left ? on : undefined,
      by: undefined,
      over: left,
    });
  }
  return all;
}

/** "chair BE Amal", with `?` where it is only possible. @param single there is one chair at a time */
export function seats(paper: Paper, body: string, single: boolean, question: Question): string[] {
  const isOf = (name: string) => keptFor(paper, 'body', name, question.known) === body;
  if (!isOf(body)) return [];
  const claims = standing(paper, 'seat', question).filter(({ fact }) => isOf(fact.body));
  const lives = lifeOf(paper, isOf, question);
  const marks = claims.flatMap((claim) => shown(claim).map((on) => ({ claim, on })));
  const ordered = inOrder(marks, ({ fact }) => fact.change, ['assumed', 'held', 'left'], ['left']);
  return ['chair', 'co-chair'].flatMap((role) => {
    const holdings = ordered
      .filter(({ claim: { fact } }) => fact.role === role)
      .map(({ claim: { id, fact }, on }) => ({
        id,
        on,
        change: fact.change,
        holder: partyId(fact.party),
        person: fact.person ? keptFor(paper, 'person', fact.person, question.known) : undefined,
      }));
    const all = holds(holdings, single && role === 'chair');
    const death = lives.at(-1);
    for (const hold of all)
      if (!hold.over && death?.over) Object.assign(hold, { over: true, end: death.end });
    return all
      .filter((hold) => isPossible(hold, question.on))
      .map(({ holder, person, ...hold }) => {
        const alive = lives.length === 0 || lives.some((life) => isPossible(life, question.on));
        const sure = isCertain(hold, question.on) && alive;
        return `${role} ${holder} ${person ?? ''}${sure ? '' : '?'}`;
      });
  });
}

/** The life of a body: founded at most once, or simply there since nobody knows when, until it ended. */
function lifeOf(paper: Paper, isOf: (name: string) => boolean, question: Question): Spell[] {
  const claims = standing(paper, 'body', question).filter(({ fact }) => isOf(fact.name));
  const marks = claims.flatMap((claim) =>
    (claim.fact.change === 'mentioned' ? shown(claim) : [happened(claim)]).map((on) => ({ claim, on })),
  );
  const lives: Spell[] = [];
  for (const { claim, on } of inOrder(
    marks,
    ({ fact }) => fact.change,
    ['established', 'mentioned', 'dissolved'],
    ['dissolved'],
  )) {
    const current = lives.find(({ over }) => !over);
    const { change } = claim.fact;
    if (change === 'mentioned' && lives.length > 0 && !current) continue;
    const unknown = {
      begin: undefined,
      first: undefined,
      last: undefined,
      end: undefined,
      by: undefined,
      over: false,
    };
    const life: Spell = current ?? unknown;
    if (!current) lives.push(life);
    if (change === 'established' && life.begin === undefined) life.begin = on;
    if (change === 'dissolved') Object.assign(life, { end: on, over: true });
    else life.last = on ?? life.last;
  }
  return lives;
}

/** "Minister BE", with `?` where it is only possible. @param person by name */
export function offices(paper: Paper, person: string, question: Question): string[] {
  const isOf = (name: string) => keptFor(paper, 'person', name, question.known) === person;
  if (!isOf(person)) return [];
  const claims = standing(paper, 'office', question).filter(({ fact }) => isOf(fact.name));
  const marks = claims.flatMap((claim) => shown(claim).map((on) => ({ claim, on })));
  const ordered = inOrder(marks, ({ fact }) => fact.change ?? 'held', ['assumed', 'held', 'left'], ['left']);
  const posts = Map.groupBy(ordered, ({ claim: { fact } }) => fact.post);
  return [...posts].flatMap(([post, held]) => {
    const holdings = held.map(({ claim: { id, fact }, on }) => ({
      id,
      on,
      change: fact.change ?? 'held',
      holder: fact.party === null ? '' : partyId(fact.party),
      person: undefined,
    }));
    return holds(holdings, false)
      .filter((hold) => isPossible(hold, question.on))
      .map((hold) => `${post} ${hold.holder}${isCertain(hold, question.on) ? '' : '?'}`);
  });
}

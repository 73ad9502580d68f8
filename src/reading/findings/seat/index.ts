import type { Span } from '../../../language/span.ts';
import type { PartyRef, SeatRole } from '../../finding.ts';
import type { Actor } from '../../phrases/actors.ts';
import { type Chunk, indexAt, senseOf } from '../../phrases/chunk.ts';
import {
  type Account,
  type Doubt,
  type Fact,
  type Proposal,
  type Scene,
  type Told,
  tells,
} from '../../scene.ts';
import { type Bodies, bodyNameIn } from '../body/index.ts';
import { appositionsOf } from './appositions.ts';
import { seatingsOf } from './clauses.ts';
import { Context } from './context.ts';
import { leadersIn } from './leaders.ts';
import { officialsIn } from './officials.ts';
import { predicatesIn } from './predicates.ts';
import { isBody, isShortName, type RoleWord } from './role.ts';
import type { Seating } from './seating.ts';
import { sharesOf } from './shares.ts';
import { earlierIn, successorsIn } from './successors.ts';
import { tenuresOf } from './tenures.ts';

type SeatFact = Extract<Fact, { type: 'seat' }>;

interface Taken {
  fact: SeatFact;
  /** Index of the scene that tells of it first. */
  readonly scene: number;
  readonly spans: Span[];
  readonly doubts: Doubt[];
  readonly reason: string;
}

/** Words without which a sentence says nothing of seats. */
const ofSeats: readonly Told[] = ['seat', 'tenure', 'chair', 'co-chair', 'co-lead', 'assume', 'join'];

/** Who chairs, co-chairs or co-leads which body, took it over or gave it up. */
export function seatsOf(account: Account, bodies: Bodies): Proposal<SeatFact>[] {
  const all: Taken[] = [];
  const found = new Map<string, Taken>();
  const roles = new Map<string, SeatRole>();
  const context = new Context(account, bodies);
  /** The seat that the text spoke of last. */
  let latest:
    | { readonly scene: number; readonly body: string; readonly role: SeatRole; readonly taken: Taken[] }
    | undefined;
  for (const [index, scene] of account.scenes.entries()) {
    if (!tells(scene, ofSeats)) continue;
    const seatings = [
      ...seatingsOf(scene, account.text),
      ...appositionsOf(scene, account.text, account.scenes[index - 1]),
      ...tenuresOf(scene, account.text, account.scenes[index - 1]),
      ...leadersIn(scene, account.text, account.scenes[index - 1]),
      ...predicatesIn(scene, account.text),
      ...officialsIn(scene, account.text),
      ...successorsIn(scene, account.text),
      ...earlierIn(scene, account.text),
    ]
      .flatMap((seating) => sharesOf(seating, scene))
      .sort((a, b) => turnOf(a) - turnOf(b));
    // Who sits in each body by the sentence so far.
    const sitting = new Map<string, Taken[]>();
    if (latest && latest.scene < index - 1) latest = undefined;
    for (const seating of seatings) {
      const { near, span, reason, alone } = seating;
      if (isProposed(scene, span)) continue;
      const same =
        seating.role === 'same'
          ? (latest ?? context.seatOf(seating.actors.map(({ party }) => party)))
          : undefined;
      if (seating.role === 'same' && !same) continue;
      const role = same?.role ?? roleOf(seating.role, seating.actors);
      const short = near.find((chunk) => isBody(chunk) || isShortName(chunk));
      const meant = isShortName(short) ? context.calledBy(short!) : undefined;
      // "chaired the meeting of the Conference"
      if (isShortName(short) && meant === undefined) continue;
      const stated = same?.body ?? meant ?? nameIn(near, bodies, account);
      const parties = seating.actors.flatMap((actor) => actor.party ?? originOf(actor, scene) ?? []);
      const body = stated ?? context.bodyOf(index, role, parties, seating);
      if (body === undefined) continue;
      const change = seating.change === 'held' ? heldIn(body, bodies) : seating.change;
      const before = latest && same === latest ? latest.taken : (sitting.get(body) ?? []);
      const taken: Taken[] = [];
      for (const actor of seating.actors) {
        const party = actor.party ?? originOf(actor, scene);
        if (party === null) continue;
        const key = JSON.stringify([body, party, role]);
        const fact: SeatFact = { type: 'seat', body, party, role, change };
        const known = found.get(key);
        // Whoever has a role in a body has no other there: "co-led by …, whose chairs …" says the first.
        const holder = JSON.stringify([body, party]);
        if ((roles.get(holder) ?? role) !== role) continue;
        roles.set(holder, role);
        context.speak(index, body, role, party);
        const moves = known?.fact.change === 'held' && change !== 'held';
        // "Joint statement of Kenya and Norway, co-chairs …": in what role they speak stays true beside what ends later.
        const speaks = known && known.scene < index && !/leads|chair/.test(known.reason);
        const other = moves && change === 'left' && speaks ? undefined : known;
        // "co-led by Kenya and Norway, will be co-led by Norway and Peru"
        const stays = seating.actors.length > 1 && known?.scene === index;
        // "chaired by Hungary, in succession to Poland"
        if (moves && other && !stays) other.fact = fact;
        other?.spans.push(span);
        const entry: Taken = other ?? {
          fact,
          scene: index,
          spans: [span],
          doubts: stated ? [] : ['body-from-context'],
          reason,
        };
        if (entry !== known) all.push(entry);
        found.set(key, entry);
        taken.push(entry);
      }
      const follows = alone && change === 'assumed' && taken.length > 0;
      if (follows) leave(before, seating.actors);
      sitting.set(body, follows ? taken : [...before, ...taken]);
      if (taken.length > 0) latest = { scene: index, body, role, taken: sitting.get(body) ?? taken };
    }
  }
  return all;
}

/** What leaves open which role or which seat it is comes behind what says so. */
const turnOf = ({ role }: Seating): number => (role === 'same' ? 2 : role === 'lead' ? 1 : 0);

/** "chaired by Dr Elena Petrova of Bulgaria", "… (Bulgaria)": the party behind an official of no post. */
function originOf({ chunk }: Actor, { chunks }: Scene): PartyRef | null {
  if (chunk.is !== 'person') return null;
  const at = indexAt(chunks, chunk.start);
  const [link, party] = chunks.slice(at + 1, at + 3);
  const role = senseOf(link, 'marker')?.role;
  const tied = role === 'of' || role === 'from' || (link?.is === 'punctuation' && link.mark === '(');
  return tied && party?.is === 'party' ? party.party.party : null;
}

/** "proposed that Kenya chair the Committee": it does not yet. */
function isProposed({ chunks }: Scene, span: Span): boolean {
  const first = indexAt(chunks, span.start);
  const before = chunks.slice(Math.max(0, first - 3), first);
  return before.some((chunk) => senseOf(chunk, 'proposed') ?? senseOf(chunk, 'resolve')?.asked);
}

/** Whoever leads alone chairs; several who chair do so together. */
function roleOf(role: RoleWord, actors: readonly Actor[]): SeatRole {
  const several = new Set(actors.flatMap(({ party }) => (party ? [JSON.stringify(party)] : []))).size > 1;
  if (role === 'lead') return several ? 'co-lead' : 'chair';
  return role === 'co-chair' || role === 'co-lead' ? role : several ? 'co-chair' : 'chair';
}

/** "chaired to date by Norway, will be chaired by Kenya": those who sat there make room. */
function leave(before: readonly Taken[], actors: readonly Actor[]): void {
  const staying = new Set(actors.map(({ party }) => JSON.stringify(party)));
  for (const entry of before) {
    const { fact } = entry;
    if (fact.change === 'held' && !staying.has(JSON.stringify(fact.party)))
      entry.fact = { ...fact, change: 'left' };
  }
}

/** The body among chunks, or the coalition where it stands before any. */
function nameIn(near: readonly Chunk[], bodies: Bodies, account: Account): string | undefined {
  const at = near.findIndex(isBody);
  // «مجلس علمي للمبادرة»: whose body it is stands behind its name, which is nearer where one looks back.
  const first = near[at + 1]?.is === 'body' ? near[at + 1] : near[at];
  const body = bodyNameIn(near, bodies);
  return first?.is === 'body' ? body : (nameOfCoalition(near, account) ?? body);
}

/** The coalition among chunks, by the name that stands there where it is one, else by that which the text gives elsewhere. */
function nameOfCoalition(chunks: readonly Chunk[], account: Account): string | undefined {
  const chunk = chunks.find((each) => senseOf(each, 'actor')?.actor === 'coalition');
  if (!chunk) return undefined;
  const written = account.text.slice(chunk.start, chunk.end);
  return chunk.to - chunk.from > 1 ? written : (account.coalition.name ?? written);
}

/** Whoever sits in a body that this very text founds has just sat down, and whoever sat in one that it dissolves gets up. */
function heldIn(name: string, bodies: Bodies): SeatFact['change'] {
  const change = bodies.named(name)?.change;
  return change === 'established' ? 'assumed' : change === 'dissolved' ? 'left' : 'held';
}

import type { Span } from '../../../language/span.ts';
import type { PartyRef, SeatRole } from '../../finding.ts';
import type { Actor } from '../../phrases/actors.ts';
import { type Chunk, indexAt, senseOf } from '../../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal, Scene } from '../../scene.ts';
import { type Bodies, bodyNameIn } from '../body/index.ts';
import { appositionsOf } from './appositions.ts';
import { seatingsOf } from './clauses.ts';
import { leadersIn } from './leaders.ts';
import { officialsIn } from './officials.ts';
import { isBody, type RoleWord } from './role.ts';
import type { Seating } from './seating.ts';
import { earlierIn, successorsIn } from './successors.ts';
import { tenuresOf } from './tenures.ts';

type SeatFact = Extract<Fact, { type: 'seat' }>;

interface Taken {
  fact: SeatFact;
  readonly spans: Span[];
  readonly doubts: Doubt[];
  readonly reason: string;
}

/** Who chairs, co-chairs or co-leads which body, took it over or gave it up. */
export function seatsOf(account: Account, bodies: Bodies): Proposal<SeatFact>[] {
  const found = new Map<string, Taken>();
  const roles = new Map<string, SeatRole>();
  /** The seat that the text spoke of last. */
  let latest:
    | { readonly scene: number; readonly body: string; readonly role: SeatRole; readonly taken: Taken[] }
    | undefined;
  for (const [index, scene] of account.scenes.entries()) {
    const seatings = [
      ...seatingsOf(scene, account.text),
      ...appositionsOf(scene, account.text, account.scenes[index - 1]),
      ...tenuresOf(scene, account.text),
      ...leadersIn(scene, account.text, account.scenes[index - 1]),
      ...officialsIn(scene, account.text),
      ...successorsIn(scene, account.text),
      ...earlierIn(scene, account.text),
    ].sort((a, b) => Number(a.role === 'lead') - Number(b.role === 'lead'));
    // Who sits in each body by the sentence so far.
    const sitting = new Map<string, Taken[]>();
    if (latest && latest.scene < index - 1) latest = undefined;
    for (const seating of seatings) {
      const { near, span, reason, alone } = seating;
      if (isProposed(scene, span)) continue;
      const same = seating.role === 'same' ? latest : undefined;
      if (seating.role === 'same' && !same) continue;
      const role = same?.role ?? roleOf(seating.role, seating.actors);
      const stated = same?.body ?? nameIn(near, bodies, account);
      const body =
        stated ??
        bodies.before(near.length > 0 ? scene.sentence.end : span.end)?.name ??
        (isOfCoalition(scene, seating, bodies) ? account.coalition.name : undefined) ??
        undefined;
      if (body === undefined) continue;
      const change = seating.change === 'held' ? heldIn(body, bodies) : seating.change;
      const before = same?.taken ?? sitting.get(body) ?? [];
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
        // "chaired by Hungary, in succession to Poland"
        if (known?.fact.change === 'held') known.fact = fact;
        known?.spans.push(span);
        const entry = known ?? { fact, spans: [span], doubts: stated ? [] : ['body-from-context'], reason };
        found.set(key, entry);
        taken.push(entry);
      }
      const follows = alone && change === 'assumed' && taken.length > 0;
      if (follows) leave(before, seating.actors);
      sitting.set(body, follows ? taken : [...before, ...taken]);
      if (taken.length > 0) latest = { scene: index, body, role, taken: sitting.get(body) ?? taken };
    }
  }
  return [...found.values()];
}

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

/** A text that names no body speaks of the coalition's own seats, as long as it speaks of no meeting. */
const isOfCoalition = ({ chunks }: Scene, { reason }: Seating, bodies: Bodies): boolean =>
  bodies.all.length === 0 && reason === 'seat: tenure' && !chunks.some((chunk) => senseOf(chunk, 'meeting'));

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

import type { Span } from '../../../language/span.ts';
import type { Account, Doubt, Fact, Proposal, Scene } from '../../scene.ts';
import { type Bodies, bodyNameIn, lastBodyBefore } from '../body.ts';
import { appositionsOf } from './appositions.ts';
import { seatingsOf } from './clauses.ts';

type SeatFact = Extract<Fact, { type: 'seat' }>;

/** Who chairs, co-chairs or co-leads which body, took it over or gave it up. */
export function seatsOf(account: Account, bodies: Bodies): Proposal<SeatFact>[] {
  const found = new Map<string, Proposal<SeatFact> & { spans: Span[] }>();
  for (const scene of account.scenes) {
    for (const seating of [...seatingsOf(scene, account.text), ...appositionsOf(scene, account.text)]) {
      const doubts: Doubt[] = [];
      const body = bodyNameIn(seating.near, bodies) ?? fromContext(scene, bodies, doubts);
      if (body === undefined) continue;
      for (const actor of seating.actors) {
        if (actor.party === null) continue;
        const change = seating.change === 'held' && isNew(body, bodies) ? 'assumed' : seating.change;
        const key = JSON.stringify([body, actor.party, seating.role]);
        const known = found.get(key);
        if (known) known.spans.push(seating.span);
        else {
          const fact: SeatFact = { type: 'seat', body, party: actor.party, role: seating.role, change };
          found.set(key, { fact, spans: [seating.span], doubts, reason: seating.reason });
        }
      }
    }
  }
  return [...found.values()];
}

/** Whoever sits in a body that this very text founds has just sat down. */
const isNew = (name: string, bodies: Bodies): boolean =>
  bodies.all.some((body) => body.name === name && body.change === 'established');

function fromContext(scene: Scene, bodies: Bodies, doubts: Doubt[]): string | undefined {
  doubts.push('body-from-context');
  return lastBodyBefore(scene, bodies)?.name;
}

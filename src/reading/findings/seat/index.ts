import type { Span } from '../../../language/span.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account, Doubt, Fact, Proposal } from '../../scene.ts';
import { type Bodies, bodyNameIn, coalitionNameIn, lastBodyBefore } from '../body.ts';
import { appositionsOf } from './appositions.ts';
import { seatingsOf } from './clauses.ts';

type SeatFact = Extract<Fact, { type: 'seat' }>;

/** Who chairs, co-chairs or co-leads which body, took it over or gave it up. */
export function seatsOf(account: Account, bodies: Bodies): Proposal<SeatFact>[] {
  const found = new Map<string, { fact: SeatFact; spans: Span[]; doubts: Doubt[]; reason: string }>();
  for (const scene of account.scenes) {
    for (const seating of [...seatingsOf(scene, account.text), ...appositionsOf(scene, account.text)]) {
      const { near, role, span, reason } = seating;
      const stated = bodyNameIn(near, bodies) ?? nameOfCoalition(near, account);
      const body = stated ?? lastBodyBefore(near.length > 0 ? scene.sentence.end : span.end, bodies)?.name;
      if (body === undefined) continue;
      const change = seating.change === 'held' && isNew(body, bodies) ? 'assumed' : seating.change;
      for (const { party } of seating.actors) {
        if (party === null) continue;
        const key = JSON.stringify([body, party, role]);
        const fact: SeatFact = { type: 'seat', body, party, role, change };
        const known = found.get(key);
        // "chaired by Hungary, in succession to Poland"
        if (known?.fact.change === 'held') known.fact = fact;
        if (known) known.spans.push(span);
        else found.set(key, { fact, spans: [span], doubts: stated ? [] : ['body-from-context'], reason });
      }
    }
  }
  return [...found.values()];
}

/** The coalition among chunks, by the name that stands there where it is one, else by that which the text gives elsewhere. */
function nameOfCoalition(chunks: readonly Chunk[], account: Account): string | undefined {
  const chunk = chunks.find((each) => senseOf(each, 'actor')?.actor === 'coalition');
  if (!chunk) return undefined;
  return chunk.to - chunk.from > 1 ? account.text.slice(chunk.start, chunk.end) : coalitionNameIn(account);
}

/** Whoever sits in a body that this very text founds has just sat down. */
const isNew = (name: string, bodies: Bodies): boolean =>
  bodies.all.some((body) => body.name === name && body.change === 'established');

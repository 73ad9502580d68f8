import { actorOf } from '../../phrases/actors.ts';
import { senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { rolesIn, roleWordOf } from './role.ts';
import type { Seating } from './seating.ts';

/** The seats that are part of officials' posts: "Karel Novák, Deputy Minister of Czechia and Chair of the Working Group on Rail". */
export function officialsIn({ chunks, named }: Scene, text: string): Seating[] {
  const persons = chunks.filter((chunk) => chunk.is === 'person' && chunk.party !== null);
  if (persons.length === 0) return [];
  return rolesIn(named).flatMap(({ index, body: own, sense }): Seating[] => {
    const word = named[index]!;
    // "the Nominations Committee (Chair: Leah Tabone, Malta)"
    const open = named[index - 1];
    const body = own ?? (open?.is === 'punctuation' && open.mark === '(' ? named[index - 2] : undefined);
    const person = persons.find(({ from, to }) => word.from >= from && word.from < to);
    const actor = actorOf(person, text);
    if (!person || !actor || body?.is !== 'body' || senseOf(named[index - 1], 'former')) return [];
    const span = { start: Math.min(person.start, body.start), end: Math.max(person.end, body.end) };
    const change = person.is === 'person' && person.former ? 'left' : 'held';
    return [
      {
        actors: [actor],
        role: roleWordOf({ sense, body }),
        change,
        alone: false,
        near: [body],
        span,
        reason: 'seat: post',
      },
    ];
  });
}

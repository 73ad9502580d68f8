import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account } from '../../scene.ts';
import { type Day, dayIn } from './days.ts';
import { isOtherTime } from './others.ts';

/** Sentences of a speech in which it says when it is given. */
const longestGreeting = 6;

/**
 * The day of a meeting at which the text was spoken: "welcome to Vilnius today", « deux journées bien remplies, hier et aujourd'hui ». Only
 * where somebody speaks in the first person; no day that is to come or past.
 */
export function dayOfSpeech(account: Account): Day | null {
  const spoken = account.scenes.filter(({ line }) => !line).slice(0, longestGreeting);
  for (const { chunks, clauses } of spoken) {
    const days = chunks.flatMap((chunk, index) =>
      isRelative(chunk) ? (dayIn(chunks.slice(index), account) ?? []) : [],
    );
    const day = days.find(({ from, to }) => from !== to) ?? days[0];
    const speaks = spoken.some((scene) => scene.chunks.some(isFirstPerson));
    if (day && speaks && !isOtherTime(chunks) && clauses.every(({ future }) => !future)) return day;
  }
  return null;
}

const isRelative = (chunk: Chunk): boolean =>
  chunk.is === 'date' &&
  chunk.date.when.kind === 'offset' &&
  chunk.date.when.unit === 'day' &&
  chunk.date.when.offset <= 0;

const isFirstPerson = (chunk: Chunk): boolean =>
  senseOf(chunk, 'pronoun') !== undefined ||
  senseOf(chunk, 'reference')?.speaker === true ||
  senseOf(chunk, 'trigger')?.pronoun === 'speaker';

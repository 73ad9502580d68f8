import { type ResolvedDate, resolveDate } from '../../../language/dates/index.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Account } from '../../scene.ts';

/** The words that give the day, and the dates that they mean; null where they contradict themselves. */
export interface Day {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Neither day is within the other's; of a month, any day is. */
export function areApart(a: Day | null, b: Day | null): boolean {
  const precedes = (day: string | null | undefined, other: string | null | undefined): boolean =>
    Boolean(day && other && day < other && !other.startsWith(day));
  return precedes(a?.to, b?.from) || precedes(b?.to, a?.from);
}

/** The first date of these chunks; "today and tomorrow" is from the one to the other. */
export function dayIn(chunks: readonly Chunk[], account: Account): Day | null {
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.is !== 'date') continue;
    const [between, second] = [chunks[index + 1], chunks[index + 2]];
    // «يوم الخميس الفائت 23 مايو»: the second part tells the day of the first.
    const same = senseOf(between, 'other-time') && second?.is === 'date' ? second : undefined;
    const date = resolveDate((same ?? chunk).date, account.issuedOn);
    if (!date) continue;
    const last =
      senseOf(between, 'and') && second?.is === 'date' ? resolveDate(second.date, account.issuedOn) : null;
    const ranges = last !== null && last.last > date.first;
    const words = account.text.slice(chunk.start, (same ?? (ranges ? second! : chunk)).end);
    const contradicts = date.problem !== null && date.problem !== 'weekday-differs';
    if (contradicts) return { words, from: null, to: null };
    return { words, ...(ranges ? { from: date.first, to: last.last } : lasting(date, chunks)) };
  }
  return null;
}

/** "concluded a two-day meeting today" began the day before; "opened today for three days" goes on for two more. */
function lasting({ first, last }: ResolvedDate, chunks: readonly Chunk[]): { from: string; to: string } {
  const days = chunks.map((chunk) => senseOf(chunk, 'duration')?.days).find((each) => each !== undefined);
  const phase = chunks.map((chunk) => senseOf(chunk, 'phase')?.phase).find((each) => each !== undefined);
  const single = first === last && first.length === 'YYYY-MM-DD'.length;
  if (!single || days === undefined || phase === undefined) return { from: first, to: last };
  return phase === 'ends'
    ? { from: shifted(first, 1 - days), to: last }
    : { from: first, to: shifted(last, days - 1) };
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, date.length);
}

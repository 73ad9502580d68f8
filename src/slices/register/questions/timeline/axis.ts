import type { Stretch } from './span.ts';

/** A mark of the axis: the day number at which it stands, and the date that it is called by. */
export interface Tick {
  readonly at: number;
  /** A year or a month: `2014`, `2014-03`. */
  readonly date: string;
}

/** Months between two ticks, the nearest first. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The first days of months or years at even distances, at most so many. */
export function ticksOf(days: Stretch, atMost: number): Tick[] {
  const [first, last] = [monthOf(days.from), monthOf(days.to)];
  const step = steps.find((months) => (last - first) / months <= atMost) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    const date = new Date(at * 86_400_000).toISOString().slice(0, step < 12 ? 7 : 4);
    if (at >= days.from && at <= days.to) ticks.push({ at, date });
  }
  return ticks;
}

/** The month of a day number, counted from the year 0. */
function monthOf(day: number): number {
  const moment = new Date(day * 86_400_000);
  return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
}

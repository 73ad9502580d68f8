import { type Day, daysOf } from '../../fuzzy.ts';
import type { Ran } from '../../read/seats.ts';

/** A stretch of days, as numbers of days since 1970: from the beginning of the first to the end of the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When something ran, as a picture shows it. */
export interface Span {
  /** It ran on these days under every reading of the dates. */
  readonly sure: Stretch | null;
  /** It may have begun, or ended, on any of these days. */
  readonly imprecise: readonly Stretch[];
  /** Nobody states when it began, or ended: it is shown on this side as open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The number of the day that begins here. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * The span of what ran for a time; undefined where no date tells.
 * @param today until when what is not over is shown
 */
export function spanOf(
  { from, to, firstSeen, lastSeen, over }: Omit<Ran, 'possibly'>,
  today: Day,
): Span | undefined {
  const start = from ?? firstSeen ?? to ?? lastSeen;
  if (start === null) return undefined;
  const began = stretchOf(start);
  const ended = to === null ? (over ? stretchOf(lastSeen ?? start) : running(today, began)) : stretchOf(to);
  const openStart = from === null || daysOf(from).first === null;
  const openEnd = to === null && over;
  const sure = { from: openStart ? began.from : lastDay(began), to: openEnd ? ended.to : ended.from };
  const imprecise = [
    ...(openStart || isDay(began) ? [] : [began]),
    ...(to === null || isDay(ended) ? [] : [ended]),
  ];
  // Of sources that contradict one another the days of the first are shown.
  const shown = sure.from < sure.to ? sure : imprecise.length === 0 ? began : null;
  return {
    sure: shown,
    imprecise,
    openStart,
    openEnd,
  };
}

function stretchOf(date: string): Stretch {
  const { first, last } = daysOf(date);
  return { from: dayNumber(first ?? last!), to: dayNumber(last!) + 1 };
}

/** What goes on runs to the end of today; what begins later, through its first day. */
const running = (today: Day, { to }: Stretch): Stretch => {
  const end = Math.max(dayNumber(today) + 1, to);
  return { from: end, to: end };
};

const isDay = ({ from, to }: Stretch): boolean => to - from === 1;
const lastDay = ({ to }: Stretch): number => to - 1;

/** The days that a span is drawn over. */
export function extentOf({ sure, imprecise }: Span): Stretch {
  const stretches = sure ? [sure, ...imprecise] : imprecise;
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

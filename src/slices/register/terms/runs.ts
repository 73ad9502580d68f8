import type { Fuzzy } from '../fuzzy.ts';
import { inOrder } from './assertion.ts';
import type { Draft } from './span.ts';

/** Something held, taken or left on a day. */
export interface Sighting<Held> {
  readonly entryId: string;
  readonly on: Fuzzy | null;
  readonly change: 'assumed' | 'held' | 'left';
  /** What is held: the chair of a body, a post. */
  readonly seat: string;
  /** Who holds it. */
  readonly holder: string;
  /** There is one holder at a time. */
  readonly single: boolean;
  /** The person who exercises it, where somebody says so. */
  readonly person: Person | null;
  readonly held: Held;
}

export interface Person {
  readonly id: string;
  /** As the entry names them. */
  readonly name: string;
}

/** The time for which something was held without a break. */
export interface Run<Held> extends Draft {
  readonly seat: string;
  readonly holder: string;
  readonly single: boolean;
  readonly person: Person | null;
  readonly held: Held;
}

/**
 * The runs that sightings make, in the order in which they begin. "Takes over" begins a run, "steps down" ends it, and "chairs"
 * shows that it ran on that day. Where there is one at a time the next holder ends the last; holders whom statements of
 * one day name together are believed to hold it together.
 */
export function runsOf<Held>(sightings: readonly Sighting<Held>[]): Run<Held>[] {
  const runs: Run<Held>[] = [];
  for (const sighting of inOrder(sightings, ['assumed', 'held', 'left'], ['left'])) {
    const at = runs.findLastIndex((run) => goesOn(run, sighting) && isSameHolder(run, sighting));
    const running = runs[at];
    if (running && isSamePerson(running, sighting)) runs[at] = continued(running, sighting);
    else if (running) {
      runs[at] = { ...running, overBy: sighting.on, closedBy: sighting.entryId };
      runs.push(begun(sighting, running.single));
    } else runs.push(begun(sighting, sighting.single && displaceOthers(runs, sighting)));
  }
  return runs;
}

const isOpen = ({ closedBy }: Draft): boolean => closedBy === null;

/** Whether a run is open, or has a successor and is now said to have been left. */
const goesOn = (run: Draft, { change }: Sighting<unknown>): boolean => isOpen(run) || change === 'left';

const isSameHolder = (run: Run<unknown>, { seat, holder }: Sighting<unknown>): boolean =>
  run.seat === seat && run.holder === holder;

const isSamePerson = (run: Run<unknown>, { person, change }: Sighting<unknown>): boolean =>
  run.person === null || person === null || run.person.id === person.id || change === 'left';

function begun<Held>(
  { entryId, on, change, seat, holder, person, held }: Sighting<Held>,
  single: boolean,
): Run<Held> {
  const left = change === 'left';
  const assumed = change === 'assumed';
  return {
    seat,
    holder,
    single,
    person,
    held,
    from: assumed ? on : null,
    to: left ? on : null,
    firstSeen: left ? null : on,
    lastSeen: left ? null : on,
    openedBy: assumed ? entryId : null,
    closedBy: left ? entryId : null,
    entries: [entryId],
  };
}

function continued<Held>(run: Run<Held>, { entryId, on, change, person }: Sighting<Held>): Run<Held> {
  const left = change === 'left';
  return {
    ...run,
    person: run.person ?? person,
    to: left ? on : null,
    closedBy: left ? entryId : null,
    ...(isOpen(run) ? {} : { overBy: run.overBy ?? run.to }),
    ...(left ? {} : { firstSeen: run.firstSeen ?? on, lastSeen: on ?? run.lastSeen }),
    entries: run.entries.includes(entryId) ? run.entries : [...run.entries, entryId],
  };
}

/**
 * When somebody else has what one has at a time, whoever had it has handed it over. Returns whether the new holder is alone:
 * not where one day's statements name several.
 */
function displaceOthers<Held>(runs: Run<Held>[], { seat, change, on, entryId }: Sighting<Held>): boolean {
  if (change === 'left') return true;
  let alone = true;
  for (const [at, run] of runs.entries()) {
    if (!isOpen(run) || run.seat !== seat) continue;
    if (change === 'held' && run.from === null && run.lastSeen === on) {
      alone = false;
      runs[at] = { ...run, single: false };
    } else runs[at] = { ...run, closedBy: entryId, ...(change === 'assumed' ? { to: on } : { overBy: on }) };
  }
  return alone;
}

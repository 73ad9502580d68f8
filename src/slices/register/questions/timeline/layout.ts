import { compareDates, type Day, type Fuzzy } from '../../fuzzy.ts';
import type { BodyView } from '../../read/bodies.ts';
import type { Ran, Term } from '../../read/seats.ts';
import { extentOf, type Span, type Stretch, spanOf } from './span.ts';

/** A body with its life and those who chaired it, placed in lanes so that none covers another. */
export interface TimelineRow {
  readonly body: BodyView;
  readonly life: Span | undefined;
  readonly lanes: readonly (readonly TimelineTerm[])[];
}

export interface TimelineTerm {
  readonly term: Term;
  readonly span: Span;
}

/** A timeline: its rows, and the days that it shows. */
export interface TimelineLayout {
  readonly rows: readonly TimelineRow[];
  readonly days: Stretch;
}

/** Lays bodies out; undefined where no date of any of them is known. @param today until when what is not over is shown */
export function layOut(bodies: readonly BodyView[], today: Day): TimelineLayout | undefined {
  const rows = bodies.map((body) => rowOf(body, today)).filter(({ life, lanes }) => life || lanes.length > 0);
  const spans = rows.flatMap(({ life, lanes }) => [
    ...(life ? [life] : []),
    ...lanes.flat().map(({ span }) => span),
  ]);
  if (spans.length === 0) return undefined;
  const extents = spans.map(extentOf);
  const from = Math.min(...extents.map((extent) => extent.from));
  const to = Math.max(...extents.map((extent) => extent.to));
  const margin = Math.max((to - from) * 0.02, 15);
  return { rows, days: { from: from - margin, to: to + margin } };
}

function rowOf(body: BodyView, today: Day): TimelineRow {
  const terms = body.terms
    .filter(({ role }) => role !== 'member')
    .flatMap((term) => {
      const span = spanOf(term, today);
      return span ? [{ term, span }] : [];
    });
  return { body, life: spanOf(lifeOf(body), today), lanes: inLanes(terms) };
}

/** When a body existed, as far as its founding, its end and the statements that name it tell. */
export function lifeOf({ founded, ended, over, evidence, possibly }: BodyView): Ran {
  const seen = evidence
    .map(({ on }) => on)
    .filter((on): on is Fuzzy => on !== null)
    .toSorted(compareDates);
  return {
    from: founded,
    to: ended,
    firstSeen: seen[0] ?? null,
    lastSeen: seen.at(-1) ?? null,
    over,
    possibly,
  };
}

/** Each term in the first lane that is free when it begins. */
function inLanes(terms: readonly TimelineTerm[]): TimelineTerm[][] {
  const lanes: TimelineTerm[][] = [];
  const inOrder = terms.toSorted((a, b) => extentOf(a.span).from - extentOf(b.span).from);
  for (const term of inOrder) {
    const { from } = extentOf(term.span);
    const free = lanes.find((lane) => extentOf(lane.at(-1)!.span).to <= from + overlapAllowed);
    if (free) free.push(term);
    else lanes.push([term]);
  }
  return lanes;
}

/** A successor often takes over on the day on which the other steps down. In days. */
const overlapAllowed = 1;

import { senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';

/** « ont réuni hier à Valparaíso les membres de l'Initiative »: all of them, with a day or a place. */
export const bringsTogether = ({ complement }: Clause): boolean =>
  complement.some((chunk) => senseOf(chunk, 'member') ?? senseOf(chunk, 'level')) &&
  complement.some((chunk) => chunk.is === 'date' || chunk.is === 'place');

/** "hosts Kenya as a new member", but "brought together the members" */
export const receivesMember = ({ complement }: Clause): boolean =>
  complement.some(
    (chunk, index) =>
      senseOf(chunk, 'member') !== undefined &&
      (senseOf(chunk, 'member')?.fresh === true ||
        complement
          .slice(Math.max(0, index - 3), index)
          .some((each) => senseOf(each, 'marker')?.role === 'as')),
  );

import type { HistoryFact, HistoryKind } from '../told.ts';
import { amounts } from './amounts.ts';
import { bodies } from './bodies.ts';
import { counts } from './counts.ts';
import type { Kind } from './kind.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { names } from './names.ts';
import { offices } from './offices.ts';
import { programmes } from './programmes.ts';
import { seats } from './seats.ts';
import { undertakings } from './undertakings.ts';

export type { Kind } from './kind.ts';

/** The kinds of file, in the order in which they are exported and entered: a body is known before its seats. */
export const kinds: Readonly<Record<HistoryKind, Kind>> = {
  bodies: bodies as Kind,
  members: members as Kind,
  seats: seats as Kind,
  offices: offices as Kind,
  meetings: meetings as Kind,
  undertakings: undertakings as Kind,
  amounts: amounts as Kind,
  programmes: programmes as Kind,
  counts: counts as Kind,
  names: names as Kind,
};

export const kindNames = Object.keys(kinds) as readonly HistoryKind[];

/** How facts of a type stand in a file. */
export const kindOf = (type: HistoryFact['type']): Kind =>
  Object.values(kinds).find((kind) => kind.type === type)!;

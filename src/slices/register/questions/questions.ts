import type { Db } from '../../../platform/db/index.ts';
import { type AsOf, now } from '../as-of.ts';
import type { Part, PartAsked } from '../cursor.ts';
import type { EntryOf, Reader } from '../read/evidence.ts';
import { type NamesOfDay, namesOfDay } from '../read/names-of-day.ts';
import type { FindSources } from '../sources.ts';
import type { Audience } from '../terms/audience.ts';
import { type Learned, learnedIn } from './changes/learned.ts';
import type { Period } from './changes/period.ts';
import { type Change, changesIn } from './changes/world.ts';
import { type Person, type PersonView, peopleCalled, personAt, somePeople } from './people.ts';
import { undertakingsIn } from './undertakings.ts';

/** Questions that are put to the register, beyond what it lists: see `Register`. */
export interface Questions {
  person(id: string, asOf: AsOf): Promise<PersonView | undefined>;
  /** Persons whose names have all these words. */
  peopleCalled(words: string, asOf: AsOf): Promise<Person[]>;
  somePeople(count: number): Promise<Person[]>;
  /** Everything that a party has undertaken and said. */
  undertakings(partyId: string, asOf: AsOf, asked: PartAsked): Promise<Part<EntryOf<'undertaking'>>>;
  /** What parties are called on the day, where the register itself names them. */
  names(asOf: AsOf): Promise<NamesOfDay>;
  /** What changed in the world within a period. */
  changes(period: Period, asOf: AsOf, asked: PartAsked): Promise<Part<Change>>;
  /** What we came to know within a period. */
  learned(period: Period, asked: PartAsked): Promise<Part<Learned>>;
  /** The same as it stands in a snapshot. */
  within(snapshot: Db): Questions;
}

/** The questions of an audience. @param findSources see `FindSources` */
export function questionsFor(db: Db, audience: Audience, findSources: FindSources): Questions {
  const reader = (asOf: AsOf): Reader => ({ db, view: { ...asOf, audience }, findSources });
  return {
    person: (id, asOf) => personAt(reader(asOf), id),
    peopleCalled: (words, asOf) => peopleCalled(reader(asOf), words),
    somePeople: (count) => somePeople(reader(now), count),
    undertakings: (partyId, asOf, asked) => undertakingsIn(reader(asOf), partyId, asked),
    names: (asOf) => namesOfDay(db, asOf),
    changes: (period, asOf, asked) => changesIn(reader(asOf), period, asked),
    learned: (period, asked) => learnedIn(reader(now), period, asked),
    within: (snapshot) => questionsFor(snapshot, audience, findSources),
  };
}

import Type, { type Static } from 'typebox';
import { PageQuery } from '../../../../platform/http/index.ts';
import { AsOfQuery } from '../../as-of.ts';
import {
  BodyRefSchema,
  bodyRefJson,
  FuzzyDate,
  grounds,
  groundsJson,
  nullable,
  PartySchema,
  partyJson,
} from '../../schemas.ts';
import type { Learned } from './learned.ts';
import type { MergedThing } from './learned-otherwise.ts';
import { PeriodQuery } from './period.ts';
import type { Change } from './world.ts';

const closed = { additionalProperties: false } as const;

const { known } = AsOfQuery.properties;

/** What changed in the world within a period, as we knew it then. */
export const ChangesQuery = Type.Object({ ...PeriodQuery.properties, known }, closed);

/** A part of it. */
export const ChangesListQuery = Type.Object({ ...PageQuery.properties, ...ChangesQuery.properties }, closed);

/** What we came to know within a period. */
export const LearnedQuery = Type.Object(PeriodQuery.properties, closed);

/** A part of it. */
export const LearnedListQuery = Type.Object({ ...PageQuery.properties, ...PeriodQuery.properties }, closed);

export const ChangeSchema = Type.Object(
  {
    what: Type.String({ description: 'membership, seat, office or body.' }),
    change: Type.String({
      description:
        'joined, observer, suspended or left; assumed or left; established, renamed, merged or dissolved.',
    }),
    on: FuzzyDate,
    earliest: nullable(Type.String({ description: 'The first day on which it may have happened.' })),
    latest: Type.String({ description: 'The last such day.' }),
    possibly: Type.Boolean({
      description: 'The dates are too imprecise to be sure that it happened within the period.',
    }),
    party: nullable(PartySchema),
    body: nullable(BodyRefSchema),
    person: nullable(Type.Object({ id: Type.String(), name: Type.String() }, closed)),
    role: nullable(Type.String()),
    post: nullable(Type.String()),
    ordinal: nullable(Type.Integer()),
    name: nullable(Type.String({ description: 'What a renamed body was called from then on.' })),
    ...grounds,
  },
  closed,
);

export const changeJson = (change: Change): Static<typeof ChangeSchema> => ({
  what: change.what,
  change: change.change,
  on: change.on,
  earliest: change.earliest,
  latest: change.latest,
  possibly: change.possibly,
  party: change.party === null ? null : partyJson(change.party),
  body: change.body && bodyRefJson(change.body),
  person: change.person,
  role: change.role,
  post: change.post,
  ordinal: change.ordinal,
  name: change.name,
  ...groundsJson(change),
});

const FactSchema = Type.Record(Type.String(), Type.Unknown(), {
  description: 'The fact of the entry, as `entente read` prints a finding of its type, without evidence.',
});

const ThingSchema = Type.Object(
  {
    id: Type.String(),
    names: Type.Array(Type.Object({ name: Type.String(), language: nullable(Type.String()) }, closed), {
      description: 'Of bodies and persons.',
    }),
  },
  closed,
);

const MergingSchema = Type.Object(
  {
    kind: Type.String({ description: 'entry, body or person.' }),
    kept: ThingSchema,
    merged: ThingSchema,
  },
  { ...closed, description: 'Two that were found to be one, or were parted.' },
);

const NamingSchema = Type.Object(
  { party: PartySchema, language: Type.String(), name: Type.String(), from: FuzzyDate, to: FuzzyDate },
  { ...closed, description: 'What a party is called, from when to when.' },
);

export const LearnedSchema = Type.Object(
  {
    id: Type.String({ description: 'The id of the entry, of the merging or of the name.' }),
    at: Type.String({ format: 'date-time', description: 'When it was known from, or taken back.' }),
    what: Type.String({
      description:
        'entered, corrected or retracted: an entry; merged or parted: two that are one; named or unnamed: a party.',
    }),
    fact: nullable(FactSchema),
    merging: nullable(MergingSchema),
    naming: nullable(NamingSchema),
    dated: FuzzyDate,
    before: nullable(FactSchema),
    reason: nullable(Type.String({ description: 'Why it was put right or taken back.' })),
    ...grounds,
  },
  closed,
);

const thingJson = (thing: MergedThing): Static<typeof ThingSchema> => ({
  id: thing.id,
  names: 'names' in thing ? [...thing.names] : [],
});

export const learnedJson = (learned: Learned): Static<typeof LearnedSchema> => ({
  id: learned.id,
  at: learned.at.toISOString(),
  what: learned.what,
  fact: learned.fact && { ...learned.fact },
  merging: learned.merging && {
    kind: learned.merging.kind,
    kept: thingJson(learned.merging.kept),
    merged: thingJson(learned.merging.merged),
  },
  naming: learned.naming && { ...learned.naming, party: partyJson(learned.naming.party) },
  dated: learned.dated,
  before: learned.before && { ...learned.before },
  reason: learned.reason,
  ...groundsJson(learned),
});

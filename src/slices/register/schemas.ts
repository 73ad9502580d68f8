import Type, { type Static } from 'typebox';
import { PageQuery } from '../../platform/http/index.ts';
import { interfaceLanguages } from '../../platform/i18n/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import type { ShownPlace } from './accession/read.ts';
import { placeJson, placeProperties } from './accession/schema.ts';
import { type AsOf, AsOfQuery } from './as-of.ts';
import type { Body } from './body.ts';
import type { Part } from './cursor.ts';
import { partyId } from './fact.ts';
import { fuzzyPattern } from './fuzzy.ts';
import { partyLabel } from './parties.ts';
import type { BodyView } from './read/bodies.ts';
import type { Grounds } from './read/evidence.ts';
import type { Member } from './read/memberships.ts';
import type { OfficeTerm, Ran, Term } from './read/seats.ts';
import { passageUrl, type SourcedEvidence } from './sources.ts';

const closed = { additionalProperties: false } as const;
/** A date with the precision of its source. */
export const FuzzyDate = Type.Union([Type.String({ pattern: fuzzyPattern }), Type.Null()], {
  description:
    'As precise as its source, in a subset of EDTF: 2014, 2014-09 or 2014-09-10; 2014~ about then; [..2014] then or before; null where nothing tells.',
});
const Possibly = Type.Boolean({
  description: 'With `on`: the dates are too imprecise to be sure that it was so on that day.',
});
export const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);

/** How a program asks for a part of a list as of two times. */
export const ListQuery = Type.Object({ ...PageQuery.properties, ...AsOfQuery.properties }, closed);

/** As of when an answer is, where it was asked for. */
export const asOfProperties = {
  on: Type.Optional(Type.String({ description: 'As it was on this day.' })),
  known: Type.Optional(Type.String({ description: 'As it was known at this moment.' })),
};

export const asOfJson = ({ on, known }: AsOf) => ({
  ...(on === null ? {} : { on }),
  ...(known === null ? {} : { known: known.toISOString() }),
});

/** A part of a list, and as of when it is. */
export const listOf = <Item extends Type.TSchema>(item: Item) =>
  Type.Object({ items: Type.Array(item), next: nullable(Type.String()), ...asOfProperties }, closed);

/** @param json how one item is told */
export const listJson = <Item, Json>(
  { items, next }: Part<Item>,
  asOf: AsOf,
  json: (item: Item) => Json,
) => ({ items: items.map(json), next, ...asOfJson(asOf) });

/** Words of a public statement that state a fact. */
export const EvidenceSchema = Type.Object(
  {
    statement: Type.String({ description: 'The last part of the address of the statement.' }),
    language: Type.String({ description: 'The language of the version.' }),
    start: Type.Integer(),
    end: Type.Integer({
      description: 'UTF-16 code units of the version’s text: start included, end excluded.',
    }),
    quote: Type.String(),
    on: FuzzyDate,
    url: Type.String({ description: 'The page of the statement, at the words.' }),
  },
  closed,
);

const EnteredBySchema = Type.Object(
  { by: Type.String(), at: Type.String({ format: 'date-time' }), source: nullable(Type.String()) },
  closed,
);

/** What an entry rests on. */
export const grounds = {
  evidence: Type.Array(EvidenceSchema),
  enteredBy: Type.Array(EnteredBySchema, {
    description: 'Persons who entered it without words of a statement.',
  }),
};

/** A party, with its names in the languages of the interface. */
export const PartySchema = Type.Object(
  {
    id: Type.String({ description: 'ISO 3166-1 code, org:ACRONYM, or name:… where it is not resolved.' }),
    names: Type.Record(
      Type.Union(interfaceLanguages.map((language) => Type.Literal(language))),
      Type.String(),
    ),
  },
  closed,
);

export const MemberSchema = Type.Object(
  {
    party: PartySchema,
    standing: Type.Union([
      Type.Literal('member'),
      Type.Literal('observer'),
      Type.Literal('suspended'),
      Type.Literal('former'),
    ]),
    ordinal: nullable(Type.Integer()),
    since: FuzzyDate,
    until: FuzzyDate,
    possibly: Possibly,
    ...grounds,
  },
  closed,
);

/** A member with its place by the dates of accession. */
export const PlacedMemberSchema = Type.Object(
  { ...MemberSchema.properties, ...placeProperties(PartySchema) },
  closed,
);

const BodyNameSchema = Type.Object(
  { name: Type.String(), language: Type.Union([Type.String(), Type.Null()]) },
  closed,
);

/** A body by its address and names. */
export const BodyRefSchema = Type.Object(
  { slug: Type.String(), kind: Type.String(), names: Type.Array(BodyNameSchema) },
  closed,
);

/** When something ran. */
const ranProperties = {
  from: FuzzyDate,
  to: FuzzyDate,
  firstSeen: FuzzyDate,
  lastSeen: FuzzyDate,
  possibly: Possibly,
};

const personId = nullable(Type.String({ description: 'The last part of the address of the person.' }));

/** A seat of a body, for a term. */
export const TermSchema = Type.Object(
  {
    party: PartySchema,
    role: Type.String(),
    person: nullable(Type.String({ description: 'Who exercises it for the party.' })),
    personId,
    ...ranProperties,
    ...grounds,
  },
  closed,
);

/** The same with its body. */
export const SeatSchema = Type.Object({ body: BodyRefSchema, ...TermSchema.properties }, closed);

/** A post that a person held, for a term. */
export const OfficeSchema = Type.Object(
  {
    personId,
    name: Type.String({ description: 'The person, as the source writes the name.' }),
    post: Type.String({ description: 'As the source writes it.' }),
    acting: Type.Boolean(),
    party: nullable(PartySchema),
    ...ranProperties,
    ...grounds,
  },
  closed,
);

export const BodySchema = Type.Object(
  {
    ...BodyRefSchema.properties,
    founded: FuzzyDate,
    ended: FuzzyDate,
    possibly: Possibly,
    parent: nullable(Type.String({ description: 'The address of the body of which it is a part.' })),
    mergedInto: nullable(Type.String()),
    mandate: nullable(
      Type.Object(
        { statement: Type.String(), language: Type.String(), title: Type.String() },
        { ...closed, description: 'The public statement that gives it its task.' },
      ),
    ),
    seats: Type.Array(TermSchema),
    ...grounds,
  },
  closed,
);

export const evidenceJson = (words: SourcedEvidence): Static<typeof EvidenceSchema> => ({
  statement: words.source.slug,
  language: words.language,
  start: words.start,
  end: words.end,
  quote: words.quote,
  on: words.on,
  url: passageUrl('en', words),
});

export const groundsJson = ({ evidence, enteredBy }: Grounds) => ({
  evidence: evidence.map(evidenceJson),
  enteredBy: enteredBy.map(({ by, at, source }) => ({ by, at: at.toISOString(), source })),
});

export const partyJson = (party: PartyRef): Static<typeof PartySchema> => ({
  id: partyId(party),
  names: Object.fromEntries(
    interfaceLanguages.map((language) => [language, partyLabel(party, language)]),
  ) as Static<typeof PartySchema>['names'],
});

export const memberJson = (member: Member): Static<typeof MemberSchema> => ({
  party: partyJson(member.party),
  standing: member.standing,
  ordinal: member.ordinal,
  since: member.since,
  until: member.until,
  possibly: member.possibly,
  ...groundsJson(member),
});

export const placedMemberJson = (
  member: Member,
  place: ShownPlace | undefined,
): Static<typeof PlacedMemberSchema> => ({ ...memberJson(member), ...placeJson(place, partyJson) });

export const bodyRefJson = ({ slug, kind, names }: Body): Static<typeof BodyRefSchema> => ({
  slug,
  kind,
  names: names.map(({ name, language }) => ({ name, language })),
});

export const bodyJson = (body: BodyView): Static<typeof BodySchema> => ({
  ...bodyRefJson(body),
  founded: body.founded,
  ended: body.ended,
  possibly: body.possibly,
  parent: body.parent?.slug ?? null,
  mergedInto: body.into?.slug ?? null,
  mandate: body.mandate
    ? { statement: body.mandate.slug, language: body.mandate.language, title: body.mandate.title }
    : null,
  seats: body.terms.map(termJson),
  ...groundsJson(body),
});

const ranJson = ({ from, to, firstSeen, lastSeen, possibly }: Ran) => ({
  from,
  to,
  firstSeen,
  lastSeen,
  possibly,
});

export const termJson = (term: Term): Static<typeof TermSchema> => ({
  party: partyJson(term.party),
  role: term.role,
  person: term.person,
  personId: term.personId,
  ...ranJson(term),
  ...groundsJson(term),
});

export const seatJson = (term: Term): Static<typeof SeatSchema> => ({
  body: bodyRefJson(term.body),
  ...termJson(term),
});

export const officeJson = (term: OfficeTerm): Static<typeof OfficeSchema> => ({
  personId: term.personId,
  name: term.name,
  post: term.post,
  acting: term.acting,
  party: term.party === null ? null : partyJson(term.party),
  ...ranJson(term),
  ...groundsJson(term),
});

import Type, { type TSchema } from 'typebox';
import { themes, undertakingKinds } from '../../../reading/index.ts';
import type { Fact } from '../fact.ts';
import { fuzzyPattern } from '../fuzzy.ts';

const closed = { additionalProperties: false } as const;
const oneOf = (...values: readonly string[]): TSchema =>
  Type.Union(values.map((value) => Type.Literal(value)));
const nullable = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()]);
const perhaps = (schema: TSchema): TSchema => Type.Optional(nullable(schema));

const Name = Type.String({ pattern: '\\S', maxLength: 1_000 });
export const Id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });

const StatementRef = Type.String({
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*(\\?version=[A-Za-z0-9-]+)?$',
  maxLength: 200,
  description:
    'The id of a statement; or its address, the last part of that of its page, where it is not here yet.',
});

/** A date as the register writes it. */
export const Dated = Type.String({
  pattern: fuzzyPattern,
  description: 'In a subset of EDTF: 2014, 2014-09 or 2014-09-10; 2014~ about then; [..2014] then or before.',
});

const Party = Type.Union(
  [Type.String({ pattern: '^([A-Z]{2}|org:[A-Z0-9][A-Z0-9-]*)$' }), Type.Object({ name: Name }, closed)],
  { description: 'ISO 3166-1 alpha-2, org:ACRONYM, or { name } where no code is known.' },
);
const Parties = Type.Array(Party, { maxItems: 500 });

const Membership = Type.Object(
  {
    type: Type.Literal('membership'),
    party: Party,
    change: oneOf('joined', 'observer', 'suspended', 'left'),
    ordinal: Type.Union([Type.Integer({ minimum: 1, maximum: 1_000_000 }), Type.Null()], {
      description: 'Of an accession: the stated number, 84 of the 84th member.',
    }),
  },
  closed,
);

const Body = Type.Object(
  {
    type: Type.Literal('body'),
    name: Name,
    kind: oneOf('plenary', 'small-group', 'working-group', 'focus-group', 'other'),
    change: oneOf('established', 'renamed', 'merged', 'dissolved', 'mentioned'),
    formerly: perhaps(Name),
    into: perhaps(Name),
    parent: perhaps(Name),
    mandate: perhaps(Type.Object({ statementId: StatementRef, versionId: perhaps(Id) }, closed)),
  },
  closed,
);

const Seat = Type.Object(
  {
    type: Type.Literal('seat'),
    body: Name,
    party: Party,
    role: oneOf('chair', 'co-chair', 'co-lead', 'member'),
    change: oneOf('assumed', 'held', 'left'),
    person: perhaps(Name),
  },
  closed,
);

const Office = Type.Object(
  {
    type: Type.Literal('office'),
    name: Name,
    post: Name,
    party: nullable(Party),
    acting: Type.Boolean(),
    change: Type.Optional(oneOf('held', 'assumed', 'left')),
  },
  closed,
);

const Meeting = Type.Object(
  {
    type: Type.Literal('meeting'),
    body: nullable(Name),
    level: nullable(oneOf('leaders', 'ministers', 'senior-officials', 'experts')),
    from: nullable(Dated),
    to: nullable(Dated),
    dateStated: nullable(Type.String({ maxLength: 1_000 })),
    place: nullable(
      Type.Object(
        { city: nullable(Name), country: nullable(Type.String({ pattern: '^[A-Z]{2}$' })) },
        closed,
      ),
    ),
    format: oneOf('in-person', 'virtual', 'hybrid'),
    hosts: Parties,
    coHosts: Parties,
    chairs: Parties,
    timeZone: perhaps(Type.String({ maxLength: 100 })),
    series: perhaps(Name),
    agenda: Type.Optional(
      Type.Array(Type.Object({ title: Name, text: perhaps(Type.String({ maxLength: 10_000 })) }, closed), {
        maxItems: 500,
      }),
    ),
    delegations: Type.Optional(Parties),
    thanked: Type.Optional(Parties),
    outcomes: Type.Optional(Type.Array(StatementRef, { maxItems: 100 })),
    record: perhaps(StatementRef),
    approved: perhaps(Type.Object({ meeting: Id, on: nullable(Dated) }, closed)),
  },
  closed,
);

const Theatres = Type.Array(Type.String({ pattern: '^([A-Z]{2}|[a-z]+(-[a-z]+)*)$' }), {
  maxItems: 100,
  description: 'ISO 3166-1 alpha-2 of states, and the slugs of regions: sahel.',
});

const Undertaking = Type.Object(
  {
    type: Type.Literal('undertaking'),
    kind: oneOf(...undertakingKinds),
    actor: Party,
    toward: Parties,
    themes: Type.Array(oneOf(...Object.keys(themes)), { maxItems: 100 }),
    theatres: Theatres,
  },
  closed,
);

const Amount = Type.Object(
  {
    type: Type.Literal('amount'),
    kind: oneOf('pledged', 'goal', 'disbursed', 'other'),
    value: Type.Number({ minimum: 0 }),
    currency: oneOf(...Intl.supportedValuesOf('currency')),
  },
  closed,
);

const Programme = Type.Object(
  {
    type: Type.Literal('programme'),
    name: Type.Optional(Name),
    subject: Type.Optional(Name),
    theatres: Theatres,
  },
  closed,
);

const MemberCount = Type.Object(
  { type: Type.Literal('member-count'), count: Type.Integer({ minimum: 1, maximum: 1_000_000 }) },
  closed,
);

const byType: Readonly<Record<string, TSchema>> = {
  membership: Membership,
  body: Body,
  seat: Seat,
  office: Office,
  meeting: Meeting,
  undertaking: Undertaking,
  amount: Amount,
  programme: Programme,
  'member-count': MemberCount,
};

/** A fact that a person may enter or correct. */
export const WrittenFact = Type.Unsafe<Fact>(
  Type.Union(Object.values(byType), {
    description: 'By its `type`: what a person may enter or correct by hand.',
  }),
);

/** The schema that a fact means to follow, by the type that it says; any of them where it says none. */
export const schemaMeant = (fact: unknown): TSchema => byType[typeOf(fact)] ?? WrittenFact;

const typeOf = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'type' in fact ? String(fact.type) : '';

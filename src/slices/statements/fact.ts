import Type, { type TSchema } from 'typebox';
import Value from 'typebox/value';
import { type FindingType, undertakingKinds } from '../../reading/index.ts';
import type { Choice, Fact } from '../register/index.ts';

/** One field of a fact: what a person fills in, and what is checked. */
export type Field = { readonly name: string; readonly optional?: true } & (
  | {
      readonly kind:
        | 'text'
        | 'date'
        | 'party'
        | 'parties'
        | 'slugs'
        | 'place'
        | 'flag'
        | 'whole'
        | 'value'
        | 'currency';
    }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
);

const text = (name: string) => ({ name, kind: 'text' }) as const;
const choice = (name: string, ...choices: readonly Choice[]) => ({ name, kind: 'choice', choices }) as const;
const optional = <F extends object>(field: F) => ({ ...field, optional: true }) as const;

/** The fields of each type of fact, in the order in which a form asks for them. The contract's table, as data. */
export const factFields: Readonly<Record<FindingType, readonly Field[]>> = {
  meeting: [
    optional(text('body')),
    optional(choice('level', 'leaders', 'ministers', 'senior-officials', 'experts')),
    optional({ name: 'from', kind: 'date' }),
    optional({ name: 'to', kind: 'date' }),
    optional(text('dateStated')),
    optional({ name: 'place', kind: 'place' }),
    choice('format', 'in-person', 'virtual', 'hybrid'),
    { name: 'hosts', kind: 'parties' },
    { name: 'coHosts', kind: 'parties' },
    { name: 'chairs', kind: 'parties' },
  ],
  office: [
    text('name'),
    text('post'),
    optional({ name: 'party', kind: 'party' }),
    { name: 'acting', kind: 'flag' },
  ],
  membership: [
    { name: 'party', kind: 'party' },
    choice('change', 'joined', 'observer', 'left'),
    optional({ name: 'ordinal', kind: 'whole' }),
  ],
  'member-count': [{ name: 'count', kind: 'whole' }],
  body: [
    text('name'),
    choice('kind', 'plenary', 'small-group', 'working-group', 'focus-group', 'other'),
    choice('change', 'established', 'mentioned', 'dissolved'),
  ],
  seat: [
    text('body'),
    { name: 'party', kind: 'party' },
    choice('role', 'chair', 'co-chair', 'co-lead'),
    choice('change', 'assumed', 'held', 'left'),
  ],
  undertaking: [
    choice('kind', ...undertakingKinds),
    { name: 'actor', kind: 'party' },
    { name: 'toward', kind: 'parties' },
    { name: 'themes', kind: 'slugs' },
    { name: 'theatres', kind: 'slugs' },
  ],
  amount: [
    choice('kind', 'pledged', 'goal', 'disbursed', 'other'),
    { name: 'value', kind: 'value' },
    { name: 'currency', kind: 'currency' },
  ],
  programme: [optional(text('name')), optional(text('subject')), { name: 'theatres', kind: 'slugs' }],
};

const name = Type.String({ pattern: '\\S', maxLength: 1_000 });
const party = Type.Union([
  Type.String({ pattern: '^([A-Z]{2}|org:[A-Z0-9][A-Z0-9-]*)$' }),
  Type.Object({ name }, { additionalProperties: false }),
]);
const nullable = (schema: TSchema) => Type.Union([schema, Type.Null()]);

const fieldSchemas: Readonly<Record<Exclude<Field['kind'], 'choice'>, TSchema>> = {
  text: name,
  date: Type.String({ pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' }),
  party,
  parties: Type.Array(party, { maxItems: 500 }),
  slugs: Type.Array(Type.String({ pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$' }), { maxItems: 100 }),
  place: Type.Object(
    { city: nullable(name), country: nullable(Type.String({ pattern: '^[A-Z]{2}$' })) },
    { additionalProperties: false },
  ),
  flag: Type.Boolean(),
  whole: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  value: Type.Number({ minimum: 0 }),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
};

/** Where nothing is said most fields are null; a programme is known by its name or its subject, and the other is left out. */
export const leavesOut = (type: FindingType): boolean => type === 'programme';

function schemaOf(type: FindingType, field: Field): TSchema {
  const schema =
    field.kind === 'choice'
      ? Type.Union(field.choices.map((value) => Type.Literal(value)))
      : fieldSchemas[field.kind];
  if (!field.optional) return schema;
  return leavesOut(type) ? Type.Optional(schema) : Type.Union([schema, Type.Null()]);
}

export const findingTypes = Object.keys(factFields) as FindingType[];

/** Any fact, as the API shows it. */
export const FactSchema = Type.Unsafe<Fact>(
  Type.Union(
    findingTypes.map((type) =>
      Type.Object(
        {
          type: Type.Literal(type),
          ...Object.fromEntries(factFields[type].map((field) => [field.name, schemaOf(type, field)])),
        },
        { additionalProperties: false },
      ),
    ),
  ),
);

/** The names of the fields that do not hold what they must; none where `fields` make a fact of this type. */
export function wrongFields(type: FindingType, fields: Readonly<Record<string, unknown>>): string[] {
  return factFields[type]
    .filter((field) => {
      const value = fields[field.name];
      if (value === undefined) return !(field.optional && leavesOut(type));
      return !Value.Check(schemaOf(type, field), value);
    })
    .map((field) => field.name);
}

import { readdirSync, readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { canonical } from '../../src/language/normalise.ts';
import type { Evidence, Finding, Reading } from '../../src/reading/finding.ts';
import split from './split.json' with { type: 'json' };

/**
 * The evaluation set: statements that we wrote ourselves, each with the facts that a careful officer would find in it.
 * README.md says how gold is written.
 */
export const languages = ['ar', 'en', 'fr'] as const;
export type GoldLanguage = (typeof languages)[number];

/** A finding as gold states it: no confidence, and quotes without offsets, where the first occurrence is meant. */
export type GoldFinding<F = Finding> = F extends Finding
  ? Omit<F, 'confidence' | 'evidence'> & {
      readonly evidence: readonly Pick<Evidence, 'quote'>[];
      /** A debatable fact: nobody is blamed for finding it, or for not finding it. */
      readonly optional?: true;
    }
  : never;

export type Gold = Pick<Reading, 'issuer' | 'issuedOn' | 'kind' | 'standing'> & {
  readonly language: GoldLanguage;
  readonly findings: readonly GoldFinding[];
};

export interface GoldStatement {
  /** Language and file name without extension: `en/01-nairobi-wildlife`. */
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
  /** Not to be looked at while tuning. */
  readonly heldOut: boolean;
}

export function goldStatements(): GoldStatement[] {
  return languages.flatMap((language) => {
    const folder = new URL(`./${language}/`, import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return names.sort().map((file) => {
      const name = file.slice(0, -'.txt'.length);
      return {
        id: `${language}/${name}`,
        text: canonical(readFileSync(new URL(file, folder), 'utf8')),
        gold: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
        heldOut: split.heldOut.includes(name.slice(0, 2)),
      };
    });
  });
}

const closed = { additionalProperties: false };
const either = (...values: string[]) => Type.Union(values.map((value) => Type.Literal(value)));
const orNull = (schema: Parameters<typeof Type.Union>[0][number]) => Type.Union([schema, Type.Null()]);

const name = Type.String({ minLength: 1, pattern: '^\\S' });
const party = Type.Union([
  Type.String({ pattern: '^([A-Z]{2}|org:[A-Z0-9-]+)$' }),
  Type.Object({ name }, closed),
]);
const date = Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const slugs = Type.Array(Type.String({ pattern: '^([A-Z]{2}|[a-z]+(-[a-z]+)*)$' }));

function finding(type: string, fields: Parameters<typeof Type.Object>[0]) {
  const evidence = Type.Array(Type.Object({ quote: name }, closed), { minItems: 1 });
  const optional = Type.Optional(Type.Literal(true));
  return Type.Object({ type: Type.Literal(type), evidence, optional, ...fields }, closed);
}

/** The schema of a gold file. */
export const goldSchema = Type.Object(
  {
    language: either(...languages),
    issuer: orNull(Type.Object({ name, party: orNull(party) }, closed)),
    issuedOn: orNull(date),
    kind: either(
      'joint-statement',
      'communique',
      'media-note',
      'readout',
      'remarks',
      'press-release',
      'other',
    ),
    standing: Type.Object(
      {
        role: either('official', 'translation', 'unknown'),
        officialLanguage: orNull(Type.String({ pattern: '^[a-z]{2}$' })),
        officialUrl: orNull(Type.String({ pattern: '^https?://' })),
      },
      closed,
    ),
    findings: Type.Array(
      Type.Union([
        finding('meeting', {
          body: orNull(name),
          level: orNull(either('leaders', 'ministers', 'senior-officials', 'experts')),
          from: orNull(date),
          to: orNull(date),
          dateStated: orNull(name),
          place: orNull(
            Type.Object(
              { city: orNull(name), country: orNull(Type.String({ pattern: '^[A-Z]{2}$' })) },
              closed,
            ),
          ),
          format: either('in-person', 'virtual', 'hybrid'),
          hosts: Type.Array(party),
          coHosts: Type.Array(party),
          chairs: Type.Array(party),
        }),
        finding('office', { name, post: name, party: orNull(party), acting: Type.Boolean() }),
        finding('membership', {
          party,
          change: either('joined', 'observer', 'left'),
          ordinal: orNull(Type.Integer({ minimum: 1 })),
        }),
        finding('member-count', { count: Type.Integer({ minimum: 1 }) }),
        finding('body', {
          name,
          kind: either('plenary', 'small-group', 'working-group', 'focus-group', 'other'),
          change: either('established', 'mentioned', 'dissolved'),
        }),
        finding('seat', {
          body: name,
          party,
          role: either('chair', 'co-chair', 'co-lead'),
          change: either('assumed', 'held', 'left'),
        }),
        finding('undertaking', {
          kind: either(
            'commitment',
            'support',
            'call',
            'commendation',
            'condemnation',
            'concern',
            'plan',
            'thanks',
          ),
          actor: party,
          toward: Type.Array(party),
          themes: slugs,
          theatres: slugs,
        }),
        finding('amount', {
          kind: either('pledged', 'goal', 'disbursed', 'other'),
          value: Type.Number({ exclusiveMinimum: 0 }),
          currency: Type.String({ pattern: '^[A-Z]{3}$' }),
        }),
        finding('programme', { name: Type.Optional(name), subject: Type.Optional(name), theatres: slugs }),
      ]),
    ),
  },
  closed,
);

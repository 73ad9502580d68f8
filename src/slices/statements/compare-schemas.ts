import Type, { type Static } from 'typebox';
import type { Discrepancy } from '../../comparison/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { HeldVersions } from './compare.ts';
import { isDismissed, type RuledDiscrepancy } from './ruling.ts';

const closed = { additionalProperties: false } as const;
const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);

const SpanSchema = Type.Object({ start: Type.Integer(), end: Type.Integer() }, closed);
const QuoteSchema = Type.Object({ start: Type.Integer(), end: Type.Integer(), quote: Type.String() }, closed);
const SideSchema = Type.Object(
  { versionId: Type.String({ format: 'uuid' }), language: Type.String(), sentences: Type.Array(SpanSchema) },
  closed,
);

/** A comparison as `entente compare --json` prints it, with the versions and what revisers said. */
export const ComparisonSchema = Type.Object(
  {
    official: SideSchema,
    translation: SideSchema,
    pairs: Type.Array(
      Type.Object(
        {
          official: Type.Array(Type.Integer()),
          translation: Type.Array(Type.Integer()),
          score: Type.Number({ description: '0 to 1.' }),
        },
        closed,
      ),
    ),
    stale: Type.Array(Type.Integer(), {
      description: 'Pairs, by index, whose official sentences were revised after the translation was made.',
    }),
    discrepancies: Type.Array(
      Type.Object(
        {
          kind: Type.String(),
          severity: Type.String({ description: 'error: the meaning differs. warning: look.' }),
          official: nullable(QuoteSchema),
          translation: nullable(QuoteSchema),
          message: Type.String({ description: 'In the language that the request prefers.' }),
          confirmed: Type.Boolean({ description: 'A reviser has said that it is an error.' }),
        },
        closed,
      ),
    ),
  },
  closed,
);

/** @throws Refusal where the two cannot be compared */
export function comparisonJson(
  { official, translation, outcome }: HeldVersions,
  message: (discrepancy: Discrepancy) => string,
): Static<typeof ComparisonSchema> {
  if (outcome instanceof Refusal) throw outcome;
  const shown = outcome.discrepancies.filter((one) => !isDismissed(one));
  return {
    official: { versionId: official.version.id, ...side(outcome.official) },
    translation: { versionId: translation.version.id, ...side(outcome.translation) },
    pairs: outcome.pairs.map((pair) => ({
      official: [...pair.official],
      translation: [...pair.translation],
      score: pair.score,
    })),
    stale: [...outcome.stale],
    discrepancies: shown.map((one) => discrepancyJson(one, message(one))),
  };
}

const side = ({
  language,
  sentences,
}: {
  language: string;
  sentences: readonly { start: number; end: number }[];
}) => ({
  language,
  sentences: sentences.map(({ start, end }) => ({ start, end })),
});

const discrepancyJson = (
  { kind, severity, official, translation, ruling }: RuledDiscrepancy,
  message: string,
) => ({
  kind,
  severity,
  official,
  translation,
  message,
  confirmed: ruling?.verdict === 'confirmed',
});

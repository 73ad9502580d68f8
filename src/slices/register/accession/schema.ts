import Type from 'typebox';
import type { PartyRef } from '../../../reading/index.ts';
import type { ShownPlace } from './read.ts';

const closed = { additionalProperties: false } as const;
const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);
const place = Type.Integer({ minimum: 1 });

/** What a program is told of a member's place in the order of accession. @param Party the schema of a party */
export const placeProperties = <Party extends Type.TSchema>(Party: Party) => ({
  computedOrdinal: nullable(
    Type.Object(
      { first: place, last: place },
      {
        ...closed,
        description:
          'Its number by the dates of accession, from the first to the last that imprecise dates allow; null of a party that never was a member.',
      },
    ),
  ),
  explanation: Type.Array(
    Type.Object(
      {
        reason: Type.Union(
          [
            Type.Literal('missing'),
            Type.Literal('unnumbered'),
            Type.Literal('contradicted'),
            Type.Literal('imprecise'),
          ],
          {
            description:
              'missing: the register does not know who has these numbers below it. unnumbered: these joined before and no statement gives their number. contradicted: number and date of these contradict its own. imprecise: the dates do not tell whether these joined before it.',
          },
        ),
        count: Type.Integer({
          description: 'How many numbers or parties there are; the lists give the first few.',
        }),
        ordinals: Type.Array(Type.Object({ from: place, to: place }, closed)),
        parties: Type.Array(Party),
      },
      closed,
    ),
    { description: 'Why the computed number is not the stated one, or is not sure.' },
  ),
});

/** @param partyJson how a party is told */
export const placeJson = <Json>(place: ShownPlace | undefined, partyJson: (party: PartyRef) => Json) => ({
  computedOrdinal: place?.computed ?? null,
  explanation: (place?.explanation ?? []).map((one) => ({
    reason: one.reason,
    count: one.count,
    ordinals: one.reason === 'missing' ? one.ordinals.map(({ from, to }) => ({ from, to })) : [],
    parties: one.reason === 'missing' ? [] : one.parties.map(partyJson),
  })),
});

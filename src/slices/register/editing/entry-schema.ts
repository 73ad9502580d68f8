import Type, { type Static } from 'typebox';
import { Problem } from '../../../platform/http/index.ts';
import type { Fact } from '../fact.ts';
import { EvidenceSchema, evidenceJson, FuzzyDate, nullable } from '../schemas.ts';
import type { RecordedEntry } from './entry-history.ts';
import { Dated, Id, WrittenFact } from './fact-schema.ts';
import type { HeldEntry } from './held.ts';

const closed = { additionalProperties: false } as const;
const Moment = Type.String({ format: 'date-time' });

const Words = Type.Object(
  {
    versionId: Id,
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 1, description: 'UTF-16 code units of the version’s text.' }),
  },
  closed,
);

const said = {
  fact: WrittenFact,
  dated: Type.Optional(nullable(Dated)),
  source: Type.Optional(
    nullable(
      Type.String({ maxLength: 1_000, description: 'Where it is from, without words of a statement.' }),
    ),
  ),
  words: Type.Optional(
    Type.Array(Words, { maxItems: 100, description: 'The words of one version that state it.' }),
  ),
};

/** What a program sends to enter a fact. */
export const EnterBody = Type.Object(said, closed);

/** What a program sends to correct an entry. */
export const CorrectBody = Type.Object(
  { ...said, reason: Type.String({ pattern: '\\S', maxLength: 1_000, description: 'Why it is corrected.' }) },
  closed,
);

/** An entry as the API tells it, whether it stands or not. */
export const EntrySchema = Type.Object(
  {
    id: Type.String(),
    type: Type.String(),
    fact: Type.Unsafe<Fact>(
      Type.Object(
        { type: Type.String() },
        { additionalProperties: true, description: 'What it says, by its type.' },
      ),
    ),
    dated: FuzzyDate,
    source: nullable(Type.String()),
    standing: Type.Union([Type.Literal('stands'), Type.Literal('corrected'), Type.Literal('retracted')]),
    enteredBy: Type.String(),
    enteredAt: Moment,
    endedBy: nullable(Type.String({ description: 'Who corrected it or took it back.' })),
    endedAt: nullable(Moment),
    reason: nullable(Type.String({ description: 'Why it was corrected or taken back.' })),
    supersedes: nullable(Type.String({ description: 'The entry that it corrects.' })),
    supersededBy: nullable(Type.String({ description: 'The entry that corrects it.' })),
    mergedInto: nullable(Type.String({ description: 'The entry for which it counts: the two are one.' })),
    mergedFrom: Type.Array(Type.String(), { description: 'The entries that count for it.' }),
    evidence: Type.Array(EvidenceSchema, { description: 'The words of public statements that state it.' }),
  },
  closed,
);

/** What a program is told that wants to change an entry which somebody else changed meanwhile: both versions. */
export const StaleProblem = Type.Object(
  {
    ...Problem.properties,
    current: EntrySchema,
    currentTag: Type.String({ description: 'The entity tag of `current`, to go on with.' }),
    yours: nullable(
      Type.Unsafe<{ readonly fact: Fact; readonly dated: string | null; readonly source: string | null }>(
        Type.Object({}, { additionalProperties: true, description: 'What was sent.' }),
      ),
    ),
    differing: Type.Array(Type.String(), { description: 'The fields in which the two differ.' }),
  },
  closed,
);

/** The entity tag of an entry: it changes with every act on it. */
export const tagOf = ({ id, revision }: Pick<HeldEntry, 'id' | 'revision'>): string => `"${id}.${revision}"`;

/** The revision that a header If-Match names; not a number where it names none of this entry. */
export function revisionIn(ifMatch: string, id: string): number {
  const [, named, revision] = /^"([\da-f-]{36})\.(\d{1,15})"$/.exec(ifMatch.trim()) ?? [];
  return named === id ? Number(revision) : Number.NaN;
}

/** An entry as the API tells it. */
export const entryJson = (entry: RecordedEntry): Static<typeof EntrySchema> => ({
  id: entry.id,
  type: entry.type,
  fact: entry.fact,
  dated: entry.dated,
  source: entry.source,
  standing: entry.retractedAt === null ? 'stands' : entry.supersededBy === null ? 'retracted' : 'corrected',
  enteredBy: entry.enteredBy,
  enteredAt: entry.enteredAt.toISOString(),
  endedBy: entry.retractedBy,
  endedAt: entry.retractedAt?.toISOString() ?? null,
  reason: entry.reason,
  supersedes: entry.supersedes,
  supersededBy: entry.supersededBy,
  mergedInto: entry.mergedInto,
  mergedFrom: [...entry.mergedFrom],
  evidence: entry.evidence.flatMap((words) => ('source' in words ? [evidenceJson(words)] : [])),
});

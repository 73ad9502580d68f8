import Type, { type Static } from 'typebox';
import { asOfProperties, EvidenceSchema, evidenceJson } from '../register/index.ts';
import { FactSchema } from './fact.ts';
import type { StatedEntry } from './finding-store.ts';
import type { Statement, Version } from './statement.ts';

const closed = { additionalProperties: false } as const;
const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);

const versionFields = {
  id: Type.String({ format: 'uuid' }),
  language: Type.String({ description: 'BCP 47 tag.' }),
  standing: Type.String({
    description:
      'official: the one official text. authentic: one of several that are equally so. translation: a courtesy.',
  }),
  title: Type.String(),
  sha256: Type.String({ description: 'Of the text in UTF-8.' }),
  officialUrl: nullable(Type.String({ description: 'Where the text says that the official one is.' })),
  sourceUrl: nullable(Type.String({ description: 'Where the text was taken from.' })),
  publishedAt: nullable(Type.String({ format: 'date-time' })),
};

const VersionSchema = Type.Object(versionFields, closed);

const statementFields = {
  id: Type.String({ format: 'uuid' }),
  slug: Type.String({ description: 'The last part of the address of its page.' }),
  kind: Type.String(),
  issuedOn: nullable(Type.String({ description: 'As precise as the text: 2014, 2014-09 or 2014-09-10.' })),
  issuer: nullable(
    Type.Object(
      {
        name: Type.String(),
        party: nullable(
          Type.String({ description: 'ISO 3166-1 code or org:ACRONYM, where it is resolved.' }),
        ),
      },
      closed,
    ),
  ),
};

/** A statement in a list. */
export const StatementSchema = Type.Object(
  { ...statementFields, versions: Type.Array(VersionSchema) },
  closed,
);

const EntrySchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    fact: FactSchema,
    evidence: Type.Array(EvidenceSchema),
  },
  closed,
);

/** A statement with its texts and what the register has from it. */
export const FullStatementSchema = Type.Object(
  {
    ...statementFields,
    versions: Type.Array(
      Type.Object(
        {
          ...versionFields,
          text: Type.String({
            description: 'Unicode NFC, lines ended by LF; the offsets of evidence refer to it.',
          }),
        },
        closed,
      ),
    ),
    entries: Type.Array(EntrySchema),
    ...asOfProperties,
  },
  closed,
);

const versionJson = (version: Version): Static<typeof VersionSchema> => ({
  id: version.id,
  language: version.language,
  standing: version.standing,
  title: version.title,
  sha256: version.sha256,
  officialUrl: version.officialUrl,
  sourceUrl: version.sourceUrl,
  publishedAt: version.publishedAt?.toISOString() ?? null,
});

const headerJson = ({ id, slug, kind, issuedOn, issuer }: Statement) => ({
  id,
  slug,
  kind,
  issuedOn,
  issuer: issuer && {
    name: issuer.name,
    party: typeof issuer.party === 'string' ? issuer.party : null,
  },
});

export const statementJson = (statement: Statement): Static<typeof StatementSchema> => ({
  ...headerJson(statement),
  versions: statement.versions.map(versionJson),
});

/** @param texts the text of each version, by its id */
export const fullStatementJson = (
  statement: Statement,
  texts: ReadonlyMap<string, string>,
  entries: readonly StatedEntry[],
): Static<typeof FullStatementSchema> => ({
  ...headerJson(statement),
  versions: statement.versions.map((version) => ({
    ...versionJson(version),
    text: texts.get(version.id) ?? '',
  })),
  entries: entries.map(({ entryId, fact, places }) => ({
    id: entryId,
    fact,
    evidence: places.flatMap(({ versionId, language, evidence }) =>
      evidence.map((words) => {
        const title = statement.versions.find(({ id }) => id === versionId)?.title ?? '';
        return evidenceJson({
          ...words,
          versionId,
          language,
          on: statement.issuedOn,
          source: { slug: statement.slug, title, language },
        });
      }),
    ),
  })),
});

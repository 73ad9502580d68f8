import Type, { type Static } from 'typebox';
import { interfaceLanguages } from '../../platform/i18n/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import type { Body } from './body.ts';
import { partyId } from './fact.ts';
import type { Member } from './members.ts';
import { partyLabel } from './parties.ts';
import type { BodyView } from './read.ts';
import { passageUrl, type SourcedEvidence } from './sources.ts';
import type { Term } from './terms.ts';

const closed = { additionalProperties: false } as const;
const FuzzyDate = Type.Union([Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }), Type.Null()], {
  description: 'As precise as its source: 2014, 2014-09 or 2014-09-10; null where no statement tells.',
});

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
    standing: Type.Union([Type.Literal('member'), Type.Literal('observer'), Type.Literal('former')]),
    ordinal: Type.Union([Type.Integer(), Type.Null()]),
    since: FuzzyDate,
    until: FuzzyDate,
    evidence: Type.Array(EvidenceSchema),
  },
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

const TermSchema = Type.Object(
  {
    party: PartySchema,
    role: Type.String(),
    from: FuzzyDate,
    to: FuzzyDate,
    firstSeen: FuzzyDate,
    lastSeen: FuzzyDate,
    evidence: Type.Array(EvidenceSchema),
  },
  closed,
);

export const BodySchema = Type.Object(
  {
    ...BodyRefSchema.properties,
    seats: Type.Array(TermSchema),
    evidence: Type.Array(EvidenceSchema, {
      description: 'What states that the body exists, was founded or dissolved.',
    }),
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
  evidence: member.entries.flatMap(({ evidence }) => evidence.map(evidenceJson)),
});

export const bodyRefJson = ({ slug, kind, names }: Body): Static<typeof BodyRefSchema> => ({
  slug,
  kind,
  names: names.map(({ name, language }) => ({ name, language })),
});

export const bodyJson = (body: BodyView): Static<typeof BodySchema> => ({
  ...bodyRefJson(body),
  seats: body.terms.map(termJson),
  evidence: [body.founded, ...body.mentions, body.dissolved]
    .flatMap((entry) => entry?.evidence ?? [])
    .map(evidenceJson),
});

const termJson = (term: Term): Static<typeof TermSchema> => ({
  party: partyJson(term.party),
  role: term.role,
  from: term.from,
  to: term.to,
  firstSeen: term.firstSeen,
  lastSeen: term.lastSeen,
  evidence: term.evidence.map(evidenceJson),
});

export { type AsOf, AsOfQuery, asOf, asOfParameters, fileNameOf, knownAt, now, type View } from './as-of.ts';
export { attest } from './attest.ts';
export { type Body, bodiesById, capitalised, nameOf } from './body.ts';
export { bodyNamed } from './body-named.ts';
export { type Coalition, describeCoalition, findCoalition } from './coalition.ts';
export { type Part, type PartAsked, partFrom, placeAfter, rowsOnPage } from './cursor.ts';
export { deriveDue } from './derive-due.ts';
export { doublesRoutes } from './doubles/routes.ts';
export type { AboveEditing } from './editing/editing.ts';
export type { Documents, Field } from './editing/field.ts';
export * as fields from './editing/fields.ts';
export { defineForm, type EntryForm } from './editing/form.ts';
export { findHeld, type HeldEntry } from './editing/held.ts';
export { EnterLinks } from './editing/pages/entry-links.tsx';
export { correctPath, editingPath, entryPath, writeWords } from './editing/paths.ts';
export { editingRoutes } from './editing/routes.ts';
export type { FindWords } from './editing/write.ts';
export { type Entered, enter } from './enter.ts';
export {
  type AgendaPoint,
  type Choice,
  type Fact,
  type FactOf,
  type FactType,
  type Mandate,
  type MeetingDetails,
  partyId,
  type StatementRef,
} from './fact.ts';
export { compareDates, daysOf, type Fuzzy, fuzzyPattern, parseFuzzy } from './fuzzy.ts';
export {
  type ExportedTable,
  exportHistory,
  type HistoryProblem,
  historyColumnLabel,
  historyFileBytes,
  historyFileName,
  historyRoutes,
  historyWithWords,
  importHistory,
  type Report,
  type RowReport,
} from './history/index.ts';
export { isId } from './id.ts';
export { type Candidate, certain, type Stated } from './identity/candidate.ts';
export { findCandidates } from './identity/find.ts';
export { Because } from './identity/why.tsx';
export { makePublic } from './make-public.ts';
export { type MergeKind, merge, unmerge } from './merge.ts';
export { AsOfBar, MoreLink, Then, useAsOfParameters } from './pages/as-of.tsx';
export { Seats } from './pages/bodies-page.tsx';
export { FactLine } from './pages/fact-line.tsx';
export { BodyLink, PartyLink, PartyName, StatementLink, WithNames } from './pages/names.tsx';
export { Words, WordsLink } from './pages/words.tsx';
export { knownParty, partyLabel, refsOfParties } from './parties.ts';
export {
  nameParty,
  namesOfParty,
  type PartyNaming,
  type StandingName,
  withdrawPartyName,
} from './party-name.ts';
export type { Provenance, StatedWords } from './provenance.ts';
export { bodyColumns, groundColumns, partyColumns } from './questions/columns.ts';
export { factColumns } from './questions/fact-columns.ts';
export { distinctParties, labelsOf, partiesCalled } from './questions/find.ts';
export { nameMatcher } from './questions/name-match.ts';
export { EntryLink } from './questions/pages/entry-link.tsx';
export { Formats } from './questions/pages/formats.tsx';
export { Choose, Day } from './questions/pages/question.tsx';
export { QuestionsLink } from './questions/pages/questions-link.tsx';
export { WhichOne } from './questions/pages/which-one.tsx';
export { everyPart } from './questions/parts.ts';
export { UndertakingSchema, undertakingJson } from './questions/party.tsx';
export { type Questions, questionsFor } from './questions/questions.ts';
export { questionRoutes } from './questions/routes.tsx';
export { openUntilChanged } from './questions/unchanged.ts';
export { saidAfter } from './questions/undertakings.ts';
export type { BodyView } from './read/bodies.ts';
export { type Entry, type EntryOf, entriesById, type Grounds, type Reader } from './read/evidence.ts';
export type { Member } from './read/memberships.ts';
export { dayOf, type NamesOfDay, namesOfDay } from './read/names-of-day.ts';
export { type PartyView, publicRegister, type Register, registerFor } from './read/register.ts';
export type { OfficeTerm, Term } from './read/seats.ts';
export { isVisible } from './read/visible.ts';
export { retract } from './retract.ts';
export { type Above, ListPage, routes } from './routes.tsx';
export {
  asOfJson,
  asOfProperties,
  BodyRefSchema,
  bodyRefJson,
  EvidenceSchema,
  evidenceJson,
  grounds,
  groundsJson,
  ListQuery,
  listJson,
  listOf,
  MemberSchema,
  memberJson,
  OfficeSchema,
  officeJson,
  PartySchema,
  partyJson,
  SeatSchema,
  seatJson,
} from './schemas.ts';
export { type FindSources, passageUrl, type Source, type SourcedEvidence } from './sources.ts';
export { type Correction, supersede } from './supersede.ts';
export { takenWith } from './taken-with.ts';
export type { Audience } from './terms/audience.ts';
export { readDate } from './written-date.ts';

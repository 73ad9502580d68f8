export { type Body, bodiesById, capitalised, nameOf } from './body.ts';
export { bodyNamed } from './body-named.ts';
export { type Coalition, describeCoalition, findCoalition } from './coalition.ts';
export { type Entered, enter } from './enter.ts';
export {
  type Entry,
  type EntryOf,
  type Evidence,
  entriesById,
  entriesOfType,
} from './entries.ts';
export { type Fact, type FactOf, type FactType, partyId } from './fact.ts';
export { type Member, membersFrom } from './members.ts';
export { Seats } from './pages/bodies-page.tsx';
export { BodyLink, PartyLink, PartyName } from './pages/names.tsx';
export { Words, WordsLink } from './pages/words.tsx';
export { knownParty, partyLabel } from './parties.ts';
export type { Provenance, StatedWords } from './provenance.ts';
export { type BodyView, type PublicRegister, publicRegister } from './read.ts';
export { retract } from './retract.ts';
export { type Above, routes } from './routes.tsx';
export {
  BodyRefSchema,
  bodyRefJson,
  EvidenceSchema,
  evidenceJson,
  PartySchema,
  partyJson,
} from './schemas.ts';
export {
  type FindSources,
  type PublicEntry,
  passageUrl,
  publicOnly,
  type Source,
  type SourcedEvidence,
} from './sources.ts';
export { compareDates, firstStated } from './time.ts';

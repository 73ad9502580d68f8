export { reviewPath } from './address.ts';
export { type Arrival, type ArrivingFile, type Brought, bringIn, bringInFile } from './bring-in.ts';
export { type DecisionMade, decide } from './decide.ts';
export { declare } from './declare.ts';
export type { Decision, FindingStatus, ReviewedFinding } from './finding.ts';
export { findingsOf } from './finding-store.ts';
export { StatementItem } from './pages/list-page.tsx';
export { publish } from './publish.ts';
export { thinRoutes } from './questions/routes.tsx';
export { thinEntriesFor } from './questions/thin-grounds.ts';
export { referredStatements } from './referred.ts';
export { routes } from './routes.ts';
export { loadSample, type SampleRead } from './sample.ts';
export { type Hit, searchStatements } from './search.ts';
export { selectedWords } from './selected-words.ts';
export { publicSources } from './sources.ts';
export {
  prevails,
  type Statement,
  type Version,
  type VersionStanding,
  versionStandings,
} from './statement.ts';
export { findPublicStatement, findStatement, listStatements } from './statement-store.ts';

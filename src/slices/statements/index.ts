export { type Arrival, type Brought, bringIn } from './bring-in.ts';
export { decide, type Ruling } from './decide.ts';
export { declare } from './declare.ts';
export type { Decision, FindingStatus, ReviewedFinding } from './finding.ts';
export { findingsOf } from './finding-store.ts';
export { publish } from './publish.ts';
export { prevails, type Statement, type Version, type VersionStanding } from './statement.ts';
export { findStatement, listStatements } from './store.ts';

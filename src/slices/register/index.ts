export { bodyNamed } from './bodies.ts';
export { type Entered, enter } from './enter.ts';
export type { Fact, FactOf, FactType } from './fact.ts';
export { knownParty, partyLabel } from './parties.ts';
export type { Provenance, StatedWords } from './provenance.ts';
export { retract } from './retract.ts';

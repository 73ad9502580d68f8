export type { Explanation, Reason, TableRow } from './explanation.ts';
export type * from './finding.ts';
export { titleOf } from './header/title.ts';
export { explain, type ReadOptions, read } from './read.ts';
export { UnreadLanguage } from './unread-language.ts';

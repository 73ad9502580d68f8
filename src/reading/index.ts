export type * from './finding.ts';
export { titleOf } from './header/title.ts';
export { type Explanation, explain, type ReadOptions, read } from './read.ts';
export { UnreadLanguage } from './unread-language.ts';

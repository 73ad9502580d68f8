export type * from './finding.ts';
export { type Explanation, explain, type ReadOptions, read } from './read.ts';
export { titleOf } from './header/title.ts';
export { UnreadLanguage } from './unread-language.ts';

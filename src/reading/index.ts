export type { Explanation, Reason, TableRow } from './explanation.ts';
export type * from './finding.ts';
export { undertakingKinds } from './finding.ts';
export { titleOf } from './header/title.ts';
export { explain, type ReadOptions, read } from './read.ts';
export { isTheme, type Theme, type ThemeSlug, themes } from './themes.ts';
export { UnreadLanguage } from './unread-language.ts';

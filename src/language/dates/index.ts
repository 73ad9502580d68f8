export { dateOpeners, findDates } from './find.ts';
export type { DateMention, DateProblem, FuzzyDate, ResolvedDate, When, YearlessDate } from './mention.ts';
export { resolveDate } from './resolve.ts';

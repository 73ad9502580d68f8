export { isDay } from './day.ts';

/** What time it is. Passed in wherever a moment is recorded, so that a test can say when it is. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

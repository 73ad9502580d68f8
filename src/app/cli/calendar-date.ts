import { isDay } from '../../platform/clock/index.ts';
import { Refusal } from '../../platform/refusal.ts';

/**
 * A day that was given as an option: `2024-05-14`.
 * @throws Refusal where there is no such day
 */
export function calendarDate(value: string): string {
  if (!isDay(value)) throw new Refusal('cli.as-of', { value }, { status: 400 });
  return value;
}

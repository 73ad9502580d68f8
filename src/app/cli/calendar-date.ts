import { Refusal } from '../../platform/refusal.ts';

/**
 * A day that was given as an option: `2024-05-14`.
 * @throws Refusal where there is no such day
 */
export function calendarDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  const isReal = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!isReal) throw new Refusal('cli.as-of', { value }, { status: 400 });
  return value;
}

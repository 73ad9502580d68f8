import Type, { type Static } from 'typebox';
import { isDay } from '../../../../platform/clock/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import type { Day } from '../../fuzzy.ts';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How an address asks for a period. */
export const PeriodQuery = Type.Object({
  from: Type.String({ maxLength: 40, description: 'The first day: 2014-09-10.', examples: ['2014-09-10'] }),
  to: Type.String({ maxLength: 40, description: 'The last day.', examples: ['2015-09-09'] }),
});

/** @throws Refusal where what is given is no day of the calendar, or ends before it begins */
export function periodOf({ from, to }: Static<typeof PeriodQuery>): Period {
  for (const value of [from, to])
    if (!isDay(value)) throw new Refusal('register.as-of.day', { value }, { status: 400 });
  if (to < from) throw new Refusal('questions.period-reversed', { from, to }, { status: 400 });
  return { from, to };
}

/** A period as an address asks for it. */
export const askingFor = ({ from, to }: Period): Record<string, string> => ({ from, to });

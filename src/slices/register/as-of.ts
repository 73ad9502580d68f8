import Type, { type Static } from 'typebox';
import { isDay } from '../../platform/clock/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Day } from './fuzzy.ts';
import type { Audience } from './terms/audience.ts';

/**
 * The two times of a question: the day on which it was so, and the moment at which we knew it. Without a day the whole of its
 * history is meant; without a moment, what we know now.
 */
export interface AsOf {
  readonly on: Day | null;
  readonly known: Date | null;
}

/** The whole history as we know it now. */
export const now: AsOf = { on: null, known: null };

/** A question of the register: by whom, and as of when. */
export interface View extends AsOf {
  readonly audience: Audience;
}

/** How an address asks for the register as of two times. An empty field of a form asks for nothing. */
export const AsOfQuery = Type.Object({
  on: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'As it was on this day: 2014-09-10.',
      examples: ['2014-09-10'],
    }),
  ),
  known: Type.Optional(
    Type.String({
      maxLength: 40,
      description:
        'As we knew it at the end of this day (2021-12-03, UTC), or at this moment (2021-12-03T10:00:00Z).',
      examples: ['2021-12-03'],
    }),
  ),
});

/** @throws Refusal where what is given is no day of the calendar, or no moment */
export function asOf({ on, known }: Static<typeof AsOfQuery>): AsOf {
  return { on: on ? dayFrom(on) : null, known: known ? momentFrom(known) : null };
}

function dayFrom(value: string): Day {
  if (!isDay(value)) throw new Refusal('register.as-of.day', { value }, { status: 400 });
  return value;
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

function momentFrom(value: string): Date {
  if (isDay(value)) return new Date(`${value}T23:59:59.999Z`);
  const at = moment.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : undefined;
  if (!at || Number.isNaN(at.getTime()))
    throw new Refusal('register.as-of.moment', { value }, { status: 400 });
  return at;
}

/** The moment as the database reads it. What is known now is known at the end of time. */
export const knownAt = ({ known }: AsOf): string => known?.toISOString() ?? 'infinity';

/**
 * What to add to an address so that it asks for the same two times, beginning with `?`; nothing where none is asked for.
 * @param asking what else the address asks for
 */
export function asOfParameters({ on, known }: AsOf, asking: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(asking);
  if (on !== null) parameters.set('on', on);
  if (known !== null) parameters.set('known', endsDay(known) ?? known.toISOString());
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The name of a file with an answer, which says as of when it is: `members_on-2014-09-10`. */
export const fileNameOf = (answer: string, { on, known }: AsOf): string =>
  [
    answer,
    ...(on === null ? [] : [`on-${on}`]),
    ...(known === null ? [] : [`known-${(endsDay(known) ?? known.toISOString()).replaceAll(':', '')}`]),
  ].join('_');

/** The day whose end a moment is, or undefined. */
export function endsDay(at: Date): Day | undefined {
  const text = at.toISOString();
  return text.endsWith('T23:59:59.999Z') ? text.slice(0, 10) : undefined;
}

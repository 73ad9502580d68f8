import { expect, test } from 'vitest';
import { isDay } from './index.ts';

test.each(['2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day of the calendar', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each(['2023-02-29', '2024-13-01', '2024-1-1', '0000-01-01', '2024'])(
  '%s is no day of the calendar',
  (day) => {
    expect(isDay(day)).toBe(false);
  },
);

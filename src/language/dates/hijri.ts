import { type CivilDay, civilDay, dayNumber } from './calendar.ts';

/** 1 Muharram of the year 1: 16 July 622 in the Julian calendar, 19 July in the Gregorian one. */
const epoch = dayNumber({ year: 622, month: 7, day: 19 });
const meanMonth = 29.530_588;

let umalqura: Intl.DateTimeFormat | undefined;

/** Year, month and day by the calendar of Umm al-Qura, which Intl knows for 1300 to 1600 AH. */
function hijriOf(day: number): { year: number; month: number; day: number } {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const { year, month, day: dayOfMonth } = civilDay(day);
  const parts = umalqura.formatToParts(Date.UTC(year, month - 1, dayOfMonth));
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/**
 * The Gregorian day of a Hijri day by the calendar of Umm al-Qura. The 30th of a month of 29 days is the first of the next:
 * where the moon was sighted a day later, the month had thirty.
 * @returns null outside 1300 to 1600 AH
 */
export function gregorianOf(year: number, month: number, day: number): CivilDay | null {
  if (year < 1300 || year > 1600) return null;
  const guess = Math.floor(epoch + ((year - 1) * 12 + month - 1) * meanMonth);
  for (let first = guess - 4; first <= guess + 4; first++) {
    const found = hijriOf(first);
    if (found.year === year && found.month === month && found.day === 1) return civilDay(first + day - 1);
  }
  return null;
}

/** The first and last Gregorian day of a Hijri month. */
export function gregorianMonthOf(year: number, month: number): { first: CivilDay; last: CivilDay } | null {
  const first = gregorianOf(year, month, 1);
  const next = month === 12 ? gregorianOf(year + 1, 1, 1) : gregorianOf(year, month + 1, 1);
  return first && next && { first, last: civilDay(dayNumber(next) - 1) };
}

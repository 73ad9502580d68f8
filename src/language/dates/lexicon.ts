import { byLanguage } from '../by-language.ts';
import { numberOpeners } from '../numbers/index.ts';
import { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import generated from './months.generated.json' with { type: 'json' };
import { spanish } from './spanish.ts';
import type { DateTable, MonthName, TimeWord } from './table.ts';

/** The date words of a language, ready for looking up. */
export interface DateLexicon {
  readonly table: DateTable;
  /** The words with which a date may begin: most words are none and need no closer look. */
  readonly openers: ReadonlySet<string>;
  /** Those among them with which a day or month itself begins, and no word like "today" or "the next". */
  readonly pointOpeners: ReadonlySet<string>;
  readonly months: Phrasebook<MonthName>;
  readonly weekdays: Phrasebook<number>;
  readonly times: Phrasebook<TimeWord | null>;
  readonly weekdayTurns: Phrasebook<'latest' | 'previous' | 'next'>;
  readonly to: Phrasebook<true>;
  readonly and: Phrasebook<true>;
  readonly or: Phrasebook<true>;
  readonly beforeDay: Phrasebook<true>;
  readonly beforeMonth: Phrasebook<true>;
  readonly beforeYear: Phrasebook<true>;
  readonly twin: Phrasebook<true>;
  readonly monthCues: Phrasebook<true>;
  readonly yearCues: Phrasebook<true>;
  readonly eras: Phrasebook<'gregorian' | 'hijri'>;
}

const bookOf = (phrases: readonly string[]): Phrasebook<true> =>
  new Phrasebook(phrases.map((phrase) => [phrase, true] as const));

const tables: Readonly<Record<Language, DateTable>> = { ar: arabic, en: english, es: spanish, fr: french };

function compile(language: Language): DateLexicon {
  const table = tables[language];
  const names = generated[language];
  const months = new Phrasebook<MonthName>();
  for (const { name, month, sets } of [...names.months, ...table.moreMonths])
    months.add(name, { calendar: 'gregorian', month, sets });
  for (const [index, forms] of table.hijriMonths.entries())
    for (const form of forms) months.add(form, { calendar: 'hijri', month: index + 1, sets: [] });
  const weekdays = new Phrasebook(names.weekdays.map(({ name, weekday }) => [name, weekday] as const));
  const times = new Phrasebook(table.times);
  const weekdayTurns = new Phrasebook(table.weekdayTurns);
  const pointOpeners = new Set([
    ...months.firstWords(),
    ...weekdays.firstWords(),
    ...numberOpeners(language),
  ]);
  return {
    table,
    openers: new Set([...pointOpeners, ...times.firstWords(), ...weekdayTurns.firstWords()]),
    pointOpeners,
    months,
    weekdays,
    times,
    weekdayTurns,
    to: bookOf(table.to),
    and: bookOf(table.and),
    or: bookOf(table.or),
    beforeDay: bookOf(table.beforeDay),
    beforeMonth: bookOf(table.beforeMonth),
    beforeYear: bookOf(table.beforeYear),
    twin: bookOf(table.twin),
    monthCues: bookOf(table.monthCues),
    yearCues: bookOf(table.yearCues),
    eras: new Phrasebook(table.eras),
  };
}

/** The lexicon of a language that is read. */
export const lexiconOf = byLanguage(compile);

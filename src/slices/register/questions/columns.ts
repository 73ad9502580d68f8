import type { CsvColumn } from '../../../platform/http/index.ts';
import { type InterfaceLanguage, interfaceLanguages, localeFor } from '../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Body } from '../body.ts';
import { partyId } from '../fact.ts';
import { partyLabel } from '../parties.ts';
import type { Grounds } from '../read/evidence.ts';
import type { Ran } from '../read/seats.ts';
import { passageUrl } from '../sources.ts';

/** A party by its code and its names. @param heading of the code; the names follow it with their language */
export const partyColumns = <Row>(
  partyOf: (row: Row) => PartyRef | null,
  heading = 'party',
): CsvColumn<Row>[] => [
  {
    name: heading,
    about: 'the code of the party: ISO 3166-1, org:ACRONYM, or name:… where it is not resolved',
    cell: (row) => mapped(partyOf(row), partyId),
  },
  ...interfaceLanguages.map((language) => ({
    name: `${heading}_${language}`,
    about: `its name in ${nameOfLanguage(language)}`,
    cell: (row: Row) => mapped(partyOf(row), (party) => partyLabel(party, language)),
  })),
];

/** A body by the last part of its address and its names. */
export const bodyColumns = <Row>(bodyOf: (row: Row) => Body | null | undefined): CsvColumn<Row>[] => [
  {
    name: 'body',
    about: 'the last part of the address of the body',
    cell: (row) => mapped(bodyOf(row), ({ slug }) => slug),
  },
  ...interfaceLanguages.map((language) => ({
    name: `body_${language}`,
    about: `its name in ${nameOfLanguage(language)}, where a statement gives one`,
    cell: (row: Row) =>
      mapped(bodyOf(row), ({ names }) => names.find((name) => name.language === language)?.name ?? null),
  })),
];

/** When something ran. */
export const ranColumns = <Row extends Ran>(): CsvColumn<Row>[] => [
  { name: 'from', about: 'when it began, as precise as its source', cell: ({ from }) => from },
  { name: 'to', about: 'when it ended', cell: ({ to }) => to },
  {
    name: 'first_seen',
    about: 'the first day on which a statement shows it',
    cell: ({ firstSeen }) => firstSeen,
  },
  { name: 'last_seen', about: 'the last such day', cell: ({ lastSeen }) => lastSeen },
  {
    name: 'over',
    about: 'true where it is over, even if no statement tells since when',
    cell: ({ over }) => over,
  },
  possiblyColumn(),
];

/** Whether the dates are precise enough. */
export const possiblyColumn = <Row extends { readonly possibly: boolean }>(): CsvColumn<Row> => ({
  name: 'possibly',
  about: 'true where the dates are too imprecise to be sure that it was so on the day that is asked for',
  cell: ({ possibly }) => possibly,
});

/** What a row rests on: the earliest words, how many there are, and the person who entered it without words. */
export const groundColumns = <Row extends Grounds>(): CsvColumn<Row>[] => [
  {
    name: 'quote',
    about: 'the earliest words that state it',
    cell: ({ evidence }) => evidence[0]?.quote ?? null,
  },
  {
    name: 'quote_language',
    about: 'the language of these words',
    cell: ({ evidence }) => evidence[0]?.language ?? null,
  },
  {
    name: 'stated_on',
    about: 'the day of the statement in which they stand',
    cell: ({ evidence }) => evidence[0]?.on ?? null,
  },
  {
    name: 'address',
    about: 'the page of the statement, at the words',
    cell: ({ evidence }) => mapped(evidence[0], (words) => passageUrl('en', words)),
  },
  { name: 'passages', about: 'how many passages state it', cell: ({ evidence }) => evidence.length },
  {
    name: 'entered_by',
    about: 'who entered it without words of a statement',
    cell: ({ enteredBy }) => enteredBy[0]?.by ?? null,
  },
  {
    name: 'source',
    about: 'from where that person took it',
    cell: ({ enteredBy }) => enteredBy[0]?.source ?? null,
  },
];

const nameOfLanguage = (language: InterfaceLanguage): string => localeFor('en').languageName(language);

const mapped = <Value, Cell>(value: Value | null | undefined, cell: (value: Value) => Cell): Cell | null =>
  value === null || value === undefined ? null : cell(value);

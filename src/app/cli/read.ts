import { readDocument } from '../../platform/documents/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { explain, type ReadOptions, read } from '../../reading/index.ts';
import { calendarDate } from './calendar-date.ts';
import { readInput } from './input.ts';
import { parsePartyNames } from './parties.ts';
import { summarise } from './summary.ts';
import { type ExitCode, printable, type Terminal } from './terminal.ts';

export interface ReadCommandOptions {
  readonly json?: boolean;
  /** Say for each finding which rule and which rows of the tables made it. */
  readonly explain?: boolean;
  readonly asOf?: string;
  /** A file of party names. */
  readonly parties?: string;
}

/** `entente read FILE`: what the reader makes of a file, without a database or the network. */
export async function readCommand(
  file: string,
  options: ReadCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { locale } = terminal;
  const readOptions = await readOptionsOf(options);
  const { bytes, fileName } = await readInput(file);
  const document = await readDocument(bytes, fileName);
  for (const { key, values } of document.warnings) terminal.say(locale.refusal(new Refusal(key, values)));
  const { reading, reasons } = options.explain
    ? explain(document.text, readOptions)
    : { reading: read(document.text, readOptions), reasons: undefined };
  terminal.write(
    options.json
      ? JSON.stringify({ ...reading, reasons }, null, 2)
      : printable(summarise(reading, locale, reasons)),
  );
  return 0;
}

async function readOptionsOf({ asOf, parties }: ReadCommandOptions): Promise<ReadOptions> {
  return {
    ...(asOf !== undefined && { asOf: calendarDate(asOf) }),
    ...(parties !== undefined && { parties: await partyNames(parties) }),
  };
}

async function partyNames(file: string): Promise<NonNullable<ReadOptions['parties']>> {
  const { bytes, fileName } = await readInput(file);
  return parsePartyNames(new TextDecoder().decode(bytes), fileName || file);
}

import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { version } from '../package.json' with { type: 'json' };
import { failureOf } from './app/cli/failure.ts';
import { type ExitCode, processTerminal } from './app/cli/terminal.ts';

// The command line, and nothing else: which commands there are, what they take, and how they end. Each command's module is
// loaded when it is called, so that `entente read` starts without the server's parts.

// React looks at this when it is loaded; its other form is several times slower, and is for finding faults in pages.
process.env.NODE_ENV ??= 'production';

const terminal = processTerminal();

async function finish(work: Promise<ExitCode>): Promise<void> {
  process.exitCode = await work;
}

const program = new Command('entente')
  .description('The system of record for an international coalition.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: () => undefined })
  .addHelpText(
    'after',
    '\nFILE may be plain text, HTML, Markdown or .docx; - is standard input.\nExit codes: 0 done, 1 the work failed, 2 wrong use.',
  );

program
  .command('read')
  .description('Read a statement and print what it says: no database, no network.')
  .argument('<file>', 'the statement')
  .option('--json', 'print one JSON document')
  .option('--explain', 'say for each finding which rule and which rows of the tables made it')
  .option('--as-of <date>', 'the day of issue, where the text gives none: "today" is counted from it')
  .option('--parties <file>', 'more names of parties: JSON {"BE": ["Belgique"]}, or one code,name a line')
  .action(async (file, options) => {
    // What is made to read one text is nearly all kept to the end: room for what dies young would only cost memory.
    setFlagsFromString('--semi-space-growth-factor=1');
    const { readCommand } = await import('./app/cli/read.ts');
    await finish(readCommand(file, options, terminal));
  });

program
  .command('compare')
  .description(
    'Hold a translation against the official text and print how it differs: no database, no network.',
  )
  .argument('<official>', 'the official text')
  .argument('<translation>', 'its translation')
  .option('--json', 'print one JSON document')
  .option('--terms <file>', 'more terms: rows "English | French | Arabic", one a line')
  .option('--segmented', 'both texts have one sentence a line; an empty line is an empty sentence')
  .action(async (official, translation, options) => {
    const { compareCommand } = await import('./app/cli/compare.ts');
    await finish(compareCommand(official, translation, options, terminal));
  });

program
  .command('serve')
  .description(
    'Serve the pages and the API until Ctrl-C; start the embedded database unless DATABASE_URL is set.',
  )
  .addHelpText(
    'after',
    `
Settings are environment variables:
  PORT           the port, 8480 unless set
  HOST           the address to listen on, 127.0.0.1 unless set
  DATABASE_URL   a PostgreSQL 15 or later of yours
  ENTENTE_DATA   the folder of the embedded database, data/ unless set
  ENTENTE_ACTOR  who acts where a person has not given a name
  ENTENTE_LOG    silent, error, warn, info or debug
  ENTENTE_SAMPLE no starts with an empty register, without the sample coalition`,
  )
  .action(async () => {
    const { serveCommand } = await import('./app/cli/serve.ts');
    await finish(serveCommand(terminal));
  });

program
  .command('import')
  .description(
    'Store statements with their readings, for review at the desk; or enter the history that tables hold.',
  )
  .argument('<file...>', 'the statements, or with --history CSV files and Excel workbooks')
  .option('--standing <standing>', 'official, authentic or translation, where the text does not say it')
  .option('--statement <id>', 'the statement that the text is another version of')
  .option('--corrects <id>', 'the version that the text corrects and takes the place of')
  .option('--url <address>', 'where the text was taken from')
  .option('--as-of <date>', 'the day of issue, where the text gives none')
  .option(
    '--history',
    'the files are tables of the register: members, bodies, seats, offices, meetings and the others',
  )
  .option('--dry-run', 'with --history: say what would become of each row, and enter nothing')
  .option('--json', 'print one JSON document')
  .action(async (files, options) => {
    if (options.history) {
      const { historyImportCommand } = await import('./app/cli/history-import.ts');
      return finish(historyImportCommand(files, options, terminal));
    }
    const { importCommand } = await import('./app/cli/import.ts');
    return finish(importCommand(files, options, terminal));
  });

program
  .command('export')
  .description(
    'Write what stands in the register, as far as it is public, in the shape that import --history takes.',
  )
  .requiredOption('--history <path>', 'a folder for CSV files, or the name of a workbook that ends in .xlsx')
  .option('--on <date>', 'what may have happened by this day')
  .option('--known <date>', 'as it was known at the end of this day, or at this moment')
  .action(async (options) => {
    const { historyExportCommand } = await import('./app/cli/history-export.ts');
    await finish(historyExportCommand(options, terminal));
  });

program
  .command('verify')
  .description('Walk the history and name the first broken link.')
  .option('--json', 'print one JSON document')
  .action(async (options) => {
    const { verifyCommand } = await import('./app/cli/verify.ts');
    await finish(verifyCommand(options, terminal));
  });

try {
  await program.parseAsync();
} catch (error) {
  const { line, code } = failureOf(error, terminal.locale);
  if (line !== undefined) terminal.say(line);
  process.exitCode = code;
}

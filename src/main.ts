import { Command } from 'commander';
import { version } from '../package.json' with { type: 'json' };
import { explainFailure } from './app/cli/failure.ts';
import { type ExitCode, processTerminal } from './app/cli/terminal.ts';

// The command line, and nothing else: which commands there are, what they take, and how they end. Each command's module is
// loaded when it is called, so that `entente read` starts without the server's parts.

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
  .option('--as-of <date>', 'the day of issue, where the text gives none: "today" is counted from it')
  .option('--parties <file>', 'more names of parties: JSON {"BE": ["Belgique"]}, or one code,name a line')
  .action(async (file, options) => {
    const { readCommand } = await import('./app/cli/read.ts');
    await finish(readCommand(file, options, terminal));
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainFailure(error, terminal);
}

import { CommanderError } from 'commander';
import { Refusal } from '../../platform/refusal.ts';
import { UnreadLanguage } from '../../reading/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Says in one line why a command did not do its work. */
export function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return explainWrongUse(error, terminal);
  const refusal = refusalOf(error, terminal);
  if (refusal) {
    terminal.say(terminal.locale.refusal(refusal));
    return refusal.status === 400 ? 2 : 1;
  }
  terminal.say(terminal.locale.t('error.unexpected'));
  if (process.env.ENTENTE_LOG === 'debug') terminal.say(String(error instanceof Error ? error.stack : error));
  return 1;
}

/** A way in which a command line can be wrong, by the name that commander gives it, and what we say of it. */
const wrongUses = new Map([
  ['commander.unknownOption', 'cli.unknown-option'],
  ['commander.unknownCommand', 'cli.unknown-command'],
  ['commander.missingArgument', 'cli.missing-argument'],
  ['commander.optionMissingArgument', 'cli.option-missing-argument'],
  ['commander.excessArguments', 'cli.excess-arguments'],
] as const);

function explainWrongUse(error: CommanderError, { locale, say }: Terminal): ExitCode {
  if (error.exitCode === 0) return 0;
  // Called without a command, commander has shown the help.
  if (error.code === 'commander.help') return 2;
  const key = wrongUses.get(error.code as Parameters<typeof wrongUses.get>[0]);
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  say(
    key
      ? locale.t(key, { name })
      : locale.t('cli.wrong-use', { detail: error.message.replace(/^error: /, '').replace(/\.?\s*$/, '') }),
  );
  return 2;
}

function refusalOf(error: unknown, { locale }: Terminal): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof UnreadLanguage)) return undefined;
  return error.language === 'und'
    ? new Refusal('reading.no-language')
    : new Refusal('reading.unread-language', { language: locale.languageName(error.language) });
}

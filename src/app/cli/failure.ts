import { CommanderError } from 'commander';
import type { Locale } from '../../platform/i18n/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { UnreadLanguage } from '../../reading/index.ts';
import type { ExitCode } from './terminal.ts';

/** Why a command did not do its work: one line for the person who called it, unless commander has shown the help. */
export interface Failure {
  readonly line: string | undefined;
  readonly code: ExitCode;
}

export function failureOf(error: unknown, locale: Locale): Failure {
  if (error instanceof CommanderError) return wrongUse(error, locale);
  const refusal = refusalOf(error, locale);
  if (refusal) return { line: locale.refusal(refusal), code: refusal.status === 400 ? 2 : 1 };
  return { line: unexpected(error, locale), code: 1 };
}

/** A fault of ours is told as such; where it stands is shown to who asks for it. */
function unexpected(error: unknown, locale: Locale): string {
  const trace = error instanceof Error ? error.stack : String(error);
  return process.env.ENTENTE_LOG === 'debug'
    ? `${locale.t('error.unexpected')}\n${trace}`
    : locale.t('error.unexpected');
}

/** The ways in which a command line can be wrong, by the name that commander gives them, and what we say of each. */
const wrongUses = {
  'commander.unknownOption': 'cli.unknown-option',
  'commander.unknownCommand': 'cli.unknown-command',
  'commander.missingArgument': 'cli.missing-argument',
  'commander.optionMissingArgument': 'cli.option-missing-argument',
  'commander.excessArguments': 'cli.excess-arguments',
} as const;

function wrongUse({ code, exitCode, message }: CommanderError, locale: Locale): Failure {
  if (exitCode === 0) return { line: undefined, code: 0 };
  if (code === 'commander.help') return { line: undefined, code: 2 };
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const line = isKnown(code)
    ? locale.t(wrongUses[code], { name })
    : locale.t('cli.wrong-use', { detail: message.replace(/^error: /, '') });
  return { line, code: 2 };
}

const isKnown = (code: string): code is keyof typeof wrongUses => Object.hasOwn(wrongUses, code);

/** What an error says to a person where it is theirs to mend; undefined for a fault of ours. */
export function refusalOf(error: unknown, locale: Locale): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof UnreadLanguage)) return undefined;
  return error.language === 'und'
    ? new Refusal('reading.no-language')
    : new Refusal('reading.unread-language', { language: locale.languageName(error.language) });
}

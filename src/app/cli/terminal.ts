import { type Locale, localeFor, preferredLanguage } from '../../platform/i18n/index.ts';

/** How a command ends: done, the work failed, or it was called in a way that it does not understand. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks, and in which language. */
export interface Terminal {
  readonly locale: Locale;
  /** Writes the command's result, to standard output. */
  write(text: string): void;
  /** Says one line of what is being done or is wrong, to standard error. */
  say(line: string): void;
}

/**
 * Foreign words as a terminal may show them: without the control characters that could steer it, or make a line look like
 * something else. JSON is printed as it is, because it escapes the former and quotes exactly.
 */
export const printable = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '');

/** The terminal of this process, in the language that its environment asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function processTerminal(): Terminal {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const wanted = LC_ALL || LC_MESSAGES || LANG;
  const locale = localeFor(preferredLanguage(wanted?.replace(/[_.].*$/, '')));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops reading, as in `entente read … | head`, is no failure.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${locale.t('cli.not-written', { detail: error.code ?? error.message })}\n`);
    process.exit(1);
  });
  return {
    locale,
    write: (text) => void process.stdout.write(`${text}\n`),
    say: (line) => void process.stderr.write(`${printable(line)}\n`),
  };
}

import { systemClock } from '../../platform/clock/index.ts';
import type { Config } from '../../platform/config/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { type Brought, bringInFile, reviewPath, versionStandings } from '../../slices/statements/index.ts';
import { calendarDate } from './calendar-date.ts';
import { withDatabase } from './database.ts';
import { failureOf } from './failure.ts';
import { readInput } from './input.ts';
import { type ExitCode, printable, type Terminal } from './terminal.ts';

export interface ImportCommandOptions {
  readonly json?: boolean;
  readonly standing?: string;
  /** The id of the statement that the text is a version of. */
  readonly statement?: string;
  /** The id of the version that the text corrects. */
  readonly corrects?: string;
  readonly url?: string;
  readonly asOf?: string;
  /** Has no meaning for statements. */
  readonly dryRun?: boolean;
}

/**
 * `entente import FILE…`: stores each file as a version with its reading, and says where to review it. A file that is refused
 * does not keep the others out.
 */
export async function importCommand(
  files: readonly string[],
  options: ImportCommandOptions,
  { locale, write, say }: Terminal,
): Promise<ExitCode> {
  const settings = settingsOf(files, options);
  return withDatabase(async (db, config) => {
    const arrived: unknown[] = [];
    let code: ExitCode = 0;
    for (const file of files) {
      try {
        const at = systemClock();
        const brought = await bringInFile(db, await readInput(file), { ...settings, by: config.actor, at });
        const review = reviewAddress(brought, config, locale.language);
        if (options.json) arrived.push(resultOf(file, brought, review));
        else write(printable(outcome(brought, review, locale)));
      } catch (error) {
        const { line } = failureOf(error, locale);
        say(files.length > 1 ? `${file}: ${line}` : String(line));
        code = 1;
      }
    }
    if (options.json) write(JSON.stringify({ versions: arrived }, null, 2));
    return code;
  });
}

/** @throws Refusal where an option has no meaning */
function settingsOf(
  files: readonly string[],
  { standing, statement, corrects, url, asOf, dryRun }: ImportCommandOptions,
) {
  if (dryRun) throw new Refusal('cli.dry-run', {}, { status: 400 });
  const known = versionStandings.find((value) => value === standing);
  if (standing !== undefined && known === undefined)
    throw new Refusal('cli.standing', { value: standing }, { status: 400 });
  if (files.length > 1 && (statement !== undefined || corrects !== undefined || url !== undefined))
    throw new Refusal('cli.one-statement', {}, { status: 400 });
  return {
    standing: known,
    statementId: statement,
    replaces: corrects,
    sourceUrl: url,
    asOf: asOf === undefined ? undefined : calendarDate(asOf),
  };
}

/** Where the version is reviewed, on a server with these settings. */
const reviewAddress = ({ version }: Brought, { port }: Config, language: string): string =>
  `http://localhost:${port}${reviewPath(language, version.id)}`;

function outcome({ version, reading, known }: Brought, review: string, locale: Terminal['locale']): string {
  const { title } = version;
  if (known) return locale.t('cli.known', { title, review });
  return locale.t('cli.imported', {
    title,
    standing: locale.t(`standing.short-${version.standing}`),
    language: locale.languageName(version.language),
    findings: reading.findings.length,
    review,
  });
}

function resultOf(file: string, { version, statement, reading, known }: Brought, review: string) {
  return {
    file,
    statement: statement.id,
    version: version.id,
    title: version.title,
    language: version.language,
    standing: version.standing,
    sha256: version.sha256,
    known,
    findings: reading.findings.length,
    review,
  };
}

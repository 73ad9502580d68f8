import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { projectRoot } from './root.ts';

export { projectRoot } from './root.ts';

/** What an operator may set. Everything has a default; a bad value is refused at the start. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The operator's own PostgreSQL; without it Entente runs one in the data folder. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Who acts, where a person has not said their name. */
  readonly actor: string;
  readonly logLevel: LogLevel;
  /** Whether an empty register is filled with the sample coalition. */
  readonly sample: boolean;
  /** The folder that holds the built client files, if it was built. */
  readonly clientFolder: string;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration.
 * @param environment `HOST`, `PORT`, `DATABASE_URL`, `ENTENTE_DATA`, `ENTENTE_ACTOR`, `ENTENTE_LOG`, `ENTENTE_SAMPLE`; an empty
 *   value is none
 * @param userName the operating system's name for who runs the process
 * @throws Refusal that names the variable and what it may be
 */
export function readConfig(environment: Environment, userName: string = systemUser()): Config {
  const root = projectRoot();
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    host: set('HOST') ?? '127.0.0.1',
    port: portNumber(set('PORT') ?? '8480'),
    databaseUrl: databaseUrl(set('DATABASE_URL')),
    dataFolder: resolve(set('ENTENTE_DATA') ?? join(root, 'data')),
    actor: set('ENTENTE_ACTOR') ?? userName,
    logLevel: logLevel(set('ENTENTE_LOG') ?? 'warn'),
    sample: yesOrNo('ENTENTE_SAMPLE', set('ENTENTE_SAMPLE') ?? 'yes'),
    clientFolder: join(root, 'dist', 'client'),
  };
}

/** A user id without a name, as containers have them, is an operator all the same. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('config.port', { value });
  return port;
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value !== undefined && !/^postgres(?:ql)?:\/\//.test(value)) throw new Refusal('config.database-url');
  return value;
}

function yesOrNo(name: string, value: string): boolean {
  if (value !== 'yes' && value !== 'no') throw new Refusal('config.yes-or-no', { name, value });
  return value === 'yes';
}

function logLevel(value: string): LogLevel {
  const level = logLevels.find((known) => known === value);
  if (!level) throw new Refusal('config.log-level', { value });
  return level;
}

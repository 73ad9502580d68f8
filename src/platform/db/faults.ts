import { Refusal } from '../refusal.ts';

/** The SQLSTATE or system error code that an error carries, such as `23505` or `ECONNREFUSED`. */
export function faultCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (error instanceof AggregateError && !('code' in error && error.code)) return faultCode(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The name of the constraint that the database says is violated. */
export const violatedConstraint = (error: unknown): string | undefined =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined;

/** The database can't be reached at this moment: it is starting, stopping, being recovered, or gone. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT', // the socket is not there yet
  'EPIPE',
  'ETIMEDOUT',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08006', // connection_failure
  '08003', // connection_does_not_exist
]);

/** What `pg` says without a code when a connection breaks under a query or none comes free in time. */
const BROKEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** True where trying the same again a little later may well succeed. */
export function isAway(error: unknown): boolean {
  const code = faultCode(error);
  if (code !== undefined) return AWAY.has(code);
  return error instanceof Error && BROKEN.test(error.message);
}

/**
 * The refusal to show for a fault of the database that is nobody's mistake: away for a moment (503), or its disk is full
 * (507). Undefined for every other error.
 */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (faultCode(error) === '53100') return new Refusal('database.disk-full', {}, { status: 507 });
  if (isAway(error)) return new Refusal('database.away', {}, { status: 503 });
  return undefined;
}

import { expect, test } from 'vitest';
import { databaseRefusal, faultCode, isAway } from './faults.ts';

const withCode = (code: string, message = '') => Object.assign(new Error(message), { code });

test.each([
  ['the socket is not there', withCode('ENOENT')],
  ['nobody listens', withCode('ECONNREFUSED')],
  ['PostgreSQL is starting', withCode('57P03')],
  ['its main process was killed', withCode('57P01')],
  ['the connection broke under a query', new Error('Connection terminated unexpectedly')],
  ['no connection came free in time', new Error('timeout exceeded when trying to connect')],
  ['every address of a name refused', new AggregateError([withCode('ECONNREFUSED')])],
])('the database is away for a moment when %s', (_, error) => {
  expect(isAway(error)).toBe(true);
  expect(databaseRefusal(error)).toMatchObject({ key: 'database.away', status: 503 });
});

test.each([
  ['a duplicate', withCode('23505')],
  ['a wrong column', withCode('42703')],
  ['a fault of ours', new TypeError('x is not a function')],
  ['something that is no error', 'away'],
])('%s does not look like an absence', (_, error) => {
  expect(isAway(error)).toBe(false);
  expect(databaseRefusal(error)).toBeUndefined();
});

test('a full disk is said as such', () => {
  expect(databaseRefusal(withCode('53100'))).toMatchObject({ key: 'database.disk-full', status: 507 });
});

test('an error without a code has none', () => {
  expect(faultCode(new Error('plain'))).toBeUndefined();
  expect(faultCode(null)).toBeUndefined();
});

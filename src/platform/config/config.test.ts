import { describe, expect, test } from 'vitest';
import { readConfig } from './index.ts';

describe('Configuration', () => {
  test('has a default for everything, and binds to this machine alone', () => {
    expect(readConfig({}, 'amal')).toMatchObject({
      host: '127.0.0.1',
      port: 8480,
      actor: 'amal',
      databaseUrl: undefined,
    });
  });

  test('takes an empty value for none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', ENTENTE_ACTOR: '' }, 'amal')).toEqual(
      readConfig({}, 'amal'),
    );
  });

  test.each([
    [{ PORT: 'eighty' }, 'config.port'],
    [{ PORT: '70000' }, 'config.port'],
    [{ PORT: '-1' }, 'config.port'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'config.database-url'],
    [{ ENTENTE_LOG: 'loud' }, 'config.log-level'],
    [{ ENTENTE_SAMPLE: 'maybe' }, 'config.yes-or-no'],
  ])('refuses %o', (environment, key) => {
    expect(() => readConfig(environment, 'amal')).toThrow(expect.objectContaining({ key }));
  });
});

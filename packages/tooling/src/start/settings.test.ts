import { describe, expect, it } from 'vitest';

import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('needs nothing to be set', () => {
    expect(readSettings({}, '/srv/portico')).toEqual({
      port: 3000,
      dataDir: '/srv/portico/.portico',
      databaseUrl: undefined,
      smtpUrl: undefined,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }, '/srv')).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  it('finds a relative data folder from the checkout', () => {
    expect(readSettings({ PORTICO_DATA_DIR: 'data/here' }, '/srv/portico').dataDir).toBe(
      '/srv/portico/data/here',
    );
  });

  it.each(['http', '0', '65536', '30.5'])('refuses PORT=%s, and says what it must be', (port) => {
    expect(() => readSettings({ PORT: port }, '/srv')).toThrow(/PORT=3000/);
  });
});

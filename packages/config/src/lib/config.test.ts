import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  ConfigurationError,
  readDataDirectory,
  readDatabaseConfig,
  readLogLevel,
  readMailConfig,
  readMailboxConfig,
  readPortalConfig,
  readWorkerConfig,
} from '../index.ts';

function problem(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('The configuration was accepted.');
}

test('with nothing set, everything runs on this machine', () => {
  expect(readDatabaseConfig({})).toEqual({ url: undefined, connectionLimit: 20 });
  expect(readMailConfig({})).toEqual({
    smtpUrl: 'smtp://127.0.0.1:2525',
    usesMailbox: true,
    fromAddress: undefined,
  });
  expect(readMailboxConfig({})).toEqual({ httpPort: 3025, smtpPort: 2525 });
  expect(readPortalConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    secure: false,
  });
  expect(readWorkerConfig({})).toEqual({ concurrency: 4, pollMilliseconds: 500 });
  expect(readLogLevel({})).toBe('info');
  expect(readDataDirectory({})).toBe(resolve('.portico'));
});

test('what is set is used', () => {
  expect(readPortalConfig({ PORT: '8080', PORTICO_PUBLIC_URL: 'https://portal.example.com/' })).toMatchObject(
    {
      port: 8080,
      publicUrl: 'https://portal.example.com',
      secure: true,
    },
  );
  expect(readMailConfig({ SMTP_URL: 'smtps://u:p@mail.example.com', MAILBOX_SMTP_PORT: '99' })).toMatchObject(
    {
      smtpUrl: 'smtps://u:p@mail.example.com',
      usesMailbox: false,
    },
  );
  expect(readDataDirectory({ PORTICO_DATA_DIR: '/srv/portico' })).toBe('/srv/portico');
});

test('an empty variable counts as absent', () => {
  expect(readPortalConfig({ PORT: '', HOST: '  ' })).toMatchObject({ port: 3000, host: '127.0.0.1' });
});

test('the error names variable, value and remedy on one line', () => {
  expect(problem(() => readPortalConfig({ PORT: '80x' }))).toBe(
    'PORT is "80x": it must be a port number from 0 to 65535, for example PORT=3000.',
  );
  expect(problem(() => readMailboxConfig({ MAILBOX_PORT: '65536' }))).toContain('MAILBOX_PORT is "65536"');
  expect(problem(() => readWorkerConfig({ PORTICO_WORKER_CONCURRENCY: '0' }))).toContain('from 1 to 100');
  expect(problem(() => readLogLevel({ PORTICO_LOG_LEVEL: 'loud' }))).toContain('must be one of trace, debug');
});

test('each wrong variable has its own line', () => {
  const lines = problem(() => readPortalConfig({ PORT: 'x', PORTICO_PUBLIC_URL: 'portal' })).split('\n');
  expect(lines).toHaveLength(2);
});

test.each([
  ['https://portal.example.com/shop'],
  ['https://portal.example.com/?a=1'],
  ['https://me@portal.example.com'],
  ['javascript:alert(1)'],
])('%s is no public address', (url) => {
  expect(problem(() => readPortalConfig({ PORTICO_PUBLIC_URL: url }))).toContain('PORTICO_PUBLIC_URL');
});

test.each([
  ['postgres://portico:secret@db/portico'],
  ['mysql://portico:secret@db'],
  ['mysql://portico:secret@'],
])('%s is refused without its password in the message', (url) => {
  const message = problem(() => readDatabaseConfig({ DATABASE_URL: url }));
  expect(message).toContain('DATABASE_URL');
  expect(message).not.toContain('secret');
});

test.each([
  ['a@b.example, c@d.example'],
  ['Portal <a@b.example>'],
  ['a@b.example\r\nBcc: c@d.example'],
  ['nobody'],
])('mail does not come from %j', (address) => {
  expect(problem(() => readMailConfig({ PORTICO_MAIL_FROM: address }))).toContain('one plain address');
});

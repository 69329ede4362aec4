import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '@portico/database';
import { loadDemo } from '@portico/database/demo';
import { makeTestDatabase } from '@portico/database/test-database';

import { freePort } from './free-port.ts';
import { run, untilReady } from './process.ts';

/** A whole installation: database with the demo, mailbox, worker and portal, as `npm start` would run them. */
export type Installation = {
  readonly portalUrl: string;
  readonly mailboxUrl: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
};

const APPS = join(import.meta.dirname, '../../..');

/** Starts an installation of its own on the test server, with the demo of this day. Needs the portal to be built. */
export async function startInstallation(name: string): Promise<Installation> {
  const databaseUrl = await freshDatabase(name);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portico-e2e-'));
  const [port, mailboxPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
  const environment = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    MAILBOX_PORT: String(mailboxPort),
    MAILBOX_SMTP_PORT: String(smtpPort),
    PORTICO_DATA_DIR: dataDirectory,
    PORTICO_LOG_LEVEL: 'error',
    PORTICO_WORKER_POLL_MS: '100',
  };
  const processes = [
    run(join(APPS, 'mailbox/src/main.ts'), environment),
    run(join(APPS, 'worker/src/main.ts'), environment),
    run(join(APPS, 'portal/server.ts'), environment),
  ];
  const portalUrl = `http://localhost:${port}`;
  const mailboxUrl = `http://localhost:${mailboxPort}`;
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((each) => each.stop()));
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await Promise.all([untilReady(`${portalUrl}/healthz`), untilReady(`${mailboxUrl}/healthz`)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { portalUrl, mailboxUrl, databaseUrl, stop };
}

async function freshDatabase(name: string): Promise<string> {
  const url = await makeTestDatabase(name);
  const before = openDatabase({ url });
  await before.pool.query(`DROP DATABASE \`${new URL(url).pathname.slice(1)}\``);
  await before.close();
  await makeTestDatabase(name);
  const database = openDatabase({ url });
  await loadDemo(database, { seed: 'portico', now: new Date() });
  await database.close();
  return url;
}

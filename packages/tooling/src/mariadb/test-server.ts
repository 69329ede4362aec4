import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

import { writeAccounts } from './accounts.ts';
import { ensureDataFolder, serverUser } from './data-folder.ts';
import { findFreePort } from './free-port.ts';
import { layOut } from './layout.ts';
import { requirePrograms } from './programs.ts';
import { writeOptions } from './server-options.ts';
import { launch, serverCommand, stopServer, waitUntilReady } from './server-process.ts';

const PARENT_DEATH_SIGNAL = '/usr/bin/setpriv';

/** A server for tests: empty, fast, gone afterwards. */
export type TestServer = {
  /** mysql://user:password@127.0.0.1:port without a database; the account may create databases. */
  readonly url: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
};

/**
 * Starts a server on a temporary folder. It trades every promise of durability for speed. Where the system can,
 * the server ends with this process even when that is killed.
 */
export async function startTestServer({
  onProgress = () => undefined,
}: { onProgress?: (text: string) => void } = {}): Promise<TestServer> {
  const programs = await requirePrograms(onProgress);
  const layout = layOut(await mkdtemp(join(tmpdir(), 'portico-test-')));
  const user = await serverUser(layout);
  await ensureDataFolder(layout, programs, user);

  const port = await findFreePort();
  const options = { layout, port, memory: totalmem(), durability: 'disposable' as const };
  await writeFile(layout.options, writeOptions(user === undefined ? options : { ...options, user }));
  const account = { user: 'portico', password: 'portico', database: 'portico', reach: 'everything' } as const;
  await writeFile(layout.accounts, writeAccounts(account));

  const url = `mysql://${account.user}:${account.password}@127.0.0.1:${port}`;
  const pid = await launch([...endWithParent(), ...serverCommand(programs.server, layout)], layout);
  const stop = async (): Promise<void> => {
    await stopServer(pid);
    await rm(layout.home, { recursive: true, force: true });
  };
  try {
    await waitUntilReady({ pid, url, layout, logStart: 0 }, onProgress);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function endWithParent(): string[] {
  return existsSync(PARENT_DEATH_SIGNAL) ? [PARENT_DEATH_SIGNAL, '--pdeathsig', 'TERM', '--'] : [];
}

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';

import { withLock } from '../../bootstrap/lock.mjs';
import { writeAccounts } from './accounts.ts';
import { ensureDataFolder, serverUser, shareWithServer } from './data-folder.ts';
import { findFreePort } from './free-port.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { requirePrograms } from './programs.ts';
import { writeOptions } from './server-options.ts';
import {
  isOurServer,
  launch,
  logLength,
  serverCommand,
  stopServer,
  waitUntilReady,
} from './server-process.ts';
import { readState, writeState } from './state-file.ts';
import { enter, leave } from './users.ts';

const USER = 'portico';
const DATABASE = 'portico';

/** A running private database. */
export type EmbeddedDatabase = {
  /** mysql://user:password@127.0.0.1:port/portico */
  readonly url: string;
  /** Lets go of the database; whoever lets go last stops the server. */
  stop(): Promise<void>;
};

/** What `ensureEmbeddedDatabase` is told. */
export type EmbeddedDatabaseRequest = {
  /** The folder that PORTICO_DATA_DIR names; the database lives in its sub-folder `database`. */
  readonly dataDir: string;
  readonly onProgress?: (text: string) => void;
};

/**
 * Makes sure that the private database of this data folder runs: reuses the server that is running already, or
 * creates what is missing and starts it, installing MariaDB where it is absent. Several processes may share it.
 *
 * @throws {Obstacle} with one line for the person at the terminal when it cannot run here
 */
export async function ensureEmbeddedDatabase({
  dataDir,
  onProgress = () => undefined,
}: EmbeddedDatabaseRequest): Promise<EmbeddedDatabase> {
  const layout = layOut(join(dataDir, 'database'));
  const { url, note } = await withLock(layout.lock, async () => {
    const running = await start(layout, onProgress);
    return { url: running, note: await enter(layout.users) };
  });
  let stopping: Promise<void> | undefined;
  return { url, stop: () => (stopping ??= letGo(layout, note)) };
}

/**
 * The address that the database of this data folder has, or will have once it runs. It lets whoever is told the
 * address start before the database does.
 */
export async function reserveEmbeddedDatabase(dataDir: string): Promise<string> {
  const layout = layOut(join(dataDir, 'database'));
  return withLock(layout.lock, async () => {
    const state = await readState(layout.state);
    if (state?.pid !== undefined && (await isOurServer(state.pid, layout)))
      return address(layout, state.port);
    const port = await findFreePort(state?.port);
    await writeState(layout.state, { port });
    return address(layout, port);
  });
}

async function start(layout: Layout, onProgress: (text: string) => void): Promise<string> {
  const state = await readState(layout.state);
  if (state?.pid !== undefined && (await isOurServer(state.pid, layout))) {
    const url = await address(layout, state.port);
    await waitUntilReady({ pid: state.pid, url, layout, logStart: await logLength(layout) }, onProgress);
    return url;
  }

  const programs = await requirePrograms(onProgress);
  const user = await serverUser(layout);
  if (!existsSync(layout.data)) onProgress('Creating the database folder');
  await ensureDataFolder(layout, programs, user);

  const port = await findFreePort(state?.port);
  const memory = process.constrainedMemory() || totalmem();
  const options = { layout, port, memory: Math.min(memory, totalmem()), durability: 'durable' as const };
  await writeFile(layout.options, writeOptions(user === undefined ? options : { ...options, user }), {
    mode: 0o600,
  });
  const account = { user: USER, password: await password(layout), database: DATABASE, reach: 'own' } as const;
  await writeFile(layout.accounts, writeAccounts(account), { mode: 0o600 });
  await shareWithServer(layout, [layout.home, layout.options, layout.accounts, layout.log]);

  const logStart = await logLength(layout);
  const pid = await launch(serverCommand(programs.server, layout), layout);
  await writeState(layout.state, { port, pid });
  const url = await address(layout, port);
  await waitUntilReady({ pid, url, layout, logStart }, onProgress);
  return url;
}

async function letGo(layout: Layout, note: string): Promise<void> {
  await withLock(layout.lock, async () => {
    if ((await leave(layout.users, note)) === 'in-use') return;
    const state = await readState(layout.state);
    if (state?.pid === undefined) return;
    if (await isOurServer(state.pid, layout)) await stopServer(state.pid);
    await writeState(layout.state, { port: state.port });
  });
}

async function address(layout: Layout, port: number): Promise<string> {
  return `mysql://${USER}:${await password(layout)}@127.0.0.1:${port}/${DATABASE}`;
}

async function password(layout: Layout): Promise<string> {
  if (existsSync(layout.password)) return (await readFile(layout.password, 'utf8')).trim();
  await mkdir(layout.home, { recursive: true });
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(layout.password, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
  return fresh;
}

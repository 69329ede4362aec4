import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, rename, rm, stat, statfs } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

import { diskFullObstacle, Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import type { Layout } from './layout.ts';
import type { Programs } from './programs.ts';

const ROOM_MEGABYTES = 512;

const run = promisify(execFile);

/**
 * Creates the server's data folder where there is none. It is filled aside and moved into place, so an interrupted
 * start leaves no half of one.
 */
export async function ensureDataFolder(
  layout: Layout,
  programs: Programs,
  user: string | undefined,
): Promise<void> {
  if (existsSync(layout.data)) return;
  await requireRoom(layout.home);
  const aside = `${layout.data}.new`;
  await rm(aside, { recursive: true, force: true });
  try {
    await run(programs.installer, [
      '--no-defaults',
      `--datadir=${aside}`,
      '--auth-root-authentication-method=socket',
      `--auth-root-socket-user=${userInfo().username}`,
      '--skip-test-db',
      '--skip-name-resolve',
      ...(user === undefined ? [] : [`--user=${user}`]),
    ]);
  } catch (error) {
    const output = outputOf(error);
    await rm(aside, { recursive: true, force: true });
    throw (
      (await diskFullObstacle(layout.home, 'creating the database folder')) ??
      recognizeFault(output, 'creating the database folder') ??
      new Obstacle(
        `The database folder ${layout.data} could not be created: ${output.split('\n').slice(-3).join(' ')}`,
      )
    );
  }
  await rename(aside, layout.data);
}

// The data folder and its redo log begin at some 400 MB, and a server that runs out of room says so in many ways.
async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= ROOM_MEGABYTES) return;
  throw new Obstacle(
    `The disk is full: the database needs ${ROOM_MEGABYTES} MB in ${folder}, and ${free} MB are free. ` +
      'Free some space, or name another folder with PORTICO_DATA_DIR.',
  );
}

/**
 * The account that the server has to be told to run under: nobody's for an ordinary user; for root, who owns the
 * data folder, or root itself.
 */
export async function serverUser(layout: Layout): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (!existsSync(layout.data)) return 'root';
  const { uid } = await stat(layout.data);
  return uid === 0 ? 'root' : (await run('id', ['-nu', String(uid)])).stdout.trim();
}

/** Lets the owner of the data folder read a file that we wrote as root. */
export async function shareWithServer(layout: Layout, paths: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(layout.data);
  for (const path of paths) if (uid !== 0 && existsSync(path)) await chown(path, uid, gid);
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stdout = 'stdout' in error ? String(error.stdout) : '';
  const stderr = 'stderr' in error ? String(error.stderr) : '';
  return `${stdout}\n${stderr}`.trim() || error.message;
}

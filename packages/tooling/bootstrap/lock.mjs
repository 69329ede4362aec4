import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Obstacle } from './obstacle.mjs';

const PATIENCE_MS = 15 * 60_000;

/**
 * Runs `work` while holding a lock file that names this process; two processes never run it at once. A lock
 * left behind by a process that is gone is taken over.
 *
 * @template T
 * @param {string} path the lock file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (holder: number) => void, patienceMs?: number }} [options] onWait is told once, with the
 *   process that holds the lock
 * @returns {Promise<T>}
 * @throws {Obstacle} when the other process does not finish within the patience (15 minutes by default)
 */
export async function withLock(path, work, { onWait, patienceMs = PATIENCE_MS } = {}) {
  await mkdir(dirname(path), { recursive: true });
  const deadline = Date.now() + patienceMs;
  let told = false;

  while (!(await acquire(path))) {
    const holder = await readHolder(path);
    if (holder !== undefined && !isAlive(holder)) {
      await discard(path, holder);
      continue;
    }
    if (holder !== undefined && !told) {
      told = true;
      onWait?.(holder);
    }
    if (Date.now() > deadline) {
      throw new Obstacle(
        `Another process (${holder ?? 'unknown'}) has been holding ${path} for too long. End it, or delete the file if no such process runs.`,
      );
    }
    await pause(100);
  }

  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Whether a process with this id runs, whoever owns it. One that has ended but was not collected by its parent, as
 * happens in containers whose first process collects nobody, does not run.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    // The state follows the program's name, which stands in parentheses and may hold any character.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

// The file is written aside and linked into place, so that nobody ever reads a lock without its holder.
/** @param {string} path */
async function acquire(path) {
  const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(aside, String(process.pid));
  try {
    await link(aside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/**
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
async function readHolder(path) {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

// Of several that find the same dead holder one moves the file away; if it caught a fresh lock, it puts it back.
/**
 * @param {string} path
 * @param {number} deadHolder
 */
async function discard(path, deadHolder) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    await rename(path, aside);
    if ((await readHolder(aside)) !== deadHolder) await link(aside, path);
  } catch {
    // Somebody else was faster; the next round of acquiring sees what is true now.
  } finally {
    await rm(aside, { force: true });
  }
}

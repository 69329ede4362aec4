import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isAlive } from '../../bootstrap/lock.mjs';

let entered = 0;

/** Notes that this process uses the server, and returns the note's path. */
export async function enter(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  entered += 1;
  const note = join(folder, `${process.pid}-${entered}`);
  await writeFile(note, '');
  return note;
}

/** Removes a note, and answers whether anybody else still uses the server. Notes of dead processes do not count. */
export async function leave(folder: string, note: string): Promise<'in-use' | 'unused'> {
  await rm(note, { force: true });
  let inUse = false;
  for (const name of await readdir(folder)) {
    if (isAlive(Number.parseInt(name, 10))) inUse = true;
    else await rm(join(folder, name), { force: true });
  }
  return inUse ? 'in-use' : 'unused';
}

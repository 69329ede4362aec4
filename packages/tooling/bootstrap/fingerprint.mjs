import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash of the contents of files, and of which of them exist.
 *
 * @param {readonly string[]} paths
 * @returns {Promise<string>}
 */
export async function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    hash.update(`${path}\0`);
    if (existsSync(path)) hash.update(await readFile(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * The files of a folder and its sub-folders, as full paths.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

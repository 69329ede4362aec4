import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { Obstacle } from '../../bootstrap/obstacle.mjs';
import { installSystemPackages } from '../system-packages/index.ts';

/** Full paths of the programs that make and run a server. */
export type Programs = { readonly server: string; readonly installer: string };

// Distributions put servers into folders that are not on everybody's PATH.
const FURTHER_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/mysql/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/opt/mariadb/bin',
];

const PACKAGES = ['mariadb-server-core', 'mariadb-client-core'];

/**
 * Finds MariaDB on this machine, and installs it where it is absent and this account may.
 *
 * @throws {Obstacle} when it is absent and cannot be installed from here
 */
export async function requirePrograms(onProgress: (text: string) => void): Promise<Programs> {
  const present = findPrograms();
  if (present) return present;

  await installSystemPackages({
    packages: PACKAGES,
    what: 'the MariaDB server',
    otherwise: 'or set DATABASE_URL=mysql://user:password@host:3306/name to a database that you have',
    onProgress,
  });
  const installed = findPrograms();
  if (installed) return installed;
  throw new Obstacle(
    'The MariaDB server was installed, but its programs mariadbd and mariadb-install-db were not found on the PATH.',
  );
}

/** Where the programs are; undefined when one of them is missing. */
export function findPrograms(path: string = process.env.PATH ?? ''): Programs | undefined {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...FURTHER_FOLDERS];
  const find = (name: string): string | undefined =>
    folders.map((folder) => join(folder, name)).find(isExecutable);
  const server = find('mariadbd');
  const installer = find('mariadb-install-db');
  // Debian ships the installer without the program that it reads its own options with.
  const reader = find('my_print_defaults');
  return server && installer && reader ? { server, installer } : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

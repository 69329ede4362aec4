import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a private server keeps its things. All paths are absolute. */
export type Layout = {
  readonly home: string;
  /** The server's own data folder; present only when it was created completely. */
  readonly data: string;
  readonly options: string;
  readonly accounts: string;
  readonly password: string;
  readonly state: string;
  readonly lock: string;
  /** One file for each process that uses the server, named after its process id. */
  readonly users: string;
  readonly log: string;
  readonly socket: string;
};

// A socket's path has at most 107 bytes on Linux and 103 on macOS; the server cuts a longer one silently.
const LONGEST_SOCKET_PATH = 103;

/** Lays out the folder of a private server; a socket path that would be too long moves to the temporary folder. */
export function layOut(home: string, temporary: string = tmpdir()): Layout {
  const absolute = resolve(home);
  const inside = join(absolute, 'server.sock');
  const short = createHash('sha256').update(absolute).digest('hex').slice(0, 16);
  return {
    home: absolute,
    data: join(absolute, 'data'),
    options: join(absolute, 'server.cnf'),
    accounts: join(absolute, 'accounts.sql'),
    password: join(absolute, 'password'),
    state: join(absolute, 'server.json'),
    lock: join(absolute, 'lock'),
    users: join(absolute, 'users'),
    log: join(absolute, 'server.log'),
    socket:
      Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(temporary, `portico-${short}.sock`),
  };
}

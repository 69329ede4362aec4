import type { Layout } from './layout.ts';

/** How careful a server is with what it was told: `durable` survives a power cut, `disposable` is fast. */
export type Durability = 'durable' | 'disposable';

/** What the option file of a private server is made from. */
export type ServerOptions = {
  readonly layout: Layout;
  readonly port: number;
  readonly durability: Durability;
  /** In bytes; what the machine, or the container around us, has in all. */
  readonly memory: number;
  /** The account that the server runs under; needed only when root starts it. */
  readonly user?: string;
};

const MEGABYTE = 1024 * 1024;

/**
 * The buffer pool in megabytes: an eighth of the memory, between 128 MB and 2 GB, since the portal, the worker
 * and a build share the machine.
 */
export function bufferPoolMegabytes(memory: number): number {
  const eighth = Math.floor(memory / 8 / MEGABYTE / 128) * 128;
  return Math.min(2048, Math.max(128, eighth));
}

/** The text of the option file. The server reads this file and no other, so the system's settings do not matter. */
export function writeOptions({ layout, port, durability, memory, user }: ServerOptions): string {
  const settings: Record<string, string | number> = {
    datadir: layout.data,
    socket: layout.socket,
    'log-error': layout.log,
    'init-file': layout.accounts,
    ...(user === undefined ? {} : { user }),
    port,
    'bind-address': '127.0.0.1',
    'skip-name-resolve': 'ON',
    'max-connections': 300,
    'max-allowed-packet': '64M',
    'character-set-server': 'utf8mb4',
    'collation-server': 'utf8mb4_unicode_ci',
    'default-time-zone': "'+00:00'",
    'local-infile': 'ON',
    'performance-schema': 'OFF',
    'query-cache-type': 0,
    innodb_buffer_pool_size: `${bufferPoolMegabytes(memory)}M`,
    ...DURABILITY[durability],
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written at every start; changes here are lost.', '[mysqld]', ...lines, ''].join('\n');
}

const DURABILITY: Record<Durability, Record<string, string | number>> = {
  durable: { innodb_flush_log_at_trx_commit: 1, innodb_log_file_size: '256M' },
  disposable: {
    innodb_flush_log_at_trx_commit: 0,
    innodb_flush_method: 'nosync',
    innodb_doublewrite: 'OFF',
    innodb_log_file_size: '96M',
  },
};

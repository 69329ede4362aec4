import { PrismaMariaDb } from '@prisma/adapter-mariadb';
import { createPool } from 'mysql2/promise';
import type { Pool } from 'mysql2/promise';

import { PrismaClient } from '../generated/client.ts';
import { parseConnectionUrl } from './connection-url.ts';

/**
 * The handle that every adapter takes first: Prisma for the ordinary model, a mysql2 pool for lists, bulk loads,
 * streams and hot paths. Instants go in and out as UTC.
 */
export type Database = {
  readonly prisma: PrismaClient;
  readonly pool: Pool;
  /** Ends both pools; open transactions are rolled back by the server. */
  close(): Promise<void>;
};

/** How many connections a process opens, half for Prisma and half for mysql2. */
export type DatabaseOptions = { readonly url: string; readonly connectionLimit?: number };

/** Opens the pools without connecting yet: the first query connects, and fails within two seconds if it cannot. */
export function openDatabase({ url, connectionLimit = 20 }: DatabaseOptions): Database {
  const target = parseConnectionUrl(url);
  const perPool = Math.max(1, Math.floor(connectionLimit / 2));
  const prisma = new PrismaClient({
    adapter: new PrismaMariaDb({
      ...target,
      connectionLimit: perPool,
      acquireTimeout: 5000,
      connectTimeout: 2000,
      prepareCacheLength: 256,
      initSql: ["SET time_zone = '+00:00'"],
    }),
  });
  const pool = createPool({
    ...target,
    connectionLimit: perPool,
    connectTimeout: 2000,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    supportBigNumbers: true,
    enableKeepAlive: true,
    infileStreamFactory: refuseServerFiles,
  });
  pool.on('connection', (connection) => {
    void connection.query("SET time_zone = '+00:00'");
  });
  return {
    prisma,
    pool,
    async close() {
      await Promise.all([prisma.$disconnect(), pool.end()]);
    },
  };
}

/** A server may ask the client for any local file; only a bulk load that brings its own stream answers. */
function refuseServerFiles(): never {
  throw new Error('The database server asked for a local file that no bulk load offered.');
}

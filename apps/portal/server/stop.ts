import type { Server } from 'node:http';

import type { Application } from './application.ts';

const LONGEST_DRAIN_MS = 10_000;

/** On SIGTERM and SIGINT: takes no new connection, finishes what is in flight, lets go of the database, and ends. */
export function stopGracefully(server: Server, application: Application): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_DRAIN_MS).unref();
    server.close(() => {
      application.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

import {
  ConfigurationError,
  readDatabaseConfig,
  readLogLevel,
  readMailConfig,
  readPortalConfig,
  readWorkerConfig,
} from '@portico/config';
import type { Environment } from '@portico/config';
import { openDatabase } from '@portico/database';
import { pino } from 'pino';

import { startWorker } from './compose-worker.ts';

/** Runs until it is told to stop; what was begun is finished first. A second signal ends it at once. */
function main(environment: Environment): void {
  const { url, connectionLimit } = readDatabaseConfig(environment);
  if (url === undefined) {
    throw new ConfigurationError(['DATABASE_URL is not set: "npm start" sets it to the embedded database.']);
  }
  const log = pino({ level: readLogLevel(environment), base: { part: 'worker' } });
  const database = openDatabase({ url, connectionLimit });
  const worker = startWorker({
    database,
    mail: readMailConfig(environment),
    portal: readPortalConfig(environment),
    worker: readWorkerConfig(environment),
    clock: () => new Date(),
    log,
  });
  log.info({ workerId: worker.id }, 'worker started');

  let stopping = false;
  async function stop(signal: string): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'worker stops when what it began is finished');
    await worker.stop();
    await database.close();
    log.info({}, 'worker stopped');
  }
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

try {
  main(process.env);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

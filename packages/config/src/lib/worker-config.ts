import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { wholeNumberVariable } from './variables.ts';

/** How much a worker takes on at once, and how long it rests when there is nothing to do. */
export type WorkerConfig = { readonly concurrency: number; readonly pollMilliseconds: number };

const schema = z.object({
  PORTICO_WORKER_CONCURRENCY: wholeNumberVariable('PORTICO_WORKER_CONCURRENCY', 4, 1, 100),
  PORTICO_WORKER_POLL_MS: wholeNumberVariable('PORTICO_WORKER_POLL_MS', 500, 10, 60_000),
});

/** Reads `PORTICO_WORKER_CONCURRENCY` (4) and `PORTICO_WORKER_POLL_MS` (500). Throws ConfigurationError. */
export function readWorkerConfig(environment: Environment): WorkerConfig {
  const read = readEnvironment(schema, environment);
  return { concurrency: read.PORTICO_WORKER_CONCURRENCY, pollMilliseconds: read.PORTICO_WORKER_POLL_MS };
}

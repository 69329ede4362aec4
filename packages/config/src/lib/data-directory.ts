import { resolve } from 'node:path';
import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';

const schema = z.object({ PORTICO_DATA_DIR: z.string().default('.portico') });

/** The absolute folder that this installation keeps its files in: `PORTICO_DATA_DIR`, else `.portico` where it was started. */
export function readDataDirectory(environment: Environment): string {
  return resolve(readEnvironment(schema, environment).PORTICO_DATA_DIR);
}

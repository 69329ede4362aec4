import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { urlVariable, wholeNumberVariable } from './variables.ts';

/** Which database a process works on and how many connections it may open there. */
export type DatabaseConfig = {
  /** `undefined` asks for the embedded server that the project runs itself. */
  readonly url: string | undefined;
  readonly connectionLimit: number;
};

const schema = z.object({
  DATABASE_URL: urlVariable(['mysql:', 'mariadb:'], 'mysql://user:password@host:3306/portico')
    .refine((text) => (URL.parse(text)?.pathname ?? '').length > 1, {
      error: 'it names no database; end the URL in one, such as /portico.',
    })
    .optional(),
  PORTICO_DATABASE_CONNECTIONS: wholeNumberVariable('PORTICO_DATABASE_CONNECTIONS', 20, 2, 1000),
});

/** Reads `DATABASE_URL` and `PORTICO_DATABASE_CONNECTIONS` (20). Throws ConfigurationError. */
export function readDatabaseConfig(environment: Environment): DatabaseConfig {
  const read = readEnvironment(schema, environment);
  return { url: read.DATABASE_URL, connectionLimit: read.PORTICO_DATABASE_CONNECTIONS };
}

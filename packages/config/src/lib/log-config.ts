import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const schema = z.object({
  PORTICO_LOG_LEVEL: z.enum(LEVELS, { error: `it must be one of ${LEVELS.join(', ')}.` }).default('info'),
});

/** How much a process tells its log. */
export type LogLevel = (typeof LEVELS)[number];

/** Reads `PORTICO_LOG_LEVEL` (info). Throws ConfigurationError. */
export function readLogLevel(environment: Environment): LogLevel {
  return readEnvironment(schema, environment).PORTICO_LOG_LEVEL;
}

import { ConfigurationError } from '@portico/config';
import { InvariantError } from '@portico/kernel';

import { Failure } from './failure.ts';

const CANNOT_CONNECT = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ECONNRESET']);

/**
 * Words an error as lines for a terminal: what went wrong and what to do. Only what nobody foresaw keeps its
 * stack, because somebody has to read it.
 */
export function wordError(error: unknown): readonly string[] {
  if (error instanceof ConfigurationError) return error.lines;
  if (error instanceof Failure || error instanceof InvariantError || isObstacle(error))
    return [error.message];
  const code = errorCode(error);
  if (code !== undefined && CANNOT_CONNECT.has(code)) {
    return [`The database does not answer (${code}). Is it running, and is DATABASE_URL right?`];
  }
  if (code === 'ER_ACCESS_DENIED_ERROR') {
    return ['The database refuses the user or password of DATABASE_URL.'];
  }
  if (code === 'ER_BAD_DB_ERROR')
    return ['The database that DATABASE_URL names does not exist; create it first.'];
  if (code === 'ER_NO_SUCH_TABLE') {
    return ['The database lacks tables. Run "npm run portico -- database migrate" first.'];
  }
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

/** What stands in the way of the embedded database is worded where it is found. */
function isObstacle(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Obstacle';
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? errorCode(error.cause) : undefined;
}

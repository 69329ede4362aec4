import { InvariantError } from '@portico/kernel';

/** Where the database is and how to sign in to it, read out of a `mysql://` URL. */
export type ConnectionTarget = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/**
 * Reads `mysql://user:password@host:port/database` (or `mariadb://`). Throws `database-url-invalid` naming what
 * is missing; the message never repeats the password.
 */
export function parseConnectionUrl(url: string): ConnectionTarget {
  const parsed = URL.parse(url);
  if (parsed === null || !['mysql:', 'mariadb:'].includes(parsed.protocol)) {
    throw new InvariantError(
      'database-url-invalid',
      'The database URL must look like mysql://user:password@host:3306/name.',
    );
  }
  const database = decodeURIComponent(parsed.pathname.slice(1));
  if (database === '') {
    throw new InvariantError('database-url-invalid', 'The database URL names no database; end it in /name.');
  }
  return {
    host: parsed.hostname,
    port: parsed.port === '' ? 3306 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
  };
}

import { join, resolve } from 'node:path';

import { Obstacle } from '../../bootstrap/obstacle.mjs';

/** What `npm start` is told by its environment. */
export type Settings = {
  readonly port: number;
  readonly dataDir: string;
  /** Absent: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Absent: the development mailbox. */
  readonly smtpUrl: string | undefined;
};

/**
 * Reads PORT (3000), PORTICO_DATA_DIR (.portico in the checkout), DATABASE_URL and SMTP_URL; an empty variable
 * counts as absent. The processes that use the URLs check them more closely.
 *
 * @throws {Obstacle} for a port that is none
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = Number(given('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Obstacle(
      `PORT is "${given('PORT')}": it must be a whole number from 1 to 65535, such as PORT=3000.`,
    );
  }
  const dataDir = given('PORTICO_DATA_DIR');
  return {
    port,
    dataDir: dataDir === undefined ? join(root, '.portico') : resolve(root, dataDir),
    databaseUrl: given('DATABASE_URL'),
    smtpUrl: given('SMTP_URL'),
  };
}

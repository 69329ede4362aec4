import { startTestServer } from '@portico/tooling/mariadb';

import { startInstallation } from './installation.ts';

/** Brings up what the journeys run against and tells them where it is; takes all of it down again afterwards. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server =
    process.env['PORTICO_TEST_DATABASE_URL'] === undefined
      ? await startTestServer({ onProgress: (text) => process.stderr.write(`${text}\n`) })
      : undefined;
  if (server !== undefined) process.env['PORTICO_TEST_DATABASE_URL'] = server.url;
  const installation = await startInstallation('e2e');
  process.env['PORTICO_E2E_PORTAL'] = installation.portalUrl;
  process.env['PORTICO_E2E_MAILBOX'] = installation.mailboxUrl;
  process.env['PORTICO_E2E_DATABASE'] = installation.databaseUrl;
  return async () => {
    await installation.stop();
    await server?.stop();
  };
}

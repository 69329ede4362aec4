import './server/production.ts';

import { createServer } from 'node:http';

import { ConfigurationError, readPortalConfig } from '@portico/config';
import { createRequestListener } from '@remix-run/node-fetch-server';

import { loadApplication } from './server/application.ts';
import { createHandler } from './server/handler.ts';
import { stopGracefully } from './server/stop.ts';

/** The portal's process: answers at once, with 503 until the application is built and its database is there. */
function main(): void {
  const { port, host, publicUrl } = readPortalConfig(process.env);
  const application = loadApplication();
  const server = createServer(
    createRequestListener(createHandler(application), {
      trustProxy: process.env['PORTICO_TRUST_PROXY'] === '1',
    }),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Choose another one, for example PORT=${port + 1}.\n`
        : `The portal cannot listen on ${host}:${port}: ${error.message}\n`,
    );
    process.exit(1);
  });
  server.listen(port, host, () => process.stdout.write(`Portal listening on ${publicUrl}\n`));
  stopGracefully(server, application);
}

try {
  main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

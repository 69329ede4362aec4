import { join } from 'node:path';

import { ConfigurationError, readDataDirectory, readMailboxConfig } from '@portico/config';

import { PortError } from './listen.ts';
import { startMailbox } from './start-mailbox.ts';

try {
  const folder = join(readDataDirectory(process.env), 'mailbox');
  const mailbox = await startMailbox(readMailboxConfig(process.env), folder, () => new Date());
  process.stdout.write(`Mailbox at ${mailbox.url}, taking mail at ${mailbox.smtpUrl}\n`);
  const stop = (): void => void mailbox.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (!(error instanceof ConfigurationError || error instanceof PortError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

import { join } from 'node:path';

import { Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import { createAnnouncer } from './announcer.ts';
import { readSettings } from './settings.ts';
import { createShutdown, onEndSignals } from './shutdown.ts';
import { startPortico } from './start-portico.ts';
import type { Started } from './start-portico.ts';
import { watchBootstrap } from './watch-bootstrap.ts';

const root = join(import.meta.dirname, '../../../..');
const print = (text: string): void => void process.stdout.write(text);

const announcer = createAnnouncer(print, () => performance.now());
const shutdown = createShutdown((name, error) =>
  announcer.say(name, `could not be ended: ${wordError(error)}`),
);

/** Ends everything that was started, then this process. */
async function end(code: number): Promise<void> {
  await shutdown.run();
  process.exit(code);
}

onEndSignals(
  () => {
    announcer.say('portico', 'ending everything');
    void end(0);
  },
  () => process.exit(130),
);
watchBootstrap(() => void end(1));

try {
  const settings = readSettings(process.env, root);
  const started = await startPortico({
    root,
    settings,
    environment: process.env,
    announcer,
    shutdown,
    onPortalEnd: (lastLines) => {
      for (const line of lastLines) process.stderr.write(`${line}\n`);
      process.stderr.write('portico: The portal ended; so does everything else.\n');
      void end(1);
    },
  });
  print(welcome(started, settings.dataDir));
} catch (error) {
  if (!shutdown.signal.aborted) {
    process.stderr.write(`portico: ${wordError(error)}\n`);
    await end(1);
  }
}

function welcome({ portalUrl, mailboxUrl, accounts }: Started, dataDir: string): string {
  const mail =
    mailboxUrl === undefined
      ? []
      : [`  Mailbox   ${mailboxUrl}   every mail that Portico sends arrives here`];
  return [
    '',
    `Portico is ready after ${(performance.now() / 1000).toFixed(1)} s.`,
    '',
    `  Portal    ${portalUrl}`,
    ...mail,
    '',
    ...accounts.map((line) => `  ${line}`),
    '',
    `Ctrl-C ends everything. Logs are in ${join(dataDir, 'logs')}`,
    '',
  ].join('\n');
}

function wordError(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return recognizeFault(text, 'starting')?.message ?? `Starting failed: ${text}`;
}

import type { MailboxConfig } from '@portico/config';
import type { Clock } from '@portico/kernel';

import { listenOnLoopback } from './listen.ts';
import { openMessageStore } from './message-store.ts';
import { createSmtpSink } from './smtp-sink.ts';
import { createWebServer } from './web-server.ts';

/** A running mailbox and where it is. */
export type Mailbox = { readonly url: string; readonly smtpUrl: string; stop(): Promise<void> };

/** Starts the mailbox on the loopback interface. Throws PortError when a port cannot be had. */
export async function startMailbox(config: MailboxConfig, folder: string, clock: Clock): Promise<Mailbox> {
  const store = await openMessageStore(folder);
  const web = createWebServer(store);
  const smtp = createSmtpSink(store, clock);
  const smtpPort = await listenOnLoopback(smtp.server, config.smtpPort, 'MAILBOX_SMTP_PORT');
  // A client that breaks off in the middle is its own affair.
  smtp.on('error', () => undefined);
  const httpPort = await listenOnLoopback(web, config.httpPort, 'MAILBOX_PORT').catch((error: unknown) => {
    smtp.close();
    throw error;
  });
  return {
    url: `http://localhost:${httpPort}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    async stop() {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => web.close(() => resolve())),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

import type { Clock } from '@portico/kernel';
import { SMTPServer } from 'smtp-server';

import type { MessageStore } from './message-store.ts';

const MOST_BYTES = 25 * 1024 * 1024;

/** An SMTP server that takes every mail and keeps it. A mail is acknowledged when it is on disk. */
export function createSmtpSink(store: MessageStore, clock: Clock): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        // Beyond the limit the rest is read and dropped, so that the client hears the answer.
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(refusal(552, 'The mail is larger than 25 MB.'));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          from: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map((recipient) => recipient.address),
        };
        store.add(envelope, Buffer.concat(chunks), clock()).then(
          () => done(),
          () => done(refusal(452, 'The mail could not be written to disk.')),
        );
      });
    },
  });
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

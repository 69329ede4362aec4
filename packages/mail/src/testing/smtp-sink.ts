import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

/** A message as the server got it: whom the envelope names, and the raw text. */
export type ReceivedMail = {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly raw: string;
};

/** What the sink answers to a message, after it has read all of it; `drop` breaks the connection without an answer. */
export type SinkAnswer = { readonly code: number; readonly text: string } | 'drop' | undefined;

/** A real SMTP server on a free port of the loopback interface that keeps what it gets. */
export type SmtpSink = {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Decides the answers to the messages to come; `undefined` takes them. */
  answer(decide: () => SinkAnswer): void;
  close(): Promise<void>;
};

/** Starts a sink. Messages that it refuses or drops are kept all the same, since the sender did transmit them. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const received: ReceivedMail[] = [];
  let decide: () => SinkAnswer = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map((recipient) => recipient.address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        const answer = decide();
        if (answer === 'drop') server.connections.forEach((connection) => connection.close());
        else if (answer === undefined) done();
        else done(Object.assign(new Error(answer.text), { responseCode: answer.code }));
      });
    },
  });
  // A client that goes away in the middle is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${portOf(server.server.address())}`,
    received,
    answer(next) {
      decide = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The sink does not listen on a port.');
  return address.port;
}

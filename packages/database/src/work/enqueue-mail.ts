import type { MailContent } from '@portico/mail';

import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import { enqueueJob } from './enqueue-job.ts';
import { MAIL_JOB } from './job.ts';

/** A mail that a decision owes somebody. It is worded when it is sent, in the recipient's language and time zone. */
export type MailRequest = MailContent & {
  readonly organizationId: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly locale: string;
  readonly timeZone: string;
  readonly now: Date;
};

/**
 * Puts a mail into the outbox in the transaction that decides it, with the job that delivers it: both are committed
 * with the decision, or neither is. Never fails for an unusable address, since a decision must not hang on it: the
 * mail then ends among the dead jobs. Returns the mail's id, which also makes its Message-ID.
 */
export async function enqueueMail(tx: WriteTransaction, request: MailRequest): Promise<string> {
  const { organizationId, now } = request;
  const id = newId();
  await tx.outboxMail.create({
    data: {
      id,
      organizationId,
      template: request.template,
      locale: request.locale,
      timeZone: request.timeZone,
      recipientName: request.to.name,
      recipientAddress: request.to.address,
      data: request.data,
      createdAt: now,
    },
  });
  await enqueueJob(tx, { organizationId, kind: MAIL_JOB, payload: { mailId: id }, now });
  return id;
}

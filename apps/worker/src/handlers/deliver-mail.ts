import { findOutboxMail, getSeller, mailJobPayload, markMailSent } from '@portico/database';
import type { Database } from '@portico/database';
import type { Clock } from '@portico/kernel';
import { renderMail } from '@portico/mail';
import type { MailSender } from '@portico/mail';
import { createTranslator } from '@portico/messages';

import { PermanentFailure } from '../job-handler.ts';
import type { JobHandler } from '../job-handler.ts';

/** What delivering a mail needs of the outside. */
export type MailDelivery = {
  readonly database: Database;
  readonly sender: MailSender;
  readonly clock: Clock;
  /** The configured origin of the portal, without a trailing slash. */
  readonly publicUrl: string;
  /** The address mails come from; the seller's own where none is configured. */
  readonly fromAddress: string | undefined;
};

/**
 * Words a mail of the outbox in its reader's language and hands it to the mail server. A mail that was sent already is
 * left alone. Between the server's acceptance and our note of it lies a moment: a crash there sends the mail again,
 * under the same Message-ID.
 */
export function deliverMail({ database, sender, clock, publicUrl, fromAddress }: MailDelivery): JobHandler {
  return async (job) => {
    const payload = mailJobPayload.safeParse(job.payload);
    const mail = payload.success ? await findOutboxMail(database, payload.data.mailId) : undefined;
    if (mail === undefined) throw new PermanentFailure('The mail is not in the outbox.');
    if (mail.state === 'sent') return;
    if (mail.content === undefined) {
      throw new PermanentFailure(`The data of this mail does not fit its template "${mail.template}".`);
    }
    const seller = await getSeller(database);
    const text = createTranslator({ locale: mail.locale, timeZone: mail.timeZone });
    await sender.send({
      id: mail.id,
      from: { name: seller.name, address: fromAddress ?? seller.email },
      to: mail.to,
      locale: text.locale,
      ...renderMail(mail.content, { text, recipientName: mail.to.name, seller, publicUrl }),
    });
    await markMailSent(database, mail, clock());
  };
}

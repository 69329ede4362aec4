import { SECRET_TEMPLATES, parseMailContent } from '@portico/mail';
import type { MailContent } from '@portico/mail';

import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';

/** A mail of the outbox as the worker needs it. `content` is undefined when its data cannot be read (any more). */
export type OutboxMail = {
  readonly id: string;
  readonly template: string;
  readonly content: MailContent | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly state: string;
  readonly createdAt: Date;
};

/** The mail `id`, or undefined when there is none. For the worker only: the system reads it, no viewer does. */
export async function findOutboxMail(database: Database, id: string): Promise<OutboxMail | undefined> {
  const row = await database.prisma.outboxMail.findUnique({ where: { id } });
  if (row === null) return undefined;
  return {
    id: row.id,
    template: row.template,
    content: parseMailContent(row.template, row.data),
    locale: row.locale,
    timeZone: row.timeZone,
    to: { name: row.recipientName, address: row.recipientAddress },
    state: row.state,
    createdAt: row.createdAt,
  };
}

/** Records that the mail server took the mail. The data of a mail that carried a secret link is wiped with it. */
export async function markMailSent(database: Database, mail: OutboxMail, now: Date): Promise<void> {
  const secret = mail.content !== undefined && SECRET_TEMPLATES.has(mail.content.template);
  await write(database, (tx) =>
    tx.outboxMail.update({
      where: { id: mail.id },
      data: { state: 'sent', sentAt: now, ...(secret ? { data: {} } : {}) },
    }),
  );
}

import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { portVariable, urlVariable } from './variables.ts';

/** Where mail goes out and whom it comes from. */
export type MailConfig = {
  /** The server that takes outgoing mail; the development mailbox where none is configured. */
  readonly smtpUrl: string;
  /** Whether {@link MailConfig.smtpUrl} is the development mailbox. */
  readonly usesMailbox: boolean;
  /** The address that mails come from; `undefined` means the seller's own. */
  readonly fromAddress: string | undefined;
};

/** Where the development mailbox listens, always on the loopback interface. */
export type MailboxConfig = { readonly httpPort: number; readonly smtpPort: number };

const ADDRESS = /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/;

const mailboxSchema = z.object({
  MAILBOX_PORT: portVariable('MAILBOX_PORT', 3025),
  MAILBOX_SMTP_PORT: portVariable('MAILBOX_SMTP_PORT', 2525),
});

const mailSchema = mailboxSchema.extend({
  SMTP_URL: urlVariable(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587').optional(),
  PORTICO_MAIL_FROM: z
    .string()
    .regex(ADDRESS, { error: 'it must be one plain address, such as portal@example.com.' })
    .optional(),
});

/** Reads `SMTP_URL`, `PORTICO_MAIL_FROM` and, where no server is named, the mailbox's port. Throws ConfigurationError. */
export function readMailConfig(environment: Environment): MailConfig {
  const read = readEnvironment(mailSchema, environment);
  return {
    smtpUrl: read.SMTP_URL ?? `smtp://127.0.0.1:${read.MAILBOX_SMTP_PORT}`,
    usesMailbox: read.SMTP_URL === undefined,
    fromAddress: read.PORTICO_MAIL_FROM,
  };
}

/** Reads `MAILBOX_PORT` (3025) and `MAILBOX_SMTP_PORT` (2525). Throws ConfigurationError. */
export function readMailboxConfig(environment: Environment): MailboxConfig {
  const read = readEnvironment(mailboxSchema, environment);
  return { httpPort: read.MAILBOX_PORT, smtpPort: read.MAILBOX_SMTP_PORT };
}

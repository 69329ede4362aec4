import type { MailAddress } from './mail-address.ts';

/** A mail ready to go out: one sender, one recipient, the same content as text and as HTML. */
export type OutgoingMail = {
  /** Makes the Message-ID, so that a mail sent twice after a crash is recognizably the same. */
  readonly id: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly locale: string;
};

/** The port that mail leaves through. `send` resolves once the server has taken the mail, and throws MailSendError. */
export type MailSender = {
  send(mail: OutgoingMail): Promise<void>;
  /** Ends open connections; what was being sent is finished first. */
  close(): void;
};

/**
 * The mail was not taken. `permanent`: the server refused this message or this recipient for good, so sending it
 * again is of no use. The message is fit for the seller's administrator to read.
 */
export class MailSendError extends Error {
  readonly permanent: boolean;

  constructor(message: string, options: { permanent: boolean; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'MailSendError';
    this.permanent = options.permanent;
  }
}

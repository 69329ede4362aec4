import { createTransport } from 'nodemailer';

import { toHeaderText, toMailAddress } from './mail-address.ts';
import type { MailAddress } from './mail-address.ts';
import { MailSendError } from './mail-sender.ts';
import type { MailSender, OutgoingMail } from './mail-sender.ts';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/**
 * A sender over a pool of SMTP connections to `url` (`smtp://` or `smtps://`, credentials in the URL). Addresses go
 * to the library as `{name, address}` with exactly one validated address, and the envelope is stated beside them: the
 * library parses plain strings, so that a line end or a comma in one would add recipients.
 */
export function smtpMailSender(options: { readonly url: string }): MailSender {
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const message = toMessage(mail);
      try {
        await transport.sendMail(message);
      } catch (cause) {
        throw toSendError(cause);
      }
    },
    close() {
      transport.close();
    },
  };
}

function toMessage(mail: OutgoingMail) {
  const from = requireAddress(mail.from);
  const to = requireAddress(mail.to);
  return {
    envelope: { from: from.address, to: [to.address] },
    from: { ...from },
    to: { ...to },
    messageId: `<${mail.id}@${domainOf(from.address)}>`,
    subject: toHeaderText(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: {
      // RFC 3834: automatic replies must not answer this.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.locale,
    },
  };
}

function requireAddress({ name, address }: MailAddress): MailAddress {
  const checked = toMailAddress(name, address);
  if (checked.ok) return checked.value;
  throw new MailSendError(`${JSON.stringify(address)} is not one plain mail address.`, { permanent: true });
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/**
 * A 5xx answer to the recipient or to the message is final. A refused sign-in is not: that is the operator's to mend,
 * and the mails should go out afterwards.
 */
function toSendError(cause: unknown): MailSendError {
  const code = property(cause, 'code');
  const response = property(cause, 'responseCode');
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const final = typeof response === 'number' && response >= 500 && response < 600;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new MailSendError(`The mail server did not take the mail: ${reason}`, {
    permanent: aboutThisMail && final,
    cause,
  });
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

import PostalMime from 'postal-mime';
import type { Address } from 'postal-mime';

import type { OpenedMessage } from './stored-message.ts';

/** Reads a kept mail. What it lacks is empty or undefined; nothing in a mail makes this fail. */
export async function readMessage(id: string, receivedAt: Date, source: Buffer): Promise<OpenedMessage> {
  const email = await PostalMime.parse(source);
  const delivered = email.headers.filter((header) => header.key === 'delivered-to');
  return {
    id,
    receivedAt,
    recipients: delivered.map((header) => header.value),
    from: email.from === undefined ? '' : inWords(email.from),
    to: (email.to ?? []).map(inWords).join(', '),
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
    text: email.text,
    html: email.html,
    headers: email.headers.map((header) => ({ name: header.originalKey, value: header.value })),
    source: source.toString('utf8'),
  };
}

function inWords(address: Address): string {
  if (address.address === undefined) return address.name;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}

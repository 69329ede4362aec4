import { assertNever } from '@portico/kernel';
import type { Translator } from '@portico/messages';

import { html } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { OpenedMessage } from '../stored-message.ts';
import { framePage } from './frame.ts';

/** The parts of a mail that can be looked at. */
export const MESSAGE_PARTS = ['html', 'text', 'headers', 'raw'] as const;

/** A part of a mail. */
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** One mail, with one of its parts open. */
export function messagePage(text: Translator, message: OpenedMessage, part: MessagePart): string {
  const subject = message.subject === '' ? text.t('mailbox.noSubject') : message.subject;
  return framePage(
    text,
    subject,
    html`<p style="margin:0 0 16px"><a href="/">${text.t('mailbox.back')}</a></p>
      <h1>${subject}</h1>
      <dl>
        <dt>${text.t('mailbox.from')}</dt>
        <dd>${message.from}</dd>
        <dt>${text.t('mailbox.to')}</dt>
        <dd>${message.to}</dd>
        <dt>${text.t('mailbox.received')}</dt>
        <dd>${text.dateTime(message.receivedAt)}</dd>
      </dl>
      <nav class="tabs" aria-label="${text.t('mailbox.parts')}">
        ${MESSAGE_PARTS.map((each) => tab(text, message, each, part))}
      </nav>
      ${partContent(text, message, part)}`,
  );
}

/** What is said in place of a mail that is not there. */
export function gonePage(text: Translator): string {
  return framePage(
    text,
    text.t('mailbox.gone.title'),
    html`<div class="empty">
      <h2>${text.t('mailbox.gone.title')}</h2>
      <p class="quiet">${text.t('mailbox.gone.body')}</p>
      <p><a href="/">${text.t('mailbox.back')}</a></p>
    </div>`,
  );
}

function tab(text: Translator, message: OpenedMessage, part: MessagePart, open: MessagePart): Markup {
  const current = part === open ? html` aria-current="page"` : undefined;
  return html`<a href="/mails/${message.id}?part=${part}" ${current}>${text.t(`mailbox.part.${part}`)}</a>`;
}

function partContent(text: Translator, message: OpenedMessage, part: MessagePart): Markup {
  switch (part) {
    case 'html':
      return message.html === undefined
        ? html`<p class="quiet">${text.t('mailbox.noHtml')}</p>`
        : html`<iframe
            title="${text.t('mailbox.frame')}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            src="/mails/${message.id}/html"
          ></iframe>`;
    case 'text':
      return message.text === undefined
        ? html`<p class="quiet">${text.t('mailbox.noText')}</p>`
        : html`<pre>${message.text}</pre>`;
    case 'headers':
      return html`<dl>
        ${message.headers.map(
          (header) =>
            html`<dt>${header.name}</dt>
              <dd>${header.value}</dd>`,
        )}
      </dl>`;
    case 'raw':
      return html`<pre>${message.source}</pre>`;
    default:
      return assertNever(part);
  }
}

import type { Translator } from '@portico/messages';

import { html } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { StoredMessage } from '../stored-message.ts';
import { framePage } from './frame.ts';

/** What the list shows: the mails found, newest first, and what was searched for. */
export type ListView = {
  readonly messages: readonly StoredMessage[];
  readonly to: string;
  readonly total: number;
};

const MOST_SHOWN = 200;

/** The list of mails. */
export function listPage(text: Translator, { messages, to, total }: ListView): string {
  const shown = messages.slice(0, MOST_SHOWN);
  const count =
    shown.length < messages.length
      ? text.t('mailbox.shown', { shown: shown.length, count: messages.length })
      : text.t('mailbox.count', { count: messages.length });
  return framePage(
    text,
    text.t('mailbox.title'),
    html`<h1>${text.t('mailbox.title')}</h1>
      <p class="quiet">${text.t('mailbox.explained')}</p>
      <div class="bar">
        <form method="get" action="/" role="search" class="search">
          <label
            >${text.t('mailbox.search')}<input type="search" name="to" value="${to}" autocomplete="off"
          /></label>
          <button>${text.t('mailbox.search.submit')}</button>
          ${to === '' ? undefined : html`<a class="button" href="/">${text.t('mailbox.search.clear')}</a>`}
        </form>
        <span class="grow"></span>
        <a class="button" href="${to === '' ? '/' : `/?to=${encodeURIComponent(to)}`}"
          >${text.t('mailbox.reload')}</a
        >
        ${total === 0 ? undefined : html`<form method="post" action="/delete-all"><button>${text.t('mailbox.deleteAll')}</button></form>`}
      </div>
      ${
        shown.length === 0
          ? emptyList(text, to)
          : html`<p class="quiet" style="margin:0 0 8px">${count}</p>
              <ol class="mails">
                ${shown.map((message) => row(text, message))}
              </ol>`
      }`,
  );
}

function row(text: Translator, message: StoredMessage): Markup {
  const subject = message.subject === '' ? text.t('mailbox.noSubject') : message.subject;
  return html`<li>
    <a href="/mails/${message.id}"
      ><span>${message.recipients.join(', ')}</span><span class="subject">${subject}</span
      ><time class="quiet time" datetime="${message.receivedAt.toISOString()}"
        >${text.dateTime(message.receivedAt)}</time
      ></a
    >
  </li>`;
}

function emptyList(text: Translator, to: string): Markup {
  const [title, body] =
    to === ''
      ? [text.t('mailbox.empty.title'), text.t('mailbox.empty.body')]
      : [text.t('mailbox.none.title', { to }), text.t('mailbox.none.body')];
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="quiet">${body}</p>
  </div>`;
}

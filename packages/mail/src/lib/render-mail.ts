import { assertNever } from '@portico/kernel';
import type { Translator } from '@portico/messages';

import { letterToHtml } from './letter-html.ts';
import { letterToText } from './letter-text.ts';
import type { Letter, LetterSender } from './letter.ts';
import type { MailContent } from './mail-data.ts';
import { wordInvitation } from './templates/invitation.ts';
import { wordOrderReceived } from './templates/order-received.ts';
import { wordOrderStatus } from './templates/order-status.ts';
import { wordPasswordChanged, wordPasswordReset } from './templates/password.ts';
import { wordQuoteAccepted, wordQuoteRejected } from './templates/quote-decided.ts';
import { wordQuoteChangeRequested, wordQuoteRevised } from './templates/quote-changed.ts';
import { wordQuoteForwarded, wordQuoteRequested } from './templates/quote-requested.ts';
import type { Wording, WordingContext } from './templates/wording.ts';

/** The seller as mails show it. */
export type MailSeller = LetterSender & { readonly email: string; readonly phone: string };

/** Who reads the mail, whose it is, and under which address its link leads back. */
export type MailContext = {
  readonly text: Translator;
  readonly recipientName: string;
  readonly seller: MailSeller;
  /** The configured origin of the portal, without a trailing slash; never taken from a request. */
  readonly publicUrl: string;
};

/** A mail in words. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };

/** Words a mail in its reader's language: who, what, how much, what happens next, and one link. */
export function renderMail(content: MailContent, context: MailContext): RenderedMail {
  const { text, seller, recipientName, publicUrl } = context;
  const wording = wordContent(content, { text, seller: seller.name });
  const letter: Letter = {
    subject: wording.subject,
    title: wording.title,
    greeting: text.t('mail.greeting', { name: recipientName }),
    blocks: [
      { kind: 'paragraph', text: wording.intro },
      ...(wording.remark === undefined
        ? []
        : [
            {
              kind: 'remark' as const,
              heading: text.t('mail.remark', { name: wording.remark.by }),
              text: wording.remark.text,
            },
          ]),
      { kind: 'facts', facts: wording.facts },
      { kind: 'action', label: wording.action.label, url: `${publicUrl}${wording.action.path}` },
      { kind: 'section', heading: text.t('mail.next'), text: wording.next },
    ],
    footer: text.t('mail.footer', { seller: seller.name, email: seller.email, phone: seller.phone }),
    sender: seller,
    locale: text.locale,
  };
  return { subject: letter.subject, text: letterToText(letter), html: letterToHtml(letter) };
}

function wordContent(content: MailContent, context: WordingContext): Wording {
  switch (content.template) {
    case 'invitation':
      return wordInvitation(content.data, context);
    case 'password-reset':
      return wordPasswordReset(content.data, context);
    case 'password-changed':
      return wordPasswordChanged(content.data, context);
    case 'quote-requested':
      return wordQuoteRequested(content.data, context);
    case 'quote-forwarded':
      return wordQuoteForwarded(content.data, context);
    case 'quote-change-requested':
      return wordQuoteChangeRequested(content.data, context);
    case 'quote-revised':
      return wordQuoteRevised(content.data, context);
    case 'quote-accepted':
      return wordQuoteAccepted(content.data, context);
    case 'quote-rejected':
      return wordQuoteRejected(content.data, context);
    case 'order-received':
      return wordOrderReceived(content.data, context);
    case 'order-status':
      return wordOrderStatus(content.data, context);
    default:
      return assertNever(content);
  }
}

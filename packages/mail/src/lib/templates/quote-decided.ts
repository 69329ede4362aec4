import type { MailData } from '../mail-data.ts';
import { quoteAction, quoteFacts, quoteValues } from './quote-facts.ts';
import { remark } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To the requester: the quote is an order now. */
export function wordQuoteAccepted(data: MailData<'quote-accepted'>, context: WordingContext): Wording {
  const { text, seller } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-accepted.subject', values),
    title: text.t('mail.quote-accepted.title'),
    intro: text.t('mail.quote-accepted.intro', { ...values, order: data.orderNumber }),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-accepted.next', { seller }),
  };
}

/** To the requester: it will not be ordered, and why. */
export function wordQuoteRejected(data: MailData<'quote-rejected'>, context: WordingContext): Wording {
  const { text } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-rejected.subject', values),
    title: text.t('mail.quote-rejected.title'),
    intro: text.t('mail.quote-rejected.intro', values),
    remark: remark(data.actorName, data.reason),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-rejected.next', values),
  };
}

import type { MailData } from '../mail-data.ts';
import { quoteAction, quoteFacts, quoteValues } from './quote-facts.ts';
import { remark } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To the buyer: a quote waits for their decision. */
export function wordQuoteRequested(data: MailData<'quote-requested'>, context: WordingContext): Wording {
  const { text } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-requested.subject', values),
    title: text.t('mail.quote-requested.title'),
    intro: text.t('mail.quote-requested.intro', values),
    remark: remark(data.actorName, data.comment),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-requested.next', values),
  };
}

/** To whom the decision was handed on. */
export function wordQuoteForwarded(data: MailData<'quote-forwarded'>, context: WordingContext): Wording {
  const { text } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-forwarded.subject', values),
    title: text.t('mail.quote-forwarded.title'),
    intro: text.t('mail.quote-forwarded.intro', values),
    remark: remark(data.actorName, data.comment),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-forwarded.next', values),
  };
}

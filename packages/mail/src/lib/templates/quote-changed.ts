import type { MailData } from '../mail-data.ts';
import { quoteAction, quoteFacts, quoteValues } from './quote-facts.ts';
import { remark } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To the requester: the buyer wants something changed. */
export function wordQuoteChangeRequested(
  data: MailData<'quote-change-requested'>,
  context: WordingContext,
): Wording {
  const { text } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-change-requested.subject', values),
    title: text.t('mail.quote-change-requested.title'),
    intro: text.t('mail.quote-change-requested.intro', values),
    remark: remark(data.actorName, data.comment),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-change-requested.next', values),
  };
}

/** To the buyer: there is a new revision. */
export function wordQuoteRevised(data: MailData<'quote-revised'>, context: WordingContext): Wording {
  const { text } = context;
  const values = quoteValues(data.quote, data.actorName, context);
  return {
    subject: text.t('mail.quote-revised.subject', values),
    title: text.t('mail.quote-revised.title'),
    intro: text.t('mail.quote-revised.intro', values),
    remark: remark(data.actorName, data.comment),
    facts: quoteFacts(data.quote, context),
    action: quoteAction(data.quote, context),
    next: text.t('mail.quote-revised.next', values),
  };
}

import type { MailData } from '../mail-data.ts';
import { orderAction, orderFacts, orderValues } from './order-facts.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To everyone an order concerns: who asked for it, who placed it, who looks after the customer. */
export function wordOrderReceived(data: MailData<'order-received'>, context: WordingContext): Wording {
  const { text } = context;
  const values = orderValues(data.order, data.actorName, context);
  const reader = data.audience === 'account-manager' ? 'account-manager' : 'customer';
  return {
    subject: text.t('mail.order-received.subject', values),
    title: text.t('mail.order-received.title'),
    intro: text.t(`mail.order-received.${data.audience}.intro`, values),
    facts: [
      ...orderFacts(data.order, context),
      { label: text.t('mail.fact.organization'), value: data.order.organizationName },
    ],
    action: orderAction(data.order, context),
    next: text.t(`mail.order-received.${reader}.next`, values),
  };
}

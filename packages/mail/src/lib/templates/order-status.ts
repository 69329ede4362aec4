import type { MailData } from '../mail-data.ts';
import { orderAction, orderFacts, orderValues } from './order-facts.ts';
import { remark } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To requester and buyer: the order is a step further, or cancelled. */
export function wordOrderStatus(data: MailData<'order-status'>, context: WordingContext): Wording {
  const { text } = context;
  const { order, state } = data;
  const values = orderValues(order, data.actorName, context);
  return {
    subject: text.t(`mail.order-status.${state}.subject`, values),
    title: text.t(`mail.order-status.${state}.title`),
    intro: text.t(`mail.order-status.${state}.intro`, values),
    remark: remark(data.actorName, data.comment),
    facts: [
      ...orderFacts(order, context),
      { label: text.t('mail.fact.state'), value: text.t(`states.order.${state}`) },
    ],
    action: orderAction(order, context),
    next: text.t(`mail.order-status.${state}.next`, values),
  };
}

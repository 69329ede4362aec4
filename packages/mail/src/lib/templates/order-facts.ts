import type { LetterFact } from '../letter.ts';
import type { MailData } from '../mail-data.ts';
import type { WordingContext } from './wording.ts';

type OrderData = MailData<'order-received'>['order'];

/** What every mail about an order mentions in its sentences. */
export function orderValues(order: OrderData, actor: string, { text, seller }: WordingContext) {
  return {
    actor,
    seller,
    number: order.number,
    organization: order.organizationName,
    amount: text.money(order.total),
  };
}

/** The figures of an order as a list. */
export function orderFacts(order: OrderData, { text }: WordingContext): readonly LetterFact[] {
  const poNumber = order.poNumber ?? '';
  return [
    { label: text.t('mail.fact.order'), value: order.number },
    ...(poNumber === '' ? [] : [{ label: text.t('mail.fact.poNumber'), value: poNumber }]),
    { label: text.t('mail.fact.title'), value: order.title },
    { label: text.t('mail.fact.lines'), value: text.number(order.lineCount) },
    { label: text.t('mail.fact.amount'), value: text.money(order.total) },
  ];
}

/** The link to the order. */
export function orderAction(order: OrderData, { text }: WordingContext) {
  return { label: text.t('mail.action.order'), path: order.path };
}

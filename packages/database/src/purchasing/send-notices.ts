import { InvariantError } from '@portico/kernel';
import type { MailContent } from '@portico/mail';
import type { Notice, Order, OrderEvent, OrderRef, Quote, QuoteEvent } from '@portico/purchasing';

import type { WriteTransaction } from '../core/write.ts';
import { enqueueMail } from '../work/enqueue-mail.ts';

/** What a notice tells of: the quote or order as the change left it. */
export type Occasion =
  | { readonly kind: 'quote'; readonly quote: Quote; readonly event: QuoteEvent; readonly order?: OrderRef }
  | { readonly kind: 'order'; readonly order: Order; readonly event: OrderEvent };

/** Puts the mails that a decision owes into the outbox, in the transaction that stores the decision. */
export async function sendNotices(
  tx: WriteTransaction,
  notices: readonly Notice[],
  occasion: Occasion,
  now: Date,
): Promise<void> {
  if (notices.length === 0) return;
  const { organizationId } = occasion.kind === 'quote' ? occasion.quote : occasion.order;
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const people = await tx.person.findMany({
    where: { id: { in: notices.map((notice) => notice.to.personId) }, status: 'active' },
  });
  for (const notice of notices) {
    const person = people.find((each) => each.id === notice.to.personId);
    if (person === undefined) continue;
    await enqueueMail(tx, {
      ...mailOf(notice, occasion, organization.name),
      organizationId,
      to: { name: person.name, address: person.email },
      locale: person.locale,
      timeZone: person.timeZone,
      now,
    });
  }
}

/** Tells the seller's people who look after the organization that it ordered; the leads, or all where none leads. */
export async function tellAccountTeam(tx: WriteTransaction, order: Order, now: Date): Promise<void> {
  const team = await tx.accountTeamMember.findMany({
    where: { organizationId: order.organizationId, staffMember: { status: 'active' } },
    include: { organization: true, staffMember: { include: { person: true } } },
  });
  const leads = team.filter((member) => member.lead);
  for (const { organization, staffMember } of leads.length > 0 ? leads : team) {
    await enqueueMail(tx, {
      template: 'order-received',
      data: {
        order: { ...orderWords(order, organization.name), path: `/seller/orders/${order.id}` },
        audience: 'account-manager',
        actorName: order.placedBy.name,
      },
      organizationId: order.organizationId,
      to: { name: staffMember.person.name, address: staffMember.person.email },
      locale: staffMember.person.locale,
      timeZone: staffMember.person.timeZone,
      now,
    });
  }
}

function mailOf(notice: Notice, occasion: Occasion, organizationName: string): MailContent {
  if (occasion.kind === 'order') return orderMail(notice, occasion, organizationName);
  const { quote, event, order } = occasion;
  const actorName = event.by?.name ?? '';
  const comment = event.comment === undefined ? {} : { comment: event.comment };
  const data = { quote: quoteWords(quote, organizationName), actorName };
  switch (notice.kind) {
    case 'quote-requested':
    case 'quote-forwarded':
    case 'quote-revised':
      return { template: notice.kind, data: { ...data, ...comment } };
    case 'quote-change-requested':
      return { template: notice.kind, data: { ...data, comment: event.comment ?? '' } };
    case 'quote-rejected':
      return { template: notice.kind, data: { ...data, reason: event.comment ?? '' } };
    case 'quote-accepted':
      return { template: notice.kind, data: { ...data, orderNumber: order?.number ?? '' } };
    case 'order-received':
    case 'order-status':
      throw new InvariantError('notice-misplaced', `"${notice.kind}" tells of an order, not of a quote.`);
  }
}

function orderMail(
  notice: Notice,
  { order, event }: Extract<Occasion, { kind: 'order' }>,
  organizationName: string,
): MailContent {
  const data = { order: orderWords(order, organizationName), actorName: event.by?.name ?? '' };
  if (event.kind === 'received') {
    const audience = notice.to.membershipId === order.placedBy.membershipId ? 'buyer' : 'requester';
    return { template: 'order-received', data: { ...data, audience } };
  }
  const comment = event.comment === undefined ? {} : { comment: event.comment };
  return { template: 'order-status', data: { ...data, ...comment, state: event.kind } };
}

function quoteWords(quote: Quote, organizationName: string) {
  return {
    number: quote.number,
    title: quote.title,
    revision: quote.revision.number,
    organizationName,
    lineCount: quote.revision.lines.length,
    total: quote.revision.total,
    expiresAt: quote.expiresAt.toISOString(),
    path: `/quotes/${quote.id}`,
  };
}

function orderWords(order: Order, organizationName: string) {
  return {
    number: order.number,
    title: order.title,
    ...(order.poNumber === undefined ? {} : { poNumber: order.poNumber }),
    organizationName,
    lineCount: order.lines.length,
    total: order.total,
    path: `/orders/${order.id}`,
  };
}

import { verdict } from '@portico/access';
import { authorityOf, findOrderDocument, openOrderBook } from '@portico/database';
import { parseId } from '@portico/kernel';
import { ORDER_TRANSITIONS, ORDER_VERBS, advanceOrder } from '@portico/purchasing';
import { Code, DetailLayout, Link, PageHeader, Panel, Timeline } from '@portico/ui';
import { data } from 'react-router';

import { OrderBadge } from '~/components/orders/order-badge.tsx';
import { OrderFacts } from '~/components/orders/order-facts.tsx';
import { OrderLines } from '~/components/orders/order-lines.tsx';
import { OrderProgress } from '~/components/orders/order-progress.tsx';
import { AdvanceOrderPanel } from '~/components/seller/advance-order-panel.tsx';
import { textContext } from '~/contexts.ts';
import { badRequest, notFound, refused } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { orderEvents } from '~/presenters/order-events.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/order.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { database, viewer } = openDesk(context, url);
  const order = await findOrderDocument(database, viewer, params.orderId);
  if (order === undefined) throw notFound();
  const facts = {
    organizationId: order.organizationId,
    unitId: order.unitId,
    placedById: '',
    requestedById: '',
  };
  const mayAdvance = verdict(viewer, 'order.advance', facts).kind === 'allowed';
  return {
    order,
    verbs: mayAdvance ? ORDER_VERBS.filter((verb) => verb in ORDER_TRANSITIONS[order.state]) : [],
    title: context.get(textContext).t('seller.orders.one', { number: order.number }),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const { database, viewer, from, now } = openDesk(context, url);
  const form = await readForm(request);
  const orderId = parseId<'Order'>(params.orderId);
  const verb = ORDER_VERBS.find((known) => known === form.text('intent'));
  if (orderId === undefined) throw notFound();
  if (verb === undefined) throw badRequest();
  const comment = form.text('comment');
  const outcome = await advanceOrder(
    {
      actor: { personId: viewer.personId, name: viewer.name },
      may: authorityOf(viewer),
      orders: openOrderBook(database, viewer, from),
      clock: () => now,
    },
    { orderId, version: Number(form.text('version')) },
    { verb, ...(comment !== '' && { comment }) },
  );
  if (outcome.ok) {
    return redirectWithToast(url.pathname, {
      key: `seller.orders.done.${verb}`,
      values: { number: outcome.value.number },
    });
  }
  switch (outcome.error.kind) {
    case 'not-found':
      throw notFound();
    case 'refused':
      throw refused(outcome.error.because);
    case 'invalid':
      return data({ kind: 'faulty' as const, faults: outcome.error.faults, comment }, { status: 422 });
    case 'stale':
    case 'not-possible':
      return data({ kind: 'stale' as const, faults: [], comment }, { status: 409 });
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function SellerOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { order, verbs } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={order.title}
        badge={<OrderBadge state={order.state} />}
        state={
          <>
            <Code>{order.number}</Code>
            <Link href={`/seller/customers/${order.organizationId}`}>{order.customer.name}</Link>
            <span>
              {text.t('orders.detail.placed', { date: text.date(order.placedAt), name: order.placedBy })}
            </span>
          </>
        }
        breadcrumbs={{
          label: text.t('seller.breadcrumbs'),
          crumbs: [{ label: text.t('seller.orders.title'), href: '/seller/orders' }],
        }}
      />
      <OrderProgress state={order.state} history={order.history} />
      <DetailLayout
        aside={
          <AdvanceOrderPanel state={order.state} version={order.version} verbs={verbs} sent={actionData} />
        }
      >
        <Panel title={text.t('orders.lines')} flush>
          <OrderLines path={`/seller/orders/${order.id}`} lines={order.lines} />
        </Panel>
        <OrderFacts order={order} quotesPath="/seller/quotes" />
        <Panel title={text.t('orders.history')}>
          <Timeline label={text.t('orders.history')} events={orderEvents(order.history, text)} />
        </Panel>
      </DetailLayout>
    </>
  );
}

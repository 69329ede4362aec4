import { verdict } from '@portico/access';
import { findOrderDocument } from '@portico/database';
import { parseId } from '@portico/kernel';
import { reorder } from '@portico/purchasing';
import {
  ButtonLink,
  Code,
  DetailLayout,
  DownloadIcon,
  PageHeader,
  Panel,
  Timeline,
  Totals,
} from '@portico/ui';
import { data } from 'react-router';

import { OrderBadge } from '~/components/orders/order-badge.tsx';
import { OrderFacts } from '~/components/orders/order-facts.tsx';
import { OrderLines } from '~/components/orders/order-lines.tsx';
import { OrderProgress } from '~/components/orders/order-progress.tsx';
import { ReorderPanel } from '~/components/orders/reorder-panel.tsx';
import { openBuying } from '~/buying.server.ts';
import { servicesContext, textContext } from '~/contexts.ts';
import { badRequest, notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { requireMember, requirePageViewer } from '~/middleware/viewer.server.ts';
import { orderEvents } from '~/presenters/order-events.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/detail.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, newId } = context.get(servicesContext);
  const order = await findOrderDocument(database, viewer, params.id);
  if (order === undefined) throw notFound();
  const { organizationId } = order;
  const membershipId = viewer.kind === 'member' ? viewer.membershipId : '';
  return {
    order,
    mayReorder: verdict(viewer, 'cart.use', { organizationId, membershipId }),
    submissionId: newId(),
    title: context.get(textContext).t('orders.detail.title', { number: order.number }),
  };
}

export async function action({ request, context, url, params }: Route.ActionArgs) {
  const viewer = requireMember(context, url);
  const form = await readForm(request);
  const submissionId = parseId<'Submission'>(form.text('submissionId'));
  const orderId = parseId<'Order'>(params.id);
  if (orderId === undefined) throw notFound();
  if (form.text('intent') !== 'reorder' || submissionId === undefined) throw badRequest();
  const { organizationId, membershipId } = viewer;
  const may = verdict(viewer, 'cart.use', { organizationId, membershipId });
  if (may.kind === 'refused') return data({ outcome: may }, { status: 403 });

  const outcome = await reorder(await openBuying(context, viewer), { orderId, submissionId });
  if (outcome.ok) {
    const { items, leftOut } = outcome.value;
    if (leftOut.length === 0) {
      return redirectWithToast('/cart', { key: 'orders.reorder.done', values: { count: items.length } });
    }
    return data({ outcome: { kind: 'partly' as const, added: items.length, leftOut } });
  }
  if (outcome.error.kind === 'not-found') throw notFound();
  return data({ outcome: outcome.error }, { status: 422 });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { order, mayReorder, submissionId } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={order.title}
        badge={<OrderBadge state={order.state} />}
        state={
          <>
            <Code>{order.number}</Code>
            <span>
              {text.t('orders.detail.placed', { date: text.date(order.placedAt), name: order.placedBy })}
            </span>
          </>
        }
        actions={
          <ButtonLink href={`/orders/${order.id}/confirmation.pdf`} icon={<DownloadIcon />} target="_blank">
            {text.t('orders.confirmation')}
          </ButtonLink>
        }
        breadcrumbs={{
          label: text.t('orders.breadcrumbs'),
          crumbs: [{ label: text.t('orders.title'), href: '/orders' }],
        }}
      />
      <OrderProgress state={order.state} history={order.history} />
      <DetailLayout
        aside={<ReorderPanel may={mayReorder} submissionId={submissionId} outcome={actionData?.outcome} />}
      >
        <Panel
          title={text.t('orders.lines')}
          flush
          footer={
            <div className="ms-auto w-full max-w-[360px]">
              <Totals
                total={{ label: text.t('orders.total'), amount: text.money(order.total) }}
                note={text.t('orders.net')}
              />
            </div>
          }
        >
          <OrderLines path={`/orders/${order.id}`} lines={order.lines} />
        </Panel>
        <OrderFacts order={order} />
        <Panel title={text.t('orders.history')}>
          <Timeline label={text.t('orders.history')} events={orderEvents(order.history, text)} />
        </Panel>
      </DetailLayout>
    </>
  );
}

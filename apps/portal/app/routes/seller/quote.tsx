import { findQuoteDocument } from '@portico/database';
import {
  Code,
  DetailLayout,
  FactList,
  Link,
  PageHeader,
  Panel,
  TabLinks,
  Timeline,
  Totals,
} from '@portico/ui';

import { OrderLines } from '~/components/orders/order-lines.tsx';
import { QuoteBadge } from '~/components/quotes/quote-badge.tsx';
import { textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { quoteEvents } from '~/presenters/quote-events.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/quote.ts';
import { openDesk } from './desk.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const asked = url.searchParams.get('revision');
  const quote = await findQuoteDocument(database, viewer, {
    id: params.quoteId,
    now,
    ...(asked !== null && { revision: Number(asked) || 0 }),
  });
  if (quote === undefined) throw notFound();
  const { former: _former, ...shown } = quote;
  return {
    quote: shown,
    now,
    title: context.get(textContext).t('seller.quotes.one', { number: quote.number }),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

/** A quote inside a customer, to be read: deciding on it is the customer's own affair. */
export default function SellerQuote({ loaderData }: Route.ComponentProps) {
  const { quote, now } = loaderData;
  const text = useText();
  const { shown } = quote;
  return (
    <>
      <PageHeader
        title={quote.title}
        badge={<QuoteBadge state={quote.state} />}
        state={
          <>
            <Code>{quote.number}</Code>
            <Link href={`/seller/customers/${quote.organizationId}`}>{quote.customer.name}</Link>
            <span>{text.t('seller.quotes.revision', { number: shown.number })}</span>
          </>
        }
        breadcrumbs={{
          label: text.t('seller.breadcrumbs'),
          crumbs: [{ label: text.t('seller.quotes.title'), href: '/seller/quotes' }],
        }}
      />
      {quote.revisions.length > 1 && (
        <TabLinks
          label={text.t('quotes.revisions')}
          items={quote.revisions.toReversed().map(({ number }) => ({
            key: String(number),
            label: text.t('seller.quotes.revision', { number }),
            href: `/seller/quotes/${quote.id}?revision=${number}`,
            current: number === shown.number,
          }))}
        />
      )}
      <DetailLayout
        aside={
          <Panel title={text.t('seller.quotes.standing')}>
            <div className="grid gap-4">
              <FactList
                facts={[
                  { label: text.t('quotes.column.requestedBy'), value: quote.requestedBy.name },
                  { label: text.t('quotes.column.assignedTo'), value: quote.assignedTo.name },
                  { label: text.t('quotes.dated'), value: text.dateTime(shown.createdAt) },
                  {
                    label: text.t('quotes.column.expires'),
                    value: `${text.dateTime(quote.expiresAt)} (${text.relative(quote.expiresAt, now)})`,
                  },
                  ...(shown.agreementNumber === undefined
                    ? []
                    : [{ label: text.t('quotes.agreement'), value: shown.agreementNumber }]),
                  ...(quote.order === undefined
                    ? []
                    : [
                        {
                          label: text.t('seller.quotes.order'),
                          value: <Link href={`/seller/orders/${quote.order.id}`}>{quote.order.number}</Link>,
                        },
                      ]),
                ]}
              />
              <Totals
                total={{ label: text.t('orders.total'), amount: text.money(shown.total) }}
                note={text.t('orders.net')}
              />
            </div>
          </Panel>
        }
      >
        <Panel title={text.t('orders.lines')} flush>
          <OrderLines path={`/seller/quotes/${quote.id}`} lines={shown.lines} />
        </Panel>
        <Panel title={text.t('orders.history')}>
          <Timeline label={text.t('orders.history')} events={quoteEvents(quote.history, text)} />
        </Panel>
      </DetailLayout>
    </>
  );
}

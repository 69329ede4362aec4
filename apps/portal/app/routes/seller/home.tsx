import { findOrderValue, findSellerDay } from '@portico/database';
import { ButtonLink, PageHeader, PlusIcon } from '@portico/ui';

import { OrderValuePanel } from '~/components/seller/order-value-panel.tsx';
import { SellerDayPanels } from '~/components/seller/seller-day-panels.tsx';
import { textContext } from '~/contexts.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/home.ts';
import { openDesk } from './desk.server.ts';

const MONTHS = 13;

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  const [day, value] = await Promise.all([
    findSellerDay(database, viewer, now),
    findOrderValue(database, viewer, { now, months: MONTHS }),
  ]);
  const wanted = url.searchParams.get('currency') ?? '';
  const currency = value.has(wanted) ? wanted : ([...value.keys()][0] ?? '');
  return {
    name: viewer.name.split(' ')[0] ?? viewer.name,
    isAdministrator: viewer.role === 'administrator',
    day,
    now,
    currencies: [...value.keys()],
    currency,
    months: value.get(currency) ?? [],
    title: context.get(textContext).t('seller.home.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function SellerHome({ loaderData }: Route.ComponentProps) {
  const { name, day, now, currencies, currency, months, isAdministrator } = loaderData;
  const text = useText();
  const count = day.unreleased.total + day.lapsing.total + day.waiting.total + day.unconfirmed.total;
  return (
    <>
      <PageHeader
        title={text.t('seller.home.greeting', { name })}
        state={text.t(isAdministrator ? 'seller.home.stateAll' : 'seller.home.state', { count })}
        actions={
          <ButtonLink href="/seller/customers/new" variant="primary" icon={<PlusIcon />}>
            {text.t('seller.customers.new')}
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        <SellerDayPanels day={day} now={now} />
        {months.length > 0 && <OrderValuePanel currencies={currencies} currency={currency} months={months} />}
      </div>
    </>
  );
}

import { EmptyState, HomeIcon, PageHeader } from '@portico/ui';

import { ActivityPanel } from '~/components/home/activity-panel.tsx';
import { ContactsPanel } from '~/components/home/contacts-panel.tsx';
import { HomeConfigurations } from '~/components/home/home-configurations.tsx';
import { OrderValueChart } from '~/components/home/order-value-chart.tsx';
import { RecentOrders } from '~/components/home/recent-orders.tsx';
import { WaitingPanel } from '~/components/home/waiting-panel.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/home.ts';
import { readHome } from './read-home.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { now } = context.get(requestContext);
  const home = await readHome(context.get(servicesContext), viewer, now);
  return { ...home, now, title: context.get(textContext).t('home.title') };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Home({ loaderData }: Route.ComponentProps) {
  const { page, name, waiting, configurations, activity, orders, months, currency, places, now } = loaderData;
  const text = useText();
  if (page === undefined) return <NotReleased />;
  return (
    <>
      <PageHeader
        title={page.welcome.title === '' ? text.t('home.greeting', { name }) : page.welcome.title}
        state={
          page.welcome.text !== '' && <p className="max-w-[72ch] whitespace-pre-line">{page.welcome.text}</p>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="grid gap-6">
          {places.quotes && <WaitingPanel waiting={waiting} now={now} />}
          <HomeConfigurations configurations={configurations} />
          {places.orders && <RecentOrders orders={orders} />}
        </div>
        <div className="grid gap-6">
          <ContactsPanel contacts={page.contacts} links={page.links} agreement={page.agreement} />
          {months.length > 0 && <OrderValueChart months={months} currency={currency} now={now} />}
          {(places.quotes || places.orders) && <ActivityPanel activity={activity} now={now} />}
        </div>
      </div>
    </>
  );
}

function NotReleased() {
  const text = useText();
  return (
    <EmptyState
      icon={<HomeIcon size={20} />}
      headingLevel={1}
      title={text.t('home.notReleased.title')}
      body={text.t('home.notReleased.body')}
    />
  );
}

import { Code, PageHeader, TabLinks } from '@portico/ui';
import { Outlet, useLocation } from 'react-router';

import { OrganizationBadge } from '~/components/seller/organization-badge.tsx';
import { PageBadge } from '~/components/seller/page-badge.tsx';
import { PreviewButton } from '~/components/seller/preview-button.tsx';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/customer-layout.ts';
import { openDesk } from './desk.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const customer = await requireCustomer(openDesk(context, url), params.organizationId);
  const { id, number, name, state, page, leadName } = customer;
  return { id, number, name, state, page, leadName };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.name }];

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** A customer: its name and standing above, and the parts of what the seller looks after below. */
export default function CustomerLayout({ loaderData }: Route.ComponentProps) {
  const { id, number, name, state, page, leadName } = loaderData;
  const text = useText();
  const { pathname } = useLocation();
  const path = `/seller/customers/${id}`;
  const tab = (key: 'overview' | 'page' | 'people' | 'units', href: string) => ({
    key,
    label: text.t(`seller.customer.tab.${key}`),
    href,
    current: href === path ? pathname === path : pathname.startsWith(href),
  });
  return (
    <>
      <PageHeader
        title={name}
        badge={
          <span className="flex gap-2">
            <OrganizationBadge state={state} />
            <PageBadge page={page} />
          </span>
        }
        state={
          <>
            <Code>{number}</Code>
            {leadName !== undefined && (
              <span>{text.t('seller.customer.lookedAfter', { name: leadName })}</span>
            )}
          </>
        }
        actions={<PreviewButton organizationId={id} page={page} />}
        breadcrumbs={{
          label: text.t('seller.breadcrumbs'),
          crumbs: [{ label: text.t('seller.customers.title'), href: '/seller/customers' }],
        }}
      />
      <div className="grid gap-6">
        <TabLinks
          label={text.t('seller.customer.tabs')}
          items={[
            tab('overview', path),
            tab('page', `${path}/page`),
            tab('people', `${path}/people`),
            tab('units', `${path}/units`),
          ]}
        />
        <Outlet />
      </div>
    </>
  );
}

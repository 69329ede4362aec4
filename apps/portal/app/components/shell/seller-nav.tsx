import { HomeIcon, JobsIcon, OrderIcon, PageIcon, PeopleIcon, QuoteIcon } from '@portico/ui';
import type { NavItem } from '@portico/ui';
import type { Translator } from '@portico/messages';

/** The navigation of the seller's side; background work is for those who may see it. */
export function sellerNav(text: Translator, path: string, maySeeJobs: boolean): NavItem[] {
  const item = (key: NavKey, href: string, icon: NavItem['icon']): NavItem => ({
    key,
    label: text.t(`shell.nav.${key}`),
    href,
    icon,
    current: href === '/seller' ? path === '/seller' : path.startsWith(href),
  });
  return [
    item('home', '/seller', <HomeIcon size={20} />),
    item('customers', '/seller/customers', <PeopleIcon size={20} />),
    item('quotes', '/seller/quotes', <QuoteIcon size={20} />),
    item('orders', '/seller/orders', <OrderIcon size={20} />),
    item('templates', '/seller/templates', <PageIcon size={20} />),
    ...(maySeeJobs ? [item('jobs', '/seller/jobs', <JobsIcon size={20} />)] : []),
  ];
}

type NavKey = 'home' | 'customers' | 'quotes' | 'orders' | 'templates' | 'jobs';

import { ConfigurationIcon, HomeIcon, OrderIcon, PeopleIcon, ProductIcon, QuoteIcon } from '@portico/ui';
import type { NavItem } from '@portico/ui';
import type { Translator } from '@portico/messages';

/** Which places a viewer has: what their role never allows is not shown at all. */
export type BuyerPlaces = { readonly quotes: boolean; readonly orders: boolean; readonly people: boolean };

/** The navigation of the customer's pages. */
export function buyerNav(text: Translator, path: string, places: BuyerPlaces, waiting: number): NavItem[] {
  const item = (key: NavKey, href: string, icon: NavItem['icon'], count?: number): NavItem => ({
    key,
    label: text.t(`shell.nav.${key}`),
    href,
    icon,
    current: href === '/' ? path === '/' : path.startsWith(href),
    count,
  });
  return [
    item('home', '/', <HomeIcon size={20} />),
    item('configurations', '/configurations', <ConfigurationIcon size={20} />),
    item('products', '/products', <ProductIcon size={20} />),
    ...(places.quotes ? [item('quotes', '/quotes', <QuoteIcon size={20} />, waiting)] : []),
    ...(places.orders ? [item('orders', '/orders', <OrderIcon size={20} />)] : []),
    ...(places.people ? [item('people', '/people', <PeopleIcon size={20} />)] : []),
  ];
}

type NavKey = 'home' | 'configurations' | 'products' | 'quotes' | 'orders' | 'people';

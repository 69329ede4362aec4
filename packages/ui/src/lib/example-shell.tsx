import { Button } from './button.tsx';
import { Code } from './code.tsx';
import {
  ConfigurationIcon,
  HomeIcon,
  OrderIcon,
  PeopleIcon,
  PersonIcon,
  ProductIcon,
  QuoteIcon,
  SettingsIcon,
  SignOutIcon,
} from './icons.ts';
import { SearchField } from './search-field.tsx';
import type { ShellProps } from './shell-parts.ts';

/** What the stories of the shells have in common. */
export const exampleShell: Omit<ShellProps, 'children'> = {
  labels: {
    skip: 'Skip to content',
    navigation: 'Main',
    collapse: 'Fold',
    expand: 'Unfold',
    more: 'More',
    personMenu: 'Anna Okafor',
    organizationMenu: 'Change organization or unit',
  },
  mark: 'Halden Systems',
  markSmall: 'HS',
  homeHref: '#home',
  homeLabel: 'Home',
  nav: [
    { key: 'home', label: 'Home', href: '#home', icon: <HomeIcon size={20} /> },
    {
      key: 'configurations',
      label: 'Configurations',
      href: '#configurations',
      icon: <ConfigurationIcon size={20} />,
    },
    { key: 'products', label: 'Products', href: '#products', icon: <ProductIcon size={20} /> },
    { key: 'quotes', label: 'Quotes', href: '#quotes', icon: <QuoteIcon size={20} />, count: 3 },
    { key: 'orders', label: 'Orders', href: '#orders', icon: <OrderIcon size={20} />, current: true },
    { key: 'people', label: 'People', href: '#people', icon: <PeopleIcon size={20} /> },
  ],
  organization: {
    name: 'Nordwerk AG',
    unit: 'Plant Bremen',
    switchTo: [{ key: 'kiel', label: 'Nordwerk AG', detail: 'Plant Kiel', href: '#kiel' }],
  },
  search: (
    <form role="search" aria-label="Everything">
      <SearchField name="q" label="Search" placeholder="Product, part number, order" keyHint="/" />
    </form>
  ),
  cart: { href: '#cart', label: 'Cart, 4 lines', count: 4 },
  waiting: { href: '#waiting', label: 'Waiting for you, 3', count: 3 },
  person: {
    name: 'Anna Okafor',
    email: 'anna.okafor@nordwerk.example',
    links: [
      { key: 'profile', label: 'Profile', href: '#profile', icon: <PersonIcon /> },
      { key: 'settings', label: 'Sessions', href: '#sessions', icon: <SettingsIcon /> },
    ],
    signOut: (
      <form method="post">
        <Button type="submit" variant="quiet" size="small" icon={<SignOutIcon />}>
          Sign out
        </Button>
      </form>
    ),
  },
  footer: (
    <>
      <span>Sold by Halden Systems GmbH</span>
      <Code>0.1.0</Code>
    </>
  ),
};

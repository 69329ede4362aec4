import { account } from './de/account.ts';
import { cart } from './de/cart.ts';
import { entry } from './de/entry.ts';
import { faults } from './de/faults.ts';
import { home } from './de/home.ts';
import { jobs } from './de/jobs.ts';
import { orders } from './de/orders.ts';
import { people } from './de/people.ts';
import { prices } from './de/prices.ts';
import { products } from './de/products.ts';
import { quotes } from './de/quotes.ts';
import { reasons } from './de/reasons.ts';
import { seller } from './de/seller.ts';
import { shell } from './de/shell.ts';
import { shop } from './de/shop.ts';
import { states } from './de/states.ts';
import type { PageCatalogue } from './catalogue.ts';

/** What the pages of the portal say in German. */
export const dePages: PageCatalogue = {
  ...account,
  ...cart,
  ...entry,
  ...faults,
  ...home,
  ...jobs,
  ...orders,
  ...people,
  ...prices,
  ...products,
  ...quotes,
  ...reasons,
  ...seller,
  ...shell,
  ...shop,
  ...states,
};

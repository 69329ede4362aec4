import { account } from './en/account.ts';
import { cart } from './en/cart.ts';
import { entry } from './en/entry.ts';
import { faults } from './en/faults.ts';
import { home } from './en/home.ts';
import { jobs } from './en/jobs.ts';
import { orders } from './en/orders.ts';
import { people } from './en/people.ts';
import { prices } from './en/prices.ts';
import { products } from './en/products.ts';
import { quotes } from './en/quotes.ts';
import { reasons } from './en/reasons.ts';
import { seller } from './en/seller.ts';
import { shell } from './en/shell.ts';
import { shop } from './en/shop.ts';
import { states } from './en/states.ts';

/** What the pages of the portal say in English: all that a browser ever needs. */
export const enPages = {
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

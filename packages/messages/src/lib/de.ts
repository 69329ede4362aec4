import { account } from './de/account.ts';
import { cart } from './de/cart.ts';
import { documents } from './de/documents.ts';
import { entry } from './de/entry.ts';
import { faults } from './de/faults.ts';
import { home } from './de/home.ts';
import { jobs } from './de/jobs.ts';
import { mail } from './de/mail.ts';
import { mailbox } from './de/mailbox.ts';
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
import type { Catalogue } from './catalogue.ts';

/** Every message in German. */
export const de: Catalogue = {
  ...account,
  ...cart,
  ...documents,
  ...entry,
  ...faults,
  ...home,
  ...jobs,
  ...mail,
  ...mailbox,
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

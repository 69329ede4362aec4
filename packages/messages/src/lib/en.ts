import { account } from './en/account.ts';
import { cart } from './en/cart.ts';
import { documents } from './en/documents.ts';
import { entry } from './en/entry.ts';
import { faults } from './en/faults.ts';
import { home } from './en/home.ts';
import { jobs } from './en/jobs.ts';
import { mail } from './en/mail.ts';
import { mailbox } from './en/mailbox.ts';
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

/** Every message in English, the language that names the keys. */
export const en = {
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

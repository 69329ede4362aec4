import { findCustomer } from '@portico/database';
import type { Customer } from '@portico/database';
import { parseId } from '@portico/kernel';

import { notFound } from '~/errors.server.ts';

import type { Desk } from './desk.server.ts';

/** The customer of the address, or “there is nothing here”: the same for a foreign one and for none at all. */
export async function requireCustomer({ database, viewer, now }: Desk, id: string): Promise<Customer> {
  const organizationId = parseId<'Organization'>(id);
  const customer =
    organizationId === undefined ? undefined : await findCustomer(database, viewer, organizationId, now);
  if (customer === undefined) throw notFound();
  return customer;
}

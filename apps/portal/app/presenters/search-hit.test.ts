import { expect, test } from 'vitest';

import { hitGroups, sellersHit } from './search-hit.ts';

const hit = { href: '/orders/1', label: 'SO-100001 · Spare parts', detail: 'Shipped · €10.00' };

test('kinds without a hit are left out, the others keep their order and lead on to their list', () => {
  expect(hitGroups({ orders: [hit], quotes: [], customers: [hit] }, '/seller', 'a&b')).toEqual([
    { kind: 'customers', hits: [hit], more: '/seller/customers?q=a%26b' },
    { kind: 'orders', hits: [hit], more: '/seller/orders?q=a%26b' },
  ]);
});

test('on the seller’s side a hit leads to the seller’s page and says whose it is', () => {
  expect(sellersHit(hit, 'Halden Marine')).toEqual({
    href: '/seller/orders/1',
    label: 'SO-100001 · Spare parts',
    detail: 'Halden Marine · Shipped · €10.00',
  });
});

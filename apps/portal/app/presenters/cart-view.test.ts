import { toId } from '@portico/kernel';
import { money } from '@portico/money';
import type { Cart, LineOffer } from '@portico/purchasing';
import { sampleLine } from '@portico/purchasing/testing';
import { expect, test } from 'vitest';

import { toCartView } from './cart-view.ts';

const cart: Cart = {
  version: 4,
  lines: ['mouse', 'gone'].map((name) => ({
    id: toId(`line ${name}`),
    subject: { kind: 'product', productId: toId(name) },
    quantity: 3,
  })),
};
const terms = { currency: 'EUR', agreementNumber: 'A-7', validityDays: 30 };

function offered(id: string): LineOffer {
  const line = { ...sampleLine('mouse', 3, 900), listUnitPrice: money(1000, 'EUR') };
  return { kind: 'offered', id, line };
}

function gone(id: string): LineOffer {
  return {
    kind: 'gone',
    id,
    subject: { kind: 'product', productId: toId('gone') },
    quantity: 3,
    sku: '',
    name: '',
  };
}

test('a cart sums what can be bought and says what the agreement takes off', () => {
  const view = toCartView(
    { ...cart, lines: cart.lines.slice(0, 1) },
    { terms, offers: [offered('line mouse')] },
  );
  expect(view).toMatchObject({
    version: 4,
    total: { amount: 2700 },
    saving: { amount: 300 },
    isReady: true,
    agreementNumber: 'A-7',
    lines: [{ name: 'mouse', href: '/products/mouse', standing: { kind: 'offered' } }],
  });
});

test('a line that is gone keeps its name and holds the cart up', () => {
  const names = new Map([['line gone', 'Trackball']]);
  const view = toCartView(cart, { terms, offers: [offered('line mouse'), gone('line gone')] }, names);
  expect(view.isReady).toBe(false);
  expect(view.total).toMatchObject({ amount: 2700 });
  expect(view.lines[1]).toMatchObject({ name: 'Trackball', standing: { kind: 'gone' } });
});

test('an empty cart is nothing to send', () => {
  const view = toCartView({ version: 0, lines: [] }, { terms, offers: [] });
  expect(view).toMatchObject({ isReady: false, total: { amount: 0, currency: 'EUR' } });
  expect(view.saving).toBeUndefined();
});

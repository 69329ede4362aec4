import { toId } from '@portico/kernel';
import { describe, expect, it } from 'vitest';

import { bruno, daysLater, sampleQuote } from '../testing/samples.ts';
import { decideOrderStep } from './advance-order.ts';
import type { Order } from './order.ts';
import { placeOrder } from './place-order.ts';

describe('taking an order along', () => {
  const draft = placeOrder(sampleQuote(), bruno, daysLater(1));
  const order: Order = {
    ...draft,
    id: toId('order'),
    number: 'SO-100001',
    shipTo: { unitName: 'Hamburg' },
    version: 1,
  };
  const seller = { personId: bruno.personId, name: 'Ansel Account' };

  it('confirms it and tells those who ordered', () => {
    const change = decideOrderStep(order, { verb: 'confirm' }, seller, daysLater(2));
    expect(change).toMatchObject({
      value: {
        order: { state: 'confirmed' },
        event: { kind: 'confirmed', by: seller },
        notices: [
          { kind: 'order-status', to: { name: 'Bruno Buyer' } },
          { kind: 'order-status', to: { name: 'Paula Purchaser' } },
        ],
      },
    });
  });

  it('wants a reason for a cancellation', () => {
    expect(decideOrderStep(order, { verb: 'cancel' }, seller, daysLater(2))).toMatchObject({
      error: { kind: 'invalid', faults: [{ path: 'comment', code: 'required' }] },
    });
    expect(
      decideOrderStep(order, { verb: 'cancel', comment: 'Discontinued.' }, seller, daysLater(2)).ok,
    ).toBe(true);
  });

  it('skips no step', () => {
    expect(decideOrderStep(order, { verb: 'deliver' }, seller, daysLater(2))).toEqual({
      ok: false,
      error: { kind: 'not-possible', verb: 'deliver', state: 'received' },
    });
  });
});

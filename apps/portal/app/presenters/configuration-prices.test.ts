import { money } from '@portico/money';
import { expect, test } from 'vitest';

import { presentConfigurationPrices } from './configuration-prices.ts';

const unit = money(100_00, 'EUR');

test('each configuration that has a price has it under its key', () => {
  expect(
    presentConfigurationPrices([
      { configurationId: '1', key: 'a', price: { kind: 'priced', unit, list: unit } },
      { configurationId: '2', key: 'b', price: { kind: 'no-price', missing: ['x'] } },
    ]),
  ).toEqual({ a: { unit, list: unit } });
});

import { productsOfModel } from '@portico/configurator';
import { standard, workstation } from '@portico/configurator/testing';
import { money } from '@portico/money';
import type { PriceSchedule } from '@portico/pricing';

import type { ConfiguratorFacts } from './configurator-facts.ts';

const PRICES: Readonly<Record<string, number>> = {
  chassis: 300_00,
  'cpu-6': 200_00,
  'cpu-16': 500_00,
  'cpu-4': 90_00,
  'board-am5': 150_00,
  'board-am4': 80_00,
  'memory-16': 60_00,
  'gpu-s': 250_00,
  'gpu-l': 700_00,
  'psu-400': 50_00,
  'psu-650': 90_00,
  'psu-850': 130_00,
  'service-onsite': 99_00,
};

/** The example workstation with prices; the service that keeps a drive has none. For tests. */
export const exampleFacts: ConfiguratorFacts = {
  key: '019c0000-0000-7000-8000-000000000001',
  name: 'Engineering workstation',
  description: '',
  family: 'Workstations',
  sku: 'T4',
  model: workstation,
  restrictions: {},
  standard,
  currency: 'EUR',
  schedules: Object.fromEntries(productsOfModel(workstation).map((id) => [id, scheduleOf(PRICES[id])])),
};

function scheduleOf(amount: number | undefined): PriceSchedule {
  if (amount === undefined) return [];
  const price = money(amount, 'EUR');
  return [{ from: 1, unit: price, list: price }];
}

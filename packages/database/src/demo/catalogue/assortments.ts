import type { AssortmentRule, AssortmentSelector } from '@portico/catalog';

import { BASE_UNITS } from './products/base-units.ts';

/** An assortment of the demo, by the rules that select its products. */
export type DemoAssortment = {
  readonly name: string;
  readonly description: string;
  readonly rules: readonly AssortmentRule[];
};

const category = (code: string): AssortmentSelector => ({ kind: 'category', code });
const include = (selector: AssortmentSelector): AssortmentRule => ({ effect: 'include', selector });
const exclude = (selector: AssortmentSelector): AssortmentRule => ({ effect: 'exclude', selector });
const product = (sku: string): AssortmentSelector => ({ kind: 'product', sku });

/** A system without what is chosen for it is no use to anybody: it is sold as a configuration. */
const WITHOUT_BASE_UNITS = BASE_UNITS.map(({ sku }) => exclude(product(sku)));

/** What customer pages may show singly. Factory options are chosen within a system. */
export const DEMO_ASSORTMENTS: readonly DemoAssortment[] = [
  {
    name: 'Everything',
    description: 'All that Arvenholt sells.',
    rules: [include({ kind: 'all' }), exclude(category('system-option')), ...WITHOUT_BASE_UNITS],
  },
  {
    name: 'Office computing',
    description: 'Displays and what stands on a desk, with memory, drives, software and services.',
    rules: [
      include(category('peripherals')),
      include(category('operating-system')),
      include(category('service-pack')),
      include(category('memory')),
      include(category('storage')),
      exclude({ kind: 'brand', brand: 'Micron' }),
      exclude({ kind: 'brand', brand: 'Kioxia' }),
      ...['OPS-WS25E', 'OPS-WS25S', 'OPS-WS25D', 'OPS-RHEL', 'OPS-SLES'].map((sku) => exclude(product(sku))),
      ...['SVC-S3N', 'SVC-S5N', 'SVC-S3F', 'SVC-S5F', 'SVC-RACK'].map((sku) => exclude(product(sku))),
    ],
  },
  {
    name: 'Engineering workstations',
    description: 'Professional graphics, processors, boards, fast memory and drives.',
    rules: [
      include(category('graphics-card')),
      include(category('cpu')),
      include(category('motherboard')),
      include(category('memory')),
      include(category('storage')),
      include(category('power-supply')),
      include(category('cpu-cooler')),
      include(category('case')),
      include(category('monitor')),
      exclude(product('GPU-H100NVL')),
      exclude(product('GPU-L40S')),
      exclude(product('GPU-L4')),
    ],
  },
  {
    name: 'Data centre',
    description: 'Server parts, switches, optics and server software.',
    rules: [
      include(category('network')),
      include(category('memory')),
      include(category('storage')),
      include(category('operating-system')),
      include(category('service-pack')),
      ...['GPU-L4', 'GPU-L40S', 'GPU-H100NVL'].map((sku) => include(product(sku))),
      ...['PSU-R550', 'PSU-R800', 'PSU-R1300', 'PSU-R2000', 'PSU-R2700'].map((sku) => include(product(sku))),
      exclude(product('OPS-W11H')),
      exclude({ kind: 'brand', brand: 'Netgear' }),
    ],
  },
  {
    name: 'Peripherals',
    description: 'Displays, docks, keyboards, mice, headsets and cameras.',
    rules: [
      include(category('peripherals')),
      exclude(product('MON-PA32UCX')),
      exclude(product('MON-CS2740')),
    ],
  },
  {
    name: 'Network',
    description: 'Switches, access points, cards and cables.',
    rules: [include(category('network'))],
  },
  {
    name: 'Components and spares',
    description: 'Parts for those who build and mend themselves.',
    rules: [include(category('components')), exclude(product('GPU-H100NVL'))],
  },
];

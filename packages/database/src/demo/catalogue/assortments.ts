import type { AssortmentRule, AssortmentSelector } from '@portico/catalog';

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

/** What customer pages may show. Factory options are chosen within a system and not sold singly. */
export const DEMO_ASSORTMENTS: readonly DemoAssortment[] = [
  {
    name: 'Everything',
    description: 'All that Arvenholt sells.',
    rules: [include({ kind: 'all' }), exclude(category('system-option'))],
  },
  {
    name: 'Office computing',
    description: 'Notebooks, desktops, displays and what stands on a desk.',
    rules: [
      include(category('notebook')),
      include(category('desktop')),
      include(category('peripherals')),
      include(category('operating-system')),
      include(category('service-pack')),
      include(category('memory')),
      include(category('storage')),
      exclude({ kind: 'brand', brand: 'Micron' }),
      exclude({ kind: 'brand', brand: 'Kioxia' }),
      exclude(product('NBK-STUDIO16')),
      exclude(product('DTP-HOLM-F')),
      ...['OPS-WS25E', 'OPS-WS25S', 'OPS-WS25D', 'OPS-RHEL', 'OPS-SLES'].map((sku) => exclude(product(sku))),
      ...['SVC-S3N', 'SVC-S5N', 'SVC-S3F', 'SVC-S5F', 'SVC-RACK'].map((sku) => exclude(product(sku))),
    ],
  },
  {
    name: 'Engineering workstations',
    description: 'Workstations, professional graphics, fast memory and drives.',
    rules: [
      include(category('workstation')),
      include(category('graphics-card')),
      include(category('cpu')),
      include(category('motherboard')),
      include(category('memory')),
      include(category('storage')),
      include(category('power-supply')),
      include(category('cpu-cooler')),
      include(category('case')),
      include(category('monitor')),
      include(product('NBK-STUDIO16')),
      include(product('DTP-HOLM-F')),
      exclude(product('GPU-H100NVL')),
      exclude(product('GPU-L40S')),
      exclude(product('GPU-L4')),
    ],
  },
  {
    name: 'Data centre',
    description: 'Servers, their parts, switches, optics and server software.',
    rules: [
      include(category('server')),
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

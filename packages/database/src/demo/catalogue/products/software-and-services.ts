import { type DemoProduct, type Listing, product } from './demo-product.ts';

type SystemRow = readonly [listing: Listing, use: string, licence: string];
type ServiceRow = readonly [listing: Listing, covers: string, years: number, response: string];

const SYSTEMS: readonly SystemRow[] = [
  [['OPS-W11H', 'Microsoft', 'KW9-00632', 'Windows 11 Home 64-bit', 99], 'Client', 'Device'],
  [['OPS-W11P', 'Microsoft', 'FQC-10528', 'Windows 11 Pro 64-bit', 139], 'Client', 'Device'],
  [['OPS-W11PW', 'Microsoft', 'HZV-00101', 'Windows 11 Pro for Workstations', 229], 'Workstation', 'Device'],
  [['OPS-UBPRO', 'Canonical', '', 'Ubuntu Pro desktop, one year', 25], 'Client', 'Subscription'],
  [
    ['OPS-RHELW', 'Red Hat', 'RH00958', 'Red Hat Enterprise Linux Workstation, one year', 169],
    'Workstation',
    'Subscription',
  ],
  [['OPS-WS25E', 'Microsoft', '', 'Windows Server 2025 Essentials', 309], 'Server', 'Server'],
  [['OPS-WS25S', 'Microsoft', '', 'Windows Server 2025 Standard, 16 cores', 899], 'Server', 'Cores'],
  [['OPS-WS25D', 'Microsoft', '', 'Windows Server 2025 Datacenter, 16 cores', 5499], 'Server', 'Cores'],
  [
    ['OPS-RHEL', 'Red Hat', 'RH00004', 'Red Hat Enterprise Linux Server, one year', 749],
    'Server',
    'Subscription',
  ],
  [['OPS-SLES', 'SUSE', '', 'SUSE Linux Enterprise Server, one year', 699], 'Server', 'Subscription'],
];

const SERVICES: readonly ServiceRow[] = [
  [
    ['SVC-N3R', 'Arvenholt', '', 'Notebook service, 3 years, pick-up and return', 49],
    'Notebook',
    3,
    'Pick-up and return',
  ],
  [
    ['SVC-N3S', 'Arvenholt', '', 'Notebook service, 3 years, on site', 89],
    'Notebook',
    3,
    'Next business day',
  ],
  [
    ['SVC-N4S', 'Arvenholt', '', 'Notebook service, 4 years, on site', 139],
    'Notebook',
    4,
    'Next business day',
  ],
  [
    ['SVC-N5S', 'Arvenholt', '', 'Notebook service, 5 years, on site', 199],
    'Notebook',
    5,
    'Next business day',
  ],
  [
    ['SVC-N3A', 'Arvenholt', '', 'Notebook accidental damage cover, 3 years', 79],
    'Notebook',
    3,
    'Next business day',
  ],
  [['SVC-D3S', 'Arvenholt', '', 'Desktop service, 3 years, on site', 59], 'Desktop', 3, 'Next business day'],
  [['SVC-D4S', 'Arvenholt', '', 'Desktop service, 4 years, on site', 99], 'Desktop', 4, 'Next business day'],
  [['SVC-D5S', 'Arvenholt', '', 'Desktop service, 5 years, on site', 139], 'Desktop', 5, 'Next business day'],
  [
    ['SVC-W3S', 'Arvenholt', '', 'Workstation service, 3 years, on site', 149],
    'Workstation',
    3,
    'Next business day',
  ],
  [
    ['SVC-W5S', 'Arvenholt', '', 'Workstation service, 5 years, on site', 279],
    'Workstation',
    5,
    'Next business day',
  ],
  [
    ['SVC-W3F', 'Arvenholt', '', 'Workstation service, 3 years, four hours', 349],
    'Workstation',
    3,
    'Four hours',
  ],
  [['SVC-S3N', 'Arvenholt', '', 'Server service, 3 years, on site', 329], 'Server', 3, 'Next business day'],
  [['SVC-S5N', 'Arvenholt', '', 'Server service, 5 years, on site', 599], 'Server', 5, 'Next business day'],
  [
    ['SVC-S3F', 'Arvenholt', '', 'Server service, 3 years, four hours, round the clock', 749],
    'Server',
    3,
    'Four hours',
  ],
  [
    ['SVC-S5F', 'Arvenholt', '', 'Server service, 5 years, four hours, round the clock', 1299],
    'Server',
    5,
    'Four hours',
  ],
  [['SVC-KEEP', 'Arvenholt', '', 'Keep your drive, 5 years', 89], 'All systems', 5, 'None'],
  [['SVC-IMAGE', 'Arvenholt', '', 'Factory image loading', 15], 'All systems', 1, 'None'],
  [['SVC-TAG', 'Arvenholt', '', 'Asset label and report', 6], 'All systems', 1, 'None'],
  [['SVC-DEPLOY', 'Arvenholt', '', 'Desk-side installation', 69], 'All systems', 1, 'None'],
  [['SVC-RACK', 'Arvenholt', '', 'Rack installation and cabling', 349], 'Server', 1, 'None'],
  [
    ['SVC-RECYCLE', 'Arvenholt', '', 'Collection and certified erasure of an old system', 29],
    'All systems',
    1,
    'None',
  ],
];

/** Operating systems and service packs. */
export const SOFTWARE_AND_SERVICES: readonly DemoProduct[] = [
  ...SYSTEMS.map(([listing, use, licence]) => product('operating-system', listing, { use, licence })),
  ...SERVICES.map(([listing, covers, years, response]) =>
    product('service-pack', listing, {
      covers,
      term: years,
      ...(response === 'None' ? {} : { response }),
    }),
  ),
];

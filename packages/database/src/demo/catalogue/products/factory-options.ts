import type { Attributes } from '@portico/catalog';
import { type DemoProduct, type Listing, product } from './demo-product.ts';

type Row = readonly [listing: Listing, kind: string, attributes?: Attributes];

const MOBILE_PROCESSORS: readonly (readonly [
  listing: Listing,
  cores: number,
  watts: number,
  memory: number,
  links: readonly string[],
])[] = [
  [['OPT-N200', 'Intel', '', 'Intel Processor N200', 79], 4, 6, 16, ['USB-C']],
  [['OPT-C5-120U', 'Intel', '', 'Intel Core 5 120U', 149], 10, 15, 64, ['USB-C']],
  [['OPT-U5-225U', 'Intel', '', 'Intel Core Ultra 5 225U', 219], 12, 15, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U5-235U', 'Intel', '', 'Intel Core Ultra 5 235U vPro', 259], 12, 15, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U7-255U', 'Intel', '', 'Intel Core Ultra 7 255U', 339], 12, 15, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U7-265U', 'Intel', '', 'Intel Core Ultra 7 265U vPro', 389], 12, 15, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U5-225H', 'Intel', '', 'Intel Core Ultra 5 225H', 269], 14, 28, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U7-255H', 'Intel', '', 'Intel Core Ultra 7 255H', 399], 16, 28, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-U9-285H', 'Intel', '', 'Intel Core Ultra 9 285H', 569], 16, 45, 96, ['USB-C', 'Thunderbolt 4']],
  [['OPT-R5-220', 'AMD', '', 'AMD Ryzen 5 220', 199], 6, 28, 64, ['USB-C']],
  [['OPT-R7-250', 'AMD', '', 'AMD Ryzen 7 250', 279], 8, 28, 64, ['USB-C']],
  [['OPT-RAI5-340', 'AMD', '', 'AMD Ryzen AI 5 340', 259], 6, 28, 96, ['USB-C']],
  [['OPT-RAI7-350', 'AMD', '', 'AMD Ryzen AI 7 PRO 350', 359], 8, 28, 96, ['USB-C']],
  [['OPT-RAI9-370', 'AMD', '', 'AMD Ryzen AI 9 HX PRO 370', 499], 12, 45, 96, ['USB-C']],
];

const ROWS: readonly Row[] = [
  [['OPT-PNL-LP', 'Arvenholt', '', 'Display 1920 × 1200, low power, 400 cd/m²', 45], 'Display', { watts: 2 }],
  [['OPT-PNL-TOUCH', 'Arvenholt', '', 'Display 1920 × 1200, touch', 69], 'Display', { watts: 4 }],
  [['OPT-PNL-PRIV', 'Arvenholt', '', 'Display 1920 × 1200, privacy filter', 79], 'Display', { watts: 5 }],
  [['OPT-PNL-OLED', 'Arvenholt', '', 'Display 2880 × 1800, OLED', 189], 'Display', { watts: 8 }],
  [['OPT-PNL-4K', 'Arvenholt', '', 'Display 3840 × 2400, touch', 269], 'Display', { watts: 10 }],
  [['OPT-WAN-4G', 'Quectel', '', '4G module with antennas', 99], 'Mobile network', { watts: 4 }],
  [['OPT-WAN-5G', 'Quectel', '', '5G module with antennas', 189], 'Mobile network', { watts: 6 }],
  [['OPT-BAT-L', 'Arvenholt', '', 'Large battery, 75 Wh', 49], 'Battery', { watts: 20 }],
  [['OPT-PWR-45', 'Arvenholt', '', 'USB-C power adapter 45 W', 29], 'Power adapter', { supply: 45 }],
  [['OPT-PWR-65', 'Arvenholt', '', 'USB-C power adapter 65 W', 39], 'Power adapter', { supply: 65 }],
  [['OPT-PWR-100', 'Arvenholt', '', 'USB-C power adapter 100 W', 59], 'Power adapter', { supply: 100 }],
  [['OPT-PWR-140', 'Arvenholt', '', 'USB-C power adapter 140 W', 79], 'Power adapter', { supply: 140 }],
  [['OPT-PWR-230', 'Arvenholt', '', 'Power adapter 230 W', 119], 'Power adapter', { supply: 230 }],
  [
    ['OPT-GPU-500', 'NVIDIA', '', 'NVIDIA RTX 500 Ada for notebooks', 249],
    'Mobile graphics',
    { watts: 35, memory: 4 },
  ],
  [
    ['OPT-GPU-1000', 'NVIDIA', '', 'NVIDIA RTX 1000 Ada for notebooks', 449],
    'Mobile graphics',
    { watts: 50, memory: 6 },
  ],
  [
    ['OPT-GPU-2000', 'NVIDIA', '', 'NVIDIA RTX 2000 Ada for notebooks', 749],
    'Mobile graphics',
    { watts: 60, memory: 8 },
  ],
  [
    ['OPT-GPU-3500', 'NVIDIA', '', 'NVIDIA RTX 3500 Ada for notebooks', 1499],
    'Mobile graphics',
    { watts: 100, memory: 12 },
  ],
  [['OPT-VESA', 'Arvenholt', '', 'Mount behind a display', 25], 'Mount'],
  [['OPT-STAND', 'Arvenholt', '', 'Height-adjustable stand', 59], 'Mount'],
  [['OPT-ODD', 'LG', '', 'DVD writer', 29], 'Drive'],
  [['OPT-DUST', 'Arvenholt', '', 'Dust filter', 19], 'Cover'],
  [['OPT-COM', 'Arvenholt', '', 'Serial port', 12], 'Port', { slots: 1 }],
  [['OPT-TB4', 'Arvenholt', '', 'Thunderbolt 4 card', 79], 'Port', { slots: 1, watts: 15 }],
  [['OPT-BP-4L', 'Arvenholt', '', 'Drive cage 4 × 3.5"', 89], 'Drive cage', { bays: 4, 'nvme-bays': 0 }],
  [['OPT-BP-12L', 'Arvenholt', '', 'Drive cage 12 × 3.5"', 219], 'Drive cage', { bays: 12, 'nvme-bays': 0 }],
  [
    ['OPT-BP-8S', 'Arvenholt', '', 'Drive cage 8 × 2.5" SAS and SATA', 129],
    'Drive cage',
    { bays: 8, 'nvme-bays': 0 },
  ],
  [
    ['OPT-BP-8N', 'Arvenholt', '', 'Drive cage 8 × 2.5" for any drive', 259],
    'Drive cage',
    { bays: 8, 'nvme-bays': 8 },
  ],
  [
    ['OPT-BP-16N', 'Arvenholt', '', 'Drive cage 16 × 2.5" for any drive', 449],
    'Drive cage',
    { bays: 16, 'nvme-bays': 16 },
  ],
  [
    ['OPT-HBA', 'Broadcom', '9500-8I', 'Broadcom HBA 9500-8i', 259],
    'Storage controller',
    { slots: 1, watts: 10 },
  ],
  [
    ['OPT-RAID', 'Broadcom', '9560-8I', 'Broadcom MegaRAID 9560-8i', 549],
    'Storage controller',
    { slots: 1, watts: 13 },
  ],
  [['OPT-BOOT', 'Arvenholt', '', 'Mirrored boot drives 2 × 480 GB M.2', 359], 'Boot drives', { watts: 10 }],
  [['OPT-RAIL', 'Arvenholt', '', 'Sliding rails', 99], 'Rack kit'],
  [['OPT-RAILARM', 'Arvenholt', '', 'Sliding rails with cable arm', 149], 'Rack kit'],
  [['OPT-REMOTE', 'Arvenholt', '', 'Remote management licence', 199], 'Licence'],
];

/** What a system is built with at the factory and that is not sold for other systems. */
export const FACTORY_OPTIONS: readonly DemoProduct[] = [
  ...MOBILE_PROCESSORS.map(([listing, cores, watts, memory, links]) =>
    product('system-option', listing, {
      kind: 'Notebook processor',
      cores,
      watts,
      'memory-max': memory,
      links,
    }),
  ),
  ...ROWS.map(([listing, kind, attributes]) => product('system-option', listing, { kind, ...attributes })),
];

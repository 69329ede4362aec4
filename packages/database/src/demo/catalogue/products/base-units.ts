import { type DemoProduct, type Listing, product } from './demo-product.ts';

type NotebookRow = readonly [listing: Listing, screen: number, weight: number, summary: string];
type DeskRow = readonly [listing: Listing, socket: string, volume: number, summary: string];
type WorkstationRow = readonly [listing: Listing, socket: string, slots: number, summary: string];
type ServerRow = readonly [
  listing: Listing,
  socket: string,
  sockets: number,
  height: string,
  slots: number,
  summary: string,
];

const MAKER = 'Arvenholt';

const NOTEBOOKS: readonly NotebookRow[] = [
  [
    ['NBK-FJORD11', MAKER, 'AH-F11-3', 'Fjord Go 11', 199],
    11.6,
    1.25,
    'Small and sturdy, for schools and counters.',
  ],
  [
    ['NBK-FJORD12T', MAKER, 'AH-F12T-3', 'Fjord Field 12 tablet', 649],
    12.3,
    0.9,
    'A tablet with a keyboard cover for work on site.',
  ],
  [
    ['NBK-FJORD13', MAKER, 'AH-F13-3', 'Fjord 13', 469],
    13.3,
    1.09,
    'Light, for people who travel every week.',
  ],
  [['NBK-FJORD13X', MAKER, 'AH-F13X-3', 'Fjord 13 Convertible', 549], 13.3, 1.25, 'Folds round to a tablet.'],
  [['NBK-FJORD14', MAKER, 'AH-F14-3', 'Fjord 14', 399], 14, 1.36, 'The standard notebook of most offices.'],
  [
    ['NBK-FJORD14A', MAKER, 'AH-F14A-3', 'Fjord 14 A', 379],
    14,
    1.38,
    'The standard notebook with AMD processors.',
  ],
  [
    ['NBK-FJORD14P', MAKER, 'AH-F14P-3', 'Fjord 14 Pro', 549],
    14,
    1.29,
    'More power and a longer-lasting housing.',
  ],
  [['NBK-FJORD14C', MAKER, 'AH-F14C-3', 'Fjord 14 Carbon', 769], 14, 0.99, 'Under a kilogram.'],
  [['NBK-FJORD14R', MAKER, 'AH-F14R-3', 'Fjord Rugged 14', 1199], 14, 2.3, 'For vehicles, yards and rain.'],
  [['NBK-FJORD15V', MAKER, 'AH-F15V-3', 'Fjord 15 Value', 299], 15.6, 1.65, 'Plain and inexpensive.'],
  [['NBK-FJORD15', MAKER, 'AH-F15-3', 'Fjord 15', 389], 15.6, 1.59, 'A number pad and a large display.'],
  [['NBK-FJORD16', MAKER, 'AH-F16-3', 'Fjord 16', 449], 16, 1.79, 'A tall display for tables and documents.'],
  [['NBK-FJORD16P', MAKER, 'AH-F16P-3', 'Fjord 16 Pro', 699], 16, 1.85, 'For analysts and developers.'],
  [
    ['NBK-STUDIO16', MAKER, 'AH-FS16-3', 'Fjord Studio 16', 1149],
    16,
    2.1,
    'A mobile workstation with its own graphics.',
  ],
];

const DESKTOPS: readonly DeskRow[] = [
  [
    ['DTP-HOLM-MV', MAKER, 'AH-HMV-3', 'Holm Mini Value', 229],
    'LGA 1700',
    1.1,
    'A litre of computer, behind a display.',
  ],
  [
    ['DTP-HOLM-M', MAKER, 'AH-HM-3', 'Holm Mini', 279],
    'LGA 1851',
    1.1,
    'A litre of computer with current processors.',
  ],
  [
    ['DTP-HOLM-MA', MAKER, 'AH-HMA-3', 'Holm Mini A', 259],
    'AM5',
    1.1,
    'A litre of computer with AMD processors.',
  ],
  [['DTP-HOLM-S', MAKER, 'AH-HS-3', 'Holm Slim', 289], 'LGA 1851', 7.8, 'Slim, with room for a low card.'],
  [['DTP-HOLM-SA', MAKER, 'AH-HSA-3', 'Holm Slim A', 269], 'AM5', 7.8, 'Slim, with AMD processors.'],
  [['DTP-HOLM-TV', MAKER, 'AH-HTV-3', 'Holm Tower Value', 249], 'LGA 1700', 15.6, 'A plain tower.'],
  [['DTP-HOLM-T', MAKER, 'AH-HT-3', 'Holm Tower', 319], 'LGA 1851', 15.6, 'A tower with room for graphics.'],
  [['DTP-HOLM-TA', MAKER, 'AH-HTA-3', 'Holm Tower A', 299], 'AM5', 15.6, 'A tower with AMD processors.'],
  [
    ['DTP-HOLM-24', MAKER, 'AH-H24-3', 'Holm All-in-one 24', 479],
    'LGA 1700',
    9,
    'Computer and 23.8-inch display in one.',
  ],
  [
    ['DTP-HOLM-27', MAKER, 'AH-H27-3', 'Holm All-in-one 27', 629],
    'LGA 1700',
    11,
    'Computer and 27-inch display in one.',
  ],
  [
    ['DTP-HOLM-F', MAKER, 'AH-HF-3', 'Holm Freeform', 149],
    'Any',
    45,
    'Assembly of a desktop from parts of your choice.',
  ],
];

const WORKSTATIONS: readonly WorkstationRow[] = [
  [
    ['WKS-BERG300S', MAKER, 'AH-B300S-2', 'Berg 300 Slim', 449],
    'LGA 1851',
    2,
    'A small workstation for drawing.',
  ],
  [
    ['WKS-BERG300', MAKER, 'AH-B300-2', 'Berg 300 Tower', 499],
    'LGA 1851',
    4,
    'The entry to computer-aided design.',
  ],
  [['WKS-BERG310', MAKER, 'AH-B310-2', 'Berg 310 A', 479], 'AM5', 4, 'Many fast cores for little money.'],
  [['WKS-STUDIO', MAKER, 'AH-BST-2', 'Berg Studio', 649], 'AM5', 5, 'Quiet, for picture and sound.'],
  [
    ['WKS-BERG500', MAKER, 'AH-B500-2', 'Berg 500', 1199],
    'LGA 4677',
    6,
    'Xeon W with eight memory channels.',
  ],
  [
    ['WKS-BERG550', MAKER, 'AH-B550-2', 'Berg 550', 1499],
    'LGA 4677',
    7,
    'Xeon W with room for two large cards.',
  ],
  [['WKS-BERG700', MAKER, 'AH-B700-2', 'Berg 700', 1799], 'sTR5', 7, 'Up to 64 cores for simulation.'],
  [
    ['WKS-BERG700R', MAKER, 'AH-B700R-2', 'Berg 700 Rack', 2099],
    'sTR5',
    7,
    'The Berg 700 in a rack, worked on from afar.',
  ],
];

const SERVERS: readonly ServerRow[] = [
  [
    ['SRV-S100', MAKER, 'AH-S100-2', 'Skjold S100', 549],
    'AM5',
    1,
    'Tower',
    3,
    'A quiet server for a branch office.',
  ],
  [
    ['SRV-S110', MAKER, 'AH-S110-2', 'Skjold S110', 749],
    'AM5',
    1,
    '1U',
    2,
    'A short server for an edge rack.',
  ],
  [['SRV-S200', MAKER, 'AH-S200-2', 'Skjold S200', 1299], 'LGA 4677', 2, '1U', 3, 'Two sockets in one unit.'],
  [
    ['SRV-S220', MAKER, 'AH-S220-2', 'Skjold S220', 1549],
    'LGA 4677',
    2,
    '2U',
    6,
    'The standard for virtual machines.',
  ],
  [
    ['SRV-S240', MAKER, 'AH-S240-2', 'Skjold S240 Storage', 1799],
    'LGA 4677',
    2,
    '2U',
    5,
    'Large drives for files and backup.',
  ],
  [['SRV-S300', MAKER, 'AH-S300-2', 'Skjold S300', 1449], 'SP5', 1, '1U', 3, 'Many cores on one socket.'],
  [
    ['SRV-S320', MAKER, 'AH-S320-2', 'Skjold S320', 1899],
    'SP5',
    2,
    '2U',
    6,
    'Two sockets for dense virtual machines.',
  ],
  [
    ['SRV-S340', MAKER, 'AH-S340-2', 'Skjold S340 Accelerated', 2899],
    'SP5',
    2,
    '2U',
    8,
    'Room and power for accelerators.',
  ],
  [['SRV-S360', MAKER, 'AH-S360-2', 'Skjold S360 Flash', 2399], 'SP5', 1, '2U', 5, 'Sixteen fast drives.'],
];

/** The systems that are configured, without what is chosen for them. */
export const BASE_UNITS: readonly DemoProduct[] = [
  ...NOTEBOOKS.map(([listing, screen, weight, summary]) =>
    product('notebook', listing, { 'screen-size': screen, weight, delivered: 'Configured' }, summary),
  ),
  ...DESKTOPS.map(([listing, socket, volume, summary]) =>
    product('desktop', listing, { socket, volume, delivered: 'Configured' }, summary),
  ),
  ...WORKSTATIONS.map(([listing, socket, slots, summary]) =>
    product('workstation', listing, { socket, 'expansion-slots': slots, delivered: 'Configured' }, summary),
  ),
  ...SERVERS.map(([listing, socket, sockets, height, slots, summary]) =>
    product(
      'server',
      listing,
      { socket, sockets, height, 'expansion-slots': slots, delivered: 'Configured' },
      summary,
    ),
  ),
];

import { type DemoProduct, type Listing, product } from './demo-product.ts';

type DockRow = readonly [listing: Listing, link: string, displays: number, charging: number, network: string];
type KeyboardRow = readonly [
  listing: Listing,
  size: string,
  connection: readonly string[],
  features: readonly string[],
];
type MouseRow = readonly [
  listing: Listing,
  connection: readonly string[],
  shape: string,
  dpi: number,
  weight: number,
];
type HeadsetRow = readonly [listing: Listing, connection: readonly string[], fit: string, noise: boolean];
type CameraRow = readonly [listing: Listing, resolution: string, rate: string];

const WIRED = ['Wired USB-A'];
const RADIO = ['Wireless 2.4GHz'];
const BOTH = ['Wireless 2.4GHz', 'Bluetooth'];

const DOCKS: readonly DockRow[] = [
  [['DCK-WD19S', 'Dell', 'DELL-WD19S130', 'Dell Dock WD19S 130 W', 189], 'USB-C', 2, 90, '1 Gb/s'],
  [['DCK-WD25', 'Dell', 'DELL-WD25', 'Dell Pro Dock WD25', 209], 'USB-C', 3, 100, '2.5 Gb/s'],
  [
    ['DCK-WD25TB4', 'Dell', 'DELL-WD25TB4', 'Dell Pro Thunderbolt 4 Dock WD25TB4', 279],
    'Thunderbolt 4',
    4,
    130,
    '2.5 Gb/s',
  ],
  [['DCK-G5', 'HP', '5TW10AA', 'HP USB-C Dock G5', 159], 'USB-C', 3, 100, '1 Gb/s'],
  [
    ['DCK-TB4G4', 'HP', '4J0A2AA', 'HP Thunderbolt 4 Dock 120 W G4', 249],
    'Thunderbolt 4',
    4,
    100,
    '2.5 Gb/s',
  ],
  [
    ['DCK-40B2', 'Lenovo', '40B20135EU', 'ThinkPad Thunderbolt 4 Workstation Dock', 349],
    'Thunderbolt 4',
    4,
    170,
    '1 Gb/s',
  ],
  [['DCK-40AY', 'Lenovo', '40AY0090EU', 'ThinkPad Universal USB-C Dock', 179], 'USB-C', 3, 90, '1 Gb/s'],
  [['DCK-CAL4', 'CalDigit', 'TS4-EU-AMZ', 'CalDigit TS4', 379], 'Thunderbolt 4', 2, 98, '2.5 Gb/s'],
  [['DCK-SD5780', 'Kensington', 'K37899WW', 'Kensington SD5780T', 289], 'Thunderbolt 4', 4, 96, '2.5 Gb/s'],
  [['DCK-SD4842', 'Kensington', '', 'Kensington SD4842P EQ', 199], 'USB-C', 3, 100, '1 Gb/s'],
  [['DCK-TRAVEL', 'Anker', 'A8383', 'Anker 555 travel hub', 69], 'USB-C', 1, 85, '1 Gb/s'],
];

const KEYBOARDS: readonly KeyboardRow[] = [
  [['KBD-K120', 'Logitech', '920-002516', 'Logitech K120', 14], 'Full Size', WIRED, []],
  [['KBD-K280E', 'Logitech', '920-005217', 'Logitech K280e Pro', 24], 'Full Size', WIRED, []],
  [
    ['KBD-MK120', 'Logitech', '920-002540', 'Logitech MK120 keyboard and mouse', 22],
    'Full Size',
    WIRED,
    ['Mouse included'],
  ],
  [
    ['KBD-MK295', 'Logitech', '920-009794', 'Logitech MK295 Silent keyboard and mouse', 34],
    'Full Size',
    RADIO,
    ['Mouse included', 'Silent'],
  ],
  [
    ['KBD-MK650', 'Logitech', '920-011004', 'Logitech Signature MK650 for Business', 59],
    'Full Size',
    BOTH,
    ['Mouse included'],
  ],
  [
    ['KBD-MXKEYS', 'Logitech', '920-010251', 'Logitech MX Keys for Business', 99],
    'Full Size',
    BOTH,
    ['Backlit'],
  ],
  [
    ['KBD-MXMINI', 'Logitech', '920-010608', 'Logitech MX Keys Mini for Business', 89],
    '75%',
    BOTH,
    ['Backlit'],
  ],
  [
    ['KBD-ERGO', 'Logitech', '920-010350', 'Logitech ERGO K860 for Business', 109],
    'Full Size',
    BOTH,
    ['Split'],
  ],
  [['KBD-KC1000', 'Cherry', 'JK-0800DE-2', 'Cherry KC 1000', 16], 'Full Size', WIRED, []],
  [['KBD-KC6000', 'Cherry', 'JK-1600DE-2', 'Cherry KC 6000 SLIM', 39], 'Full Size', WIRED, ['Low Profile']],
  [
    ['KBD-KC1000SC', 'Cherry', 'JK-A0100DE-2', 'Cherry KC 1000 SC with smart-card reader', 39],
    'Full Size',
    WIRED,
    ['Smart card'],
  ],
  [['KBD-MX30', 'Cherry', '', 'Cherry MX 3.0S', 99], 'Full Size', WIRED, ['Mechanical']],
  [
    ['KBD-KM5221', 'Dell', 'KM5221WBKB-INT', 'Dell Pro KM5221W keyboard and mouse', 49],
    'Full Size',
    RADIO,
    ['Mouse included'],
  ],
  [
    ['KBD-KM7321', 'Dell', 'KM7321WGY-INT', 'Dell Premier KM7321W keyboard and mouse', 89],
    'Full Size',
    BOTH,
    ['Mouse included'],
  ],
  [['KBD-KB216', 'Dell', '580-ADGR', 'Dell KB216', 17], 'Full Size', WIRED, []],
  [
    ['KBD-MS-BT', 'Microsoft', '', 'Microsoft Surface Keyboard', 99],
    'Full Size',
    ['Bluetooth'],
    ['Low Profile'],
  ],
  [['KBD-SCULPT', 'Incase', '', 'Incase Sculpt ergonomic keyboard', 89], 'Full Size', RADIO, ['Split']],
  [['KBD-NUM', 'Cherry', '', 'Cherry G84-4700 number pad', 49], 'Numpad', WIRED, []],
];

const MICE: readonly MouseRow[] = [
  [['MSE-B100', 'Logitech', '910-003357', 'Logitech B100', 9], WIRED, 'Ambidextrous', 800, 90],
  [['MSE-M185', 'Logitech', '910-002238', 'Logitech M185', 14], RADIO, 'Ambidextrous', 1000, 75],
  [
    ['MSE-M650', 'Logitech', '910-006274', 'Logitech Signature M650 for Business', 34],
    BOTH,
    'Ergonomic',
    4000,
    101,
  ],
  [
    ['MSE-M650L', 'Logitech', '910-006239', 'Logitech Signature M650 L left-handed', 34],
    BOTH,
    'Ergonomic',
    4000,
    115,
  ],
  [
    ['MSE-MX3S', 'Logitech', '910-006582', 'Logitech MX Master 3S for Business', 99],
    BOTH,
    'Ergonomic',
    8000,
    141,
  ],
  [
    ['MSE-MXANY', 'Logitech', '910-006205', 'Logitech MX Anywhere 3 for Business', 79],
    BOTH,
    'Ambidextrous',
    4000,
    99,
  ],
  [['MSE-LIFT', 'Logitech', '910-006494', 'Logitech Lift for Business', 64], BOTH, 'Ergonomic', 4000, 125],
  [
    ['MSE-ERGOM575', 'Logitech', '910-006221', 'Logitech ERGO M575 trackball for Business', 49],
    BOTH,
    'Ergonomic',
    2000,
    145,
  ],
  [['MSE-MS116', 'Dell', '570-AAIR', 'Dell MS116', 9], WIRED, 'Ambidextrous', 1000, 82],
  [['MSE-MS5320', 'Dell', 'MS5320W-GY', 'Dell MS5320W', 44], BOTH, 'Ergonomic', 1600, 89],
  [['MSE-MW2310', 'Cherry', 'JW-T0310', 'Cherry MW 2310 2.0', 19], RADIO, 'Ambidextrous', 2400, 88],
  [['MSE-MC2000', 'Cherry', '', 'Cherry MC 2000', 17], WIRED, 'Ambidextrous', 1600, 105],
  [
    ['MSE-K72337', 'Kensington', 'K72337EU', 'Kensington Orbit trackball', 39],
    WIRED,
    'Ambidextrous',
    800,
    168,
  ],
  [['MSE-SLIM', 'Kensington', '', 'Kensington Pro Fit vertical', 44], RADIO, 'Ergonomic', 1600, 122],
];

const HEADSETS: readonly HeadsetRow[] = [
  [['HPH-H390', 'Logitech', '981-000406', 'Logitech H390', 34], ['USB-A'], 'On-Ear', true],
  [
    ['HPH-ZV2', 'Logitech', '981-001440', 'Logitech Zone Vibe 125', 109],
    ['Bluetooth', 'USB-A'],
    'Over-Ear',
    true,
  ],
  [
    ['HPH-ZONEW2', 'Logitech', '981-001311', 'Logitech Zone Wireless 2', 249],
    ['Bluetooth', 'USB-C'],
    'On-Ear',
    true,
  ],
  [['HPH-EV2-30', 'Jabra', '23089-989-979', 'Jabra Evolve2 30', 89], ['USB-A'], 'On-Ear', true],
  [['HPH-EV2-40', 'Jabra', '24089-989-999', 'Jabra Evolve2 40', 109], ['USB-A'], 'On-Ear', true],
  [['HPH-EV2-55', 'Jabra', '25599-999-999', 'Jabra Evolve2 55', 259], ['Bluetooth', 'USB-A'], 'On-Ear', true],
  [
    ['HPH-EV2-65', 'Jabra', '26699-989-999', 'Jabra Evolve2 65 Flex', 279],
    ['Bluetooth', 'USB-C'],
    'On-Ear',
    true,
  ],
  [
    ['HPH-EV2-85', 'Jabra', '28599-989-999', 'Jabra Evolve2 85', 349],
    ['Bluetooth', 'USB-A'],
    'Over-Ear',
    true,
  ],
  [['HPH-V4310', 'Poly', '77Y98AA', 'Poly Voyager 4310 UC', 119], ['Bluetooth', 'USB-A'], 'On-Ear', true],
  [['HPH-V4320', 'Poly', '77Z00AA', 'Poly Voyager 4320 UC', 139], ['Bluetooth', 'USB-A'], 'On-Ear', true],
  [['HPH-BW3320', 'Poly', '8X219AA', 'Poly Blackwire 3320', 39], ['USB-A'], 'On-Ear', true],
  [['HPH-IMPACT', 'EPOS', '1001174', 'EPOS IMPACT 1061', 249], ['Bluetooth', 'USB-A'], 'On-Ear', true],
  [
    ['HPH-SPEAK55', 'Jabra', '2755-209', 'Jabra Speak2 55 speakerphone', 119],
    ['Bluetooth', 'USB-A'],
    'Speakerphone',
    true,
  ],
];

const CAMERAS: readonly CameraRow[] = [
  [['CAM-C270', 'Logitech', '960-001063', 'Logitech C270', 24], '720p', '30fps'],
  [['CAM-C505', 'Logitech', '960-001372', 'Logitech C505e for Business', 39], '720p', '30fps'],
  [['CAM-C925', 'Logitech', '960-001076', 'Logitech C925e', 69], '1080p', '30fps'],
  [['CAM-BRIO305', 'Logitech', '960-001469', 'Logitech Brio 305 for Business', 64], '1080p', '30fps'],
  [['CAM-BRIO505', 'Logitech', '960-001459', 'Logitech Brio 505', 109], '1080p', '60fps'],
  [['CAM-BRIO4K', 'Logitech', '960-001106', 'Logitech Brio 4K', 149], '4k', '30fps'],
  [['CAM-WB7022', 'Dell', 'WB7022-DEMEA', 'Dell UltraSharp WB7022', 149], '4k', '60fps'],
  [['CAM-P20', 'Jabra', '8300-119', 'Jabra PanaCast 20', 249], '4k', '30fps'],
];

/** Docks, keyboards, mice, headsets and cameras. */
export const DESK_DEVICES: readonly DemoProduct[] = [
  ...DOCKS.map(([listing, link, displays, charging, network]) =>
    product('dock', listing, { link, displays, charging, network }),
  ),
  ...KEYBOARDS.map(([listing, size, connectivity, features]) =>
    product('keyboard', listing, { size, connectivity, ...(features.length > 0 ? { features } : {}) }),
  ),
  ...MICE.map(([listing, connectivity, shape, dpi, weight]) =>
    product('mouse', listing, { connectivity, shape, 'max-dpi': dpi, weight }),
  ),
  ...HEADSETS.map(([listing, connection, fit, noise]) =>
    product('headphones', listing, {
      'connection-types': connection,
      'ear-cup-type': fit,
      'has-microphone': true,
      'noise-cancellation-mic': noise,
    }),
  ),
  ...CAMERAS.map(([listing, resolution, rate]) =>
    product('webcam', listing, { resolution, 'frame-rate': rate }),
  ),
];
